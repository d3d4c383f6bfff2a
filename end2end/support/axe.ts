// What axe finds in a page.
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';

// As little as there is of it, since each page reads it anew.
const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Rules of axe whose answer depends on how wide the page is. The first is not asked for by default. */
export const OF_WIDTH = ['target-size', 'color-contrast', 'scrollable-region-focusable', 'link-in-text-block'];

export const PHONE = 360;
export const WIDTHS = [1280, 768, PHONE];

/** What axe finds in a page, by its usual rules or only by some. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
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

/** How far the page reaches beyond its edge. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Thai that does not say so (WCAG 3.1.2). What holds text only can say one language for all of it, and islands are the browser's. */
export const unsaidThai = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const around = text.parentElement!;
      const thai = /[\u0E01-\u0E3A\u0E40-\u0E5B]/.test(text.data);
      if (!thai || around.closest('[lang]')?.getAttribute('lang') === 'th') continue;
      if (!around.closest('leptos-island, option, textarea, svg, script')) found.push(`not said to be Thai: ${text.data}`);
    }
    return found;
  });

declare global {
  interface Window {
    axe: typeof axe;
  }
}
