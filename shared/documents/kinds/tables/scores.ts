import type { EmulationMovement } from '../../../domain/movement/types'
import { byRank, type ScoreBoard, type ScoreRow } from '../../../domain/scoring/board'
import { appraisalOf, differs, isDisputed, isSettled, markOf, reasonOf } from '../../../domain/scoring/marks'
import { numberText, pointsText } from '../../../domain/scoring/points'
import { tiesOf, type Rank } from '../../../domain/scoring/ranking'
import { deviationOf, resultText, type Total } from '../../../domain/scoring/standing'
import { criterionCodes, inSheetOrder } from '../../../domain/scoring/tables'
import type { ScoreCriterion, ScoreTable } from '../../../domain/scoring/types'
import { shortDate } from '../../../lib/dates'
import { capitalise, shortened } from '../../../lib/text'
import { textWidthMm } from '../../../lib/timesWidths'
import { groupNamed, groupWho, quotedLine } from '../../words/citedPlan'
import { padded } from '../../words/office'
import { tieWords } from '../../words/ties'
import { tableDefinition } from './definition'
import type { TableColumn, TableInput, TablePaper } from './table'

/** What the score sheet and the ranking list are made from. */
export type ScoresInput = TableInput & { readonly movement: EmulationMovement; readonly table: ScoreTable; readonly board: ScoreBoard }

const totalText = (total: Total | null): string => (total === null ? '–' : resultText(total))
const aboutOf = ({ movement, table }: ScoresInput, words: string): string[] => [
  `${words} năm ${table.year}, ${groupNamed(table.groupTitle)}`,
  `Phong trào thi đua “${movement.name}”`,
]
const versionOf = ({ version, frozenOn, ranking }: ScoreTable): string =>
  `Chấm theo bảng tiêu chí bản ${version}${frozenOn === null ? '' : `, khóa ngày ${shortDate(frozenOn)}`}.${
    ranking === 'counts' ? ' Xếp hạng theo số lượng, lần lượt từ tiêu chí thứ nhất.' : ''
  }`
const convertedNote = ({ rows }: ScoreBoard): string =>
  rows.some(({ standing }) => [standing.own, standing.appraised, standing.approved].some((total) => total?.isConverted === true))
    ? ' (*) Điểm chuẩn được quy đổi vì có tiêu chí không áp dụng (KAD).'
    : ''

const maximumText = ({ sort, max, weight }: ScoreCriterion): string => {
  const points = max === null ? '' : numberText(max)
  const most = sort === 'base' ? points : sort === 'bonus' ? `+${points}` : `-${points}`
  return weight === 1 ? most : `${most} × ${numberText(weight)}`
}

/** Why points differ, and what stands open: in the words of the officer, never left out. */
function notesOf(row: ScoreRow, criterion: ScoreCriterion): string {
  const mark = markOf(row.sheet, criterion.id)
  const given = mark.appraisals.map(({ by, value }) => `${by}: ${pointsText(value)}`).join('; ')
  if (isDisputed(mark)) return given
  const appraisal = appraisalOf(mark)
  const isOther = differs(mark.own, appraisal?.value ?? null)
  const isChanged = differs(appraisal?.value ?? null, mark.approved)
  return [
    ...(isSettled(mark) ? [`${given}; lấy điểm của ${mark.picked ?? ''}: ${mark.pickedReason || 'chưa ghi lý do'}`] : []),
    ...(appraisal?.reason ? [appraisal.reason] : isOther && reasonOf(mark) === '' ? ['chưa ghi lý do'] : []),
    ...(isChanged ? [`Duyệt: ${mark.approvedReason === '' ? 'chưa ghi lý do' : mark.approvedReason}`] : []),
  ].join('. ')
}
const resultWords = ({ rank, band, counting }: ScoreRow): string =>
  [
    ...(!counting.isCounted ? ['không xếp hạng'] : rank === undefined ? [] : [`${rank.isShared ? 'Đồng hạng' : 'Hạng'} ${rank.rank}`]),
    ...(band === null ? [] : [band.name]),
  ].join(', ')

