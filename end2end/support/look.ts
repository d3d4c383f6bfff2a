// What must hold for every page: one heading, its language, no sideways scrolling at any width, nothing that axe finds. A picture
// is taken of each, in English with script and in Thai on the phone.
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { type BrowserContext, type Page, expect } from '@playwright/test';
import { test } from './fixtures.ts';

// As little as there is of it, since each page reads it anew.
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const PHONE = 360;
const WIDTHS = [1280, 768, PHONE];

/** Rules of axe whose answer depends on how wide the page is. The first is not asked for by default. */
const OF_WIDTH = ['target-size', 'color-contrast', 'scrollable-region-focusable', 'link-in-text-block'];

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
    // A page that brings no script is the same where there is none, and is examined where there is.
    const known = !scripted && scripts === 0;
    const found = known ? [] : await violations(scripted ? page : await copy(page));
    expect.soft(found, `${name}: violations`).toEqual([]);
    for (const width of known ? [own.width] : WIDTHS) {
      if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: own.height });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect.soft(over, `${name}: pixels beyond ${width}`).toBe(0);
      if (scripted && width === PHONE) expect.soft(await violations(page, OF_WIDTH), `${name}: violations at ${width}`).toEqual([]);
    }
    if (!known) await page.setViewportSize(own);

    if (lang === (scripted ? 'en' : 'th')) {
      await page.screenshot({ path: `test-results/screenshots/${name}-${lang}-${own.width}.png`, fullPage: true });
    }
  });
}

/** What axe finds in a page, by its usual rules or only by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Only violations are reported whole, and no stylesheet is loaded for a rule that is not asked: most of the work.
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: { assets: ['media'] },
    ...(rules && { runOnly: rules }),
  };
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  }, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
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
