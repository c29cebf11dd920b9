import { describe, expect, it } from 'vitest'
import type { Person, Subject } from '@shared/domain/subject/types'
import { blankRegistrationForm, readRegistrationForm, type FormWorld } from '@shared/forms/registrationForm'
import { formFile } from '@shared/forms/write'
import { readListFile } from '@shared/import/open'
import { seedLawBook } from '@shared/law/seed'
import { aCollective, aPerson } from '../../support/builders'
import { aWorkbook, type MadeSheet } from '../../support/sheets'

const school = aCollective({ id: 'truong', name: 'Trường Tiểu học Mẫu' })
const teacher = aPerson({ id: 'gv', name: 'Nguyễn Thị Mẫu', unit: school.name, unitId: 'truong', post: 'Giáo viên' }) as Person
const world: FormWorld = {
  movementId: 'pt',
  year: 2026,
  units: [school, aCollective({ id: 'thon', name: 'Thôn Mẫu Đông' })],
  subjects: [school, teacher],
  awardForms: seedLawBook.awardForms,
}
const movement = { id: 'pt', name: 'Xã Mẫu đổi mới sáng tạo' }
const read = (bytes: Uint8Array, given: FormWorld = world) => {
  const grids = readListFile('dang-ky.xlsx', bytes)
  if (!grids.ok) throw new Error(grids.error.code)
  return readRegistrationForm(grids.value, given)
}
const taken = (bytes: Uint8Array, given: FormWorld = world) => {
  const answer = read(bytes, given)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const code = 'Mã phiếu (xin giữ nguyên): DK/2026/pt/truong'
const heads = [
  'TT',
  'Họ và tên, tên tập thể',
  'Chức vụ',
  'Danh hiệu, hình thức đăng ký',
  'Chỉ tiêu, mục tiêu phấn đấu',
  'Sáng kiến dự kiến',
]
const sheet = (rows: MadeSheet['rows'], name = 'Đăng ký thi đua', top: MadeSheet['rows'] = [['ĐĂNG KÝ'], [code]]): Uint8Array =>
  aWorkbook([{ name, rows: [...top, ...rows] }])

describe('a registration form', () => {
  it('comes back empty as it was given out, and says that nothing stands in it but the unit’s name', async () => {
    const bytes = await formFile(blankRegistrationForm(movement, 2026, school))
    expect(read(bytes)).toEqual({ ok: false, error: { code: 'empty' } })
  })

  it('is read as filled in: the unit by its code, people by their records, titles by the catalogue', () => {
    const { unitId, rows, notes } = taken(
      sheet([
        heads,
        ['1', 'Trường Tiểu học Mẫu', '', 'Tập thể Lao động tiên tiến', '100% lớp học số', ''],
        ['2', 'Bà Nguyễn Thị Mẫu', '', 'Lao động tiên tiến', '', 'Bài giảng số'],
        ['3', 'Trần Văn Mẫu', 'Giáo viên', '', '02 sáng kiến', ''],
      ]),
    )
    expect(unitId).toBe('truong')
    expect(notes).toEqual([])
    expect(
      rows.map(({ subjectId, kind, name, post, awardCode, target, initiative }) => [
        subjectId,
        kind,
        name,
        post,
        awardCode,
        target,
        initiative,
      ]),
    ).toEqual([
      ['truong', 'collective', 'Trường Tiểu học Mẫu', '', expect.stringMatching(/\S/), '100% lớp học số', ''],
      ['gv', 'person', 'Nguyễn Thị Mẫu', 'Giáo viên', expect.stringMatching(/\S/), '', 'Bài giảng số'],
      [null, 'person', 'Trần Văn Mẫu', 'Giáo viên', '', '02 sáng kiến', ''],
    ])
  })

  it('tells a renamed sheet, moved, missing and added columns, and still reads', () => {
    const { rows, notes } = taken(
      sheet(
        [
          ['Danh hiệu đăng ký', 'Ghi chú riêng', 'Họ tên', 'Mục tiêu'],
          ['Lao động tiên tiến', 'nộp muộn', 'Trần Văn Mẫu', 'hoàn thành tốt'],
        ],
        'Sheet1 (2)',
      ),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ name: 'Trần Văn Mẫu', target: 'hoàn thành tốt' })
    expect(notes).toEqual([
      { code: 'sheetRenamed', was: 'Đăng ký thi đua', is: 'Sheet1 (2)' },
      { code: 'columnsMoved' },
      { code: 'columnMissing', title: 'TT' },
      { code: 'columnMissing', title: 'Chức vụ' },
      { code: 'columnMissing', title: 'Sáng kiến dự kiến' },
      { code: 'columnAdded', title: 'Ghi chú riêng', filled: 1 },
    ])
  })

  it('loses no row in silence: signatures, names alone, doubles, lost letters', () => {
    const { rows, notes } = taken(
      sheet([
        heads,
        ['1', 'Trần Văn Mẫu', '', 'Lao động tiên tiến', '', ''],
        ['2', 'TRẦN VĂN MẪU', '', 'Lao động tiên tiến', '', ''],
        ['3', 'Lê Văn Mẫu', '', '', '', ''],
        ['', '', '', 'Giấy khen', '', ''],
        ['4', 'Nguy?n V?n A', '', 'Giấy khen', '', ''],
        ['', 'THỦ TRƯỞNG ĐƠN VỊ', '', '', '', ''],
      ]),
    )
    expect(rows.map(({ name }) => name)).toEqual(['Trần Văn Mẫu'])
    expect(notes.flatMap((note) => (note.code === 'rowUnread' ? [note.why] : []))).toEqual([
      'repeated',
      'onlyName',
      'noName',
      'nameUnreadable',
      'onlyName',
    ])
  })

  it('carries merged cells down, and tells formulas without a result, remarks at the edge and sums', () => {
    const grids = readListFile(
      'dang-ky.xlsx',
      aWorkbook([
        {
          name: 'Đăng ký thi đua',
          rows: [
            ['Tên đơn vị: Trường Tiểu học Mẫu'],
            heads,
            [1, 'Nguyễn Văn Mẫu Một', 'Giáo viên', 'Lao động tiên tiến', '100%', ''],
            [2, 'Trần Thị Mẫu Hai', '', '', '', '', 'xin xem lại'],
            [3, { raw: '<f>UPPER(B3)</f>' }, '', 'Lao động tiên tiến', '', ''],
            ['Tổng cộng: 3 người'],
          ],
          merges: ['D3:D4'],
        },
      ]),
    )
    if (!grids.ok) throw new Error(grids.error.code)
    const found = readRegistrationForm(grids.value, world)
    if (!found.ok) throw new Error(found.error.code)
    expect(found.value.rows.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Nguyễn Văn Mẫu Một: Lao động tiên tiến',
      'Trần Thị Mẫu Hai: Lao động tiên tiến',
    ])
    expect(found.value.notes.map((note) => ('row' in note ? `${note.code} ${note.row}` : note.code))).toEqual([
      'formulaOpen',
      'cellBeside 4',
      'codeLost',
      'rowUnread 5',
      'rowUnread 6',
    ])
  })

  it('splits a cell of several known titles, and keeps words the catalogue does not know', () => {
    const { rows, notes } = taken(
      sheet([
        heads,
        ['1', 'Trần Văn Mẫu', '', 'Lao động tiên tiến; Chiến sĩ thi đua cơ sở', '', ''],
        ['2', 'Lê Văn Mẫu', '', 'Ngôi sao sáng', '', ''],
      ]),
    )
    expect(rows.map(({ title, awardCode }) => [title, awardCode !== ''])).toEqual([
      ['Lao động tiên tiến', true],
      ['Chiến sĩ thi đua cơ sở', true],
      ['Ngôi sao sáng', false],
    ])
    expect(notes).toEqual([{ code: 'awardUnread', row: 5, text: 'Ngôi sao sáng' }])
  })

  it('knows the unit by its name where the code is gone, and says when nothing tells it', () => {
    const row = ['1', 'Trần Văn Mẫu', '', 'Lao động tiên tiến', '', '']
    const named = taken(sheet([heads, row], 'Đăng ký thi đua', [['Tên đơn vị: thôn mẫu đông']]))
    expect([named.unitId, named.notes]).toEqual(['thon', [{ code: 'codeLost' }]])
    expect(taken(sheet([heads, row], 'Đăng ký thi đua', [['Tên đơn vị:', 'Thôn Lạ']]))).toMatchObject({ unitId: null, unitName: 'Thôn Lạ' })
    expect(taken(sheet([heads, row]), { ...world, year: 2027 }).notes).toEqual([{ code: 'otherYear', year: 2026 }])
  })

  it('never takes a namesake for the person meant', () => {
    const two: Subject[] = ['a', 'b'].map((id) => aPerson({ id, name: 'Trần Văn Mẫu', unitId: null }))
    const { rows, notes } = taken(sheet([heads, ['1', 'Trần Văn Mẫu', '', 'Lao động tiên tiến', '', '']]), { ...world, subjects: two })
    expect(rows[0]?.subjectId).toBeNull()
    expect(notes).toEqual([{ code: 'namesakes', row: 4, text: 'Trần Văn Mẫu' }])
  })

  it('refuses what is no registration form', () => {
    expect(
      read(
        sheet([
          ['Ngày', 'Số tiền'],
          ['01/02/2026', '5'],
        ]),
      ),
    ).toEqual({ ok: false, error: { code: 'notThisForm' } })
  })
})
