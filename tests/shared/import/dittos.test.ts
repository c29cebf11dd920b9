import { describe, expect, it } from 'vitest'
import { codesOf, ofPasted } from '../../support/lists'

const list = (second: string, third = ''): string =>
  `TT\tHọ và tên\tChức vụ\tĐơn vị\tThành tích\n1\tNguyễn Văn Mẫu\tGiáo viên\tTrường Mẫu\tDạy giỏi\n2\tLê Thị Mẫu\t${second}${third === '' ? '' : `\n3\tVũ Thị Mẫu\t${third}`}`

describe('a cell that says “as above”', () => {
  it.each(['Như trên', 'như trên', 'nt', 'NT', 'n/t', '-nt-', '- nt -', '”', '〃', "''", '(như trên)', 'N.T', ',,'])('%s', (mark) => {
    const row = ofPasted(list(`Nhân viên\t${mark}\t${mark}`)).rows[1]
    expect(row?.draft).toMatchObject({ post: 'Nhân viên', unit: 'Trường Mẫu', achievement: 'Dạy giỏi' })
    expect(row === undefined ? [] : codesOf(row)).toEqual(['ditto', 'ditto'])
  })
  it('goes on from row to row', () => {
    expect(ofPasted(list('nt\tnt\tnt', 'nt\tnt\tnt')).rows.map(({ draft }) => draft.unit)).toEqual(Array(3).fill('Trường Mẫu'))
  })
  it('is asked about where nothing stands above, and leaves names and whole words alone', () => {
    const text = 'TT\tHọ và tên\tĐơn vị\n1\tNguyễn Văn Mẫu\tnt\n2\tLê Thị Mẫu\tNTM Mẫu\n3\tVũ Thị Mẫu\tNT Mẫu'
    const { rows } = ofPasted(text)
    expect(rows.map(({ draft }) => draft.unit)).toEqual(['', 'NTM Mẫu', 'NT Mẫu'])
    expect(rows[0] === undefined ? [] : codesOf(rows[0])).toEqual(['cellUnread'])
  })
})
