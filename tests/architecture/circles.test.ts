import { describe, expect, it } from 'vitest'

const files = {
  ...import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/electron/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}
type Graph = ReadonlyMap<string, ReadonlySet<string>>

const aliases = { '@shared/': '/shared/', '@renderer/': '/renderer/src/', '@electron/': '/electron/' }
/** The file that an import names; `undefined` for packages. */
function fileOf(from: string, name: string, known: Readonly<Record<string, string>>): string | undefined {
  const alias = Object.entries(aliases).find(([short]) => name.startsWith(short))
  const path =
    alias !== undefined ? alias[1] + name.slice(alias[0].length) : name.startsWith('.') ? new URL(name, `file://${from}`).pathname : null
  return path === null ? undefined : [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => file in known)
}
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
const named = (source: string): string[] =>
  [...code(source).matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)|import\(\s*['"]([^'"]+)/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )

/** Which file knows which, types included: who knows a room's types knows the room. */
const graphOf = (sources: Readonly<Record<string, string>>): Graph =>
  new Map(
    Object.entries(sources).map(([file, source]) => [file, new Set(named(source).flatMap((name) => fileOf(file, name, sources) ?? []))]),
  )

/** Every folder that holds one of the files, at whatever depth. */
const foldersOf = (graph: Graph): string[] => [
  ...new Set([...graph.keys()].flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/')))),
]
/** What lies directly in the folder, files and rooms with all within them, and which knows which. */
function inside(folder: string, graph: Graph): Graph {
  const childOf = (file: string): string | undefined =>
    file.startsWith(`${folder}/`) ? `${folder}/${file.slice(folder.length + 1).split('/')[0] ?? ''}` : undefined
  const children = new Map<string, Set<string>>()
  for (const [file, known] of graph) {
    const child = childOf(file)
    if (child === undefined) continue
    const own = children.get(child) ?? new Set<string>()
    for (const other of known) {
      const lead = childOf(other)
      if (lead !== undefined && lead !== child) own.add(lead)
    }
    children.set(child, own)
  }
  return children
}
const circlesAtEveryDepth = (graph: Graph): string[][] => foldersOf(graph).flatMap((folder) => circlesOf(inside(folder, graph)))

/** Every group of which each knows each, by whatever way. */
function circlesOf(graph: Graph): string[][] {
  const [index, low, stack, circles] = [new Map<string, number>(), new Map<string, number>(), [] as string[], [] as string[][]]
  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node)!)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!))
    }
    if (low.get(node) !== index.get(node)) return
    const circle = stack.splice(stack.indexOf(node)).toSorted()
    if (circle.length > 1) circles.push(circle)
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return circles
}

describe('the guard itself', () => {
  const planted = {
    '/shared/a/one.ts': "import { two } from '../b/two'",
    '/shared/b/two.ts': "import type { Three } from '@shared/c/three'",
    '/shared/c/three.ts': "/* from '../d/none' */ export { one } from '../a/one'",
    '/shared/d/free.ts': "import { two } from '../b/two'",
  }
  it('sees a circle over three folders, by alias, type and re-export, and no comment', () => {
    expect(circlesOf(graphOf(planted))).toEqual([['/shared/a/one.ts', '/shared/b/two.ts', '/shared/c/three.ts']])
    expect(circlesAtEveryDepth(graphOf(planted))).toEqual([['/shared/a', '/shared/b', '/shared/c']])
  })
})

describe('the guard of rooms', () => {
  it('lets a room and the page beside it share what stands outside the room', () => {
    const planted = {
      '/shared/page.ts': "import { a } from './room/a'",
      '/shared/room/a.ts': "import type { T } from '../types'",
      '/shared/types.ts': '',
    }
    expect(circlesAtEveryDepth(graphOf(planted))).toEqual([])
    expect(
      circlesAtEveryDepth(graphOf({ ...planted, '/shared/types.ts': "import { b } from './room/b'", '/shared/room/b.ts': '' })),
    ).toEqual([['/shared/room', '/shared/types.ts']])
  })
})

describe('the house', () => {
  it('has no two files that know each other, by whatever way', () => {
    expect(circlesOf(graphOf(files))).toEqual([])
  })

  it('has, at every depth, no two rooms that know each other, by whatever way', () => {
    expect(circlesAtEveryDepth(graphOf(files))).toEqual([])
  })

  it('has a plain ui, which knows of the office neither rules nor data, and no platform', () => {
    const strange = [...graphOf(files)].flatMap(([file, known]) =>
      file.startsWith('/renderer/src/ui/')
        ? [...known].filter((other) => !/^\/(renderer\/src\/ui|shared\/lib)\//.test(other)).map((other) => `${file} → ${other}`)
        : [],
    )
    expect(strange).toEqual([])
  })
})
