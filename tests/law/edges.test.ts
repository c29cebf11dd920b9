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
  outcomes: z.record(z.string(), z.string()).default({}),
})
const files = import.meta.glob<unknown>('./*.json', { import: 'default', eager: true })
const situations = Object.values(files).flatMap((content) => z.array(situationSchema).parse(content))
const edges = new Map<string, { caught: number; free: number }>()
for (const situation of situations)
  for (const edge of situation.edges) {
    const rule = edge.split('/')[0] ?? ''
    const isRefused = Object.values(situation.outcomes).includes('refused')
    const isCaught = Object.values(situation.expect).some((found) => rule in found) || isRefused
    const sides = edges.get(edge) ?? { caught: 0, free: 0 }
    edges.set(edge, { caught: sides.caught + Number(isCaught), free: sides.free + Number(!isCaught) })
  }

/** What a vote must reach is a number of the law book, no rule: below it the line is refused. */
const threshold = 'LAW-THRESHOLD'
const ofLaw = /^(R\d|RULE_|M\d|L\d)/
const coded = [
  ...new Set([...eligibilityRules.map(({ ruleId }) => ruleId), ...seedRules.map(({ ruleId }) => ruleId).filter((id) => ofLaw.test(id))]),
]

describe('the edges that the law draws', () => {
  it.each([...edges])('%s is stood on from both sides', (_edge, { caught, free }) => {
    expect({ caught: caught > 0, free: free > 0 }).toEqual({ caught: true, free: true })
  })

  it.each(coded)('%s has an edge', (rule) => {
    expect([...edges.keys()].filter((edge) => edge.startsWith(`${rule}/`))).not.toEqual([])
  })

  it('names only rules that are coded', () => {
    const known = new Set([...coded, ...seedRules.map(({ ruleId }) => ruleId), threshold])
    expect([...edges.keys()].filter((edge) => !known.has(edge.split('/')[0] ?? ''))).toEqual([])
  })
})

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
/** Where a rule of the reference stands that no finding has its name of. */
const elsewhere: Readonly<Record<string, string>> = {
  R21: 'CASE-NO-VOTE',
  R36: 'CASE-SUBJECT-ENDED',
  M12: 'L12_GK_QUOTA',
  L13: threshold,
  L14: 'CASE-QUORUM',
}
/** Rules that nothing can break here, and why. */
const heldOtherwise: Readonly<Record<string, string>> = {
  R30: 'tiền thưởng luôn tính theo lương cơ sở của ngày quyết định (law/prize.ts)',
  R34: 'chương trình chưa ghi lễ trao tặng nào để xét',
  R35: 'chương trình chưa ghi thứ tự trao để xét',
  R37: 'là việc hủy quyết định: văn bản hủy bỏ (domain/ruling)',
}

describe('the rules of the reference', () => {
  const all = [...numbered('R', 37), 'RULE_INTERVAL', ...numbered('M', 15), ...numbered('L', 15)]
  it.each(all)('%s is coded with an edge, or stands elsewhere, or is said to hold otherwise', (rule) => {
    if (heldOtherwise[rule] !== undefined) return expect(coded.filter((id) => id.startsWith(rule))).toEqual([])
    const place = elsewhere[rule] ?? rule
    expect([...edges.keys()].filter((edge) => edge.startsWith(place))).not.toEqual([])
  })

  it('and nothing is coded under a number that the reference does not have', () => {
    expect(coded.filter((id) => ofLaw.test(id) && !all.some((rule) => id === rule || id.startsWith(`${rule}_`)))).toEqual([])
  })
})