const listPt = 12
const wordsMm = 110
/** What stands in one line of the column, its margins left out. */
const fits = (text: string): boolean => textWidthMm(text, { sizePt: listPt }) <= wordsMm - 3
const wholeWords = (code: string, { text }: ScoreCriterion): string => `${code}. ${quotedLine(text)}`

/** A criterion in one line: its words where they fit, else its short title, else how it begins. */
function lineWords(code: string, criterion: ScoreCriterion): string {
  const whole = wholeWords(code, criterion)
  if (fits(whole)) return whole
  if (criterion.shortTitle !== '') return `${code}. ${criterion.shortTitle}`
  let most = whole.length
  while (most > 20 && !fits(shortened(whole, most))) most -= 1
  return shortened(whole, most)
}

/** The criteria in their whole words, once, above the units: below each unit they would make a sheet of sixty into eighty pages. */
function legendOf({ table, board }: ScoresInput, codes: ReadonlyMap<string, string>): string[][] {
  const criteria = inSheetOrder(table.criteria)
  const codeOf = ({ id }: ScoreCriterion): string => codes.get(id) ?? ''
  if (board.rows.length < 2 || criteria.every((criterion) => fits(wholeWords(codeOf(criterion), criterion)))) return []
  return [
    ['A', 'Tiêu chí chấm điểm', '', '', '', '', ''],
    ...criteria.map((criterion) => ['', wholeWords(codeOf(criterion), criterion), maximumText(criterion), '', '', '', '']),
    ['B', 'Kết quả chấm điểm của các đơn vị', '', '', '', '', ''],
  ]
}

/** One unit: its totals, then its criteria; `wordsOf` says how a criterion is called there. */
function rowsOfUnit(row: ScoreRow, index: number, table: ScoreTable, wordsOf: (criterion: ScoreCriterion) => string): string[][] {
  const { own, appraised, approved } = row.standing
  return [
    [String(index + 1), row.name, '', totalText(own), totalText(appraised), totalText(approved), resultWords(row)],
    ...inSheetOrder(table.criteria).map((criterion) => {
      const mark = markOf(row.sheet, criterion.id)
      return [
        '',
        wordsOf(criterion),
        maximumText(criterion),
        pointsText(mark.own),
        isDisputed(mark) ? '≠' : pointsText(appraisalOf(mark)?.value ?? null),
        pointsText(mark.approved),
        notesOf(row, criterion),
      ]
    }),
  ]
}

const sheetColumns: readonly TableColumn[] = [
  { heading: 'TT', widthMm: 10, align: 'center' },
  { heading: 'Đơn vị, tiêu chí', widthMm: wordsMm },
  { heading: 'Điểm tối đa', widthMm: 20, align: 'center' },
  { heading: 'Tự chấm', widthMm: 18, align: 'right' },
  { heading: 'Thẩm định', widthMm: 18, align: 'right' },
  { heading: 'Duyệt', widthMm: 18, align: 'right' },
  { heading: 'Lý do lệch, kết quả', widthMm: 53 },
]

/** The score sheet as a table: every unit with its criteria. For paper and for Excel. */
export function scoreSheetPaper(input: ScoresInput): TablePaper {
  const codes = criterionCodes(input.table.criteria)
  const legend = legendOf(input, codes)
  const words = new Map(
    input.table.criteria.map((criterion) => {
      const code = codes.get(criterion.id) ?? ''
      return [criterion.id, legend.length === 0 ? wholeWords(code, criterion) : lineWords(code, criterion)]
    }),
  )
  return {
    title: 'BẢNG CHẤM ĐIỂM',
    about: aboutOf(input, 'Chấm điểm thi đua'),
    columns: sheetColumns,
    rows: [
      ...legend,
      ...byRank(input.board.rows).flatMap((row, index) => rowsOfUnit(row, index, input.table, ({ id }) => words.get(id) ?? '')),
    ],
    closing: `${versionOf(input.table)} Dấu “–” là chưa chấm.${convertedNote(input.board)}`,
  }
}

