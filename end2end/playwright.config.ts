// The portal in a browser, as people use it: with script, and on a small phone without script.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/failures',
  globalSetup: './support/server.ts',
  fullyParallel: true,
  // On two cores: the third works while another waits, for mail, for a server's start, for nothing more to be loaded.
  workers: 3,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  // A debug build on a busy machine is slow; nothing here measures time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.SALA_CHROMIUM ?? '/usr/bin/chromium',
      // Debian's Chromium as root, and without its own calls to the outside.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'script', grepInvert: /@phone/ },
    // A server knows nothing of widths: what works without script on the phone does so everywhere.
    {
      name: 'phone',
      testIgnore: ['**/islands.spec.ts', '**/keyboard.spec.ts'],
      use: { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
