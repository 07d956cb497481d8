import { defineConfig } from '@playwright/test'

// The system's Chromium draws the pages; Playwright brings no browser of its own.
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'tests',
  outputDir: '../build/browser',
  globalSetup: './tests/servers.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  timeout: 120_000,
  expect: { timeout: 40_000 },
  use: {
    launchOptions: { executablePath, args: ['--disable-gpu'] },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
  },
  // One project a store: `tests/servers.ts` starts both.
  projects: [{ name: 'memory' }, { name: 'neo4j', grepInvert: /@once/ }],
})
