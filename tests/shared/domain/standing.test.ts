import { describe, expect, it } from 'vitest'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { lineStandingOf, type LineStanding } from '@shared/domain/ruling/standing'
import type { Ruling } from '@shared/domain/ruling/types'

const paper = (id: string, kind: Ruling['kind'], patch: Partial<Ruling> = {}): Ruling => ({ ...emptyRuling(id, 'r', kind), ...patch })
const answer: NonNullable<Ruling['answers']>[number] = {
  symbol: '1/QĐ-UBND',
  on: '2026-12-20',
  decidedBy: 'Chủ tịch',
  honoured: ['up'],
  refused: [],
}
const draft = paper('d', 'decision')
const issued = paper('d', 'decision', { status: 'issued' })
const sent = paper('s', 'submissionUp', { status: 'issued' })

const cases: readonly (readonly [string, string, readonly Ruling[], LineStanding])[] = [
  ['is asked for while nothing is issued', 'own', [draft], 'asked'],
  ['is still asked for when only the submission of others went out', 'own', [draft, sent], 'asked'],
  ['waits for its answer once sent upward, whatever else is open', 'up', [draft, sent], 'sent'],
  ['is settled by the answer', 'up', [draft, { ...sent, answers: [answer] }], 'settled'],
  ['waits on where the answer names others only', 'up2', [issued, { ...sent, answers: [answer] }], 'sent'],
  ['is settled once its round has nothing open', 'own', [issued, sent], 'settled'],
  ['is asked for where the round has no paper at all', 'own', [], 'asked'],
]

describe('a line among the papers of its round', () => {
  it.each(cases)('%s', (_what, id, rulings, expected) => {
    expect(lineStandingOf({ id, rulingId: id.startsWith('up') ? 's' : null }, rulings)).toBe(expected)
  })
})
