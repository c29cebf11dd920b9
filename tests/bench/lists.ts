import { SearchIndex } from '@renderer/data/search/search'
import { buildPreview } from '@shared/import/buildPreview'
import { findHeader } from '@shared/import/header'
import { collectRows } from '@shared/import/rows'
import { noFacts, understandList } from '@shared/import/list'
import { readListFile } from '@shared/import/open'
import { startingOptions } from '@shared/import/options'
import { readWorkbook } from '@shared/import/workbook'
import { indexSubjects, knownSubjectOf, type KnownSubject } from '@shared/domain/subject/matching'
import { seedLawBook } from '@shared/law/seed'
import PizZip from 'pizzip'
import { Parser } from 'saxen'
import { aSheet } from '../flows/support/program'
import { aPerson } from '../support/builders'
import { anOpenSheet } from '../support/openSheets'
import { aWorkbook } from '../support/sheets'
import { line, measure, ratio } from './measure'
import { aLongList, families, givens } from './office'

const middles = ['Thị Hồng', 'Văn', 'Đức', 'Thị Ngọc', 'Quang', 'Mẫu']

/** The peer of our index: what a list box does that folds every name again at every query. */
const plainScan = (names: readonly string[], query: string): string[] => {
  const bare = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/đ/giu, 'd')
      .toLowerCase()
  const words = bare(query).split(' ')
  return names
    .filter((name) => words.every((word) => bare(name).includes(word)))
    .toSorted((a, b) => a.localeCompare(b, 'vi'))
    .slice(0, 30)
}

async function search(): Promise<void> {
  console.log('\nTìm kiếm trong 50.000 tên (Node)')
  const index = new SearchIndex()
  const names = Array.from(
    { length: 50_000 },
    (_, person) => `${families[person % 8] ?? ''} ${middles[person % 6] ?? ''} ${givens[person % 11] ?? ''}`,
  )
  names.forEach((name, person) => index.set('subjects', `p${person}`, aPerson({ id: `p${person}`, name, birthYear: 1950 + (person % 55) })))
  for (const query of ['hong hanh', 'đào', 'nguyen thi', 'khong co ai ten nay']) {
    const ours = await measure(9, () => index.find(query))
    const peer = await measure(3, () => plainScan(names, query))
    line(`“${query}”: ${index.find(query).length} kết quả đầu`, ours, 'mục tiêu ≤ 20')
    line('  quét trơn, gấp dấu lại từng tên, xếp bằng localeCompare', peer, ratio(ours, peer))
  }
}

/** The peer of our reading: the same file unzipped and every cell's text taken, with nothing understood. */
function plainRead(bytes: Uint8Array): number {
  const zip = new PizZip(bytes)
  let cells = 0
  for (const file of zip.file(/^xl\/(worksheets\/|sharedStrings)/)) {
    const parser = new Parser()
    parser.on('text', () => {
      cells += 1
    })
    parser.parse(file.asText())
  }
  return cells
}

