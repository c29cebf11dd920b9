import { opinionsOf } from '@shared/domain/meeting/rules'
import type { Meeting } from '@shared/domain/meeting/types'
import type { ReactNode } from 'react'
import { SheetChip } from '../../../ui/sheet/SheetChip'
import { SheetName } from '../../../ui/sheet/SheetName'
import type { SheetColumn } from '../../../ui/sheet/types'
import { councilText as text } from './text'
import { VoteGroupHead } from './VoteGroupHead'
import { fieldsOf, problemOfRow, typeCell, voteProblem } from './voteCells'
import type { RowMethod, VoteField, VoteRow } from './voteRow'
import { outcomeOfRow, sharePercent, voicesText } from './votes'

const chips = { carried: 'ok', refused: 'blocked', open: 'quiet', withdrawn: 'quiet', unsaved: 'blocked', void: 'blocked' } as const

/** The cells to type in: opinions in writing only where an absent member may have sent one. */
const shownFields = (method: RowMethod, meeting: Meeting): readonly VoteField[] =>
  fieldsOf[method].filter((field) => {
    if (field === 'writtenFavour') return opinionsOf(meeting) > 0
    return field !== 'written' || method === 'inWriting' || meeting.attendance.some((member) => !member.isPresent)
  })

/** `second`: what stands beside the name: the award where lines of several stand together, nothing where heads name it. `isNarrow`: the screen at 125 %. */
export function voteColumns(
  isLocked: boolean,
  meeting: Meeting,
  method: RowMethod,
  second: 'award' | 'detail' | null,
  isNarrow = false,
  onFold: (awardCode: string) => void = () => undefined,
): SheetColumn<VoteRow>[] {
  const fields = shownFields(method, meeting)
  // Five columns of figures and more, or a narrow screen: each as wide as its head, so that the result is never cut off.
  const isDense = isNarrow || fields.length > 4
  const hasShare = !isNarrow
  const wide = (usual: number, narrow: number): number => (isDense ? narrow : usual)
  const percent: SheetColumn<VoteRow> = {
    id: 'percent',
    title: text.columns.percent,
    width: 122,
    align: 'right',
    read: (row) => (row.head === undefined ? sharePercent(row, meeting) : ''),
  }
  const number = (field: VoteField): SheetColumn<VoteRow> => ({
    id: field,
    title: isDense && field === 'against' ? text.columns.againstShort : text.columns[field],
    width:
      field === 'against' ? wide(78, isNarrow && fields.length > 5 ? 50 : 58) : wide(66, isNarrow ? (fields.length <= 5 ? 58 : 46) : 50),
    align: 'right',
    read: (row) => (row.head === undefined ? row.cells[field] : ''),
    problem: (row) => (row.isWithdrawn ? undefined : voteProblem(row, field, meeting)),
    isDisabled: (row) => row.isWithdrawn,
    ...(field === 'valid' ? { mark: (row: VoteRow) => invalidOf(row) > 0, show: validWords } : {}),
    ...(isLocked ? {} : { write: (row: VoteRow, typed: string) => typeCell(row, field, typed) }),
  })
  return [
    {
      id: 'name',
      title: text.columns.name,
      width: wide(145, isNarrow ? 96 : 112),
      grow: 2,
      isName: true,
      read: (row) => row.name,
      show: (row) =>
        row.head === undefined ? (
          <>
            <SheetName row={row} />
            {row.recused.length > 0 && <span className="sheet-faint"> · {text.recusedShort(row.recused.length)}</span>}
          </>
        ) : (
          <VoteGroupHead head={row.head} onFold={() => onFold(row.awardCode)} />
        ),
    },
    ...(second === 'award'
      ? [{ id: 'award', title: text.columns.award, width: wide(85, 70), grow: 2, read: (row: VoteRow) => row.award }]
      : []),
    ...(second === 'detail' && !isDense
      ? [
          {
            id: 'detail',
            title: text.columns.detail,
            width: 85,
            grow: 2,
            read: (row: VoteRow) => (row.head === undefined ? row.detail : ''),
          },
        ]
      : []),
    ...fields.map(number),
    ...(hasShare ? [percent] : []),
    {
      id: 'outcome',
      title: text.columns.outcome,
      width: hasShare ? 104 : 132,
      read: (row) => row.head?.result ?? text.outcome[outcomeOfRow(row, meeting, problemOfRow(row, meeting))],
      show: (row) => {
        if (row.head !== undefined) return <span className={`sheet-group-result sheet-group-${row.head.status}`}>{row.head.result}</span>
        const outcome = outcomeOfRow(row, meeting, problemOfRow(row, meeting))
        const share = !hasShare && (outcome === 'carried' || outcome === 'refused') ? ` ${voicesText(row, meeting)}` : ''
        return <SheetChip status={chips[outcome]} label={`${text.outcome[outcome]}${share}`} />
      },
    },
  ]
}

/** Ballots that were collected and are not valid. */
export const invalidOf = ({ method, cells }: VoteRow): number =>
  method === 'ballot' && cells.favour !== '' ? Math.max(0, Number(cells.collected) - Number(cells.valid)) || 0 : 0
/** The number of valid ballots; where it is less than collected, how many are not. */
const validWords = (row: VoteRow): ReactNode =>
  row.head !== undefined ? null : invalidOf(row) > 0 ? (
    <span title={text.invalidBallots(invalidOf(row))}>{row.cells.valid}</span>
  ) : (
    row.cells.valid
  )
