import { describe, expect, it } from 'vitest'
import { detailBehind } from '@shared/documents/words/names'
import { printedAwardName } from '@shared/domain/case/names'
import type { AwardCase } from '@shared/domain/case/types'
import { seedLawBook } from '@shared/law/seed'
import { issued } from '../../support/caseParts'
import { composed, textOf } from '../../support/documents'
import { aCase, anOffice, withAllPapers } from '../../support/sampleCase'

const said = async (kind: Parameters<typeof composed>[0], awardCase: AwardCase): Promise<string> =>
  textOf((await composed(kind, awardCase)).bytes).replaceAll('\u00A0', ' ')
const signedIn = (wording: number, draft: AwardCase): AwardCase => {
  const signed = issued(draft)
  return { ...signed, signed: signed.signed.map((row) => ({ ...row, wording })) }
}
/** Ten lines; the person at 6 is put forward for a title that needs more votes than they got, unless `isCarried`. */
const mixed = (isCarried = false): AwardCase => ({
  ...aCase({
    honorees: 10,
    nominee: (nominee, index) =>
      index === 6 ? { ...nominee, awardCode: 'CSTDCS', vote: { members: 9, present: 8, inFavour: isCarried ? 8 : 5 } } : nominee,
  }),
  law: seedLawBook,
})
const asWritten = (awardCase: AwardCase): AwardCase => ({
  ...awardCase,
  meetings: awardCase.meetings.map((held) => ({
    ...held,
    kind: 'inWriting' as const,
    attendance: held.attendance.map((member) => ({ ...member, isPresent: false, hasOpinion: member.isPresent })),
  })),
  votes: awardCase.votes.map((vote) => ({ ...vote, present: 0, written: vote.present, against: vote.present - vote.inFavour })),
})

describe('a council that was asked in writing', () => {
  it('is never said to have met; what was signed before keeps its sentence', async () => {
    const written = asWritten(aCase())
    const text = await said('submission', written)
    expect(text).toContain('tổng hợp ý kiến bằng văn bản của 09 thành viên (Biên bản số')
    expect(text).toContain(', nhận lại 08 ý kiến.')
    expect(text).toContain('Biên bản tổng hợp ý kiến bằng văn bản của Hội đồng Thi đua - Khen thưởng xã số')
    expect(text).not.toMatch(/họp xét khen thưởng|có mặt 0|Biên bản họp Hội đồng/u)
    expect(await said('submission', signedIn(16, written))).toContain('họp xét khen thưởng')
  })

  it('in a submission upward either', async () => {
    const text = await said('submissionUp', withAllPapers(asWritten(aCase({ decision: { number: null } }))))
    expect(text).not.toContain('họp xét')
  })

  it('beside those who met is counted', async () => {
    const [held] = aCase().meetings
    const meeting = { ...held!, attendance: held!.attendance.map((member) => ({ ...member, hasOpinion: !member.isPresent })) }
    expect(await said('submission', aCase({ meeting }))).toContain(
      'có mặt 08/09 thành viên và 01 thành viên vắng mặt gửi ý kiến bằng văn bản;',
    )
  })
})

describe('who was not carried', () => {
  it('stands as in any sentence, the title in its marks, and no threshold is told that nobody reached', async () => {
    const text = await said('submission', mixed())
    expect(text).toMatch(/Không được thông qua: (?:ông|bà) [^;]+ \(“Chiến sĩ thi đua cơ sở”\)\./u)
    expect(text).toContain('được trên 50% tổng số thành viên Hội đồng đồng ý')
    expect(text).not.toContain('từ 80% trở lên')
    expect(await said('submission', mixed(true))).toContain('từ 80% trở lên (“Chiến sĩ thi đua cơ sở”)')
    const before = await said('submission', signedIn(16, mixed()))
    expect(before).toMatch(/Không được thông qua: (?:Ông|Bà) [^;]+ \(Chiến sĩ thi đua cơ sở\)\./u)
    expect(before).toContain('từ 80% trở lên')
  })
})

describe('names of the place', () => {
  it('a title of the place above is the province’s where the office is in one, save on what was signed before', () => {
    const form = seedLawBook.awardForms.find(({ code }) => code === 'CSTDT')
    if (form === undefined) throw new Error('no such title')
    const office = anOffice({ upperKind: 'province' })
    expect(printedAwardName({ office, honoured: null }, form)).toBe('Chiến sĩ thi đua tỉnh')
    expect(printedAwardName({ office, honoured: [], wording: 16 }, form)).toBe('Chiến sĩ thi đua thành phố')
    expect(printedAwardName({ office: anOffice({ upperKind: 'city' }), honoured: null }, form)).toBe('Chiến sĩ thi đua thành phố')
  })

  it('a collective is "thuộc" its organ, one who lives by a calling stands in small letters, an address behind a comma', () => {
    const paper = { honoured: null }
    const behind = (subjectKind: 'person' | 'collective' | 'household', detail: string): string =>
      detailBehind(paper, { subjectKind, detail })
    expect(behind('collective', 'Ủy ban nhân dân xã Mẫu')).toBe(' thuộc Ủy ban nhân dân xã Mẫu')
    expect(behind('collective', 'Thôn Mẫu 1')).toBe(', thôn Mẫu 1')
    expect(behind('collective', 'số 5 đường Mẫu')).toBe(', số 5 đường Mẫu')
    expect(behind('person', 'Công chức, Phòng Mẫu')).toBe(', công chức, Phòng Mẫu')
    expect(behind('person', 'Kế toán trưởng Trường Mẫu')).toBe(', Kế toán trưởng Trường Mẫu')
    expect(behind('household', '')).toBe('')
    expect(detailBehind({ honoured: [], wording: 16 }, { subjectKind: 'collective', detail: 'Ủy ban nhân dân xã Mẫu' })).toBe(
      ', Ủy ban nhân dân xã Mẫu',
    )
  })

  it('stands so in the articles', async () => {
    const style = { ...anOffice().style, namedInArticles: 5 }
    const text = await said('decision', aCase({ honorees: 3, office: { style } }))
    expect(text).toContain('1. Trường Tiểu học Mẫu 1 thuộc Ủy ban nhân dân xã Nam Sách')
  })
})

describe('members of the council', () => {
  it('are named with Ông or Bà where that is known; a council of before is named as it was', async () => {
    const [held] = aCase().meetings
    if (held === undefined) throw new Error('no meeting')
    const named = { ...held, attendance: held.attendance.map((member) => ({ ...member, honorific: 'Bà' as const })) }
    const [first] = held.attendance
    expect(await said('minutes', aCase({ meeting: named }))).toContain(`- Bà ${first?.fullName}, `)
    expect(await said('minutes', aCase())).toContain(`- ${first?.fullName}, `)
  })
})
