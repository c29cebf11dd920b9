import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { countByKind, eachOnce, proposedOf } from '@shared/domain/case/honorees'
import { settledRow } from '@shared/domain/round/listReading'
import { isEmptyRow, isSound, problemsOfRow, type ListRow } from '@shared/domain/round/listRow'
import { isRoundDone, wholePaper } from '@shared/domain/case/papers'
import { proposedForms } from '@shared/domain/round/proposals'
import { inForce } from '@shared/law/select'
import { yearOf } from '@shared/lib/dates'
import { compareByGivenName, compareNames } from '@shared/lib/text'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { useShortcut } from '@renderer/ui/useShortcut'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { lowScreen } from '@renderer/ui/lowScreen'
import { Sheet } from '../../../ui/sheet/Sheet'
import type { SheetAction } from '../../../ui/sheet/types'
import { listText as text } from '../frame/text'
import type { RoundCase, RoundState } from '../frame/useRound'
import { listColumns } from './columns'
import { FillDialog } from './FillDialog'
import { fieldOfFinding, groupFindings, lineNumber, lineStates, rowIdOf, storedRowsOf } from './lineFacts'
import { ListBar } from './ListBar'
import { mergeSeen } from './listMerge'
import { newRow, placeOfChange, sortedBy } from './listState'
import { ReadingsDialog, useReadings } from './ReadingsDialog'
import { RowLine } from './RowLine'
import { useHeadedPaste } from './useHeadedPaste'
import { useListRows } from './useListRows'
import { isFiltered, noFilter, useListView } from './useListView'
import { useKnownSubjects } from './useKnownSubjects'

type Props = { readonly round: RoundCase; readonly state: RoundState | undefined }

