import { expect, it } from 'vitest'

const files = import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

/** The object that says so, from its brace to the one that closes it. */
const styleAround = (code: string, at: number): string => {
  let [from, depth] = [at, 0]
  for (; from > 0 && (code[from] !== '{' || depth > 0); from -= 1) depth += code[from] === '}' ? 1 : code[from] === '{' ? -1 : 0
  let to = from + 1
  for (depth = 1; to < code.length && depth > 0; to += 1) depth += code[to] === '{' ? 1 : code[to] === '}' ? -1 : 0
  return code.slice(from, to)
}

it('what stays in view stands over the labels of the fields that pass behind it', () => {
  const styles = Object.entries(files).flatMap(([file, code]) =>
    [...code.matchAll(/'?position'?: 'sticky'/g)].map(({ index }) => [file, styleAround(code, index)] as const),
  )
  expect(styles.length).toBeGreaterThan(5)
  expect(styles.filter(([, style]) => !style.includes('zIndex')).map(([file]) => file)).toEqual([])
})
