import { SearchIndex } from '@renderer/data/search/search'
import { buildPreview } from '@shared/import/buildPreview'
import { findHeader } from '@shared/import/header'
import { collectRows } from '@shared/import/rows'
import { readWorkbook } from '@shared/import/workbook'
import { indexSubjects, knownSubjectOf } from '@shared/domain/subject/matching'
import { seedLawBook } from '@shared/law/seed'
import PizZip from 'pizzip'
import { Parser } from 'saxen'
import { aSheet } from '../flows/support/program'
import { aPerson } from '../support/builders'
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
    await measure(3, () => buildPreview(grid, collectRows(grid, header, header.mapping).rows, options, index, new Set(), () => undefined)),
  )
}

export async function run(): Promise<void> {
  await search()
  await sheet()
}
