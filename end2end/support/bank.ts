// Paying at the simulated bank, as somebody does who has scanned the code of a bill.
import { type Page, expect } from '@playwright/test';

/** What the simulated bank knows to do: pay as the bill says, pay twice, pay half of it. */
export type How = 'well' | 'doubled' | 'short';

/** Pays the bill whose page is open. */
export async function pay(bill: Page, how: How): Promise<void> {
  const text = await bill.locator('.sala-long').textContent();
  const page = await bill.context().browser()!.newPage();
  await page.goto(process.env.SALA_BANK_URL ?? 'http://127.0.0.1:8090');
  await page.locator('input[name=text]').fill(text ?? '');
  await page.locator('select[name=how]').selectOption(how);
  await page.getByRole('button', { name: 'Pay' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.context().close();
}
