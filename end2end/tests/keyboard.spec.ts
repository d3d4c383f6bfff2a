// Without a mouse: handing in papers, an officer's task, and the bill.
import { newcomer } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { press, tabTo } from '../support/keyboard.ts';
import {
  action, answerLicence, at, certifyFireSafety, choose, complete, givenFiles, goOn, premisesName, sendLicence, take, until, upload,
} from '../support/licence.ts';
import { pdf } from '../support/paper.ts';

test('papers, a task and a bill without a mouse', async ({ page, browser }) => {
  test.slow();
  const premises = premisesName();
  await newcomer(page);
  await page.goto('/en/business/food-licence');
  await answerLicence(page, premises);

  // The browser's own chooser opens by Enter or Space, and gives the focus back.
  const give = async (name: string) => {
    await tabTo(page, page.locator('#file'));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles(pdf(name));
  };
  await give('map.pdf');
  await press(page, goOn(page));
  // Until then the page before it, which has the same field, could be the one that is asked.
  await expect(page).toHaveURL(/\/D08$/);
  await give('plan.pdf');
  await tabTo(page, upload(page));
  await page.keyboard.press('Enter');
  await expect(givenFiles(page)).toHaveCount(1);
  await tabTo(page, givenFiles(page).getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(givenFiles(page)).toHaveCount(0);
  await choose(page, pdf('plan.pdf'));
  await press(page, goOn(page));
  const reference = await sendLicence(page);

  const clerk = await at(browser, 'licence');
  await clerk.goto(`/en/officer/case/${reference}`);
  await press(clerk, action(clerk, 'accept').getByRole('button'));
  const engineer = await at(browser, 'public.works');
  await engineer.goto('/en/officer/tasks');
  await press(engineer, engineer.locator(`a[href$="/tasks/${reference}/building"]`));
  await tabTo(engineer, engineer.locator('input[value=agrees]'));
  await engineer.keyboard.press('Space');
  await tabTo(engineer, engineer.locator('#note'));
  await engineer.keyboard.type('Stairs are wide enough.');
  await press(engineer, engineer.getByRole('button', { name: 'Complete task' }));
  await expect(engineer.locator('.sala-done')).toBeVisible();

  await clerk.goto('/en/officer/tasks');
  await complete(clerk, reference, 'hygiene', 'agrees');
  await certifyFireSafety(await at(browser, 'fire.brigade'), 'en', premises);
  await clerk.goto(`/en/officer/case/${reference}`);
  await until(clerk, action(clerk, 'inspected'));
  await take(clerk, 'inspected');
  const supervisor = await at(browser, 'licence.supervisor');
  await supervisor.goto(`/en/officer/case/${reference}`);
  await press(supervisor, action(supervisor, 'grant').getByRole('button'));

  await page.goto(`/en/case/${reference}`);
  await until(page, page.locator('a[href$="/bill"]'));
  await press(page, page.locator('a[href$="/bill"]'));
  const text = page.locator('.sala-long');
  await expect(text).toBeHidden();
  await tabTo(page, page.locator('main summary'));
  await page.keyboard.press('Enter');
  await expect(text).toBeVisible();
  // What cannot be seen whole is scrolled with the keys, so each table is reached.
  await page.goto(`/en/case/${reference}/bill`);
  await tabTo(page, page.locator('.sala-table'));
  const again = { name: 'Check whether it has arrived' };
  await tabTo(page, page.getByRole('link', again).or(page.getByRole('button', again)));
  await page.keyboard.press('Enter');
  await expect(page.locator('.sala-tag')).toBeVisible();
});