async function sheet(): Promise<void> {
  console.log('\nTệp .xlsx 5.000 dòng (Node)')
  const bytes = new Uint8Array(await aSheet(aLongList(5000)))
  const read = () => {
    const workbook = readWorkbook('danh-sach.xlsx', bytes)
    const grid = workbook.ok ? workbook.value[0] : undefined
    if (grid === undefined) throw new Error('unreadable')
    return grid
  }
  const ours = await measure(5, read)
  const peer = await measure(5, () => plainRead(bytes))
  line('Đọc thành bảng', ours)
  line('  giải nén và lấy chữ từng ô bằng pizzip + saxen', peer, ratio(ours, peer))
  const people = Array.from({ length: 50_000 }, (_, person) =>
    knownSubjectOf(
      aPerson({
        id: `p${person}`,
        name: `${families[person % 8] ?? ''} Thị Mẫu ${givens[person % 11] ?? ''} ${person}`,
        birthYear: 1950 + (person % 55),
      }),
    ),
  )
  line('Dò 50.000 người đã biết', await measure(3, () => indexSubjects(people)))
  const grid = read()
  const header = findHeader(grid)
  const index = indexSubjects(people)
  const options = {
    properCaseNames: true,
    defaultKind: 'person',
    kinds: {},
    defaultAchievement: '',
    latestYear: 2026,
    awardForms: seedLawBook.awardForms.map(({ code, name, subjectKind, decidedBy }) => ({ code, name, subjectKind, decidedBy })),
    defaultAwardCode: 'GK_XA',
  } as const
  line(
    'Đối chiếu 5.000 dòng',
    await measure(3, () => buildPreview(grid, collectRows(grid, header, header.mapping).rows, options, noFacts(index), () => undefined)),
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A Word file with one table, as Word writes it but for its looks. */
const aWordList = (rows: readonly (readonly (string | number)[])[]): Uint8Array => {
  const cell = (text: string | number): string =>
    `<w:tc><w:p><w:r><w:t xml:space="preserve">${escaped(String(text))}</w:t></w:r></w:p></w:tc>`
  const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')
  const zip = new PizZip()
  zip.file('[Content_Types].xml', '<Types/>')
  zip.file('word/document.xml', `<w:document xmlns:w="w"><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`)
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
}

/** From the bytes to the preview, as the worker does it, for every kind of file. */
async function files(): Promise<void> {
  console.log('\nTừ tệp đến bảng xem trước (Node, không có ai đã biết)')
  const facts = noFacts(indexSubjects<KnownSubject>([]))
  const options = startingOptions(seedLawBook, '2026-11-01')
  const whole = (name: string, bytes: Uint8Array): number => {
    const read = readListFile(name, bytes)
    const grid = read.ok ? read.value[0] : undefined
    if (grid === undefined) throw new Error('unreadable')
    const header = findHeader(grid)
    return understandList(grid, header, header.mapping, options, facts).rows.length
  }
  const ods = (rows: number): Uint8Array => anOpenSheet(aLongList(rows).map((row) => row.map((cell) => String(cell ?? ''))))
  const csv = (rows: number): Uint8Array =>
    new TextEncoder().encode(
      aLongList(rows)
        .map((row) => row.join(';'))
        .join('\r\n'),
    )
  for (const [label, name, bytes, turns, goal] of [
    ['.xlsx 5.000 dòng', 'a.xlsx', new Uint8Array(await aSheet(aLongList(5000))), 3, 'mục tiêu ≤ 800'],
    ['.xlsx 50.000 dòng', 'a.xlsx', new Uint8Array(await aSheet(aLongList(50_000))), 1, 'mục tiêu ≤ 8.000'],
    ['.ods 5.000 dòng', 'a.ods', ods(5000), 3, 'mục tiêu ≤ 800'],
    ['.ods 50.000 dòng', 'a.ods', ods(50_000), 1, 'mục tiêu ≤ 8.000'],
    ['.csv 50.000 dòng', 'a.csv', csv(50_000), 1, 'mục tiêu ≤ 3.000'],
    ['.docx 1.000 dòng', 'a.docx', aWordList(aLongList(1000)), 3, 'mục tiêu ≤ 1.000'],
    ['.xlsx 3.000 ô cùng một chuỗi 32.767 ký tự', 'a.xlsx', aHugeCell(), 1, 'mục tiêu ≤ 2.000'],
  ] as const)
    line(`${label}: ${whole(name, bytes)} dòng`, await measure(turns, () => whole(name, bytes)), goal)
}

const aHugeCell = (): Uint8Array => {
  const rows = Array.from(
    { length: 3000 },
    (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" t="s"><v>1</v></c><c r="B${row + 2}" t="s"><v>2</v></c></row>`,
  )
  const head = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c></row>'
  const strings = ['Họ và tên', 'Nguyễn Văn Mẫu', 'Đã có nhiều sáng kiến. '.repeat(1500).slice(0, 32_767), 'Thành tích']
  return aWorkbook([{ rows: [] }], {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${head}${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  })
}

export async function run(): Promise<void> {
  await search()
  await sheet()
  await files()
}
