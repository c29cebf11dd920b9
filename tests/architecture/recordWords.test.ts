import { expect, it } from 'vitest'
import type { z } from 'zod'
import { rowSchemas } from '@renderer/data/backup/rows'
import { loggedTables } from '@renderer/data/core/database'
import { fieldWords, tableWord, valueWords } from '@renderer/text/recordText'

type Def = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly in?: z.ZodType
  readonly valueType?: z.ZodType
  readonly getter?: () => z.ZodType
}
/** Every field that stored rows have, and every choice that may stand in one, as the schemas say. */
function walk(
  schema: z.ZodType,
  field: string,
  seen: Set<z.ZodType>,
  onField: (name: string) => void,
  onChoice: (field: string, value: string) => void,
): void {
  if (seen.has(schema)) return
  seen.add(schema)
  const def = schema.def as unknown as Def
  for (const [name, inner] of Object.entries(def.shape ?? {})) {
    onField(name)
    walk(inner, name, new Set(seen), onField, onChoice)
  }
  for (const value of [...Object.values(def.entries ?? {}), ...(def.values ?? [])]) if (typeof value === 'string') onChoice(field, value)
  for (const inner of [def.element, def.innerType, def.in, def.valueType, def.getter?.(), ...(def.options ?? [])])
    if (inner !== undefined) walk(inner, field, new Set(seen), onField, onChoice)
}
const found = () => {
  const [fields, choices] = [new Set<string>(), new Map<string, readonly [string, string]>()]
  for (const table of loggedTables)
    walk(
      rowSchemas[table],
      table,
      new Set(),
      (name) => fields.add(name),
      (field, value) => choices.set(`${field}=${value}`, [field, value]),
    )
  return { fields, choices: [...choices.values()] }
}

/** A new field or choice gets its words in renderer/src/text/recordFields.ts, recordChoices.ts. */
/** What nobody reads by name: ids of rows themselves, hashes and chains. */
const unread = new Set(['id', 'sha256', 'chain', 'chainBefore', 'seedId'])

it('calls every kind of record by a name of its own', () => {
  const words = loggedTables.map(tableWord)
  expect(words).not.toContain('bản ghi khác')
  expect(new Set(words).size).toBe(words.length)
})

it('has words for every field that a history may show', () => {
  const { fields } = found()
  expect(fields.size).toBeGreaterThan(200)
  expect([...fields].filter((name) => !unread.has(name) && fieldWords([name]) === 'chi tiết khác')).toEqual([])
})

it('shows no code: every choice that may be stored has words where it stands', () => {
  const { choices } = found()
  expect(choices.length).toBeGreaterThan(100)
  expect(choices.filter(([field, value]) => valueWords(value, [field]) === value)).toEqual([])
})

it('shows typed words as they were typed, and a code by the field it stands in', () => {
  expect(valueWords('good', ['note'])).toBe('good')
  expect(valueWords('left', ['align'])).toBe('trái')
  expect(valueWords('left', ['endedBecause'])).toBe('chuyển đi')
  expect(valueWords(['showOfHands', 'ballot'], ['methods'])).toBe('giơ tay; bỏ phiếu kín')
})
