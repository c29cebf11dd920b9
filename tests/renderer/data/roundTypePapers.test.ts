import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { ComposedDocument } from '@shared/checks/finding'
import { reportItemsOf, setOf, summaryItemOf, type SetItem } from '@shared/documents/set'
import type { DocumentKind } from '@shared/documents/kinds'
import type { AwardCase } from '@shared/domain/case/types'
import { paragraphsOf } from '../../support/documents'
import { caseOf, consider, drafted, issued, roundKeys, startedRound, type RoundKey } from '../../support/roundTypes'

/** The words of the papers of each type of round, as a hostile clerk reads them: years, one and many, addressees, whose day. */

const made = async ({ job }: SetItem): Promise<ComposedDocument> => {
  const result = await composeDocument(job)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const wordsOf = ({ bytes }: ComposedDocument): string => paragraphsOf(bytes).join('\n').replaceAll('\n', ' ')
const issuedCase = async (key: RoundKey): Promise<AwardCase> => {
  const running = await startedRound(key)
  await consider(running)
  await drafted(running)
  await issued(running)
  return caseOf(running)
}
const paperOf = async (awardCase: AwardCase, kind: DocumentKind): Promise<string> => {
  const item = setOf(awardCase).find((one) => one.kind === kind)
  if (item === undefined) throw new Error(kind)
  return wordsOf(await made(item))
}

describe('the papers of a round', () => {
  it.each(roundKeys)('of the type %s have no fault of form once numbered and dated', async (key) => {
    const awardCase = await issuedCase(key)
    for (const item of setOf(awardCase)) {
      if (item.kind === 'plan') continue
      const { findings } = await made(item)
      expect([item.kind, findings.filter(({ id, severity }) => severity === 'error' && id.startsWith('TT-'))]).toEqual([item.kind, []])
    }
  })

  it('of families and places name the year of their titles wherever they are named in a title or an article', async () => {
    const families = await issuedCase('families')
    for (const kind of ['postingNotice', 'postingEnd', 'submission', 'decision'] as const)
      expect(await paperOf(families, kind)).toContain('danh hiệu “Gia đình văn hóa” năm 2026')
    expect(await paperOf(families, 'decision')).toContain('Tặng danh hiệu “Gia đình văn hóa” năm 2026 cho 02 hộ gia đình')
    const places = await issuedCase('places')
    expect(await paperOf(places, 'decision')).toContain('Về việc tặng danh hiệu “Thôn văn hóa”, “Tổ dân phố văn hóa” năm 2026 cho tập thể')
  })

  it('of a year’s work say of which year', async () => {
    const text = await paperOf(await issuedCase('merit'), 'decision')
    expect(text).toContain('có thành tích xuất sắc trong thực hiện nhiệm vụ năm 2026')
  })

  it('signed in wording 13 keep their words', async () => {
    const awardCase = await issuedCase('families')
    const before = { ...awardCase, signed: awardCase.signed.map((row) => ({ ...row, wording: 13 })) }
    expect(await paperOf(before, 'decision')).toContain('Tặng danh hiệu “Gia đình văn hóa” cho 02 hộ gia đình')
  })

  it.each(['service', 'tenure'] as const)('that go upward of one (%s) speak of one: no plural, no lone number', async (key) => {
    const text = await paperOf(await issuedCase(key), 'submissionUp')
    expect(text).toContain('Trường hợp đề nghị đúng đối tượng')
    expect(text).not.toMatch(/Các trường hợp|01 cá nhân|\b1\. Căn cứ/u)
  })

  it('that go upward of one with a vote tell it in a sentence', async () => {
    const text = await paperOf(await issuedCase('final'), 'submissionUp')
    expect(text).toContain('Kết quả: 9/9 thành viên đồng ý, đạt 100%.')
    expect(text).not.toMatch(/- Bà|trong đó có/u)
  })

  it('say a former post in small letters inside a sentence', async () =>
    expect(await paperOf(await issuedCase('service'), 'submissionUp')).toContain('ông Phạm Văn Mẫu Thái, nguyên Chủ tịch'))

  it('name the day of the notice, which then is no draft', async () => {
    const families = await issuedCase('families')
    const notice = setOf(families).find(({ kind }) => kind === 'postingNotice')
    expect(notice?.isDraft).toBe(false)
    expect(await paperOf(families, 'postingNotice')).toContain('ngày 01 tháng 12 năm 2026')
    expect(await paperOf(families, 'postingEnd')).toContain('Thông báo số 40/TB-UBND ngày 01 tháng 12 năm 2026')
  })

  it('say once what a round called "Khen thưởng …" is for', async () => {
    const text = await paperOf(await issuedCase('merit'), 'minutes')
    expect(text).toContain('Họp xét khen thưởng công trạng năm 2026')
    expect(text).not.toContain('xét khen thưởng: Khen thưởng')
  })

  it('rest on clauses of one article said together', async () => {
    const text = await paperOf(await issuedCase('preliminary'), 'decision')
    expect(text).toContain('theo điểm e khoản 1, điểm c khoản 2 và khoản 3 Điều 54 Nghị định số')
  })
})

describe('the summary and the reports of a round', () => {
  it('bear the day of the submission, never that of the decision, and leave no achievement of a title empty', async () => {
    const awardCase = await issuedCase('families')
    const text = wordsOf(await made(summaryItemOf(awardCase, null)))
    expect(text).not.toContain('ngày 23 tháng 12')
    expect(text).toContain('Đã đạt tiêu chuẩn danh hiệu “Gia đình văn hóa” năm 2026')
  })

  it.each([
    ['preliminary', 'Công ty TNHH Mẫu Việt', /CỦA ỦY BAN NHÂN DÂN XÃ/u, /UBND XÃ/u],
    ['foreign', 'Kim Mau-sik', /Quốc tịch/u, /UBND XÃ|hoạt động đảng|Quê quán/u],
    ['places', 'Thôn Mẫu 1', /TRƯỞNG THÔN/u, /THỦ TRƯỞNG/u],
    ['places', 'Tổ dân phố Mẫu 2', /TỔ TRƯỞNG/u, /THỦ TRƯỞNG|CẤP TRÊN TRỰC TIẾP/u],
    ['families', 'Hộ ông Trần Quang Mẫu', /cuộc vận động ở địa phương/u, /Quyền hạn/u],
    ['sudden', 'Lê Văn Mẫu Tiến', /CỦA ỦY BAN NHÂN DÂN XÃ/u, /THỦ TRƯỞNG/u],
  ] as const)('in a round of the type %s suit %s', async (key, name, said, unsaid) => {
    const awardCase = await issuedCase(key)
    const ids = awardCase.nominees.filter(({ subject }) => subject.name === name).map(({ nominee }) => nominee.id)
    const [item] = reportItemsOf(awardCase, ids, null)
    const text = wordsOf(await made(item!))
    expect(text).toMatch(said)
    expect(text).not.toMatch(unsaid)
  })
})
