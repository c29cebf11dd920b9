import { describe, expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { readListFile } from '@shared/import/open'
import { unicodeOf } from '@shared/lib/legacyText'
import { codesOf, understood } from '../../support/lists'
import { aWorkbook } from '../../support/sheets'

/** Files of every kind that arrives: read to the letter, or named for what they are. */

const list = [
  ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành tích'],
  ['1', 'Vũ Hùng Sơn Mẫu', '1970', 'Trưởng thôn', 'Thôn Mẫu 1', 'Có nhiều đóng góp'],
  ['2', 'Trần Thị Hồng Hạnh', '1971', 'Bí thư chi bộ', 'Thôn Mẫu 2', 'Có sáng kiến'],
  ['3', 'Vũ Hùng', '1972', 'Phó thôn', 'Thôn Mẫu 3', 'Hiến đất mở đường'],
  ['4', 'Phạm Thị Ước', '1973', 'Chi hội trưởng', 'Thôn Mẫu 4', 'Vận động giỏi'],
] as const
const wanted = list.slice(1).map(([, name, year, post, unit, merit]) => [name, Number(year), post, unit, merit])
const textOf = (separator: string): string => list.map((row) => row.join(separator)).join('\r\n')

const outcome = (name: string, bytes: Uint8Array): string => {
  const read = readListFile(name, bytes)
  return read.ok ? 'read' : read.error.code === 'sheet.wrongType' ? read.error.found : read.error.code
}
const rowsOf = (name: string, bytes: Uint8Array) => {
  const read = readListFile(name, bytes)
  if (!read.ok) throw new Error(read.error.code)
  return understood(read.value[0]!).rows
}
const told = (name: string, bytes: Uint8Array) =>
  rowsOf(name, bytes).map(({ draft }) => [draft.name, draft.birthYear, draft.post, draft.unit, draft.achievement])

const utf16 = (text: string, isBig: boolean, mark: readonly number[]): Uint8Array => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return Uint8Array.from([...mark, ...codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]))])
}
/** Bytes of the Vietnamese code page: letters of its own, tones behind their vowel. */
const page1258 = (text: string): Uint8Array => {
  const own = new Map(
    [...'ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323'].map((letter, at) => [
      letter,
      [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd, 0xcc, 0xd2, 0xde, 0xec, 0xf2][at]!,
    ]),
  )
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
  return Uint8Array.from(
    Array.from(
      text
        .normalize('NFD')
        .replace(
          /(\p{L})(\p{Mn}+)/gu,
          (_, base: string, marks: string) => (base + marks.replace(tones, '')).normalize('NFC') + (marks.match(tones) ?? []).join(''),
        ),
    ).map((letter) => own.get(letter) ?? letter.charCodeAt(0)),
  )
}
const singles = Array.from({ length: 0x100 - 0xa1 }, (_, at) => String.fromCharCode(0xa1 + at))
const toTcvn3 = new Map(singles.map((sign) => [unicodeOf(sign, 'tcvn3'), sign]))
const tcvn3 = (text: string): string =>
  Array.from(text, (letter) => toTcvn3.get(letter) ?? toTcvn3.get(letter.toLocaleLowerCase('vi')) ?? letter).join('')
