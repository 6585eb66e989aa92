/** All tests: `core` needs Node alone, `e2e` drives the window in Chromium and skips itself where there is none. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], './test/closing-line-reporter.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/property-runs.ts'],
          hookTimeout: 120_000,
          testTimeout: process.env['SAMENLOOP_RUNS'] ? 3_600_000 : 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/lay-town.ts', 'test/e2e/start-chromium.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 45_000 } },
        },
      },
    ],
  },
})
