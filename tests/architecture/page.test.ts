import { expect, it } from 'vitest'

const sources = import.meta.glob<string>(['/shared/**/*.ts', '/renderer/src/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a file loads with itself: neither types nor what is fetched later by `import()`. */
const loadedBy = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export)\s+(?!type\b)([^'"]*?)\s*from\s*['"]([^'"]+)['"]/gm)].flatMap(([, names = '', from = '']) => {
    const list = /^\{([^}]*)\}$/s.exec(names)?.[1]
    const areTypes = list !== undefined && list.split(',').every((name) => /^\s*(type\s|$)/.test(name))
    return areTypes ? [] : [from]
  })

/** The file an import leads to; the name itself for a package. */
function target(file: string, from: string): string {
  const base = from.startsWith('@shared/')
    ? `/shared/${from.slice('@shared/'.length)}`
    : from.startsWith('@renderer/')
      ? `/renderer/src/${from.slice('@renderer/'.length)}`
      : from.startsWith('.')
        ? new URL(from, `file://${file}`).pathname
        : null
  if (base === null) return from
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((path) => path in sources) ?? base
}

/** How the page comes to load a package, file by file; `null` where it never does. Workers are their own programs. */
function wayTo(name: string): string[] | null {
  const cameFrom = new Map<string, string | null>()
  const waiting = Object.keys(sources).filter((file) => file.startsWith('/renderer/src/') && !file.endsWith('.worker.ts'))
  for (const file of waiting) cameFrom.set(file, null)
  for (let at = 0; at < waiting.length; at += 1) {
    const file = waiting[at] ?? ''
    for (const next of loadedBy(sources[file] ?? '').map((from) => target(file, from))) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      waiting.push(next)
    }
  }
  if (!cameFrom.has(name)) return null
  const way = [name]
  for (let file = cameFrom.get(name); file != null; file = cameFrom.get(file)) way.unshift(file)
  return way
}

it('the page never loads the writer of Word files: it makes them in a worker', () => {
  expect(wayTo('react')).not.toBeNull()
  expect(wayTo('docx')).toBeNull()
})
