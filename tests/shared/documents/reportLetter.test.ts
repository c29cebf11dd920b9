import { composeDocument } from '@shared/compose'
import type { ReportLetterInput } from '@shared/documents/kinds/reportLetter/definition'
import { letterFacts } from '@shared/documents/kinds/reportLetter/facts'
import { reportLetterFields } from '@shared/documents/kinds/reportLetter/fields'
import type { BoardRow, ReportState } from '@shared/domain/movement/board'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, it } from 'vitest'
import { paragraphsOf, partOf, xmlLines } from '../../support/documents'

const day = { id: 'day', movementId: namSachMovement.id, title: 'Báo cáo năm 2026', lateFrom: '2026-12-12' }
const row = (name: string, state: ReportState): BoardRow => ({ subjectId: name, name, cells: [{ day, report: null, state }] })
const missing: ReportState = { state: 'missing', days: 3 }
const rows = [
  row('Công ty TNHH Mẫu Xanh', missing),
  row('Hội Nông dân xã Mẫu', { state: 'late', on: '2026-12-13', days: 2 }),
  row('Phòng Kinh tế', { state: 'onTime', on: '2026-12-01' }),
  row('Trường Tiểu học Mẫu', { state: 'exempt' }),
]
const input: ReportLetterInput = {
  office: practiceOffice,
  law: seedLawBook,
  movement: {
    ...namSachMovement,
    plan: { ...namSachMovement.plan, number: 15, issuedOn: '2026-06-15', subject: namSachMovement.plan.subject.replace('“ ', '“') },
  },
  day,
  rows,
  today: '2026-12-14',
  lateFrom: '2026-12-18',
  number: 88,
  issuedOn: '2026-12-14',
}
const textOf = async (kind: 'reportReminder' | 'reportRequest', given: ReportLetterInput): Promise<string[]> => {
  const made = await composeDocument({ kind, input: given })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return paragraphsOf(made.value.bytes).map((text) =>
    text
      .replace(/[\s\u00A0]+/g, ' ')
      .replaceAll('\u2011', '-')
      .trim(),
  )
}

it('reminds by name, with counts of the moment and a new day', async () => {
  const words = (await textOf('reportReminder', input)).join('\n')
  for (const part of [
    'Số: 88/UBND-VHXH',
    'V/v đôn đốc gửi báo cáo năm 2026 về phong trào thi đua',
    'Kính gửi: Công ty TNHH Mẫu Xanh.',
    'Kế hoạch số 15/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Nam Sách về tổ chức triển khai phong trào thi đua',
    'Đến ngày 14/12/2026, 02/03 đơn vị đã gửi báo cáo (trong đó 01 đơn vị gửi trễ hạn); còn 01 đơn vị chưa gửi: Công ty TNHH Mẫu Xanh.',
    'trước ngày 18/12/2026',
    '- Như trên;',
  ])
    expect(words).toContain(part)
})

it('lists the names where they are many', async () => {
  const many = Array.from({ length: 7 }, (_, index) => row(`Thôn Mẫu ${index + 1}`, missing))
  const words = await textOf('reportReminder', { ...input, rows: many })
  expect(words).toContain('Kính gửi: Các cơ quan, đơn vị có tên dưới đây.')
  expect(words).toContain('- Thôn Mẫu 7.')
})

it('asks at the start of the period, of those who owe the report', async () => {
  const words = (
    await textOf('reportRequest', {
      ...input,
      rows: rows.map(({ name }) => row(name, { state: 'waiting', daysLeft: 20, extendedTo: null })),
      lateFrom: '2026-12-12',
    })
  ).join('\n')
  expect(words).toContain('V/v đề nghị gửi báo cáo năm 2026')
  expect(words).toContain('trước ngày 12/12/2026 để tổng hợp')
})

it('has a form that its checks find clean, and looks as approved', async () => {
  const made = await composeDocument({ kind: 'reportReminder', input })
  if (!made.ok) throw new Error(made.error.code)
  expect(made.value.findings.map(({ id, message, place }) => `${id} ${message} ${place}`)).toEqual([])
  await expect(xmlLines(partOf(made.value.bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/reportReminder/document.xml')
})

it('describes every field that the facts fill', () => {
  expect(reportLetterFields.parse(letterFacts(input, 'reminder'))).toEqual(letterFacts(input, 'reminder'))
})
