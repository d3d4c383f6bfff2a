// What a first visit costs, and that the browser's part is loaded only where it is used.
import { LANGS, register } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, answersOf, begin } from '../support/report.ts';

const LIMIT = 100 * 1024;

for (const lang of LANGS) {
  test(`the first view in ${lang} has at most 100 KB`, async ({ page, context }) => {
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send('Network.enable');
    await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(1024);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });
}

test('script is loaded on pages with an island only', async ({ page, passport, javaScriptEnabled }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|wasm)$/.test(new URL(request.url()).pathname)) loaded.push(request.url());
  });
  await register(page);
  for (const path of ['/en/', '/en/foreigner', '/en/foreigner/90-day-report', '/en/account', '/en/nowhere']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  await begin(page);
  expect(loaded).toEqual([]);
  await answer(page, answersOf(passport), 'passport-lines');
  await page.waitForLoadState('networkidle');
  expect(loaded.some((url) => url.endsWith('.wasm'))).toBe(javaScriptEnabled !== false);
});
