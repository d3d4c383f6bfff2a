// The whole way of an applicant whose details agree with the register: in each language on the phone, in English elsewhere.
import { LANGS, register } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { certify, fillReport } from '../support/report.ts';

for (const lang of LANGS) {
  test(`from registering to the receipt in ${lang}`, { tag: lang === 'en' ? [] : '@phone' }, async ({ page, browser, passport }) => {
    await register(page, lang);
    await fillReport(page, passport, lang);
    // Read from the two lines, and nothing else was typed.
    await expect(page.locator('main')).toContainText(passport.passport_no);
    await expect(page.locator('main')).toContainText(passport.first_name);

    const reference = await certify(page);
    await expect(page.locator('.govuk-panel')).toContainText(reference);
    await expect(page.locator('.sala-status--good')).toBeVisible();
    await expect(page.locator('.sala-next__day')).toBeVisible();
    expect(await page.locator('.sala-timeline__entry').count()).toBeGreaterThanOrEqual(2);

    const calendar = await page.request.get(`/${lang}/case/${reference}/next-report.ics`);
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);

    // It is set and signed after the decision; as long as that takes, a page says so.
    await expect(async () => {
      const pdf = await page.request.get(`/${lang}/case/${reference}/receipt.pdf`);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }).toPass({ timeout: 10_000 });

    await page.locator('main a[href$="/receipt"]').click();
    await expect(page.locator('.sala-receipt')).toContainText(reference);
    await expect(page.locator('.sala-receipt')).toContainText(passport.passport_no);
    await expect(page.locator('.sala-receipt__qr svg')).toBeVisible();
    // On paper no address stands behind its link.
    await page.emulateMedia({ media: 'print' });
    const behind = (link: Element) => getComputedStyle(link, '::after').content;
    expect(await page.locator('.sala-receipt__url a').evaluate(behind)).toBe('none');
    await page.emulateMedia({ media: 'screen' });

    // Whoever holds the receipt may check it, and learns no more than that it is genuine.
    const check = (await page.locator('.sala-receipt__url a').getAttribute('href')) ?? '';
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(check);
    await expect(stranger.locator('.sala-tag--good')).toBeVisible();
    await expect(stranger.locator('main')).toContainText(reference);
    for (const secret of [passport.passport_no, passport.first_name]) {
      await expect(stranger.locator('main')).not.toContainText(secret);
    }
    await stranger.goto(`/${lang}/case/${reference}`);
    await expect(stranger).toHaveURL(/sign-in/);

    await page.goto(`/${lang}/account`);
    await expect(page.getByRole('link', { name: reference })).toBeVisible();
  });
}
