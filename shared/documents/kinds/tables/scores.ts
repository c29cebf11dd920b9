import type { EmulationMovement } from '../../../domain/movement/types'
import { byRank, type ScoreBoard, type ScoreRow } from '../../../domain/scoring/board'
import { appraisalOf, differs, isDisputed, isSettled, markOf, reasonOf } from '../../../domain/scoring/marks'
import { numberText, pointsText } from '../../../domain/scoring/points'
import { rankText, tiesOf } from '../../../domain/scoring/ranking'
import { deviationOf, resultText, type Total } from '../../../domain/scoring/standing'
import { criterionCodes, inSheetOrder } from '../../../domain/scoring/tables'
import type { ScoreCriterion, ScoreTable } from '../../../domain/scoring/types'
import { shortDate } from '../../../lib/dates'
import { padded } from '../../words/office'
import { tieWords } from '../../words/ties'
import { tableDefinition } from './definition'
import type { TableColumn, TableInput, TablePaper } from './table'

/** What the score sheet and the ranking list are made from. */
export type ScoresInput = TableInput & { readonly movement: EmulationMovement; readonly table: ScoreTable; readonly board: ScoreBoard }

const totalText = (total: Total | null): string => (total === null ? '–' : resultText(total))
const aboutOf = ({ movement, table }: ScoresInput, words: string): string[] => [
  `${words} năm ${table.year}, nhóm “${table.groupTitle}”`,
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
    ...(!counting.isCounted ? ['không xếp hạng'] : rank === undefined ? [] : [`Hạng ${rankText(rank)}`]),
    ...(band === null ? [] : [band.name]),
  ].join(', ')

/** One unit: its totals, then its criteria. */
function rowsOfUnit(row: ScoreRow, index: number, table: ScoreTable): string[][] {
  const codes = criterionCodes(table.criteria)
  const { own, appraised, approved } = row.standing
  return [
    [String(index + 1), row.name, '', totalText(own), totalText(appraised), totalText(approved), resultWords(row)],
    ...inSheetOrder(table.criteria).map((criterion) => {
      const mark = markOf(row.sheet, criterion.id)
      return [
        '',
        `${codes.get(criterion.id) ?? ''}. ${criterion.text}`,
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
  { heading: 'Đơn vị, tiêu chí', widthMm: 110 },
  { heading: 'Điểm tối đa', widthMm: 20, align: 'center' },
  { heading: 'Tự chấm', widthMm: 18, align: 'right' },
  { heading: 'Thẩm định', widthMm: 18, align: 'right' },
  { heading: 'Duyệt', widthMm: 18, align: 'right' },
  { heading: 'Lý do lệch, kết quả', widthMm: 53 },
]

/** The score sheet as a table: every unit with its criteria. For paper and for Excel. */
export const scoreSheetPaper = (input: ScoresInput): TablePaper => ({
  title: 'BẢNG CHẤM ĐIỂM',
  about: aboutOf(input, 'Chấm điểm thi đua'),
  columns: sheetColumns,
  rows: byRank(input.board.rows).flatMap((row, index) => rowsOfUnit(row, index, input.table)),
  closing: `${versionOf(input.table)} Dấu “–” là chưa chấm.${convertedNote(input.board)}`,
})

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

/** Who decided between equals, and why. */
const decidedOf = ({ decided, rows }: ScoreBoard): string[] => {
  const nameOf = (id: string): string => rows.find(({ subjectId }) => subjectId === id)?.name ?? ''
  return decided.map((decision) => `Cùng ${decision.result}: ${tieWords(decision, nameOf)}.`)
}

function closingOf({ table, board }: ScoresInput): string {
  const open = board.counted - board.approved
  const ties = tiesOf(board.ranks).map(({ rank, ids }) => `${padded(ids.length)} đơn vị đồng hạng ${rank}`)
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
      rankText(row.rank),
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
  fileName: ({ table }) => ['Bảng chấm điểm', String(table.year), table.groupTitle],
  paper: scoreSheetPaper,
})
/** Bảng xếp hạng, for signature. */
export const ranking = tableDefinition<ScoresInput>({
  kind: 'ranking',
  title: 'Bảng xếp hạng',
  isLandscape: true,
  fileName: ({ table }) => ['Bảng xếp hạng', String(table.year), table.groupTitle],
  paper: rankingPaper,
})
