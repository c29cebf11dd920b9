import { describe, expect, it } from 'vitest'
import { LinkBook } from '@renderer/data/backup/links'
import { RowJudge, rowSchemas } from '@renderer/data/backup/rows'
import { schemaVersion } from '@renderer/data/migrations'
import { brokenWords } from '@renderer/text/brokenText'

/** A word of the program's own, as no person says it: two English words in one. */
const ofTheProgram = /\b[a-z]+[A-Z][A-Za-z]*\b|\b(subjects|awards|rounds|nominees|rulings|votes|meta|changes|office|undefined|null)\b/

describe('what is wrong in a refused backup', () => {
  it.each(Object.keys(rowSchemas))('is said in words of the office for a row of %s', (table) => {
    const judge = new RowJudge(schemaVersion)
    judge.take(table, { id: 'x1', seq: 1, key: 'x1' }, 'dòng 2')
    judge.takeJudged(table, {}, 'dòng 3')
    const words = brokenWords(judge.problems)
    expect(words.length).toBeGreaterThan(0)
    for (const each of words) {
      expect(each).toMatch(/^dòng [23], /)
      expect(each).not.toMatch(ofTheProgram)
    }
  })

  it('names the row and what it points to where that is not there', () => {
    const book = new LinkBook()
    book.add('votes', { id: 'v1', meetingId: 'm9', nomineeId: 'n9' })
    expect(brokenWords(book.lost())).toEqual([
      'mã v1, kết quả biểu quyết: “phiên họp” chỉ đến một phiên họp không có trong tệp (mã m9)',
      'mã v1, kết quả biểu quyết: “đề nghị” chỉ đến một đề nghị khen thưởng không có trong tệp (mã n9)',
    ])
  })

  it('says counts against each other, says each thing once, and leaves off after a few', () => {
    expect(
      brokenWords([
        { table: 'subjects', counts: { found: 4999, said: 5000 } },
        { place: 'tệp đính kèm', counts: { found: 1, said: undefined } },
        { words: 'trang nhật ký 3: thiếu nội dung' },
        { words: 'trang nhật ký 3: thiếu nội dung' },
      ]),
    ).toEqual(['đối tượng: đọc được 4.999, tệp ghi 5.000', 'tệp đính kèm: đọc được 1, tệp ghi không rõ', 'trang nhật ký 3: thiếu nội dung'])
    expect(brokenWords(Array.from({ length: 30 }, (_, index) => ({ place: `dòng ${index}` })))).toHaveLength(8)
  })
})