const toVni = new Map(
  [...'aeoôuöyñôöîæóòíì'].flatMap((first) => ['', ...singles].map((second) => [unicodeOf(first + second, 'vni'), first + second] as const)),
)
const vni = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLocaleLowerCase('vi')
    const said = /[\x20-\x7E\r\n]/.test(letter) ? letter : (toVni.get(small) ?? letter)
    return letter === small ? said : said.toLocaleUpperCase('vi')
  }).join('')
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a text with cells is read to the letter', () => {
  const html = `<table>${list.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  it.each<readonly [string, string, Uint8Array]>([
    ...[';', ',', '\t', '|'].map((separator) => [`UTF-8, “${separator}”`, 'a.csv', strToU8(textOf(separator))] as const),
    ['UTF-8 with its mark', 'a.csv', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(textOf(';'))])],
    ['UTF-16, small end', 'a.csv', utf16(textOf(','), false, [])],
    ['UTF-16, small end, marked', 'a.txt', utf16(textOf('\t'), false, [0xff, 0xfe])],
    ['UTF-16, big end', 'a.txt', utf16(textOf('\t'), true, [])],
    ['UTF-16, big end, marked', 'a.csv', utf16(textOf(','), true, [0xfe, 0xff])],
    ['windows-1258', 'a.csv', page1258(textOf(';'))],
    ['a page under the name of a sheet', 'a.xls', strToU8(`<html><body>${html}</body></html>`)],
    ['a page without its head', 'a.xls', strToU8(`\r\n<style>td{mso-number-format:"\\@"}</style><center>${html}</center>`)],
    ['a page of UTF-16', 'a.xls', utf16(`<html>${html}</html>`, false, [0xff, 0xfe])],
  ])('%s', (_, name, bytes) => expect(told(name, bytes)).toEqual(wanted))

  it.each<readonly [string, Uint8Array]>([
    ['TCVN3 as bytes', bytesOf(tcvn3(textOf(';')))],
    ['TCVN3 saved as UTF-8', strToU8(tcvn3(textOf(';')))],
    ['VNI as bytes', bytesOf(vni(textOf(';')))],
    ['VNI saved as UTF-8', strToU8(vni(textOf(';')))],
  ])('%s, also where the letters of a cell alone do not show it, and each row is asked about', (_, bytes) => {
    expect(told('a.csv', bytes)).toEqual(wanted)
    expect(rowsOf('a.csv', bytes).map(codesOf)).toEqual(wanted.map(() => ['converted']))
  })

  it('takes no table in Unicode for one of an old font because of a few cells', () => {
    const rows = [...list.map((row) => row.join(';')), '5;NguyÔn V¨n MÉu;1974;Vò Hïng;Thôn Mẫu 5;'].join('\n')
    expect(
      rowsOf('a.csv', strToU8(rows))
        .map((row) => [row.draft.name, row.draft.post])
        .at(-1),
    ).toEqual(['Nguyễn Văn Mẫu', 'Vò Hïng'])
  })
})

describe('a workbook is read whatever its parts are called', () => {
  const parts = (rename: (path: string) => string, extra: Readonly<Record<string, string>> = {}): Uint8Array => {
    const relations = (target: string, type: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
    const row = (cells: readonly string[], number: number): string =>
      `<row r="${number}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
    const all: Record<string, string> = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations('xl/workbook22.xml', 'officeDocument'),
      'xl/workbook22.xml': '<workbook><sheets><sheet name="Mẫu" sheetId="1" r:id="rId1" xmlns:r="r"/></sheets></workbook>',
      'xl/_rels/workbook22.xml.rels': relations('/xl/worksheets/sheet7.xml', 'worksheet'),
      'xl/worksheets/sheet7.xml': `<worksheet><sheetData>${list.map((cells, at) => row(cells, at + 1)).join('')}</sheetData></worksheet>`,
      ...extra,
    }
    return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [rename(path), strToU8(text)])))
  }
  it('as Office on the web calls them, and with the slashes of Windows', () => {
    expect(
      told(
        'a.xlsx',
        parts((path) => path),
      ),
    ).toEqual(wanted)
    expect(
      told(
        'a.xlsx',
        parts((path) => path.replaceAll('/', '\\')),
      ),
    ).toEqual(wanted)
  })
  it('and one of binary parts is named, under whatever ending', () => {
    const binary = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
      ),
      '_rels/.rels': strToU8('<Relationships/>'),
      'xl/workbook.bin': new Uint8Array([0x83, 1]),
      'xl/_rels/workbook.bin.rels': strToU8('<Relationships/>'),
      'xl/worksheets/sheet1.bin': new Uint8Array([0x81, 1]),
      'xl/theme/theme1.xml': strToU8('<a/>'),
    })
    expect(outcome('a.xlsb', binary)).toBe('xlsb')
    expect(outcome('a.xlsx', binary)).toBe('xlsb')
  })
})

describe('what is no list is named', () => {
  const ole = (part: string): Uint8Array => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(
      [...part].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    )
    return bytes
  }
  const web =
    'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a\r\n<table><tr><td>STT</td></tr></table>'
  it.each<readonly [string, Uint8Array, string]>([
    ['~$a.xlsx', strToU8('\u0005Admin'), 'owner'],
    ['a.xlsx', ole('EncryptedPackage'), 'sheet.passwordProtected'],
    ['a.xls', ole('Workbook'), 'xls'],
    ['a.doc', ole('WordDocument'), 'doc'],
    ['a.msg', ole('__substg1.0_0037001F'), 'mail'],
    ['a.eml', strToU8('From: a@mau.vn\r\nTo: b@mau.vn\r\nSubject: Danh sach\r\nMIME-Version: 1.0\r\n\r\nKinh gui'), 'mail'],
    ['a.xls', strToU8(web), 'mhtml'],
    ['a.doc', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'doc'],
    ['a.xml', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'xml'],
    ['a.gsheet', strToU8('{"url":"https://docs.mau.vn/open?id=1"}'), 'link'],
    ['a.url', strToU8('[InternetShortcut]\r\nURL=https://mau.vn/'), 'link'],
    ['a.lnk', Uint8Array.from([0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0, 0, 0]), 'link'],
    ['a.rar', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0, 1]), 'zip'],
    ['a.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 1]), 'zip'],
    ['a.zip', zipSync({ 'danh sach.xlsx': aWorkbook([{ rows: [['Họ và tên']] }]) }), 'zip'],
    ['a.heic', Uint8Array.from([0, 0, 0, 24, ...strToU8('ftypheic'), 0, 0]), 'image'],
    ['a.xlsx', new Uint8Array(5000), 'sheet.broken'],
    ['a.csv', strToU8('\r\n \r\n'), 'sheet.empty'],
  ])('%s', (name, bytes, kind) => expect(outcome(name, bytes)).toBe(kind))
})
