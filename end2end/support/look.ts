// What must hold for every page: one heading, its language, no sideways scrolling at any width, nothing that axe finds that its samples
// could not show. A picture is taken of each, in English with script and in Thai on the phone.
import { type Page, expect } from '@playwright/test';
import { OF_WIDTH, PHONE, WIDTHS, beyond, violations } from './axe.ts';
import { test } from './fixtures.ts';

/** Looks at the open page, and takes its picture under a name. */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await page.waitForLoadState();
    // One question for all of it: each costs more than its answer.
    const { scripts, ...about } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title,
      scripts: document.scripts.length,
    }));
    const lang = new URL(page.url()).pathname.split('/')[1] ?? '';
    expect(about, name).toEqual({ lang, headings: 1, mains: 1, title: expect.stringMatching(/\S.* – /) });

    const own = page.viewportSize() ?? { width: 1280, height: 900 };
    const scripted = test.info().project.use.javaScriptEnabled !== false;
    // A page that brings no script is the same where there is none, and is looked at where there is.
    const known = !scripted && scripts === 0;
    // Its samples are examined in every language (samples/), as they are without script: here once what a portal puts into a page,
    // and whatever its islands make of it.
    const examined = scripted && (scripts > 0 || lang === 'en');
    const found = examined ? await violations(page) : [];
    expect.soft(found, `${name}: violations`).toEqual([]);
    for (const width of known ? [own.width] : WIDTHS) {
      if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: own.height });
      expect.soft(await beyond(page), `${name}: pixels beyond ${width}`).toBe(0);
      if (examined && width === PHONE) expect.soft(await violations(page, OF_WIDTH), `${name}: violations at ${width}`).toEqual([]);
    }
    if (!known) await page.setViewportSize(own);

    if (lang === (scripted ? 'en' : 'th')) {
      await page.screenshot({ path: `test-results/screenshots/${name}-${lang}-${own.width}.png`, fullPage: true });
    }
  });
}

export async function visit(page: Page, path: string, name: string, status = 200): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await look(page, name);
}
