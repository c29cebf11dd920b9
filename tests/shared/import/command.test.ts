import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main, readWords } from '../../../build/read-list/main'
import { aWordFile, letterHead } from '../../support/wordFile'

let folder = ''
let printed = ''
let complained = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doc-danh-sach-'))
  printed = ''
  complained = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '')
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => (complained += String(text)) !== '')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}
type Answer = { readonly as: string; readonly tables: readonly { readonly decision?: unknown; readonly rows: readonly object[] }[] }
const read = async (...words: string[]): Promise<Answer | undefined> => {
  expect(await main(words)).toBe(0)
  return (JSON.parse(printed) as Answer[])[0]
}

describe('the command that says what is understood of a list', () => {
  const ratings = 'TT,Họ và tên,Năm sinh,Xếp loại\n1,Nguyễn Văn Mẫu,1980,Hoàn thành tốt nhiệm vụ\n'
  it('reads for a round where nothing else is said', async () => {
    expect(await read(file('xep-loai-2024.csv', ratings))).toMatchObject({ as: 'round', tables: [{ rows: [{ awardCode: 'GK_XA' }] }] })
  })
  it('reads ratings with the year that the file speaks of', async () => {
    const answer = await read('--as', 'ratings', file('xep-loai-2024.csv', ratings))
    expect(answer?.tables[0]?.rows).toMatchObject([{ status: 'new', year: { year: 2024, rating: 'good' } }])
  })
  it('reads people and units without any award', async () => {
    const answer = await read('--as=subjects', file('nguoi.csv', 'Họ và tên,Năm sinh\nNguyễn Văn Mẫu,1980\n'))
    expect(answer).toMatchObject({ as: 'subjects', tables: [{ rows: [{ name: 'Nguyễn Văn Mẫu', awardCode: '' }] }] })
  })
  it('reads a past decision with what it says of itself', async () => {
    const decision = aWordFile(
      letterHead('ỦY BAN NHÂN DÂN\nXÃ MẪU', '12/QĐ-UBND', 'Mẫu, ngày 05 tháng 12 năm 2023'),
      'QUYẾT ĐỊNH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng Giấy khen cho bà Đào Thị Mẫu, sinh năm 1975, đã có thành tích cứu người.',
      'Nơi nhận: Như Điều 1.',
    )
    const answer = await read('--as', 'awards', file('qd-12.docx', decision))
    expect(answer?.tables[0]).toMatchObject({
      decision: { decisionSymbol: '12/QĐ-UBND', decidedOn: '2023-12-05' },
      rows: [{ status: 'new', name: 'Đào Thị Mẫu', past: { decisionSymbol: '12/QĐ-UBND', decidedOn: '2023-12-05' } }],
    })
  })
  it('says which word it does not know, and prints nothing', async () => {
    expect(await main(['--as', 'luong', file('a.csv', ratings)])).toBe(1)
    expect(await main([file('a.csv', ratings), '--as'])).toBe(1)
    expect(await main(['--nhanh', file('a.csv', ratings)])).toBe(1)
    expect([printed, complained.match(/Không hiểu “[^”]*”/g)]).toEqual([
      '',
      ['Không hiểu “--as luong”', 'Không hiểu “--as”', 'Không hiểu “--nhanh”'],
    ])
    expect(readWords(['--brief', 'a', '--as', 'awards', 'b'])).toEqual({
      files: ['a', 'b'],
      target: 'awards',
      isBrief: true,
      wantsHelp: false,
    })
  })
})
