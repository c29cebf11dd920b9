import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

/** The built main and preload bundles in the stand-in host. Needs a build in out/. */
export default defineConfig({
  testDir: path.join(root, 'tests/electron/host'),
  outputDir: path.join(root, 'test-results/host'),
  // The long form: `npm run test:long`.
  ...(process.env['SO_VANG_LONG'] === '1' ? {} : { grepInvert: /@long/ }),
  // One at a time: each test replaces `electron` in its own process.
  workers: 1,
  retries: process.env['CI'] === 'true' ? 1 : 0,
  fullyParallel: false,
  // Each test starts a browser; a busy machine takes its time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'test-results/host.json') }]],
})
