import { describe, expect, it } from 'vitest'
import { emptyRow, isSound, kindOfRow, parseAward, parseHonorific, problemsOfRow, rowOf, withCell } from '@shared/domain/round/listRow'
import { seedLawBook } from '@shared/law/seed'
import { aHousehold, aNominee, aPerson } from '../../../support/builders'
import { kindOfWords } from '@shared/domain/subject/reading'

const forms = seedLawBook.awardForms.filter((form) => form.code === 'GK_XA')
const typed = (cells: Parameters<typeof withCell>[1][], texts: string[]) =>
  cells.reduce((row, field, index) => withCell(row, field, texts[index]!, forms, 2026), emptyRow('r'))

describe('a line of the list', () => {
  it.each([
    ['tt', 'collective'],
    ['Tập thể', 'collective'],
    ['hộ', 'household'],
    ['CÁ NHÂN', 'person'],
    ['c', 'person'],
    ['xe đạp', null],
  ])('reads the kind “%s”', (text, kind) => {
    expect(kindOfWords(text)).toBe(kind)
  })

  it.each([
    ['Trường Tiểu học Mẫu', 'collective'],
    ['Trương Thị Mẫu', 'person'],
    ['Hộ ông Trần Quang Mẫu', 'household'],
    ['Hồ Văn Mẫu', 'person'],
    ['Đoàn Thị Mẫu', 'person'],
    ['Đoàn Thanh niên xã', 'collective'],
    ['Tô Văn Mẫu', 'person'],
    ['Tổ dân phố số 1', 'collective'],
    ['Gia đình bà Lê Mẫu', 'household'],
    ['Y Mẫu', 'person'],
  ])('takes “%s” for a %s', (name, kind) => {
    expect(kindOfRow({ ...emptyRow('r'), name })).toBe(kind)
  })

  it('understands forms of address and leaves what it does not', () => {
    expect(['ông', 'Nam', 'BÀ', 'nữ', '', 'cụ'].map(parseHonorific)).toEqual(['Ông', 'Ông', 'Bà', 'Bà', '', null])
    expect(withCell(emptyRow('r'), 'name', 'ÔNG Nguyễn Văn Mẫu', forms, 2026)).toMatchObject({ name: 'Nguyễn Văn Mẫu', honorific: 'Ông' })
  })

  it('finds an award by code or by the beginning of its name', () => {
    expect(parseAward('gk_xa', forms)).toBe('GK_XA')
    expect(parseAward('Giấy khen', forms)).toBe('GK_XA')
    expect(parseAward('Huy chương', forms)).toBe('Huy chương')
  })

  it('keeps a whole birth date and cleans what is pasted', () => {
    expect(typed(['name', 'birthYear', 'achievement'], ['  Lê  Thị\u200B Mẫu ', '05/01/1991', 'Dòng 1\r\nDòng 2 '])).toMatchObject({
      name: 'Lê Thị Mẫu',
      birthYear: '05/01/1991',
      achievement: 'Dòng 1\nDòng 2',
    })
  })

  it.each([['3027'], ['5'], ['không rõ'], ['1899'], ['31/02/1990']])('says that “%s” is no birth year and keeps it', (text) => {
    const row = typed(['name', 'birthYear'], ['Lê Thị Mẫu', text])
    expect(row.birthYear).toBe(text)
    expect(problemsOfRow(row, 2026)).toEqual({ birthYear: 'birthYearImpossible' })
  })

  it('asks for a name only where something was typed', () => {
    expect(isSound(emptyRow('r'), 2026)).toBe(true)
    expect(problemsOfRow(typed(['achievement'], ['Hiến đất']), 2026)).toEqual({ name: 'nameMissing' })
  })

  it('shows the words of this case in place of the record', () => {
    const person = aPerson({ post: 'Công chức', unit: 'Phòng Kinh tế' })
    expect(rowOf(aNominee(), person)).toMatchObject({ post: 'Công chức', unit: 'Phòng Kinh tế', honorific: 'Ông', birthYear: '1985' })
    expect(rowOf(aNominee({ detail: 'Phó Trưởng phòng, Bí thư Chi bộ, Phòng Kinh tế' }), person)).toMatchObject({
      post: 'Phó Trưởng phòng, Bí thư Chi bộ',
      unit: 'Phòng Kinh tế',
    })
    expect(rowOf(aNominee({ detail: 'Thôn Mẫu 2' }), aHousehold())).toMatchObject({ unit: 'Thôn Mẫu 2', post: '' })
  })
})
