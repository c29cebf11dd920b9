import { describe, expect, it } from 'vitest'
import config from '../../build/vitest.config'

const tests = Object.keys(import.meta.glob('/tests/**/*.test.{ts,tsx}'))
/** These drive a built program and have a runner of their own. */
const driven = /^\/tests\/(flows|trials|electron\/host)\//

describe('every test file', () => {
  it('stands where a runner looks for it', () => {
    const include = config.test?.include ?? []
    // `tests/{one,two}/**/*.test.{ts,tsx}`: what stands between the first braces.
    const folders = include.flatMap((glob) => /^tests\/\{([^}]+)\}\/\*\*\//.exec(glob)?.[1]?.split(',') ?? [])
    expect(folders.length).toBeGreaterThan(3)
    expect(tests.filter((file) => !driven.test(file) && !folders.some((folder) => file.startsWith(`/tests/${folder}/`)))).toEqual([])
  })
})
