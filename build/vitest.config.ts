import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { aliases, root } from './aliases.ts'

const rules = 'tests/{architecture,law,shared,electron/main}/**/*.test.{ts,tsx}'
const pages = 'tests/renderer/**/*.test.{ts,tsx}'

export default defineConfig({
  root,
  test: {
    // By itself one core is left idle.
    maxWorkers: os.availableParallelism(),
    projects: [
      // Rules keep nothing between two questions: their files share what is loaded, which took half of their time.
      project('rules', rules, false),
      // What touches the store begins with an empty one.
      project('pages', pages, true),
    ],
  },
})

function project(name: string, include: string, isolate: boolean) {
  return {
    root,
    resolve: { alias: { ...aliases, electron: path.join(root, 'tests/support/electronStub.ts') } },
    test: { name, include: [include], isolate, setupFiles: ['tests/support/setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
  }
}
