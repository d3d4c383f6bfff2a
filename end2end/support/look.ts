// What must hold for every page: one heading, its language, no sideways scrolling at any width, nothing that axe finds.
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type Page, expect } from '@playwright/test';
import { test } from './fixtures.ts';

const WIDTHS = [360, 768, 1280];

/** Looks at the open page and takes a picture of it under a name. */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    const lang = new URL(page.url()).pathname.split('/')[1] ?? '';
    await expect(page.locator('html'), name).toHaveAttribute('lang', lang);
    await expect(page.locator('h1'), name).toHaveCount(1);
    await expect(page.locator('main'), name).toHaveCount(1);
    await expect(page, name).toHaveTitle(/\S.* – /);

    const own = page.viewportSize() ?? { width: 1280, height: 900 };
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: own.height });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(over, `${name}: pixels beyond ${width}`).toBe(0);
    }
    await page.setViewportSize(own);

    const examined = test.info().project.use.javaScriptEnabled === false ? await copy(page) : page;
    // There are no frames, which the other mode opens a page for.
    const { violations } = await new AxeBuilder({ page: examined }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
    expect.soft(found, `${name}: violations`).toEqual([]);

    if (lang !== 'zh') {
      await page.screenshot({ path: `test-results/screenshots/${name}-${lang}-${own.width}.png`, fullPage: true });
    }
  });
}

const examiners = new WeakMap<BrowserContext, Page>();

/** axe is a script: what has none is copied into a browser of the same size that has. */
async function copy(page: Page): Promise<Page> {
  const own = page.context();
  let examiner = examiners.get(own);
  if (!examiner) {
    const context = await own.browser()!.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
    // The whole browser may be closing.
    own.once('close', () => void context.close().catch(() => {}));
    examiner = await context.newPage();
    examiners.set(own, examiner);
  }
  const html = (await page.content()).replace(/<script[^]*?<\/script>/g, '');
  await examiner.unrouteAll();
  await examiner.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await examiner.goto(page.url());
  return examiner;
}

export async function visit(page: Page, path: string, name: string, status = 200): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await look(page, name);
}
