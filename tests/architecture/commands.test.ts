import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const named = readdirSync(path.join(root, 'build')).filter((name) => existsSync(path.join(root, 'build', name, 'main.ts')))

it('knows the commands', () => {
  expect(named.toSorted()).toEqual(['compose', 'read-list', 'read-plan'])
})

// A folder that was moved would end every command with an error of the file system.
it.each(named)('%s names only sources that are there', async (name) => {
  const { sourcesOf } = (await import(/* @vite-ignore */ path.join(root, 'build/lib/command.mjs'))) as {
    sourcesOf: (name: string) => string[]
  }
  expect(sourcesOf(name).filter((source) => !existsSync(path.join(root, source)))).toEqual([])
})
