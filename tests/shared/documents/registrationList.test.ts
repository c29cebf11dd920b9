import { composeDocument } from '@shared/compose'
import { tableFields } from '@shared/documents/kinds/tables/fields'
import { registrationList, type RegistrationListInput } from '@shared/documents/kinds/tables/registrations'
import type { Registration } from '@shared/domain/registration/types'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, it } from 'vitest'
import { paragraphsOf, partOf, xmlLines } from '../../support/documents'
import { wordProblems } from '../../support/wordParts'

const row = (name: string, title: string, more: Partial<Registration> = {}): Registration => ({
  id: name,
  movementId: namSachMovement.id,
  year: 2026,
  unitId: 'truong',
  subjectId: name === 'Trường Tiểu học Mẫu' ? 'truong' : null,
  kind: name.startsWith('Trường') ? 'collective' : 'person',
  name,
  post: '',
  awardCode: '',
  title,
  target: '',
  initiative: '',
  state: 'received',
  reason: '',
  receivedOn: '2026-07-20',
  ...more,
})
const input: RegistrationListInput = {
  office: practiceOffice,
  law: seedLawBook,
  today: '2026-12-14',
  movement: namSachMovement,
  year: 2026,
  board: [
    { unitId: 'thon', name: 'Thôn Mẫu Đông', state: 'none', rows: [] },
    {
      unitId: 'truong',
      name: 'Trường Tiểu học Mẫu',
      state: 'partly',
      rows: [
        row('Trường Tiểu học Mẫu', 'Tập thể lao động tiên tiến', { target: '100% lớp học dùng học liệu số' }),
        row('Nguyễn Thị Mẫu', 'Lao động tiên tiến', { post: 'Giáo viên', initiative: 'Kho bài giảng số dùng chung' }),
        row('Trần Văn Mẫu', 'Giấy khen', { state: 'returned', reason: 'Thiếu ý kiến' }),
      ],
    },
  ],
  outcomes: null,
}
const made = async (given: RegistrationListInput): Promise<Uint8Array> => {
  const document = await composeDocument({ kind: 'registrationList', input: given })
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  expect(document.value.findings).toEqual([])
  return document.value.bytes
}

it('has persons by their given names, and an award by its name of the catalogue', () => {
  const rows = [
    row('Bùi Thị Mẫu Vân', 'LĐTT', { awardCode: 'LDTT' }),
    row('Vũ Văn Mẫu An', 'Danh hiệu riêng của ngành'),
    row('Trường Tiểu học Mẫu', 'Tập thể lao động tiên tiến'),
  ]
  const board = [{ unitId: 'truong', name: 'Trường Tiểu học Mẫu', state: 'received' as const, rows }]
  const made = registrationList.fields({ ...input, board })['dong'] as Record<string, string>[]
  expect(made.map(({ o2, o5 }) => [o2, o5])).toEqual([
    ['Trường Tiểu học Mẫu', 'Tập thể lao động tiên tiến'],
    ['Vũ Văn Mẫu An', 'Danh hiệu riêng của ngành'],
    ['Bùi Thị Mẫu Vân', 'Lao động tiên tiến'],
  ])
})

it('lists what was received, collectives first, counts it and names who has not registered', async () => {
  const bytes = await made(input)
  const words = paragraphsOf(bytes).join('\n')
  expect(words).toContain('Tổng số 02 lượt đăng ký của 01 đơn vị. Chưa gửi đăng ký: Thôn Mẫu Đông.')
  expect(words).not.toContain('Trần Văn Mẫu')
  expect(words.indexOf('Trường Tiểu học Mẫu')).toBeLessThan(words.indexOf('Nguyễn Thị Mẫu'))
  expect(wordProblems(bytes)).toEqual([])
  await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/registrationList/document.xml')
})

it('gets a column of results at the year’s end, and says what cannot be told', async () => {
  const outcomes = new Map([['Nguyễn Thị Mẫu', { outcome: 'none' as const }]])
  const words = paragraphsOf(await made({ ...input, outcomes }))
  expect(words).toEqual(expect.arrayContaining(['Kết quả', 'Chưa đạt', 'Chưa đối chiếu được']))
})

it('describes every field that the facts fill', () => {
  expect(tableFields.parse(registrationList.fields(input))).toEqual(registrationList.fields(input))
})
