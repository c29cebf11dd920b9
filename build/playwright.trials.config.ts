import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Long trials, run by hand: `SO_VANG_TRIALS=50 npx playwright test --config build/playwright.trials.config.ts`. Needs a build in out/. Each
 * prints what became of its rounds. Short forms of them stand in tests/electron.
 */
export default defineConfig({
  testDir: path.join(root, 'tests/trials'),
  testMatch: '**/*.trial.ts',
  outputDir: path.join(root, 'test-results/trials'),
  workers: 1,
  fullyParallel: false,
  timeout: 0,
  // A machine that is busy with other work must not count as a dead end.
  expect: { timeout: 60_000 },
  reporter: [['list']],
})
