import { describe, expect, it } from 'vitest'
import { issued } from '../../support/caseParts'
import { composed, textOf } from '../../support/documents'
import { aCase, anOffice, type CaseOptions } from '../../support/sampleCase'

const one = (options: CaseOptions = {}) =>
  aCase({
    honorees: 1,
    subject: ({ id, address, note, endedOn }) => ({
      id,
      address,
      note,
      endedOn,
      kind: 'person',
      name: 'Lò Thị Mẫu',
      gender: 'female',
      birthYear: 1990,
      post: 'Trưởng thôn',
      unit: 'Thôn Trạm Mẫu',
      unitId: null,
      group: 'other',
      isDirectWorker: true,
    }),
    ...options,
  })

describe('few honorees', () => {
  it('of one: name, post, achievement and sum stand in the articles, without list, count or total', async () => {
    const { bytes, findings } = await composed('decision', one())
    const text = textOf(bytes)
    expect(text).toContain('cho bà Lò Thị Mẫu, Trưởng thôn Trạm Mẫu, đã có thành tích')
    expect(text).toMatch(
      /Kèm theo tiền thưởng 760\.000 đồng \(bằng chữ: Bảy trăm sáu mươi nghìn đồng\), theo điểm \S khoản \d Điều 54 Nghị định số 152/u,
    )
    expect(text).toContain('và bà Lò Thị Mẫu chịu trách nhiệm thi hành')
    expect(text).not.toMatch(/kèm theo\)|DANH SÁCH|Danh sách gồm|01 cá nhân/u)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('of one: the submission is worded the same way and names the real vote', async () => {
    const text = textOf((await composed('submission', one())).bytes)
    expect(text).toContain('cho bà Lò Thị Mẫu, Trưởng thôn Trạm Mẫu, đã có thành tích')
    expect(text).toContain('8/9 thành viên đồng ý')
    expect(text).toContain('Hồ sơ kèm theo: Biên bản họp')
    expect(text).not.toContain('DANH SÁCH')
  })

  it('of one: the minutes tell the vote in a sentence and name whom they put forward', async () => {
    const text = textOf((await composed('minutes', one())).bytes).replaceAll('\u00A0', ' ')
    expect(text).toContain(
      '- Bà Lò Thị Mẫu, Trưởng thôn Trạm Mẫu (Giấy khen): 8/9 thành viên đồng ý, đạt 88,89%; không đồng ý: 0; số tham gia biểu quyết: 8.',
    )
    expect(text).toMatch(/nhất trí đề nghị .* cho bà Lò Thị Mẫu/u)
    expect(text).not.toMatch(/STT|Tổng số thành viên\n|01 cá nhân có/u)
  })

  it('of one: minutes signed before keep their table', async () => {
    const signed = issued(one())
    const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 4 })) }
    expect(textOf((await composed('minutes', before)).bytes)).toContain('STT')
    expect(textOf((await composed('minutes', signed)).bytes)).not.toContain('STT')
  })

  it('of one: opinions in writing are told in a sentence too; a record signed before keeps its table', async () => {
    const usual = one()
    const meetings = usual.meetings.map((held) => ({
      ...held,
      kind: 'inWriting' as const,
      attendance: held.attendance.map((member) => ({ ...member, isPresent: false, hasOpinion: member.isPresent })),
    }))
    const written = { ...usual, meetings, votes: usual.votes.map((vote) => ({ ...vote, present: 0, written: 8, inFavour: 7, against: 1 })) }
    const text = textOf((await composed('opinionSummary', written)).bytes).replaceAll('\u00A0', ' ')
    expect(text).toContain(
      '- Bà Lò Thị Mẫu, Trưởng thôn Trạm Mẫu (Giấy khen): 7/9 thành viên đồng ý, đạt 77,78%; không đồng ý: 1; số gửi ý kiến: 8.',
    )
    expect(text).not.toContain('STT')
    const signed = issued(written)
    const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 11 })) }
    expect(textOf((await composed('opinionSummary', before)).bytes)).toContain('STT')
  })

  it('of up to as many as the office chose stand in clauses', async () => {
    const style = { ...anOffice().style, namedInArticles: 3 }
    const named = textOf((await composed('decision', aCase({ honorees: 3, office: { style } }))).bytes)
    expect(named).toContain('có tên sau đây:\n1. Trường Tiểu học Mẫu 1')
    expect(named).not.toContain('DANH SÁCH')
    expect(textOf((await composed('decision', aCase({ honorees: 4, office: { style } }))).bytes)).toContain('DANH SÁCH')
  })
})

describe('sums', () => {
  it('that differ stand in the list of the decision, which points to no other paper', async () => {
    const mixed = aCase({ honorees: 10, nominee: (nominee, index) => (index === 6 ? { ...nominee, awardCode: 'LDTT' } : nominee) })
    const text = textOf((await composed('decision', mixed)).bytes)
    expect(text).toContain('mức thưởng của từng trường hợp ghi tại danh sách kèm theo')
    expect(text).not.toContain('danh sách chi')
    expect(text.replaceAll('\u00A0', ' ')).toContain('Tiền thưởng (đồng)')
  })

  it.each(['decision', 'submission'] as const)('stay where a %s of the first wording left them when it is printed again', async (kind) => {
    const mixed = aCase({ honorees: 10, nominee: (nominee, index) => (index === 6 ? { ...nominee, awardCode: 'LDTT' } : nominee) })
    const signed = issued(mixed)
    const first = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 1 })) }
    const said = async (awardCase: typeof signed): Promise<string> =>
      textOf((await composed(kind, awardCase)).bytes).replaceAll('\u00A0', ' ')
    expect(await said(signed)).toContain('Tiền thưởng (đồng)')
    const again = await said(first)
    expect(again).not.toContain('Tiền thưởng (đồng)')
    expect(again).not.toContain('ghi tại danh sách kèm theo')
    if (kind === 'decision') expect(again).toContain('mức thưởng của từng trường hợp ghi tại danh sách chi tiền thưởng')
  })

  it('of nothing have no line in the payment list', async () => {
    const mixed = aCase({ honorees: 10, nominee: (nominee, index) => (index === 6 ? { ...nominee, awardCode: 'KHONG_TIEN' } : nominee) })
    const text = textOf((await composed('paymentList', mixed)).bytes)
    expect(text).not.toMatch(/\n0\n/u)
    expect(text).toContain('(Ký, ghi rõ họ tên)')
    expect(text).toMatch(/làm tròn lên đến 10\.000 đồng \(khoản 2 Điều 49/u)
  })
})

describe('a title of places', () => {
  it.each([
    ['Thôn Mẫu Đông', '“Thôn văn hóa”'],
    ['Tổ dân phố Mẫu Đông', '“Tổ dân phố văn hóa”'],
  ])('of %s is %s', async (name, title) => {
    const given = aCase({
      honorees: 1,
      subject: (subject) => ({ ...subject, name }),
      nominee: (nominee) => ({ ...nominee, awardCode: 'VH' }),
    })
    const form = { ...given.law.awardForms[0]!, id: 'VH-collective', code: 'VH', name: 'Thôn, tổ dân phố văn hóa', kind: 'title' as const }
    const law = {
      ...given.law,
      awardForms: [...given.law.awardForms, { ...form, subjectKind: 'collective' as const, decidedBy: 'commune' as const }],
    }
    expect(textOf((await composed('decision', { ...given, law })).bytes)).toContain(title)
  })
})
