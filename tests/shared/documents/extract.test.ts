import { composeDocument } from '@shared/compose'
import type { Award } from '@shared/domain/award/types'
import type { ExtractInput } from '@shared/documents/kinds/extract/definition'
import { seedLawBook } from '@shared/law/seed'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { describe, expect, it } from 'vitest'
import { paragraphsOf, partOf, xmlLines } from '../../support/documents'
import { wordProblems } from '../../support/wordParts'

const award = (given: Partial<Award>): Award => ({
  id: crypto.randomUUID(),
  registerNumber: 3,
  year: 2025,
  roundId: 'round',
  subjectId: 'p',
  subjectKind: 'person',
  honorific: 'Bà',
  name: 'Lê Thị Mẫu',
  birthYear: 1984,
  detail: 'Bí thư chi bộ Thôn Mẫu 3',
  awardCode: 'GK_XA',
  awardName: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  achievement: 'Đã vận động nhân dân hiến 320 m² đất làm đường',
  prizeVnd: 760_000,
  decisionSymbol: '05/QĐ-UBND',
  decidedOn: '2025-12-20',
  decidedBy: 'Chủ tịch UBND xã Nam Sách',
  rulingId: 'r',
  roundType: 'merit',
  movementId: null,
  periodFrom: null,
  periodTo: null,
  level: 'commune',
  unitId: null,
  gender: 'female',
  group: null,
  isDirectWorker: null,
  multiplier: null,
  baseSalaryVnd: null,
  corrections: [],
  voided: null,
  ...given,
})
const input: ExtractInput = {
  office: practiceOffice,
  law: seedLawBook,
  awards: [
    award({ id: 'b', decidedOn: '2025-12-20' }),
    award({
      id: 'a',
      decidedOn: '2023-06-01',
      registerNumber: null,
      awardName: 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố',
      decisionSymbol: '1520/QĐ-UBND',
      decidedBy: 'Chủ tịch UBND thành phố Hải Phòng',
    }),
    award({
      id: 'c',
      decidedOn: '2026-01-10',
      achievement: 'Không còn hiệu lực',
      voided: { on: '2026-02-01', reason: 'Nhầm', kind: 'mistake', rulingId: null },
    }),
  ],
  purpose: 'để bổ sung hồ sơ thi nâng ngạch.',
  number: 12,
  issuedOn: '2026-11-28',
  signerId: null,
  today: '2026-11-28',
}
const made = async (given: ExtractInput) => {
  const document = await composeDocument({ kind: 'extract', input: given })
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}
const wordsOf = (bytes: Uint8Array): string =>
  paragraphsOf(bytes)
    .map((text) => text.replace(/[\s\u00A0]+/g, ' ').replaceAll('\u2011', '-'))
    .join('\n')

describe('the confirmation for one subject', () => {
  it('lists what stands in the register, the oldest first, and looks as approved', async () => {
    const { bytes, findings, fileName } = await made(input)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(wordProblems(bytes)).toEqual([])
    expect(fileName).toBe('Giấy xác nhận 12-GXN-UBND Lê Thị Mẫu.docx')
    const words = wordsOf(bytes)
    expect(words).toContain('Bà Lê Thị Mẫu, sinh năm 1984, Bí thư chi bộ Thôn Mẫu 3, đã được khen thưởng 02 lần, gồm:')
    expect(words).toContain('được cấp để bổ sung hồ sơ thi nâng ngạch./.')
    expect(words.indexOf('1520/QĐ-UBND')).toBeLessThan(words.indexOf('05/QĐ-UBND'))
    expect(words).not.toContain('Không còn hiệu lực')
    await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/extract/document.xml')
  })

  it.each([
    ['household', 'Trần Quang Mẫu', '', 'Hộ gia đình Trần Quang Mẫu'],
    ['collective', 'Hoa Mai Mẫu', '', 'Tập thể Hoa Mai Mẫu'],
    ['collective', 'Trường THCS Mẫu', '', 'Trường THCS Mẫu'],
  ] as const)('names a %s “%s” as other papers do', async (subjectKind, name, honorific, said) => {
    const awards = [award({ subjectKind, name, honorific, birthYear: null, detail: '' })]
    const words = wordsOf((await made({ ...input, awards, number: null, issuedOn: null, purpose: '' })).bytes)
    expect(words).toContain(`${said} đã được khen thưởng 01 lần, gồm:`)
    expect(words).toContain('theo đề nghị của người được xác nhận./.')
  })
})
