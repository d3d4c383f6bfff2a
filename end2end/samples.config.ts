// Every sample of every page in every language; no portal runs.
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const { globalSetup: _, projects: __, ...rest } = base;

// Nothing waits for anything here, so there are as many as cores.
export default defineConfig({ ...rest, testDir: 'samples', outputDir: 'test-results/samples', workers: 2 });
