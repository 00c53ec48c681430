// The browser tests: a real Chromium against the app as `npm start` serves it, on a real PostgreSQL.
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { findFreePort } from '@/lib/db/free-port'

// The workers read this file too: they inherit the port that the first reading chose.
process.env['E2E_PORT'] ??= String(await findFreePort())

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env['CHROME_PATH'] ?? systemBrowsers.find((path) => existsSync(path))
const quiet = [
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  // Pictures of a graphics card drawn by the processor took a tenth of the time.
  ...['--disable-gpu', '--disable-software-rasterizer'],
]
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './start-app.ts',
  fullyParallel: false,
  // One more than the cores of the smallest machine: while one waits, another computes.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
})
