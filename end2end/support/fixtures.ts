// The test of all specs: knows the portal's address, and fails when the browser complains about a page.
import { test as base } from '@playwright/test';
import { type Passport, ownPassport } from './demonstration.ts';

export { expect } from '@playwright/test';

export const test = base.extend<{ passport: Passport; complaints: void }>({
  baseURL: async ({}, use) => use(process.env.SALA_URL),
  /** Used by this test only. */
  passport: async ({}, use) => use(ownPassport()),
  /** Violations of the content security policy, failed loads, uncaught errors: on no page, in no test. */
  complaints: [
    async ({ context }, use) => {
      const found: string[] = [];
      context.on('console', (message) => {
        // Chromium says this of every page with status 4xx too, which is what such pages are for.
        const page = message.location().url === message.page()?.url() && message.text().startsWith('Failed to load resource');
        if (['error', 'warning'].includes(message.type()) && !page) found.push(message.text());
      });
      context.on('weberror', (error) => found.push(String(error.error())));
      await use();
      base.expect(found, 'what the browser complains about').toEqual([]);
    },
    { auto: true },
  ],
});
