import { describe, expect, it } from 'vitest'
import { dossierFolder } from '@shared/checks/dossier/folder'
import type { DossierMatrix, DossierRow } from '@shared/checks/dossier/matrix'
import type { Attachment } from '@shared/domain/attachment/types'
import { isSafeFileName } from '@shared/ipc/fileNames'

let count = 0
const aFile = (given: Partial<Attachment> = {}): Attachment => ({
  id: crypto.randomUUID(),
  ownerId: 'n',
  title: '',
  fileName: 'quet 01.PDF',
  sha256: String((count += 1)).padStart(64, '0'),
  bytes: 1,
  receivedOn: '2026-12-01',
  ...given,
})
const papers = ['Báo cáo thành tích', 'Biên bản bình xét']
const columns = papers.map((title) => ({ key: title, title, short: title }))
const aRow = (given: Partial<DossierRow> & { readonly files?: readonly (readonly Attachment[])[] }): DossierRow => {
  const cells = (given.files ?? [[], []]).map((files, index) => {
    const name = papers[index] ?? ''
    return [name, { key: name, paper: { name, source: 'Thử', isUnread: false }, files }] as const
  })
  return {
    id: crypto.randomUUID(),
    subjectId: 's',
    name: 'Nguyễn Thị Mẫu Hạnh',
    birthYear: 1991,
    award: 'Giấy khen',
    unit: '',
    others: [],
    missing: [],
    state: 'missing',
    isSigned: false,
    isFurther: false,
    ...given,
    cells: new Map(cells),
  }
}
const matrix = (rows: readonly DossierRow[]): DossierMatrix => ({ columns, rows })

describe('the folder of a round', () => {
  it('has a folder for each nominee in the order of the list, its papers in the order of the columns', () => {
    const made = dossierFolder(
      matrix([
        aRow({ files: [[aFile()], [aFile({ fileName: 'anh.jpeg' })]] }),
        aRow({ subjectId: 't', name: 'Hộ ông Trần Mẫu', birthYear: null, files: [[], [aFile()]] }),
      ]),
      'Sơ kết giai đoạn 1',
    )
    expect(made.name).toBe('Hồ sơ Sơ kết giai đoạn 1')
    expect(made.files.map(({ folder, fileName }) => `${folder}/${fileName}`)).toEqual([
      '01 Nguyễn Thị Mẫu Hạnh 1991/1 Báo cáo thành tích.pdf',
      '01 Nguyễn Thị Mẫu Hạnh 1991/2 Biên bản bình xét.jpeg',
      '02 Hộ ông Trần Mẫu/2 Biên bản bình xét.pdf',
    ])
    expect(made.lines.map(({ serial, paper, state }) => [serial, paper, state])).toEqual([
      [1, 'Báo cáo thành tích', 'there'],
      [1, 'Biên bản bình xét', 'there'],
      [2, 'Báo cáo thành tích', 'missing'],
      [2, 'Biên bản bình xét', 'there'],
    ])
  })

  it('lays a paper of several lines in once, and tells papers of different awards apart', () => {
    const shared = aFile()
    const made = dossierFolder(
      matrix([
        aRow({ award: 'Lao động tiên tiến', files: [[aFile()], [shared]] }),
        aRow({ award: 'Giấy khen', files: [[aFile()], [{ ...shared, id: 'other', ownerId: 'm' }]] }),
      ]),
      'Công trạng',
    )
    expect(made.files.map(({ fileName }) => fileName)).toEqual([
      '1 Báo cáo thành tích - Lao động tiên tiến.pdf',
      '2 Biên bản bình xét.pdf',
      '1 Báo cáo thành tích - Giấy khen.pdf',
    ])
    expect(made.lines[3]!.files).toEqual(['01 Nguyễn Thị Mẫu Hạnh 1991/2 Biên bản bình xét.pdf'])
  })

  it('keeps namesakes, papers of one name and what was not asked for apart', () => {
    const made = dossierFolder(
      matrix([
        aRow({ files: [[aFile(), aFile()], []], others: [aFile({ title: 'Ảnh', fileName: 'a.png' })] }),
        aRow({ subjectId: 't', files: [[aFile()], []] }),
      ]),
      'Đợt mẫu',
    )
    expect(new Set(made.files.map(({ folder, fileName }) => `${folder}/${fileName}`.toLocaleLowerCase('vi'))).size).toBe(4)
    expect(made.files[1]!.fileName).toBe('1 Báo cáo thành tích (2).pdf')
    expect(made.files[2]!.fileName).toBe('3 Ảnh.png')
  })

  it('is of one nominee where one is named', () => {
    const made = dossierFolder(matrix([aRow({ files: [[aFile()], []] }), aRow({ subjectId: 't', name: 'Khác' })]), 'Đợt mẫu', 's')
    expect(made.name).toBe('Hồ sơ Nguyễn Thị Mẫu Hạnh 1991 - Đợt mẫu')
    expect(made.files).toMatchObject([{ folder: null, fileName: '1 Báo cáo thành tích.pdf' }])
    expect(made.lines.every(({ name }) => name === 'Nguyễn Thị Mẫu Hạnh')).toBe(true)
  })

  it.each([
    'Hộ ông A/B: “khen” <1>?*|',
    'CON',
    '  ..  ',
    'Trường Tiểu học '.repeat(30),
    'Tổ\u202Egpj.exe',
    'Đội\n\tsố 5.',
    '\uD83D',
    'a'.repeat(500),
  ])('has only names that every disk takes: %s', (name) => {
    const rows = [
      aRow({ name, files: [[aFile({ fileName: `${name}.docx` })], []], others: [aFile({ title: name, fileName: 'x' })] }),
      aRow({ name, award: name, files: [[aFile()], [aFile()]] }),
    ]
    for (const made of [dossierFolder(matrix(rows), name), dossierFolder(matrix(rows), name, 's')])
      for (const one of [made.name, ...made.files.flatMap(({ folder, fileName }) => [folder ?? 'x', fileName])]) {
        expect([one, isSafeFileName(one)]).toEqual([one, true])
        expect(one.length).toBeLessThanOrEqual(95)
      }
  })

  it('numbers as wide as the list is long, so that folders sort', () => {
    const rows = Array.from({ length: 120 }, (_, index) => aRow({ subjectId: `s${index}`, files: [[aFile()], []] }))
    const folders = dossierFolder(matrix(rows), 'Đợt').files.map(({ folder }) => folder ?? '')
    expect(folders[0]).toMatch(/^001 /)
    expect(folders.toSorted()).toEqual(folders)
  })
})
