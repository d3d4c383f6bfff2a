// Pages of single desks: a bank's statement at the finance desk, and webhooks of an agency with a real receiver.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newcomer, send, walkedIn } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { at, until } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { certify, fillReport } from '../support/report.ts';

test.beforeEach(() => test.slow());

test('a bank\'s statement is compared and booked', async ({ browser }, info) => {
  const lang = walkedIn(info.project.name);
  const desk = await at(browser, 'finance.bangkok', lang);
  await visit(desk, `/${lang}/officer/finance/statements`, 'finance-statements');
  await desk.locator('#day').fill('yesterday');
  await send(desk).click();
  await expect(desk.locator('.govuk-error-summary')).toBeVisible();
  await look(desk, 'finance-statements-wrong');
  // A day on which nobody else here pays: what the bank knows and the portal does not is booked, and goes back.
  const on = day(demonstration().today, -3);
  const transaction = `T${Date.now()}${info.parallelIndex}`;
  const columns = 'transaction,reference1,reference2,amount,paid_at';
  await desk.locator('#day').fill(on);
  await desk.locator('#rows').fill(`${columns}\n${transaction},7045678901234521,X,900.00,${on}T10:00:00+07:00\n`);
  await send(desk).click();
  await expect(desk).toHaveURL(/\/statements\/[0-9a-f-]+$/);
  await look(desk, 'finance-statement');
  await expect(desk.locator('main')).toContainText(transaction);
  await expect(desk.locator('main form'), 'who brought it cannot book it').toHaveCount(0);
  const second = await at(browser, 'second.finance.bangkok', lang);
  await visit(second, new URL(desk.url()).pathname, 'finance-statement-of-another');
  await send(second).click();
  await expect(second.locator('.sala-done')).toBeVisible();
  await look(second, 'finance-statement-booked');
  await desk.goto(`/${lang}/officer/finance?q=${transaction}`);
  await expect(desk.locator('main table')).toContainText('900.00');
  const file = await desk.request.get(`/${lang}/officer/finance/payments.csv?q=${transaction}`);
  expect(await file.text()).toContain(`${transaction},7045678901234521`);
  await visit(desk, `/${lang}/officer/finance/shares`, 'finance-shares');
});

test('an agency\'s system is told', async ({ page, browser, passport }, info) => {
  const lang = walkedIn(info.project.name);
  const told: { body: string; signature: string }[] = [];
  const system = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    told.push({ body, signature: String(request.headers['sala-signature']) });
    response.writeHead(204).end();
  });
  await new Promise<void>((ready) => system.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(system.address() as AddressInfo).port}/hook`;
  const administrator = await at(browser, 'administrator', lang);
  await visit(administrator, `/${lang}/agency/webhooks`, 'webhooks');
  await administrator.locator('#url').fill('https://10.0.0.1/hook');
  await send(administrator).click();
  await expect(administrator.locator('.govuk-error-summary a')).toHaveCount(2);
  await look(administrator, 'webhooks-wrong');
  await administrator.locator('#url').fill(url);
  await administrator.locator('input[value="case.filed"]').check();
  await send(administrator).click();
  await look(administrator, 'webhook-added');
  const secret = /whsec_[\w-]+/.exec((await administrator.locator('main').textContent()) ?? '')?.[0] ?? '';

  await newcomer(page, lang);
  await fillReport(page, passport, lang);
  const reference = await certify(page);
  await expect.poll(() => told.map(({ body }) => (JSON.parse(body) as { reference: string }).reference)).toContain(reference);
  const { body, signature } = told.find(({ body }) => body.includes(reference))!;
  const [, time, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  expect(mac).toBe(createHmac('sha256', secret).update(`${time}.${body}`).digest('hex'));
  expect(body, 'nothing personal').not.toContain(passport.passport_no);

  await administrator.goto(`/${lang}/agency/webhooks`);
  await administrator.getByRole('link', { name: url }).click();
  await until(administrator, administrator.getByRole('row', { name: reference }).locator('.sala-tag--good'));
  await look(administrator, 'webhook');
  await administrator.locator('input[value=off]').check();
  await administrator.locator('main form button[type=submit]').last().click();
  await expect(administrator.locator('.govuk-notification-banner--success')).toBeVisible();
  await look(administrator, 'webhook-off');
  await new Promise((ended) => system.close(ended));
});