const rankingColumns: readonly TableColumn[] = [
  { heading: 'Hạng', widthMm: 16, align: 'center' },
  { heading: 'Đơn vị', widthMm: 92 },
  { heading: 'Tự chấm', widthMm: 22, align: 'right' },
  { heading: 'Thẩm định', widthMm: 22, align: 'right' },
  { heading: 'Tổng điểm', widthMm: 22, align: 'right' },
  { heading: 'Chênh lệch', widthMm: 22, align: 'right' },
  { heading: 'Xếp loại', widthMm: 26, align: 'center' },
  { heading: 'Ghi chú', widthMm: 25 },
]
const noteOf = ({ counting, standing }: ScoreRow): string => {
  if (counting.why === 'ended') return `Kết thúc ngày ${shortDate(counting.on)}`
  if (counting.why === 'decided') return counting.reason
  return standing.state === 'approved'
    ? ''
    : standing.state === 'unscored'
      ? 'Chưa chấm'
      : standing.state === 'scored'
        ? 'Chờ duyệt'
        : 'Chưa đủ điểm'
}

/** A place on paper is a number; who shares it is said below the list. */
const placeOf = (rank: Rank | undefined): string => (rank === undefined ? '–' : String(rank.rank))

/** So many shared places are named one by one; of more it is said once that they are shared. */
const mostTies = 4

/** Who decided between equals, and why. */
const decidedOf = ({ decided, rows }: ScoreBoard): string[] => {
  const nameOf = (id: string): string => rows.find(({ subjectId }) => subjectId === id)?.name ?? ''
  return decided.map((decision) => `Cùng ${decision.result}: ${tieWords(decision, nameOf)}.`)
}

function closingOf({ table, board }: ScoresInput): string {
  const open = board.counted - board.approved
  const shared = tiesOf(board.ranks)
  const ties =
    shared.length > mostTies
      ? ['các đơn vị bằng nhau xếp đồng hạng']
      : shared.map(({ rank, ids }) => `${padded(ids.length)} đơn vị đồng hạng ${rank}`)
  return [
    `Xếp hạng ${padded(board.approved)}/${padded(board.counted)} đơn vị${ties.length === 0 ? '' : `; ${ties.join(', ')}`}.`,
    ...decidedOf(board),
    ...(open === 0 ? [] : [`${padded(open)} đơn vị chưa có tổng điểm được duyệt.`]),
    ...board.quotas
      .filter(({ isOver }) => isOver)
      .map(({ band, reached, limit }) => `Mức ${band.name}: ${padded(reached)} đơn vị, vượt chỉ tiêu ${padded(limit)}.`),
    versionOf(table),
  ]
    .join(' ')
    .concat(convertedNote(board))
}

/** The ranking list as a table; equal totals share their place. */
export const rankingPaper = (input: ScoresInput): TablePaper => ({
  title: 'BẢNG XẾP HẠNG',
  about: aboutOf(input, 'Kết quả chấm điểm thi đua'),
  columns:
    input.table.ranking === 'counts'
      ? rankingColumns.map((column) => (column.heading === 'Tổng điểm' ? { ...column, heading: 'Số lượng' } : column))
      : rankingColumns,
  rows: byRank(input.board.rows).map((row) => {
    const { own, appraised, approved } = row.standing
    const deviation = deviationOf(row.standing)
    return [
      placeOf(row.rank),
      row.name,
      totalText(own),
      totalText(appraised),
      totalText(approved),
      deviation === null ? '–' : numberText(deviation),
      row.band?.name ?? '',
      noteOf(row),
    ]
  }),
  closing: closingOf(input),
})

/** Bảng chấm điểm, for signature. */
export const scoreSheet = tableDefinition<ScoresInput>({
  kind: 'scoreSheet',
  title: 'Bảng chấm điểm',
  isLandscape: true,
  fileName: ({ table }) => ['Bảng chấm điểm', String(table.year), capitalise(groupWho(table.groupTitle))],
  paper: scoreSheetPaper,
})
/** Bảng xếp hạng, for signature. */
export const ranking = tableDefinition<ScoresInput>({
  kind: 'ranking',
  title: 'Bảng xếp hạng',
  isLandscape: true,
  fileName: ({ table }) => ['Bảng xếp hạng', String(table.year), capitalise(groupWho(table.groupTitle))],
  paper: rankingPaper,
})
