import { describe, expect, it } from 'vitest'
import { emptyRow, kindOfRow, withCell, type RowField } from '@shared/domain/round/listRow'
import { indexSubjects } from '@shared/domain/subject/matching'
import { buildPreview } from '@shared/import/buildPreview'
import { findHeader } from '@shared/import/header'
import { readPasted } from '@shared/import/pasted'
import { noFacts } from '@shared/import/list'
import { collectRows } from '@shared/import/rows'
import { seedLawBook } from '@shared/law/seed'

/** One spelling means one thing, whether it is typed into the list or comes with a file. */

const headings = { name: 'Họ và tên', kind: 'Loại đối tượng', honorific: 'Giới tính', birthYear: 'Năm sinh' } as const
type Field = keyof typeof headings

const typed = (field: Field, text: string, name = 'Nguyễn Văn Mẫu') => {
  const row = withCell(emptyRow('r'), 'name', field === 'name' ? text : name, seedLawBook.awardForms, 2026)
  const whole = field === 'name' ? row : withCell(row, field satisfies RowField, text, seedLawBook.awardForms, 2026)
  return { kind: kindOfRow(whole), name: whole.name, honorific: whole.honorific, birthYear: whole.birthYear.slice(-4) }
}
const imported = (field: Field, text: string, name = 'Nguyễn Văn Mẫu') => {
  const head = field === 'name' ? headings.name : `${headings.name}\t${headings[field]}`
  const grid = readPasted(`${head}\n${field === 'name' ? text : `${name}\t${text}`}\n`, '')
  const header = findHeader(grid)
  const [row] = buildPreview(
    grid,
    collectRows(grid, header, header.mapping).rows,
    {
      properCaseNames: true,
      defaultKind: 'person',
      kinds: {},
      defaultAwardCode: 'GK_XA',
      defaultAchievement: '',
      awardForms: [],
      latestYear: 2026,
    },
    noFacts(indexSubjects([])),
  )
  const { kind, gender, birthYear, name: read } = row!.draft
  return {
    kind,
    name: read,
    honorific: gender === null ? '' : gender === 'male' ? 'Ông' : 'Bà',
    birthYear: birthYear === null ? '' : String(birthYear),
  }
}

describe('what a cell means', () => {
  it.each([
    'Trường Tiểu học Mẫu',
    'Trương Thị Mẫu',
    'Tổ dân phố số 1',
    'Tô Văn Mẫu',
    'Đoàn Thanh niên xã',
    'Đoàn Thị Mẫu',
    'Đoàn trường THPT Mẫu',
    'Làng nghề Mẫu',
    'Xóm Mẫu 3',
    'Bản Mẫu',
    'Ấp Mẫu',
    'Buôn Mẫu',
    'Đội văn nghệ Mẫu',
    'Nhóm hộ Mẫu',
    'Lớp 9A Mẫu',
    'Mầm non Mẫu',
    'Hạt Kiểm lâm Mẫu',
    'Bưu điện văn hóa Mẫu',
    'Ngân hàng Mẫu',
    'Cửa hàng Mẫu',
    'Mặt trận Tổ quốc xã',
    'Đảng bộ xã Mẫu',
    'Khu phố Mẫu',
    'Cán bộ và nhân dân thôn Mẫu',
    'HTX Nông nghiệp Mẫu',
    'TRƯỜNG MẦM NON MẪU',
    'Ban Chỉ huy Quân sự xã',
    'Cơ sở sản xuất Mẫu',
    'Hộ ông Trần Quang Mẫu',
    'Hộ gia đình bà Lê Mẫu',
    'Gia đình ông Trần Mẫu',
    'Hồ Văn Mẫu',
    'Y Mẫu',
    'H’Mẫu Niê',
  ])('is the same for the name “%s”', (name) => {
    expect(typed('name', name).kind).toBe(imported('name', name).kind)
  })

  it.each(['Tập thể', 'tt', 'TT', 'Cá nhân', 'cn', 'Hộ gia đình', 'hộ', 'Tổ chức', 'Đơn vị', 'Gia đình'])(
    'is the same for the kind “%s”',
    (word) => {
      expect(typed('kind', word).kind).toBe(imported('kind', word).kind)
    },
  )

  it.each(['Nam', 'nữ', 'Ông', 'bà', 'Anh', 'Chị', 'Cô', 'f', 'M', 'Nữ.'])('is the same for the honorific “%s”', (word) => {
    expect(typed('honorific', word).honorific).toBe(imported('honorific', word).honorific)
  })

  it.each(['1985', '05/01/1991', '5-1-1991', '1/1991', 'SN 1980', 'năm 1975', '33000', '1985.0'])(
    'is the same for the birth “%s”',
    (text) => {
      expect(typed('birthYear', text).birthYear).toBe(imported('birthYear', text).birthYear)
    },
  )

  it.each(['Ông Nguyễn Văn Mẫu', 'BÀ LÊ THỊ MẪU', 'Đồng chí Trần Văn Mẫu', 'Chị Vũ Thị Mẫu', 'Anh Thư'])(
    'is the same for the name with its honorific “%s”',
    (text) => {
      const [inList, inFile] = [typed('name', text), imported('name', text)]
      expect([inList.name, inList.honorific]).toEqual([inFile.name, inFile.honorific])
    },
  )
})
