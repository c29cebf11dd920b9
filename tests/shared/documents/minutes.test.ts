import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { minutesFacts } from '@shared/checks/case/meeting'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import type { AwardCase, Entry } from '@shared/domain/case/types'
import type { Council } from '@shared/domain/council/types'
import { seedLawBook } from '@shared/law/seed'
import { aSmallCase, textOf } from '../../support/documents'
import { sampleMeeting } from '../../support/sampleCase'
import { issued } from '../../support/caseParts'

/** What the minutes say of a case with its one meeting. */
const saidIn = async (awardCase: AwardCase): Promise<string> => {
  const [meeting] = awardCase.meetings
  if (meeting === undefined) throw new Error('no meeting')
  const made = await composeDocument({ kind: 'minutes', paper: minutesPaper([awardCase], meeting) })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return textOf(made.value.bytes)
}
const founded = async (council: Partial<Council>): Promise<string> => saidIn(aSmallCase({ council }))
const entryOf = (awardCase: AwardCase, index: number): Entry => {
  const entry = awardCase.nominees[index]
  if (entry === undefined) throw new Error(`no line ${index}`)
  return entry
}

describe('the minutes of the council', () => {
  it('ask the chairman to give what is his, and the committee to submit what others decide; what was signed keeps its words', async () => {
    const usual = aSmallCase()
    const asked = (upTo: number): AwardCase => ({
      ...usual,
      law: seedLawBook,
      nominees: usual.nominees.map(({ nominee, subject }, index) => ({
        nominee: index < upTo ? { ...nominee, awardCode: 'BK_TINH' } : nominee,
        subject,
      })),
    })
    const own = 'nhất trí đề nghị Chủ tịch Ủy ban nhân dân xã tặng Giấy khen'
    const above = 'nhất trí đề nghị Ủy ban nhân dân xã trình cấp có thẩm quyền tặng Bằng khen của Chủ tịch Ủy ban nhân dân'
    const [none, some, all] = [await saidIn(asked(0)), await saidIn(asked(1)), await saidIn(asked(usual.nominees.length))]
    expect([none.includes(own), none.includes(above)]).toEqual([true, false])
    expect([some.includes(own), some.includes(above)]).toEqual([true, true])
    expect([all.includes('đề nghị Chủ tịch'), all.includes(above)]).toEqual([false, true])
    const [meeting] = usual.meetings
    const before = { ...minutesPaper([asked(1)], meeting!), wording: 6 }
    const made = await composeDocument({ kind: 'minutes', paper: before })
    expect(made.ok && textOf(made.value.bytes)).not.toContain(above)
  })

  it.each([
    [
      'Quyết định số 7/QĐ-UBND ngày 5/9/2025 của Chủ tịch UBND xã',
      null,
      'ngày 05 tháng 9 năm 2025 của Chủ tịch Ủy ban nhân dân xã về việc thành lập',
    ],
    ['Quyết định số 7/QĐ-UBND', '2025-09-05', 'Quyết định số 7/QĐ-UBND ngày 05 tháng 9 năm 2025 về việc thành lập'],
    [
      'Quyết định số 7/QĐ-UBND của Chủ tịch UBND xã',
      '2025-09-05',
      'số 7/QĐ-UBND ngày 05 tháng 9 năm 2025 của Chủ tịch Ủy ban nhân dân xã về việc',
    ],
    ['Quyết định số 7/QĐ-UBND ngày 05 tháng 9 năm 2025 về việc kiện toàn Hội đồng', '2025-09-05', 'năm 2025 về việc kiện toàn Hội đồng.'],
    ['', '2025-09-05', 'Quyết định số …… ngày 05 tháng 9 năm 2025 về việc thành lập Hội đồng Thi đua - Khen thưởng xã.'],
  ])('cite the founding decision typed as “%s”', async (establishedBy, foundedOn, words) => {
    expect(await founded({ establishedBy, foundedOn })).toContain(words)
  })

  it.each([
    [9, 'Có mặt 09/09 thành viên, đủ điều kiện họp (cần từ 06 thành viên trở lên).'],
    [6, 'Có mặt 06/09 thành viên, đủ điều kiện họp'],
    [5, 'Có mặt 05/09 thành viên, không đủ điều kiện họp'],
  ])('say with %i of nine present whether it could meet', async (present, words) => {
    const meeting = sampleMeeting()
    const attendance = meeting.attendance.map((member, index) => ({ ...member, isPresent: index < present }))
    expect(await saidIn(aSmallCase({ meeting: { ...meeting, attendance } }))).toContain(words)
  })

  it('name a secretary from outside the council, who is counted nowhere; without any it is said in the checks', async () => {
    const meeting = { ...sampleMeeting(), secretaryId: null }
    const outside = { ...meeting, outsideSecretary: { fullName: 'Hồ Thị Mẫu Vân', post: 'Chuyên viên Phòng Văn hóa - Xã hội' } }
    const text = await saidIn(aSmallCase({ meeting: outside }))
    expect(text).toContain('Thư ký (người ghi biên bản): Hồ Thị Mẫu Vân, Chuyên viên Phòng Văn hóa - Xã hội.')
    expect(text).toContain('Tổng số thành viên Hội đồng: 09;')
    expect(text.match(/Hồ Thị Mẫu Vân/g)).toHaveLength(2)
    const facts = (given: typeof outside | typeof meeting): string[] => {
      const awardCase = aSmallCase({ meeting: given })
      return minutesFacts(minutesPaper([awardCase], given)).map(({ fact }) => fact.id)
    }
    expect(facts(outside)).not.toContain('CASE-NO-CHAIR')
    expect(facts({ ...outside, outsideSecretary: { fullName: '', post: '' } })).toContain('CASE-NO-CHAIR')
    expect(facts(meeting)).toContain('CASE-NO-CHAIR')
  })

  it('count opinions in writing, and name whose they are', async () => {
    const meeting = sampleMeeting()
    const attendance = meeting.attendance.map((member) => (member.isPresent ? member : { ...member, hasOpinion: true }))
    const usual = aSmallCase({ meeting: { ...meeting, attendance } })
    const text = await saidIn({ ...usual, votes: usual.votes.map((vote) => ({ ...vote, written: 1, inFavour: 8, against: 1 })) })
    expect(text).toContain('vắng mặt: 01, trong đó 01 thành viên gửi ý kiến bằng văn bản')
    expect(text).toContain('(lý do: đi công tác; có gửi ý kiến bằng văn bản)')
    expect(text).toContain('8 + 1')
  })

  it('say what became of every dossier, with the day it went back', async () => {
    const usual = aSmallCase()
    const [first, ...others] = usual.nominees
    if (first === undefined) throw new Error('no line')
    const returned = { ...first, nominee: { ...first.nominee, withdrawnReason: 'thiếu báo cáo thành tích', returnedOn: '2026-12-08' } }
    const text = await saidIn({ ...usual, nominees: [returned, ...others] })
    expect(text).toContain('nhận được 03 hồ sơ (01 tập thể, 01 cá nhân và 01 hộ gia đình); đủ điều kiện, đưa ra Hội đồng xét: 02 hồ sơ')
    expect(text).toContain('(trả lại đơn vị ngày 08/12/2026; lý do: thiếu báo cáo thành tích)')
  })

  it('tell a lower award as the meeting’s own, not as a dossier that came in', async () => {
    const usual = aSmallCase()
    const { nominee, subject } = entryOf(usual, 1)
    const lower = { ...nominee, id: 'lower', order: 9, loweredFrom: { nomineeId: nominee.id, awardCode: 'CSTDCS', meetingId: 'meeting-1' } }
    const votes = usual.votes.map((vote) => (vote.nomineeId === nominee.id ? { ...vote, inFavour: 2 } : vote))
    const again = votes.filter(({ nomineeId }) => nomineeId === nominee.id)
    const text = await saidIn({
      ...usual,
      nominees: [...usual.nominees, { nominee: lower, subject }],
      votes: [...votes, ...again.map((vote) => ({ ...vote, id: 'meeting-1:lower', nomineeId: 'lower', inFavour: 8 }))],
    })
    expect(text).toContain('nhận được 03 hồ sơ')
    expect(text).toContain('không được thông qua; Hội đồng xét, biểu quyết mức thấp hơn là')
  })

  it('print doubts that were let stand, with who and why, and the posting with its comments', async () => {
    const usual = aSmallCase()
    const { nominee, subject } = entryOf(usual, 1)
    const override = { ruleId: 'L09_LEADER_RESULT', by: 'Đỗ Thị Mẫu', on: '2026-12-10', reason: 'Đơn vị đã giải trình' }
    const text = await saidIn({
      ...usual,
      nominees: usual.nominees.map((entry) =>
        entry.nominee.id === nominee.id ? { nominee: { ...nominee, overrides: [override] }, subject } : entry,
      ),
      postings: [
        {
          id: 'posting',
          roundId: 'round-1',
          place: 'Nhà văn hóa thôn Mẫu 1',
          fromOn: '2026-11-25',
          toOn: '2026-12-04',
          number: 12,
          comments: [{ id: 'c', on: '2026-11-28', from: 'ông Lê Mẫu', text: 'Hộ thứ ba chưa đủ.', answer: '', answeredOn: null }],
          witnesses: [],
        },
      ],
    })
    expect(text).toContain('giữ đề nghị với lý do: Đơn vị đã giải trình (Đỗ Thị Mẫu, ngày 10 tháng 12 năm 2026)')
    expect(text).toContain('(10 ngày): có 01 ý kiến: ngày 28 tháng 11 năm 2026, ông Lê Mẫu: Hộ thứ ba chưa đủ; chưa trả lời.')
  })

  it('of a case that was signed in an older wording keep it', async () => {
    const signed = issued(aSmallCase())
    const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 2 })) }
    const [then, now] = [await saidIn(before), await saidIn(signed)]
    for (const words of ['Căn cứ thành lập Hội đồng', 'điều kiện họp', 'Không đồng ý', 'thống nhất thông qua']) {
      expect(then).not.toContain(words)
      expect(now).toContain(words)
    }
  })
})
