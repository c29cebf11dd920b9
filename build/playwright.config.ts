import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { root } from './aliases.ts'

/** Browser flows on the built program, served as `npm start` serves it, but on a port of their own. */
const port = Number(process.env['SO_VANG_TEST_PORT'] ?? 41739)
/** Another address to try, e.g. that of `npm run dev`. */
const running = process.env['SO_VANG_URL']
const url = running ?? `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: path.join(root, 'tests/flows'),
  outputDir: path.join(root, 'test-results/e2e'),
  // A test must not fail of a machine's slowness: patience costs only what is broken.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  // The long form (`npm run test:long`) has second ways to the same end, rare edges, and every dialog in every size.
  ...(process.env['SO_VANG_LONG'] === '1' ? {} : { grepInvert: /@long/ }),
  // A browser waits much of its time: two beside each other keep two cores at work. Every test has a profile of its own.
  workers: 2,
  // A slow machine may miss a moment once; what passes only then is listed as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  use: {
    baseURL: url,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // What glides is drawn again and again without a graphics card, and a look at it on its way sees nobody's place or colour.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording costs a third of the time; what fails in CI is tried again and recorded then.
    trace: process.env['CI'] === 'true' ? 'on-first-retry' : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
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
  ...(running === undefined
    ? { webServer: { command: `node build/serve.mjs --port ${port}`, cwd: root, url, reuseExistingServer: false, timeout: 300_000 } }
    : {}),
})
