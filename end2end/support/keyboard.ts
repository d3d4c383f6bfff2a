// Working without a mouse.
import { type Locator, type Page, expect } from '@playwright/test';

/** Moves on with Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

export async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`#${id}`));
  await page.keyboard.type(text);
}

/** Down to the option of a list. */
export async function pick(page: Page, id: string, value: string): Promise<void> {
  const list = page.locator(`#${id}`);
  await tabTo(page, list);
  for (let presses = 0; (await list.inputValue()) !== value; presses++) {
    if (presses > 200) throw new Error(`${value} is not in ${id}`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Goes to a button or link and presses Enter; the address changes. */
export async function press(page: Page, target: Locator): Promise<void> {
  const before = page.url();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
}
