import type { Meeting } from '@shared/domain/meeting/types'
import { SheetChip } from '../../../ui/sheet/SheetChip'
import { SheetName } from '../../../ui/sheet/SheetName'
import type { SheetColumn } from '../../../ui/sheet/types'
import { councilText as text } from './text'
import { outcomeOfRow, sharePercent, voteProblem, type VoteField, type VoteRow } from './votes'

const chips = { carried: 'ok', refused: 'blocked', open: 'quiet', withdrawn: 'quiet', unsaved: 'blocked' } as const
/** `isMixed`: several awards are voted on, so each line names its own. */
export function voteColumns(isLocked: boolean, meeting: Meeting, isMixed: boolean): SheetColumn<VoteRow>[] {
  // Only absent members send their opinion in writing.
  const hasWritten = meeting.attendance.some((member) => !member.isPresent)
  // Seven columns of figures on a narrow screen: each as wide as its head.
  const wide = (usual: number, narrow: number): number => (hasWritten ? narrow : usual)
  const number = (field: VoteField, width: number): SheetColumn<VoteRow> => ({
    id: field,
    title: text.columns[field],
    width,
    align: 'right',
    read: (row) => row[field],
    problem: (row) => (row.isWithdrawn ? undefined : voteProblem(row, field, meeting)),
    isDisabled: (row) => row.isWithdrawn,
    ...(isLocked ? {} : { write: (row: VoteRow, typed: string) => ({ ...row, [field]: typed.trim() }) }),
  })
  return [
    {
      id: 'name',
      title: text.columns.name,
      width: wide(145, 120),
      grow: 2,
      read: (row) => row.name,
      show: (row) => <SheetName row={row} />,
    },
    isMixed
      ? { id: 'award', title: text.columns.award, width: wide(85, 70), grow: 2, read: (row) => row.award }
      : { id: 'detail', title: text.columns.detail, width: wide(85, 70), grow: 2, read: (row) => row.detail },
    number('favour', wide(72, 64)),
    number('present', wide(68, 62)),
    ...(hasWritten ? [number('written', 66)] : []),
    number('members', wide(68, 64)),
    { id: 'percent', title: text.columns.percent, width: wide(68, 56), align: 'right', read: sharePercent },
    {
      id: 'outcome',
      title: text.columns.outcome,
      width: wide(104, 96),
      read: (row) => text.outcome[outcomeOfRow(row, meeting)],
      show: (row) => {
        const outcome = outcomeOfRow(row, meeting)
        return <SheetChip status={chips[outcome]} label={text.outcome[outcome]} />
      },
    },
  ]
}