/** The list of the round, typed in like Excel. */
export function ListStage({ round, state }: Props) {
  const { awardCase } = round
  const { rows, change, isReady, isStoring } = useListRows(round)
  const isIssued = useMemo(() => isRoundDone(awardCase), [awardCase])
  const year = yearOf(awardCase.round.openedOn)
  const known = useKnownSubjects()
  const [active, setActive] = useState<number | null>(null)
  const grid = useRef<DataSheetGridRef>(null)

  const columns = useMemo(
    () =>
      listColumns({
        year,
        known,
        rows: storedRowsOf(awardCase),
        forms: inForce(awardCase.law.awardForms, awardCase.round.openedOn),
        proposed: proposedForms(awardCase),
        nominees: new Map(awardCase.nominees.map(({ nominee }) => [nominee.id, nominee])),
        findings: groupFindings(state?.findings ?? []),
      }),
    [awardCase, known, state, year],
  )
  const shown = useMemo(() => (isIssued ? columns.map((column) => ({ ...column, write: undefined })) : columns), [columns, isIssued])

  const withdrawn = useMemo(
    () => new Set(awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason !== null).map(({ nominee }) => nominee.id)),
    [awardCase],
  )
  const states = useMemo(() => lineStates(state?.findings ?? []), [state])
  const { filter, narrow, visible, isNarrowed } = useListView(rows, states, year)
  const [wanted] = useSearchParams()
  const bar = useRef<HTMLDivElement>(null)
  const { say } = useNotices()
  const { look, open: readings, close: closeReadings } = useReadings()
  const headed = useHeadedPaste(awardCase.round.id)
  const [isFilling, setFilling] = useState(false)
  const goTo = (row: ListRow | undefined, field: string | undefined): void => {
    const index = visible.findIndex((other) => other.id === row?.id)
    if (index >= 0)
      grid.current?.setActiveCell({
        col: Math.max(
          0,
          columns.findIndex(({ id }) => id === field),
        ),
        row: index,
      })
  }
  const addRow = (): void => {
    // At once, not in the next frame: what is typed right away goes into the new line also where the machine is slow.
    if (isNarrowed) flushSync(() => narrow(noFilter))
    grid.current?.setActiveCell({ col: 0, row: rows.length - 1 })
  }
  useShortcut('ctrl+n', addRow, { isOn: !isIssued })
  useShortcut('ctrl+f', () => bar.current?.querySelector('input')?.focus())
  /** What every change asks of its rows; of a long paste it is remembered by then. */
  const judge = (row: ListRow): unknown => problemsOfRow(settledRow(row), year)
  const take = (next: readonly ListRow[], action: SheetAction): void => {
    const all = mergeSeen(rows, visible, next)
    look(all)
    // Named by the lines of the whole list, as they are numbered on screen.
    change((newest) => mergeSeen(newest, visible, next), text.act(action, placeOfChange(rows, all)))
  }
  const sort = (): void => {
    const groups = ['collective', 'person', 'household'] as const
    const kindOf = new Map(awardCase.nominees.map(({ nominee, subject }) => [nominee.id, subject.kind]))
    const group = (row: ListRow): number => groups.indexOf(kindOf.get(row.id) ?? 'person')
    change(
      (newest) =>
        newest
          .filter((row) => !isEmptyRow(row))
          .toSorted((a, b) => group(a) - group(b) || (group(a) === 1 ? compareByGivenName(a.name, b.name) : compareNames(a.name, b.name))),
      text.sorted,
    )
  }
  const sortByColumn = (columnId: string): void => {
    const column = columns.find(({ id }) => id === columnId)
    if (column === undefined) return
    const compare = columnId === 'name' ? compareByGivenName : compareNames
    change((newest) => sortedBy(newest, column.read, compare), text.sortedBy(column.title))
  }
  const fieldOfProblem = (row: ListRow): string | undefined => Object.keys(problemsOfRow(row, year))[0] ?? fieldOfFinding(state, row.id)
  const isWrong = (row: ListRow): boolean => !isEmptyRow(row) && (!isSound(row, year) || states.has(row.id))
  const goToNext = (isIt: (row: ListRow) => boolean): void => {
    const start = (active ?? -1) + 1
    const next = [...visible.slice(start), ...visible.slice(0, start)].find(isIt)
    if (next === undefined) say(text.noProblem)
    else goTo(next, fieldOfProblem(next))
  }
  useShortcut('f8', () => goToNext(isWrong))
  const filled = (): readonly ListRow[] => visible.filter((row) => !isEmptyRow(row))
  const numberOf = (row: ListRow): string => lineNumber(rows, row)
  const out = useSheetOut({ name: text.label, columns, rows: filled, numberOf, facts: awardCase.round.name, size: 'line' })
  // Of thousands of lines it takes as long as the table: that comes first.
  const settled = useDeferredValue(awardCase)
  const counts = useMemo(() => countByKind(eachOnce(proposedOf(wholePaper(settled)))), [settled])
  if (!isReady) return <Loading rows={10} />
  const activeRow = active === null ? undefined : visible[active]
  return (
    <Card flush fill="table">
      <ListBar
        rows={rows}
        year={year}
        filter={filter}
        onFilter={narrow}
        found={visible.length}
        onUnsaved={() => goToNext((row) => !isEmptyRow(row) && !isSound(row, year))}
        onNextProblem={() => goToNext(isWrong)}
        edit={isIssued ? null : { sort, add: addRow, fill: () => setFilling(true) }}
        box={bar}
      />
      <Sheet<ListRow>
        label={text.label}
        rows={visible}
        columns={shown}
        rowId={rowIdOf}
        startAt={{
          col: Math.max(
            0,
            columns.findIndex(({ id }) => id === wanted.get('cot')),
          ),
          row: Math.max(
            0,
            visible.findIndex(({ id }) => id === wanted.get('dong')),
          ),
        }}
        onSort={isIssued || isNarrowed ? undefined : sortByColumn}
        onPasteBlock={isIssued ? undefined : headed.onPasteBlock}
        onWritten={judge}
        gridRef={grid}
        onActiveRow={setActive}
        createRow={isIssued ? null : newRow}
        duplicateRow={(row) => ({ ...row, id: crypto.randomUUID() })}
        onChange={take}
        rowNumber={numberOf}
        rowMark={(row) => (withdrawn.has(row.id) ? 'quiet' : undefined)}
      />
      <Typography
        variant="caption"
        component="div"
        sx={{ display: 'flex', gap: 2, px: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider', [lowScreen]: { py: 0.25 } }}
      >
        <Box sx={{ flex: 1, minWidth: 0, lineHeight: 1.3, minHeight: { xs: '2.6em', lg: 0 }, maxHeight: '2.6em', overflowY: 'auto' }}>
          <RowLine row={activeRow} year={year} isIssued={isIssued} />
        </Box>
        {out.toExcel}
        <Box role="status" sx={{ flexShrink: 0 }}>
          {isStoring
            ? text.storing
            : isFiltered(filter)
              ? text.shownOf(visible.length, rows.length - 1)
              : text.counts(counts.person, counts.collective, counts.household)}
        </Box>
      </Typography>
      {headed.dialogs}
      {readings !== null && (
        <ReadingsDialog
          readings={readings}
          onGoTo={({ rowId, field }) => {
            closeReadings()
            goTo(
              visible.find(({ id }) => id === rowId),
              field,
            )
          }}
          onClose={closeReadings}
        />
      )}
      {out.portal}
      {isFilling && <FillDialog rows={rows} onFill={change} onClose={() => setFilling(false)} />}
    </Card>
  )
}
