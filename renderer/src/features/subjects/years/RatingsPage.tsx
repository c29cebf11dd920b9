import { useCallback, useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link, useSearchParams } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { yearOf } from '@shared/lib/dates'
import { compareByGivenName } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { readYear, saveYears } from '@renderer/data/repositories/subjectYears'
import { ratingsAsks, screens } from '@renderer/text/addresses'
import { wantedNames } from '@renderer/text/roundText'
import { ImportDialog } from '@renderer/tools/import/ImportDialog'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SelectFilter } from '@renderer/ui/SelectFilter'
import { useTrail } from '@renderer/ui/Trail'
import { useTypedRows } from '@renderer/tools/typedRows/useTypedRows'
import { useSheetOut } from '@renderer/tools/tables/useSheetOut'
import { Sheet } from '../../../ui/sheet/Sheet'
import { text as subjectsText } from '../text'
import { useSubjects } from '../useSubjects'
import { problemOf, ratingColumns, ratingRow, withCells, yearOfRow, type RatingRow } from './ratingRow'
import { yearsText as text } from './text'

type Kind = 'person' | 'collective'

/** The ratings of one year in a sheet: typed or pasted, stored as they are typed; what cannot be read stays marked and is not stored. */
export function RatingsPage() {
  useTrail([{ label: subjectsText.title, to: screens.subjects }, { label: text.title }])
  const [params, setParams] = useSearchParams()
  const thisYear = yearOf(today())
  const year = Number(params.get(ratingsAsks.year) ?? thisYear)
  const kind: Kind = params.get(ratingsAsks.kind) === 'collective' ? 'collective' : 'person'
  const [unit, setUnit] = useState('')
  const [isImporting, setImporting] = useState(false)
  const show = (next: Partial<{ nam: string; loai: string }>): void =>
    setParams({ nam: String(year), loai: kind, ...next }, { replace: true })
  const subjects = useSubjects(kind)
  const units = useMemo(
    () =>
      [...new Set((subjects ?? []).flatMap((one) => (one.kind === 'person' && one.unit !== '' ? [one.unit] : [])))].toSorted((a, b) =>
        a.localeCompare(b, 'vi'),
      ),
    [subjects],
  )
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <PageHeader
        title={text.title}
        facts={text.facts}
        actions={
          <>
            <Button variant="outlined" component={Link} to={screens.subjects}>
              {text.back}
            </Button>
            <Button variant="contained" onClick={() => setImporting(true)}>
              {text.fromFile}
            </Button>
          </>
        }
      />
      <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5 }}>
        <TextField
          select
          size="small"
          label={text.year}
          value={year}
          onChange={(event) => show({ nam: event.target.value })}
          sx={{ width: 100 }}
        >
          {[0, 1, 2, 3, 4, 5, 6].map((back) => (
            <MenuItem key={back} value={thisYear - back}>
              {thisYear - back}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={text.kind}
          value={kind}
          onChange={(event) => show({ loai: event.target.value })}
          sx={{ width: 140 }}
        >
          <MenuItem value="person">{text.kinds.person}</MenuItem>
          <MenuItem value="collective">{text.kinds.collective}</MenuItem>
        </TextField>
        {kind === 'person' && (
          <SelectFilter
            label={text.unit}
            all={text.allUnits}
            options={units.map((name) => ({ value: name, label: name }))}
            value={unit}
            onChange={setUnit}
            width={280}
          />
        )}
      </Box>
      <Ratings
        key={`${year} ${kind}`}
        year={year}
        kind={kind}
        unit={kind === 'person' ? unit : ''}
        wanted={{ id: params.get(ratingsAsks.subject), field: params.get(wantedNames.field) }}
      />
      <ImportDialog target="ratings" isOpen={isImporting} onClose={() => setImporting(false)} />
    </Box>
  )
}

const idOf = ({ id }: RatingRow): string => id
const isSound = (row: RatingRow): boolean => problemOf(row) === undefined

function Ratings({
  year,
  kind,
  unit,
  wanted,
}: {
  readonly year: number
  readonly kind: Kind
  readonly unit: string
  /** The cell that a link leads to. */
  readonly wanted: { readonly id: string | null; readonly field: string | null }
}) {
  const db = useDatabase()
  const subjects = useSubjects(kind)
  const known = useLiveQuery(async () => ({ seq: await readLastSeq(db), years: await readYear(db, year) }), [db, year])
  const stored = useMemo(() => {
    const shown = (subjects ?? []).filter((one) => one.endedOn === null && (unit === '' || (one.kind === 'person' && one.unit === unit)))
    const sorted = shown.toSorted((a, b) => (kind === 'person' ? compareByGivenName(a.name, b.name) : a.name.localeCompare(b.name, 'vi')))
    return sorted.map((subject) => ratingRow(subject, known?.years.get(subject.id)))
  }, [subjects, known, unit, kind])
  const store = useCallback(
    (rows: readonly RatingRow[], label: string) =>
      saveYears(
        db,
        label,
        rows.map((row) => yearOfRow(row, year)),
      ),
    [db, year],
  )
  const { rows, change } = useTypedRows({ sheet: `ratings ${year}`, stored, seq: known?.seq ?? 0, idOf, withCells, isSound, store })
  const columns = useMemo(() => ratingColumns(kind), [kind])
  const out = useSheetOut({
    name: text.label,
    columns,
    rows: () => rows,
    facts: [String(year), unit].filter((part) => part !== '').join(' · '),
  })
  const row = wanted.id === null ? -1 : rows.findIndex(({ id }) => id === wanted.id)
  if (subjects === undefined || known === undefined) return <Loading />
  return (
    <Card flush fill="table">
      {rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ p: 2 }}>
          {text.none}
        </Typography>
      ) : (
        <Sheet<RatingRow>
          label={text.label}
          rows={rows}
          columns={columns}
          createRow={null}
          rowId={idOf}
          startAt={
            row === -1
              ? undefined
              : {
                  col: Math.max(
                    0,
                    columns.findIndex(({ id }) => id === wanted.field),
                  ),
                  row,
                }
          }
          onChange={(next) =>
            change(next, (changed) =>
              text.saved(
                changed.map(({ subject }) => subject),
                year,
              ),
            )
          }
          rowMark={(row) => (problemOf(row) === undefined ? undefined : 'attention')}
        />
      )}
      {out.portal}
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
        <Typography variant="caption" component="div" sx={{ flex: 1 }}>
          {text.rated(rows.filter(({ stored: row }) => row?.rating != null).length, rows.length)}
        </Typography>
        {rows.length > 0 && out.toExcel}
      </Box>
    </Card>
  )
}
