import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import type { AwardCase } from '@shared/domain/case/types'
import type { paperDefinitions } from '@shared/documents/source'
import { aSmallCase, textOf } from '../../support/documents'

/** The small case with its meeting by ballot: one line has one against and an invalid ballot, one an absent member's opinion. */
function balloted(): AwardCase {
  const usual = aSmallCase()
  const [held] = usual.meetings
  if (held === undefined) throw new Error('no meeting')
  const meeting = {
    ...held,
    method: 'ballot' as const,
    tellerIds: held.attendance.slice(1, 3).map(({ id }) => id),
    agenda: 'Báo cáo kết quả tổng hợp\nBỏ phiếu, công bố kết quả',
    invitation: { number: 45, issuedOn: '2026-12-05' },
  }
  const votes = usual.votes.map((vote, index) => {
    const recused = index === 2 ? [held.attendance[4]!.id] : []
    const present = vote.present - recused.length
    const against = index === 0 ? 1 : 0
    const valid = index === 1 ? present - 1 : present
    const inFavour = valid - against
    const ballot = { issued: present, collected: present, valid, inFavour, against, blank: 0, isBlankValid: true }
    return { ...vote, inFavour, against, recused, ballot }
  })
  return { ...usual, meetings: [meeting], votes }
}

const made = async (kind: keyof typeof paperDefinitions) => {
  const awardCase = balloted()
  const result = await composeDocument({ kind, paper: minutesPaper([awardCase], awardCase.meetings[0]!) })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('papers of a vote by ballot', () => {
  it('the ballot lists every line with two boxes and nobody who votes', async () => {
    const text = textOf((await made('ballotPaper')).bytes)
    expect(text).toContain('PHIẾU BẦU')
    expect(text).toContain('Không ký tên vào phiếu.')
    for (const { fullName } of balloted().meetings[0]!.attendance) expect(text).not.toContain(fullName)
  })

  it('the minutes of counting give each number and the share of all members', async () => {
    const text = textOf((await made('countingMinutes')).bytes)
    expect(text).toContain('Trưởng ban')
    expect(text).toMatch(/\d+\/\d+ = \d+(,\d+)?%/)
    expect(text).toContain('Tránh mặt, không biểu quyết về')
  })

  it('the invitation has number, hour, place and agenda', async () => {
    const { bytes, findings } = await made('invitation')
    const text = textOf(bytes)
    expect(text).toMatch(/45\/GM.UBND/)
    expect(text).toContain('- Bỏ phiếu, công bố kết quả.')
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('the minutes of the meeting say which awards were voted on by ballot, and who kept out', async () => {
    const text = textOf((await made('minutes')).bytes)
    expect(text).toContain('bằng hình thức bỏ phiếu kín')
    expect(text).toContain('Tránh mặt, không biểu quyết về')
  })
})
