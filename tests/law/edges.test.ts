import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eligibilityRules } from '@shared/law/seed/eligibilityRules'
import { seedRules } from '@shared/law/seed/rules'

/**
 * Every coded rule of the law, and the edges it draws: of each edge the situations must hold one that the rule catches and one that it lets
 * go. A situation names the edges it stands on; which side it is on follows from what it expects.
 */
const situationSchema = z.object({
  name: z.string(),
  edges: z.array(z.string()).default([]),
  expect: z.record(z.string(), z.record(z.string(), z.string())),
})
const files = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true })
const situations = Object.values(files).flatMap((content) => z.array(situationSchema).parse(content))
const edges = new Map<string, { caught: number; free: number }>()
for (const situation of situations)
  for (const edge of situation.edges) {
    const rule = edge.split('/')[0] ?? ''
    const isCaught = Object.values(situation.expect).some((found) => rule in found)
    const sides = edges.get(edge) ?? { caught: 0, free: 0 }
    edges.set(edge, { caught: sides.caught + Number(isCaught), free: sides.free + Number(!isCaught) })
  }

/** Rules whose edges are sums or days of the case itself: tables of tests hold both sides. */
const inTables: Readonly<Record<string, string>> = {
  R19_VOTE_90: 'checks/rules.test.ts',
  R20_VOTE_80: 'checks/rules.test.ts',
  R26_PUBLIC_10WD: 'checks/rules.test.ts',
  R27_GDVH_POST: 'checks/badInput.test.ts',
  R28_THON_POST: 'checks/badInput.test.ts',
  R32_FUND_CEILING: 'checks/rules.test.ts',
  R33_FUND_20: 'checks/rules.test.ts',
  M11: 'checks/rules.test.ts',
}
const tables = import.meta.glob<string>('../shared/checks/*.test.ts', { query: '?raw', import: 'default', eager: true })
const ofLaw = /^(R\d|RULE_|M\d|L\d)/
const coded = [
  ...new Set([...eligibilityRules.map(({ ruleId }) => ruleId), ...seedRules.map(({ ruleId }) => ruleId).filter((id) => ofLaw.test(id))]),
]

describe('the edges that the law draws', () => {
  it.each([...edges])('%s is stood on from both sides', (_edge, { caught, free }) => {
    expect({ caught: caught > 0, free: free > 0 }).toEqual({ caught: true, free: true })
  })

  it.each(coded)('%s has an edge', (rule) => {
    const table = inTables[rule]
    if (table !== undefined) expect(tables[`../shared/${table}`]).toContain(rule)
    else expect([...edges.keys()].filter((edge) => edge.startsWith(`${rule}/`))).not.toEqual([])
  })

  it('names only rules that are coded', () => {
    const known = new Set([...coded, ...seedRules.map(({ ruleId }) => ruleId)])
    expect([...edges.keys()].filter((edge) => !known.has(edge.split('/')[0] ?? ''))).toEqual([])
  })
})
