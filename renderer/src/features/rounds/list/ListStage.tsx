import { useEffect, useMemo, useRef, useState } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { countByKind, proposedOf } from '@shared/domain/case/honorees'
import type { AwardCase } from '@shared/domain/case/types'
import { isEmptyRow, isSound, problemsOfRow, rowOf, type ListRow } from '@shared/domain/round/listRow'
import type { CaseFinding } from '@shared/checks/case/fact'
import { isRoundDone, wholePaper } from '@shared/domain/case/papers'
import { searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { inForce } from '@shared/law/select'
import { yearOf } from '@shared/lib/dates'
import { compareByGivenName, compareNames } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readKnownSubjects } from '@renderer/data/repositories/nominees'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { Sheet } from '../../../ui/sheet/Sheet'
import { listText as text } from '../frame/text'
import type { RoundCase, RoundState } from '../frame/useRound'
import { listColumns } from './columns'
import { newRow, placeOfChange } from './listState'
import { useListRows } from './useListRows'

type Props = { readonly round: RoundCase; readonly state: RoundState | undefined }

/** The list of the round, typed in like Excel. */
export function ListStage({ round, state }: Props) {
  const { awardCase } = round
  const { rows, change, unsaved, isReady } = useListRows(round)
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
  const addRow = (): void => {
    grid.current?.setActiveCell({ col: 0, row: rows.length - 1 })
  }
  useShortcut('ctrl+n', addRow, { isOn: !isIssued })
  const sort = (): void => {
    const filled = rows.filter((row) => !isEmptyRow(row))
    const groups = ['collective', 'person', 'household'] as const
    const kindOf = new Map(awardCase.nominees.map(({ nominee, subject }) => [nominee.id, subject.kind]))
    const group = (row: ListRow): number => groups.indexOf(kindOf.get(row.id) ?? 'person')
    change(
      filled.toSorted(
        (a, b) => group(a) - group(b) || (group(a) === 1 ? compareByGivenName(a.name, b.name) : compareNames(a.name, b.name)),
      ),
      text.sorted,
    )
  }
  const goToUnsaved = (): void => {
    const index = rows.findIndex((row) => !isEmptyRow(row) && !isSound(row, year))
    const field = index < 0 ? undefined : Object.keys(problemsOfRow(rows[index]!, year))[0]
    grid.current?.setActiveCell({
      col: Math.max(
        0,
        columns.findIndex((column) => column.id === field),
      ),
      row: index,
    })
  }
  const counts = useMemo(() => countByKind(proposedOf(wholePaper(awardCase))), [awardCase])
  if (!isReady) return <Loading rows={10} />
  const activeRow = active === null ? undefined : rows[active]
  return (
    <Card
      flush
      sx={{
        'flex': 1,
        'minHeight': 0,
        'display': 'flex',
        'flexDirection': 'column',
        '& > div:last-child': { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
        <StatusChip status="quiet" label={text.all(counts.person + counts.collective + counts.household)} />
        {unsaved > 0 && (
          <Button size="small" color="error" onClick={goToUnsaved} title={text.unsavedHint}>
            ✕ {text.unsaved(unsaved)}
          </Button>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {text.counts(counts.person, counts.collective, counts.household)}
        </Typography>
        {!isIssued && (
          <Button size="small" variant="outlined" onClick={sort}>
            {text.sort}
          </Button>
        )}
        {!isIssued && (
          <Button size="small" variant="outlined" onClick={addRow} title="Ctrl+N">
            {text.add}
          </Button>
        )}
      </Box>
      <Sheet<ListRow>
        label={text.label}
        rows={rows}
        columns={shown}
        gridRef={grid}
        onActiveRow={setActive}
        createRow={isIssued ? null : newRow}
        duplicateRow={(row) => ({ ...row, id: crypto.randomUUID() })}
        onChange={(next, action) => change(next, text.act(action, placeOfChange(rows, next)))}
        rowNumber={(row, index) => (isEmptyRow(row) ? '' : String(index + 1))}
        rowMark={(row) => (withdrawn.has(row.id) ? 'quiet' : undefined)}
      />
      <Typography
        variant="caption"
        component="div"
        sx={{
          px: 1.5,
          py: 0.5,
          borderTop: 1,
          borderColor: 'divider',
          minHeight: 28,
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        <RowLine row={activeRow} year={year} isIssued={isIssued} />
      </Typography>
    </Card>
  )
}

/** Below the table: what is wrong with the row, its whole achievement, or the keys. */
function RowLine({ row, year, isIssued }: { readonly row: ListRow | undefined; readonly year: number; readonly isIssued: boolean }) {
  if (isIssued) return <>{text.locked}</>
  const problem = row === undefined ? undefined : Object.values(problemsOfRow(row, year))[0]
  if (problem !== undefined)
    return (
      <Box component="span" role="alert" sx={{ color: 'error.main' }}>
        ✕ {text.problem(problem)}
      </Box>
    )
  return <>{row === undefined || row.achievement === '' ? text.keys : row.achievement.replaceAll('\n', ' ')}</>
}

/** The stored lines as rows, made when first asked for: only somebody who types needs them. */
const storedRowsOf = (awardCase: AwardCase): (() => readonly ListRow[]) => {
  let rows: readonly ListRow[] | undefined
  return () => (rows ??= awardCase.nominees.map(({ nominee, subject }) => rowOf(nominee, subject)))
}

const groupFindings = (findings: readonly CaseFinding[]): ReadonlyMap<string, readonly CaseFinding[]> => {
  const groups = new Map<string, CaseFinding[]>()
  for (const finding of findings)
    if (finding.place.nomineeId !== null) groups.set(finding.place.nomineeId, [...(groups.get(finding.place.nomineeId) ?? []), finding])
  return groups
}

type Known = { readonly key: string; readonly subject: Subject }
const nobody: readonly Known[] = []

/** Who the office knew when the list was opened, to be offered while a name is typed. */
function useKnownSubjects(): readonly Known[] {
  const db = useDatabase()
  const [known, setKnown] = useState(nobody)
  useEffect(() => {
    let isCurrent = true
    void readKnownSubjects(db).then(
      (subjects) => isCurrent && setKnown(subjects.map((subject) => ({ key: searchKeyOf(subject), subject }))),
    )
    return () => {
      isCurrent = false
    }
  }, [db])
  return known
}
