import { useCallback, useMemo, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import { scoreBoard, type ScoreRow } from '@shared/domain/scoring/board'
import { isSettled, markOf } from '@shared/domain/scoring/marks'
import { pointsText } from '@shared/domain/scoring/points'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { sheetOf, type Scoring } from '@renderer/data/repositories/scoring'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { DropTarget, type ReceivedFile } from '../forms/DropTarget'
import { ReceiveDialog } from '../forms/ReceiveDialog'
import { CellLine, cellWords } from './CellLine'
import { scoreFields, type Refusal, type ScoreField } from './fields'
import { columnsOf, valueIn, type Reading, type ScoreColumn } from './grid/cells'
import { maximumText } from './grid/ScoreHead'
import { ScoreGrid } from './grid/ScoreGrid'
import { useBlock } from './grid/useBlock'
import type { GridAct } from './grid/useGridKeys'
import { ScoreActions } from './ScoreActions'
import { ScoreDialogs, type OpenDialog } from './ScoreDialogs'
import { ScoreFoot } from './ScoreFoot'
import { ScoreToolbar, type ScoreFilter, type ShownFields } from './ScoreToolbar'
import { inHead } from '../inHead'
import type { GroupChoice, ScoringProps, Versions } from './head'
import { isShown, useShown } from './shown'
import { scoringText as text } from './text'
import { useLateReports } from './useLateReports'
import { useOwnScores } from './useOwnScores'
import { useScorer } from './useScorer'
import { useMarks } from './useScoring'

type Props = ScoringProps & {
  readonly scoring: Scoring
  readonly choice: GroupChoice
  readonly table: ScoreTable
  readonly versions: Versions
}

/** Which reason the line above the sheet asks for. */
const reasonField = (row: ScoreRow, { field, criterion }: ScoreColumn): 'reason' | 'approvedReason' | 'pickedReason' =>
  field === 'approved' ? 'approvedReason' : isSettled(markOf(row.sheet, criterion.id)) ? 'pickedReason' : 'reason'

/** The score sheet at work: typed, compared, approved, ranked. */
export function ScoreWork({ movement, scoring, choice, actions, facts, table, versions }: Props) {
  const db = useDatabase()
  const { warn, fail } = useNotices()
  const { sheets, write } = useMarks(table.id, scoring.sheets)
  const [by, setBy] = useScorer()
  const [filter, setFilter] = useState<ScoreFilter>('all')
  const [shows, setShows] = useState<ShownFields>('all')
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [open, setOpen] = useState<OpenDialog>(null)
  const reason = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const board = useMemo(
    () => scoreBoard(table, scoring.participants, scoring.subjects, sheets),
    [table, scoring.participants, scoring.subjects, sheets],
  )
  const units = board.rows.flatMap(({ subjectId }) => scoring.subjects.get(subjectId) ?? [])
  const own = useOwnScores(movement, table, units)
  const late = useLateReports(movement.id, table.year)
  const fields = useMemo((): readonly ScoreField[] => (shows === 'all' ? scoreFields : [shows]), [shows])
  const columns = useMemo(() => columnsOf(table, fields), [table, fields])
  const rows = useShown(board, filter)
  const { block, choose: chooseBlock, toFirst } = useBlock(rows, columns)
  const at = block.to
  const [row, column] = [rows[at.row], columns[at.col]]
  const words = (one: Refusal): string => {
    const [unit, where] = [rows[one.row], columns[one.col]]
    return where === undefined || unit === undefined ? '' : text.refused(one, where.criterion)
  }
  const onWrite = useCallback(
    (reading: Reading, how: GridAct): void => {
      const [first] = reading.refused
      if (first !== undefined) {
        const [unit, where] = [rows[first.row]!, columns[first.col]!]
        return warn(text.blockRefused(reading.refused.length, text.at(cellWords(unit, where), text.refused(first, where.criterion))))
      }
      const [one] = reading.writes
      if (one === undefined) return
      const count = reading.writes.length
      const unit = rows.find(({ subjectId }) => subjectId === one.subjectId)?.name ?? ''
      const code = columns.find(({ criterion }) => criterion.id === one.criterionId)?.code ?? ''
      const label = how === 'type' || count === 1 ? text.acts.cell(unit, code) : text.acts[how](count)
      void write(reading.writes, by, label)
    },
    [by, columns, rows, warn, write],
  )
  const backToGrid = (): void => frame.current?.querySelector<HTMLInputElement>('.sg-editor')?.focus({ preventScroll: true })
  const openFiles = async (unit: ScoreRow): Promise<void> => {
    if (versions.isOld && unit.sheet.id === null) return
    const result =
      unit.sheet.id === null
        ? await sheetOf(db, table.id, unit.subjectId, text.acts.files(unit.name))
        : { ok: true as const, value: unit.sheet.id }
    if (result.ok) setOpen({ filesOf: result.value })
    else fail(result.error)
  }
  const options = (Object.keys(text.chips) as ScoreFilter[]).map((value) => ({
    value,
    label: text.chips[value],
    count: board.rows.filter((one) => isShown(one, value)).length,
  }))
  const choose = (next: ScoreFilter): void => {
    setFilter(next)
    toFirst(at.col)
  }
  // The forms of many units come back at once, as reports do; a version that is only looked at takes none.
  const receive = (files: readonly ReceivedFile[]): void => {
    if (!versions.isOld) own.open(files)
  }
  return (
    <DropTarget onFiles={receive}>
      <Box ref={frame} sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, gap: 1.25 }}>
        {inHead(facts, text.facts(table.year, board))}
        {inHead(
          actions,
          <ScoreActions
            movement={movement}
            table={table}
            board={board}
            isOld={versions.isOld}
            onGive={own.give}
            onReceive={() => void own.pick()}
            onApprove={() => setOpen('approve')}
            onRound={() => setOpen('round')}
          />,
        )}
        <ScoreToolbar
          table={table}
          versions={versions}
          chooser={choice.chooser}
          onVersion={() => setOpen('version')}
          shows={shows}
          onShows={(next) => {
            setShows(next)
            toFirst(0)
          }}
          filter={filter}
          options={options}
          onFilter={choose}
        />
        {row !== undefined && column !== undefined && (
          <CellLine
            row={row}
            column={column}
            refusal={refused === null ? null : words(refused)}
            late={late.get(row.subjectId) ?? []}
            isReadOnly={versions.isOld}
            reasonRef={reason}
            onReason={(typed, sitting) =>
              void write(
                [
                  {
                    subjectId: row.subjectId,
                    criterionId: column.criterion.id,
                    field: reasonField(row, column),
                    text: typed,
                  },
                ],
                by,
                text.acts.reason(row.name, column.code),
                sitting,
              )
            }
            onPick={(name) =>
              void write(
                [{ subjectId: row.subjectId, criterionId: column.criterion.id, field: 'picked', by: name }],
                by,
                text.acts.pick(row.name, column.code),
              )
            }
            onFiles={() => void openFiles(row)}
            onLeave={backToGrid}
          />
        )}
        <Card flush fill="table">
          <ScoreGrid
            label={text.sheet(table.groupTitle, table.year)}
            cellLabel={
              row === undefined || column === undefined
                ? ''
                : text.cellLabel(
                    cellWords(row, column),
                    valueIn(markOf(row.sheet, column.criterion.id), column.field) === null
                      ? text.nothing
                      : pointsText(valueIn(markOf(row.sheet, column.criterion.id), column.field)),
                    maximumText(column.criterion),
                  )
            }
            rows={rows}
            columns={columns}
            fields={fields.length}
            isByCounts={table.ranking === 'counts'}
            block={block}
            onBlock={chooseBlock}
            isReadOnly={versions.isOld}
            onWrite={onWrite}
            onRefused={setRefused}
            onReason={() => reason.current?.focus()}
            onName={(unit) => {
              if (!versions.isOld) setOpen({ unit })
            }}
          />
          <ScoreFoot board={board} by={by} onCompare={() => setOpen('compare')} onScorer={() => setOpen('scorer')} />
        </Card>
        {own.forms.length > 0 && <ReceiveDialog forms={own.forms} units={units} onTake={own.take} onClose={own.close} />}
        <ScoreDialogs
          open={open}
          onOpen={setOpen}
          movement={movement}
          table={table}
          board={board}
          scoring={scoring}
          sheets={sheets}
          scorer={[by, setBy]}
        />
      </Box>
    </DropTarget>
  )
}
