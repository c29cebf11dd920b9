import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ScoreBoard } from '@shared/domain/scoring/board'
import { rankText } from '@shared/domain/scoring/ranking'
import { criterionCodes, tableProblems } from '@shared/domain/scoring/tables'
import type { ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'
import { isSameTable, movesOf, type Move } from '@shared/domain/scoring/versions'
import { cleanLine } from '@shared/lib/text'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TableEditor } from '../table/TableEditor'
import { scoringText } from '../text'

const text = scoringText.versionDialog
type Props = {
  readonly table: ScoreTable
  readonly board: ScoreBoard
  readonly sheets: readonly ScoreSheet[]
  readonly onMake: (next: ScoreTable) => Promise<void>
  readonly onClose: () => void
}

/** A new version of locked criteria: changed here, then what it moves, unit by unit, before it is accepted. */
export function VersionDialog({ table, board, sheets, onMake, onClose }: Props) {
  const [next, setNext] = useState(table)
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [isLooking, setLooking] = useState(false)
  const problems = tableProblems(next)
  const isSame = isSameTable(table, next)
  const lacksReason = cleanLine(reason) === ''
  const moves = useMemo(() => {
    const counted = new Set(board.rows.flatMap(({ counting, subjectId }) => (counting.isCounted ? [subjectId] : [])))
    return isLooking
      ? movesOf(
          table,
          next,
          sheets.filter(({ tableId }) => tableId === table.id),
          counted,
        )
      : []
  }, [board, isLooking, next, sheets, table])
  return (
    <FormDialog
      title={text.title(table.version + 1)}
      cancel={isLooking ? text.back : scoringText.cancel}
      submit={isLooking ? text.make(table.version + 1) : text.look}
      onSubmit={async () => {
        setChecked(true)
        if (isSame || lacksReason || problems.length > 0) return
        if (isLooking) await onMake({ ...next, reason: cleanLine(reason) })
        else setLooking(true)
      }}
      onClose={onClose}
      onCancel={isLooking ? () => setLooking(false) : onClose}
      width={980}
      contentSx={{ display: 'flex', flexDirection: 'column', gap: 1.5, height: 'min(70vh, 520px)' }}
    >
      {isLooking ? (
        <Moves moves={moves} board={board} table={table} next={next} />
      ) : (
        <>
          <TableEditor table={next} onChange={setNext} mayRemove />
          <TextField
            label={text.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={isChecked && lacksReason}
            helperText={isChecked && lacksReason ? text.reasonNeeded : undefined}
            sx={{ mt: 0.5 }}
          />
          {isChecked && (isSame || problems.length > 0) && (
            <Typography variant="body2" color="error" role="alert">
              {isSame ? text.same : [...new Set(problems.map(scoringText.editor.problem))].join(' ')}
            </Typography>
          )}
        </>
      )}
    </FormDialog>
  )
}

type MovesProps = {
  readonly moves: readonly Move[]
  readonly board: ScoreBoard
  readonly table: ScoreTable
  readonly next: ScoreTable
}
function Moves({ moves, board, table, next }: MovesProps) {
  const names = new Map(board.rows.map(({ subjectId, name }) => [subjectId, name]))
  const order = [...names.keys()]
  // Who has to be scored anew first, the others as the sheet has them.
  const listed = moves.toSorted(
    (a, b) => Number(a.lost.length === 0) - Number(b.lost.length === 0) || order.indexOf(a.subjectId) - order.indexOf(b.subjectId),
  )
  const codes = new Map([...criterionCodes(next.criteria), ...criterionCodes(table.criteria)])
  const cell = { textAlign: 'left', py: 0.75, pr: 2, borderBottom: 1, borderColor: 'divider', verticalAlign: 'top' } as const
  const placeOf = ({ total, rank, state }: Move['before']): string => text.place(total, rankText(rank), scoringText.states[state])
  return (
    <Box sx={{ overflow: 'auto' }}>
      <Typography sx={{ mb: 1 }}>{moves.length === 0 ? text.none : text.moves(moves.length)}</Typography>
      {moves.length > 0 && (
        <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', fontSize: 13 }}>
          <thead>
            <tr>
              {[text.unit, text.before, text.after, text.lost].map((title) => (
                <Box component="th" scope="col" key={title} sx={cell}>
                  {title}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map(({ subjectId, before, after, lost }) => (
              <tr key={subjectId}>
                <Box component="th" scope="row" sx={{ ...cell, fontWeight: 500 }}>
                  {names.get(subjectId) ?? ''}
                </Box>
                <Box component="td" sx={cell}>
                  {placeOf(before)}
                </Box>
                <Box component="td" sx={cell}>
                  {placeOf(after)}
                </Box>
                <Box component="td" sx={cell}>
                  {lost.map(({ criterionId, why }) => `${codes.get(criterionId) ?? ''} (${text.lostWhy[why]})`).join(', ')}
                </Box>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </Box>
  )
}
