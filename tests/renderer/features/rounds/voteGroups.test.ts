import { describe, expect, it } from 'vitest'
import { invalidOf } from '@renderer/features/rounds/council/voteColumns'
import { isOfOutcome, settledGroups, underHeads } from '@renderer/features/rounds/council/voteGroups'
import { emptyOf } from '@renderer/features/rounds/council/useVoteRows'
import { voteRows } from '@renderer/features/rounds/council/votes'
import { wholePaper } from '@shared/domain/case/papers'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aPerson } from '../../../support/builders'
import { aCouncil, aMeeting, aVote } from '../../../support/caseParts'

/** Five of nine members' rows: two Giấy khen (one carried), two Chiến sĩ thi đua (one carried, one refused), one Bằng khen of the city. */
const council = aCouncil({
  members: Array.from({ length: 9 }, (_, index) => ({
    ...{ id: `m${index}`, subjectId: null, fullName: `Thành Viên Mẫu ${index}`, post: '' },
    role: index === 0 ? ('chair' as const) : ('member' as const),
  })),
})
const meeting = aMeeting({ heldOn: '2026-12-18', method: 'showOfHands' }, council)
const codes = ['GK_XA', 'CSTDCS', 'GK_XA', 'CSTDCS', 'BK_TINH']
const usual = aCase(
  codes.map((_, index) => aPerson({ id: `p${index}`, name: `Người Mẫu ${index}` })),
  { meeting },
)
const nominees = usual.nominees.map(({ nominee, subject }, index) => ({ subject, nominee: { ...nominee, awardCode: codes[index] ?? '' } }))
const vote = (line: string, inFavour: number) => aVote(meeting.id, line, { members: 9, present: 9, inFavour })
const paper = wholePaper({ ...usual, law: seedLawBook, council, nominees, votes: [vote('n0', 9), vote('n1', 8), vote('n3', 7)] })
const rows = voteRows(paper, nominees, meeting)
const shownAs = (folded: readonly string[] = [], some = rows) =>
  underHeads(rows, some, meeting, new Set(folded)).map((row) => (row.head === undefined ? row.id : `${row.head.award}: ${row.head.result}`))

describe('the votes of a meeting by award', () => {
  it('stand under heads that count what is carried and what is open', () => {
    expect(shownAs()).toEqual([
      'Giấy khen của Chủ tịch Ủy ban nhân dân xã: 1/2, còn 1',
      'n0',
      'n2',
      'Chiến sĩ thi đua cơ sở: 1/2',
      'n1',
      'n3',
      expect.stringMatching(/^Bằng khen .*: 0\/1, còn 1$/u),
      'n4',
    ])
  })

  it('say who decides, what must be reached, and folded what was reached', () => {
    const head = (folded: boolean) =>
      underHeads(rows, rows, meeting, new Set(folded ? ['CSTDCS'] : [])).find(
        ({ head: one, awardCode }) => one !== undefined && awardCode === 'CSTDCS',
      )?.head
    expect(head(false)?.facts).toContain('xã quyết định · từ 80% trở lên')
    expect(head(true)?.facts).toContain('1 dòng 8/9, 1 dòng 7/9')
    expect(shownAs(['GK_XA', 'CSTDCS', 'BK_TINH'])).toHaveLength(3)
  })

  it('leave out heads of nothing', () => {
    const refused = rows.filter((row) => isOfOutcome(row, meeting, 'refused'))
    expect(shownAs([], refused)).toEqual(['Chiến sĩ thi đua cơ sở: 1/2', 'n3'])
  })

  it('are folded at first where a long group is carried to the last line, save for the line that a link asks for', () => {
    const long = Array.from({ length: 6 }, (_, index) => ({ ...rows[0]!, id: `l${index}` }))
    const lines = [...long, ...rows.filter(({ awardCode }) => awardCode === 'CSTDCS')]
    expect([...settledGroups(lines, meeting, null)]).toEqual(['GK_XA'])
    expect(settledGroups(lines, meeting, 'l3').size).toBe(0)
    expect(settledGroups(long, meeting, null).size).toBe(0)
    expect(settledGroups([...long.slice(1), ...rows], meeting, null).size).toBe(0)
  })

  it('tell before the vote that it can never carry, since those who keep out stay in the base', () => {
    const kept = { ...meeting, recusals: { n1: ['m1', 'm2'], n2: ['m1', 'm2'] } }
    const lines = voteRows({ ...paper, votes: [] }, nominees, kept)
    expect(lines.filter((row) => row.isOutOfReach).map(({ id }) => id)).toEqual(['n1'])
  })

  it('never take a head for a line that is still open', () => {
    expect(emptyOf(underHeads(rows, rows, meeting, new Set())).map(({ id }) => id)).toEqual(['n2', 'n4'])
  })

  it('tell collected ballots that are not valid', () => {
    const [row] = rows
    if (row === undefined) throw new Error('no row')
    const ballot = { ...row, method: 'ballot' as const, cells: { ...row.cells, collected: '8', valid: '7', favour: '6' } }
    expect(invalidOf(ballot)).toBe(1)
    expect(invalidOf({ ...ballot, cells: { ...ballot.cells, valid: '8' } })).toBe(0)
    expect(invalidOf({ ...ballot, cells: { ...ballot.cells, valid: 'x' } })).toBe(0)
  })
})
