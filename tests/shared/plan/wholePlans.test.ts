import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { timeOfDuty } from '@shared/domain/movement/tasks'
import { readPlanFile, readPlanText, type PlanReading } from '@shared/plan/readPlan'
import type { Result } from '@shared/lib/result'
import { communePlans } from './communePlans'
import { wholePlans, type PlacedByHand } from './wholePlans'

/** Every line with where the reading put it; both places of a run-in heading. */
const shown = (reading: Result<PlanReading, string>): string[] => {
  if (!reading.ok) throw new Error(reading.error)
  const places = new Map<number, { places: string[]; text: string }>()
  for (const { line, place } of reading.value.placed) {
    const known = places.get(line.index)
    if (known === undefined) places.set(line.index, { places: [place], text: line.cells?.join('\t') ?? line.text })
    else if (!known.places.includes(place)) known.places.push(place)
  }
  return [...places.values()].map(({ places: all, text }) => `${all.join('+')}| ${text.replaceAll('*', '')}`)
}
const tidy = (text: string): string => text.replace(/[^\S\t]+/g, ' ')
const told = (lines: readonly PlacedByHand[]): string[] =>
  lines.flatMap(({ place, text }, at) =>
    place === '>' ? [] : [`${place}| ${tidy(lines[at - 1]?.place === '>' ? `${lines[at - 1]!.text} ${text}` : text).replaceAll('*', '')}`],
  )
const plain = (lines: readonly PlacedByHand[]): string => lines.map(({ text }) => text).join('\n')

const paragraph = (text: string): Paragraph => {
  const bold = /^\*\*(.*)\*\*$/.exec(text)?.[1]
  return new Paragraph({ children: [new TextRun({ text: bold ?? text, bold: bold !== undefined })] })
}
const cellOf = (texts: readonly string[]): TableCell => new TableCell({ children: texts.map(paragraph) })
const isOf =
  (...places: readonly string[]) =>
  ({ place }: PlacedByHand): boolean =>
    places.includes(place)
/** The plan as Word has it: head and foot as two columns, tables as tables. Only the order within head and foot may differ. */
function wordOf(lines: readonly PlacedByHand[]): Promise<ArrayBuffer> {
  const children: (Paragraph | Table)[] = []
  const [left, right] = [isOf('issuer', 'symbol'), isOf('motto', 'dateline')]
  const texts = (among: (line: PlacedByHand) => boolean): string[] => lines.filter(among).map(({ text }) => text)
  children.push(new Table({ rows: [new TableRow({ children: [cellOf(texts(left)), cellOf(texts(right))] })] }))
  const body = lines.filter((line) => !left(line) && !right(line))
  const footFrom = body.findIndex(({ place, text }) => place === 'signature' || text.startsWith('Nơi nhận'))
  const footTo = body.findLastIndex(isOf('signature', 'fileCopy'))
  let rows: TableRow[] = []
  body.forEach(({ text }, at) => {
    if (at === footFrom) {
      const foot = body.slice(footFrom, footTo + 1)
      const [names, signed] = [foot.filter(({ place }) => place !== 'signature'), foot.filter(isOf('signature'))]
      children.push(new Table({ rows: [new TableRow({ children: [names, signed].map((side) => cellOf(side.map((line) => line.text))) })] }))
    }
    if (at >= footFrom && at <= footTo) return
    const cells = text.split('\t')
    if (cells.length > 1) rows.push(new TableRow({ children: cells.map((cell) => cellOf([cell])) }))
    if (rows.length > 0 && (body[at + 1]?.text.includes('\t') ?? false) === false) {
      children.push(new Table({ rows }))
      rows = []
    }
    if (cells.length === 1) children.push(paragraph(text))
  })
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }))
}

const ways: Readonly<Record<string, (text: string) => string>> = {
  'as typed': (text) => text,
  'with letters taken apart': (text) => text.normalize('NFD'),
  'with Windows ends and hard blanks': (text) => text.replaceAll('\n', '\r\n').replaceAll('. ', '.\u00A0'),
}

describe.each(Object.entries({ ...wholePlans, ...communePlans }))('the whole plan %s', (name, lines) => {
  it.each(Object.entries(ways))('pasted %s: each line stands where its reader would put it', (_way, way) => {
    expect(shown(readPlanText(way(plain(lines))))).toEqual(told(lines))
  })

  it.each([
    ['a number and a head', (page: number) => [String(page), 'Kế hoạch thi đua của đơn vị Mẫu']],
    ['a head with its number', (page: number) => [`Kế hoạch số 15/KH-UBND - Trang ${page}/9`]],
    ['a head of two lines', (page: number) => ['UBND XÃ MẪU', 'Kế hoạch thi đua', `- ${page} -`]],
  ])('copied from pages with %s at their edges: what stands at the edges is told apart', (_edge, edge) => {
    let page = 0
    const copied = lines.flatMap((line, at) => {
      const isInside = at < 12 || at % 9 > 0 || [line, lines[at - 1]!].some(({ text, place }) => text.includes('\t') || place === '>')
      return isInside ? [line.text] : [...edge((page += 1)), line.text]
    })
    // What stands once tells nothing: of tables alone only one page has an edge outside them.
    if (page < 2) return expect(['tablesOnly', 'phaseTable']).toContain(name)
    const found = shown(readPlanText(copied.join('\n')))
    expect(found.filter((line) => !line.startsWith('pageNoise|'))).toEqual(told(lines).filter((line) => !line.startsWith('pageNoise|')))
    return expect(found.filter((line) => line.startsWith('pageNoise|')).length).toBeGreaterThanOrEqual(page * edge(1).length)
  })

  it('as a Word file: the same lines in the same places', async () => {
    const found = shown(readPlanFile(new Uint8Array(await wordOf(lines))))
    expect(found.toSorted()).toEqual(told(lines).toSorted())
  })
})

