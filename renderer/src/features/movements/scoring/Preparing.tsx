import { useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { scoreBoard } from '@shared/domain/scoring/board'
import { inPlanWords, proposeTable, tableProblems } from '@shared/domain/scoring/tables'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { lockTable, readTable, saveTable } from '@renderer/data/repositories/scoreTables'
import type { Scoring } from '@renderer/data/repositories/scoring'
import { today } from '@renderer/text/when'
import { flushDrafts } from '@renderer/ui/form/draft'
import { useNotices } from '@renderer/ui/Notices'
import { LockDialog } from './dialogs/LockDialog'
import { inHead } from '../inHead'
import type { GroupChoice, ScoringProps } from './head'
import { TableEditor } from './table/TableEditor'
import { scoringText as text } from './text'

type Props = ScoringProps & { readonly scoring: Scoring; readonly choice: GroupChoice; readonly stored: ScoreTable | undefined }

/** Before scoring: the group's table in the plan's words, with the points the office gives it. */
export function Preparing({ movement, scoring, choice: { group, year, chooser }, actions, facts, stored }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [id] = useState(() => stored?.id ?? crypto.randomUUID())
  const [isLocking, setLocking] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const table = inPlanWords(stored ?? proposeTable(movement.id, group, year, id), group)
  const board = scoreBoard(table, scoring.participants, scoring.subjects, scoring.sheets)
  const problems = [...new Set(tableProblems(table).map(text.editor.problem))]
  const saving = useRef<Promise<void>>(Promise.resolve())
  const save = async (next: ScoreTable): Promise<void> => {
    const result = await saveTable(db, next, text.acts.table(group.title), `tieu-chi:${id}`)
    if (!result.ok) fail(result.error)
  }
  /** What was typed just before the press is stored first, and judged as stored: the screen may not have it yet. */
  const startLock = async (): Promise<void> => {
    flushDrafts()
    await saving.current
    const typed = await readTable(db, id)
    setChecked(true)
    if (tableProblems(typed === undefined ? table : inPlanWords(typed, group)).length === 0) setLocking(true)
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, gap: 1.25 }}>
      {inHead(facts, text.editor.title(group.title))}
      {inHead(
        actions,
        <Button variant="contained" onClick={() => void startLock()}>
          {text.lock}
        </Button>,
      )}
      <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'center' }}>
        {chooser}
        <Typography variant="caption" sx={{ flex: 1, minWidth: 0 }}>
          {text.editor.hint}
        </Typography>
      </Box>
      {isChecked && problems.length > 0 && (
        <Typography variant="body2" color="error" role="alert">
          {problems.join(' ')}
        </Typography>
      )}
      <TableEditor
        table={table}
        onChange={(next) => {
          saving.current = saving.current.then(() => save(next))
        }}
        mayRemove={false}
      />
      {isLocking && (
        <LockDialog
          table={table}
          board={board}
          onClose={() => setLocking(false)}
          onLock={async (dueOn) => {
            const result = await lockTable(db, { ...table, dueOn }, today(), text.acts.lock(group.title))
            if (result.ok) setLocking(false)
            else fail(result.error)
          }}
        />
      )}
    </Box>
  )
}
