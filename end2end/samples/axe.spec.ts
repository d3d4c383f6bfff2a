// Every sample of every page in every language, as the example `look` of app/ writes them into SALA_SAMPLES, beside the stylesheet:
// nothing that axe finds, and nothing beyond the edge at any width. What the islands make of a page is seen in tests/.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import { LANGS } from '../support/account.ts';
import { OF_WIDTH, PHONE, WIDTHS, beyond, unsaidThai, violations } from '../support/axe.ts';

const FOLDER = process.env.SALA_SAMPLES ?? '';
const HEIGHT = 900;
/** Whose words are the longest, or stand in letters of their own height: what only the width decides is asked of these. */
const NARROW = ['th', 'en', 'my'];
/** Each language in as many tests, so that no core waits for the last one. */
const PARTS = 2;

const files = (lang: string) => readdirSync(FOLDER).filter((file) => file.endsWith(`.${lang}.html`)).sort();
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** Opens the first page; the others take its place, with the stylesheet, the fonts and axe that are there already. */
async function open(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(join(FOLDER, file)).href);
  await page.evaluate(() => document.fonts.ready);
  const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.sala-header')!).backgroundColor);
  expect(styled, 'the stylesheet lies beside the samples').not.toBe('rgba(0, 0, 0, 0)');
}

async function show(page: Page, html: string): Promise<void> {
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.documentElement.className = next.documentElement.className;
    document.body.replaceWith(document.adoptNode(next.body));
  }, html);
}

for (const lang of LANGS) {
  for (let part = 0; part < PARTS; part++) {
    test(`samples in ${lang}, part ${part + 1} of ${PARTS}`, async ({ page }) => {
      test.slow();
      const all = files(lang);
      expect(all.length, `SALA_SAMPLES=${FOLDER} holds the samples`).toBeGreaterThan(150);
      const own = all.filter((_, index) => index % PARTS === part);
      await page.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
      await open(page, own[0]!);
      const found: string[] = [];
      for (const file of own) {
        await show(page, read(file));
        found.push(...[...(await violations(page)), ...(await unsaidThai(page))].map((what) => `${file}: ${what}`));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          const over = await beyond(page);
          if (over > 0) found.push(`${file}: ${over} pixels beyond ${width}`);
          if (width === PHONE && NARROW.includes(lang)) found.push(...(await violations(page, OF_WIDTH)).map((what) => `${file} at ${width}: ${what}`));
        }
        await page.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
      }
      expect(found).toEqual([]);
    });
  }
}

test('a page with faults is found out', async ({ page }) => {
  const [first] = files('en');
  await open(page, first!);
  const faulty = '<img src="x"><input id="a"><p style="color: #ccc; width: 3000px">pale</p><p>ถนน</p></main>';
  await show(page, read(first!).replace('</main>', faulty));
  const found = (await violations(page)).map((what) => what.split(':')[0]);
  expect(await unsaidThai(page)).toEqual(['not said to be Thai: ถนน']);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'color-contrast']));
  expect(await beyond(page)).toBeGreaterThan(0);
});