describe('what whole plans taught', () => {
  const readingOf = (name: string): PlanReading => {
    const reading = readPlanText(plain({ ...wholePlans, ...communePlans }[name]!))
    if (!reading.ok) throw new Error(reading.error)
    return reading.value
  }
  const codes = (name: string): string[] => readingOf(name).notes.map(({ code }) => code)

  it('the day on which the standing body reports to the level above is not the units’ day, and it is told', () => {
    const { tree, notes } = readingOf('cityClusters')
    expect([tree.reporting.dueBefore, tree.reporting.others]).toEqual([{ day: 10, month: 12 }, ['trước ngày 20/12']])
    expect(notes.find(({ code }) => code === 'severalReportDays')?.words).toBe('trước ngày 20/12')
    expect(codes('yearOfField')).not.toContain('severalReportDays')
  })

  it('of two who sign both are told, each post apart', () => {
    const { tree, notes } = readingOf('joint')
    expect(tree.signer).toEqual({ post: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', name: 'Trần Văn Mẫu Tiến' })
    expect(notes.find(({ code }) => code === 'twoSigners')?.words).toBe('Đỗ Thị Mẫu Hồng')
  })

  it('bases are found with a small letter, without “số”, as a Thông tri; what the issuer itself does is no title of theirs', () => {
    const bases = (name: string): (string | null)[][] =>
      readingOf(name).tree.bases.map(({ symbol, issuedOn, issuer, title }) => [symbol, issuedOn, issuer, title])
    expect(bases('webCopy')).toEqual([['15/KH-UBND', '2027-01-29', 'UBND tỉnh', 'phát động đợt thi đua']])
    expect(bases('slips')).toEqual([['33/KH-UBND', '2027-02-11', 'UBND tỉnh Mẫu Giang', '']])
    expect(bases('joint')).toEqual([['12/TT-MTTQ', '2027-01-20', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu Giang', 'tổ chức phong trào']])
    expect(bases('thresholds')).toEqual([['2210/UBND-NC', '2027-11-10', 'UBND tỉnh Mẫu Giang', 'đợt thi đua cao điểm']])
  })

  it('who leads a work is told by a line below it, helpers and time stay with the work', () => {
    expect(readingOf('labelled').tree.actors.map(({ title, duties }) => [title, duties.length])).toEqual([
      ['Phòng Văn hóa - Xã hội', 1],
      ['Trung tâm Phục vụ hành chính công', 1],
      ['Đoàn TNCS Hồ Chí Minh xã', 1],
      ['Phòng Văn hóa - Xã hội', 1],
      ['Trưởng các thôn', 1],
    ])
    const [first] = readingOf('labelled').tree.actors
    expect(timeOfDuty(first!.duties[0]!, { fromYear: 2027, toYear: 2027 }, '2027-01-20')).toMatchObject({
      helpers: 'Văn phòng HĐND và UBND xã',
    })
    expect(readingOf('labelled').tree.recipients.at(-1)).toBe('Trưởng ban công tác Mặt trận, Trưởng các thôn')
  })

  it('phases stand in a table, a plan without a subject says so, and who may not act is never taken in silence', () => {
    expect(
      readingOf('phaseTable').tree.schedule.phases.map(({ title, fromYear, toYear, review }) => [title, fromYear, toYear, review]),
    ).toEqual([
      ['Giai đoạn 1', 2027, 2027, null],
      ['Giai đoạn 2', 2028, 2028, 'final'],
    ])
    expect(codes('phaseTable')).toContain('noSubject')
    expect(codes('works')).toContain('sameActor')
    const odd = readPlanText(plain(communePlans['works']!).replace('1. Tham gia xây dựng tủ sách thôn', '1. Đội sách lưu động'))
    expect(odd.ok && odd.value.notes.filter(({ code }) => code === 'actorByPlace').map(({ words }) => words)).toEqual(['Đội sách lưu động'])
  })

  it('the years of laws and of others’ papers are not the movement’s', () => {
    const withoutYear = plain(communePlans['works']!)
      .replaceAll(' năm 2027', '')
      .replace(
        'UBND xã Mẫu Khang ban hành',
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Kế hoạch của UBND tỉnh năm 2026, UBND xã Mẫu Khang ban hành',
      )
    const reading = readPlanText(withoutYear)
    expect(reading.ok && [reading.value.tree.fromYear, reading.value.notes.some(({ code }) => code === 'noYears')]).toEqual([null, true])
  })

  it('the head of a table names no part, and a quotation never closed leaves no sign in the name', () => {
    expect(readingOf('tablesOnly').tree.schedule.title).toBe('')
    expect(readingOf('thresholds').tree.schedule.title).toBe('Thời gian thi đua')
    expect(readingOf('slips').tree.name).toBe('Mẫu Khê sạch')
  })
})
