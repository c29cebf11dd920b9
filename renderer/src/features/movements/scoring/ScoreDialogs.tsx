import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ScoreBoard, ScoreRow } from '@shared/domain/scoring/board'
import { presentTable } from '@shared/domain/scoring/tables'
import type { ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { nextVersion, undecideTie } from '@renderer/data/repositories/scoreTables'
import { approveScores, type Scoring } from '@renderer/data/repositories/scoring'
import { useLawBook } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'
import { AttachmentsDialog } from '@renderer/tools/attachments/AttachmentsDialog'
import { useNotices } from '@renderer/ui/Notices'
import { ApproveDialog } from './dialogs/ApproveDialog'
import { CompareDialog, type Pair } from './dialogs/CompareDialog'
import { RoundDialog } from './dialogs/RoundDialog'
import { ScorerDialog } from './dialogs/ScorerDialog'
import { TieDialog } from './dialogs/TieDialog'
import { UnitDialog } from './dialogs/UnitDialog'
import { VersionDialog } from './dialogs/VersionDialog'
import { scoringText as text } from './text'

/** Which dialog stands over the score sheet. */
export type OpenDialog =
  | 'approve'
  | 'round'
  | 'version'
  | 'compare'
  | 'scorer'
  | { readonly unit: ScoreRow }
  | { readonly filesOf: string }
  | { readonly pair: Pair; readonly isDeciding: boolean }
  | null

type Props = {
  readonly open: OpenDialog
  readonly onOpen: (open: OpenDialog) => void
  readonly movement: EmulationMovement
  readonly table: ScoreTable
  readonly board: ScoreBoard
  readonly scoring: Scoring
  /** As they show, what is on its way to the store with them. */
  readonly sheets: readonly ScoreSheet[]
  readonly scorer: readonly [name: string, onName: (name: string) => void]
}

/** The dialogs of the score sheet, and the acts that they end in. */
export function ScoreDialogs({ open, onOpen: setOpen, movement, table, board, scoring, sheets, scorer: [by, setBy] }: Props) {
  const db = useDatabase()
  const law = useLawBook()
  const { say, fail } = useNotices()
  const approve = async (ids: readonly string[]): Promise<void> => {
    setOpen(null)
    const result = await approveScores(db, table.id, ids, text.acts.approve(ids.length))
    if (result.ok) say(text.approveDialog.done(result.value))
    else fail(result.error)
  }
  const make = async (next: ScoreTable): Promise<void> => {
    const result = await nextVersion(db, table, next, today(), text.acts.version(table.version + 1, table.groupTitle))
    if (result.ok) setOpen(null)
    else fail(result.error)
  }
  const undo = async ([one, other]: Pair, label: string): Promise<void> => {
    const result = await undecideTie(db, table.id, one, other, label)
    if (!result.ok) fail(result.error)
  }
  const pair = open !== null && typeof open === 'object' && 'pair' in open ? open : null
  const equals = pair === null ? [] : pair.pair.flatMap((id) => board.rows.filter(({ subjectId }) => subjectId === id))
  return (
    <>
      {open === 'approve' && (
        <ApproveDialog table={table} board={board} onApprove={(ids) => void approve(ids)} onClose={() => setOpen(null)} />
      )}
      {open === 'version' && <VersionDialog table={table} board={board} sheets={sheets} onMake={make} onClose={() => setOpen(null)} />}
      {(open === 'compare' || (pair !== null && !pair.isDeciding)) && (
        <CompareDialog
          table={table}
          board={board}
          pair={pair?.pair}
          mayDecide={presentTable(scoring.tables, table.groupId, table.year)?.id === table.id}
          onDecide={(chosen) => setOpen({ pair: chosen, isDeciding: true })}
          onUndo={undo}
          onClose={() => setOpen(null)}
        />
      )}
      {pair?.isDeciding === true && equals.length === 2 && (
        <TieDialog
          table={table}
          rows={[equals[0]!, equals[1]!]}
          onDone={() => setOpen({ ...pair, isDeciding: false })}
          onClose={() => setOpen({ ...pair, isDeciding: false })}
        />
      )}
      {open === 'round' && law !== undefined && (
        <RoundDialog movement={movement} table={table} board={board} law={law} onClose={() => setOpen(null)} />
      )}
      {open === 'scorer' && (
        <ScorerDialog
          name={by}
          onClose={() => setOpen(null)}
          onSave={async (name) => {
            setBy(name)
            setOpen(null)
          }}
        />
      )}
      {open !== null && typeof open === 'object' && 'unit' in open && (
        <UnitDialog table={table} row={open.unit} subjects={scoring.subjects} onClose={() => setOpen(null)} />
      )}
      {open !== null && typeof open === 'object' && 'filesOf' in open && (
        <AttachmentsDialog ownerId={open.filesOf} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
