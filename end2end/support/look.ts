// What must hold for every page: one heading, its language, no sideways scrolling at any width, nothing that axe finds that its samples
// could not show. A picture is taken of each, in English with script and in Thai on the phone.
import { type Page, expect } from '@playwright/test';
import { OF_WIDTH, PHONE, WIDTHS, beyond, unsaidThai, violations } from './axe.ts';
import { test } from './fixtures.ts';

/** Looks at the open page, and takes its picture under a name. */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await page.waitForLoadState();
    // One question for all of it: each costs more than its answer.
    const about = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title,
    }));
    const lang = new URL(page.url()).pathname.split('/')[1] ?? '';
    expect(about, name).toEqual({ lang, headings: 1, mains: 1, title: expect.stringMatching(/\S.* – /) });

    expect.soft(await unsaidThai(page), name).toEqual([]);

    const own = page.viewportSize() ?? { width: 1280, height: 900 };
    const scripted = test.info().project.use.javaScriptEnabled !== false;
    // Its samples are examined in every language at every width (samples/), as they are without script. What a portal puts into a page
    // and what its islands make of it is the same in all languages: it is examined in one with script, and in one without.
    const examined = lang === (scripted ? 'en' : 'th');
    // axe is a script too.
    const found = examined && scripted ? await violations(page) : [];
    expect.soft(found, `${name}: violations`).toEqual([]);
    for (const width of examined ? WIDTHS : [own.width]) {
      if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: own.height });
      expect.soft(await beyond(page), `${name}: pixels beyond ${width}`).toBe(0);
      if (examined && scripted && width === PHONE) expect.soft(await violations(page, OF_WIDTH), `${name}: violations at ${width}`).toEqual([]);
    }
    if (!examined) return;
    await page.setViewportSize(own);
    await page.screenshot({ path: `test-results/screenshots/${name}-${lang}-${own.width}.png`, fullPage: true });
  });
}

export async function visit(page: Page, path: string, name: string, status = 200): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await look(page, name);
}
