import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { aliases, root } from './aliases.ts'

export default defineConfig({
  root,
  resolve: { alias: { ...aliases, electron: path.join(root, 'tests/support/electronStub.ts') } },
  test: {
    include: ['tests/{architecture,build,law,shared,renderer,electron/main}/**/*.test.{ts,tsx}'],
    // Files share what is loaded, which took a third of their time; what is stored is cleared by the set-up.
    isolate: false,
    setupFiles: ['tests/support/setup.ts'],
    // By itself one core is left idle.
    maxWorkers: os.availableParallelism(),
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
