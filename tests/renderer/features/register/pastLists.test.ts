import { describe, expect, it } from 'vitest'
import { entriesOf, leftCount, leftOverTables, type PastList, type ReadList } from '@renderer/features/register/past/lists'
import type { PreviewRow } from '@shared/import/preview'
import { readWorkbook } from '@shared/import/workbook'
import { sheetFile } from '@shared/lib/sheetFile'
import { aDraft } from '../../../support/rowDraft'

const row = (number: number, given: Partial<PreviewRow> = {}): PreviewRow => ({
  number,
  status: 'new',
  problems: [],
  doubts: [],
  known: [],
  source: [String(number), `Người Mẫu ${number}`],
  draft: aDraft({ name: `Người Mẫu ${number}` }),
  ...given,
})
const list = (fileName: string, rows: readonly PreviewRow[], given: Partial<PastList> = {}): PastList => ({
  fileName,
  info: { name: fileName } as PastList['info'],
  isTaken: true,
  read: {
    columns: { look: { header: { texts: ['TT', 'Họ và tên'] } } },
    result: { rows },
    choices: {},
    taken: [],
  } as unknown as ReadList,
  ...given,
})
const missing = { status: 'wrong', problems: [{ code: 'missing', field: 'decidedOn' }] } as const

describe('what of several files is not taken', () => {
  const lists = [
    list('qd.docx', [row(1), row(2, missing)]),
    list('QD.docx', [row(1, missing)]),
    list('thoi.xlsx', [row(1)], { isTaken: false }),
    list('trong.docx', [], { read: null }),
    list('hong.docx', [], {
      read: null,
      info: { name: 'hong.docx', error: { code: 'sheet.broken', fileName: 'hong.docx' } } as PastList['info'],
    }),
    list('du.docx', [row(1)]),
  ]
  it('stands in a book with a sheet for each list, its own cells and the reason last, and the files that hold none', async () => {
    const book = readWorkbook('con-lai.xlsx', await sheetFile(...leftOverTables(lists, 'add')))
    if (!book.ok) throw new Error(book.error.code)
    expect(book.value.map(({ name, rows }) => [name, ...rows.map(({ cells }) => cells)])).toEqual([
      ['qd', ['Dòng', 'TT', 'Họ và tên', 'Lý do chưa nhập'], ['2', '2', 'Người Mẫu 2', 'Thiếu ngày quyết định.']],
      ['QD (2)', ['Dòng', 'TT', 'Họ và tên', 'Lý do chưa nhập'], ['1', '1', 'Người Mẫu 1', 'Thiếu ngày quyết định.']],
      ['thoi', ['Dòng', 'TT', 'Họ và tên', 'Lý do chưa nhập'], ['1', '1', 'Người Mẫu 1', 'Anh, chị chọn không nhập.']],
      [
        'Tệp không đọc được',
        ['Tệp', 'Lý do'],
        ['trong.docx', 'Không tìm thấy danh sách trong tệp này.'],
        ['hong.docx', expect.stringContaining('hong.docx')],
      ],
    ])
    expect(leftCount(lists, 'add')).toBe(3)
  })
  it('a row that is there is entered, left or brought up to date as was chosen for all', () => {
    const known = [{ id: 'a' }] as unknown as PreviewRow['known']
    const changes = { a: [{ field: 'achievement', from: 'x', to: 'y', fills: false }] } as const
    const present = list('a.xlsx', [row(1, { status: 'present', known, changes, draft: aDraft({ past: {} as never }) })])
    expect([entriesOf(present, 'add'), entriesOf(present, 'skip')]).toEqual([[], []])
    expect(entriesOf(present, 'update')).toMatchObject([{ subjectId: 'a', mode: 'update' }])
  })
})
