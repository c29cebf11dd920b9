import { parseAst } from 'vite'
import type { Program } from 'estree'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { later, withSchemasLater } from '../../build/lib/schemasLater'

const turned = (code: string): string | undefined => withSchemasLater(code, parseAst(code) as unknown as Program)?.code

describe('schemas of the built page', () => {
  it('are made when they are first asked, those in tables and those made of others too', () => {
    const code = [
      "import { z } from 'zod'",
      'const count = z.int().min(0)',
      'export const rowSchema = z.object({ id: z.string(), count })',
      'export const draftSchema = rowSchema.omit({ id: true })',
      "const requests = { 'a:b': z.object({}), list: [z.string()] }",
    ].join('\n')
    expect(turned(code)?.match(/__later\(\(\) => /g)).toHaveLength(5)
  })

  it.each([
    'export const kinds = z.enum(["a"]).options',
    'const read = (text) => z.string().parse(text)',
    'const day = rowSchema.shape.day',
    'const one = rowSchema.parse({})',
    'const words = z.prettifyError(error)',
    'const rows = readRows(rowSchema)',
    'let last = 3',
  ])('leave alone what is none: %s', (code) => {
    expect(turned(code)).toBeUndefined()
  })

  it('answer as if they had been made at once', () => {
    let made = 0
    const rowSchema = later(() => {
      made += 1
      return z.object({ id: z.string().min(1), kind: z.enum(['a', 'b']), note: z.string().nullable().default(null) })
    })
    const listSchema = later(() => z.array(rowSchema.omit({ note: true }).extend({ on: z.iso.date() })).min(1))
    const unionSchema = later(() =>
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('x'), row: rowSchema }), z.object({ kind: z.literal('y') })]),
    )
    expect(made).toBe(0)
    expect(rowSchema.parse({ id: '1', kind: 'a' })).toEqual({ id: '1', kind: 'a', note: null })
    expect(rowSchema.safeParse({ id: '', kind: 'c' }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['id', 'kind'])
    expect(listSchema.safeParse([{ id: '1', kind: 'b', on: '2026-02-30' }]).success).toBe(false)
    expect(listSchema.parse([{ id: '1', kind: 'b', on: '2026-02-28' }])).toHaveLength(1)
    expect(unionSchema.parse({ kind: 'x', row: { id: '1', kind: 'a' } })).toMatchObject({ row: { note: null } })
    expect(rowSchema.shape.kind.options).toEqual(['a', 'b'])
    expect(rowSchema instanceof z.ZodObject).toBe(true)
    expect(z.toJSONSchema(z.object({ row: rowSchema }), { io: 'input' })).toEqual(
      z.toJSONSchema(
        z.object({ row: z.object({ id: z.string().min(1), kind: z.enum(['a', 'b']), note: z.string().nullable().default(null) }) }),
        { io: 'input' },
      ),
    )
    expect(made).toBe(1)
  })
})
