import { expect, it } from 'vitest'
import type { z } from 'zod'
import { rowSchemas } from '@renderer/data/backup/rows'

/** Every field that is stored does something: what is only asked for and shown again in its own form is an empty promise. */

const files = {
  ...import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}
/** Where a field is laid down, asked for, named in words, made up, stored or carried from an older shape. */
const ownPlaces =
  /\/(?:types|draft|drafts|form|text|words|keys|\w*Text|\w*Form|\w*Fields|\w*Dialog|recordFields|recordWords|rows|metaRows)\.tsx?$|\/(?:seed|old|migrations|repositories)\/|\/ui\//

/** The names that the code of the other places asks for: behind a dot, taken out of a row, or told by their name. */
const asked = new Set(
  Object.entries(files)
    .filter(([file]) => !ownPlaces.test(file))
    .flatMap(([, source]) => [...source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').matchAll(/(?<=[.?{,(\s'])[a-z]\w*/gi)])
    .map(([name]) => name),
)

type Def = {
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly valueType?: z.ZodType
  readonly in?: z.ZodType
  readonly left?: z.ZodType
  readonly right?: z.ZodType
}
/** The fields of a row at any depth, each with its way from the row. */
function fieldsOf(schema: z.ZodType, way: string, seen: ReadonlySet<z.ZodType> = new Set()): readonly string[] {
  if (seen.has(schema)) return []
  const known = new Set([...seen, schema])
  const def = schema._zod.def as unknown as Def
  const own = Object.entries(def.shape ?? {}).flatMap(([key, inner]) => [`${way}.${key}`, ...fieldsOf(inner, `${way}.${key}`, known)])
  const inner = [def.innerType, def.element, def.valueType, def.in, def.left, def.right, ...(def.options ?? [])]
  // What stands for letters or numbers only has a word where a schema would be.
  return [...own, ...inner.flatMap((one) => (typeof one === 'object' ? fieldsOf(one, way, known) : []))]
}
const fields = [...new Set(Object.entries(rowSchemas).flatMap(([table, schema]) => fieldsOf(schema, table)))]
const idle = (of: readonly string[]): string[] => of.filter((field) => !asked.has(field.split('.').at(-1)!))

it('every stored field is read somewhere else than in its own form', () => {
  expect(fields.length).toBeGreaterThan(1000)
  expect(idle(fields)).toEqual([])
})

it('one that nobody reads would be found', () => {
  expect(idle(['rounds.name', 'rounds.colourOfTheFolder'])).toEqual(['rounds.colourOfTheFolder'])
})
