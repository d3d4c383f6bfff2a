// An officer at the counter, in a browser of his own.
import { type Browser, type Page, expect } from '@playwright/test';
import { type Lang, signIn } from './account.ts';
import { official } from './demonstration.ts';

export async function officer(browser: Browser, role: 'officer' | 'supervisor' = 'officer', lang: Lang = 'en'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, official(role), lang);
  await expect(page).toHaveURL(`/${lang}/officer`);
  return page;
}

/** Finds a case in the queue, through its pages if need be, and opens it. */
export async function openFromQueue(page: Page, reference: string): Promise<void> {
  await page.goto('/en/officer');
  const link = page.getByRole('link', { name: reference });
  const next = page.locator('.govuk-pagination__next a');
  while ((await link.count()) === 0) await next.click();
  await link.click();
  await expect(page.locator('h1')).toContainText(reference);
}

/** The form of a decision, by the action's name. */
export const decision = (page: Page, action: 'claim' | 'release' | 'approve' | 'return' | 'reject') =>
  page.locator(`main form[action$="/${action}"]`);

export async function returnCase(page: Page, reason: string, note: string): Promise<void> {
  const form = decision(page, 'return');
  await form.locator('select').selectOption(reason);
  await form.locator('textarea').fill(note);
  await form.locator('button').click();
  await expect(page).toHaveURL(/\/officer\?done=return/);
}

