import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import { factWords } from '@shared/checks/case/words'
import type { Readiness } from '@shared/checks/eligibility/ready'
import { compareByGivenName } from '@shared/lib/text'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { tokens } from '@renderer/ui/tokens'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { text } from './text'
import type { EligibleRow } from './useEligible'

export const stateLooks: Readonly<Record<Readiness, Status>> = { ready: 'ok', look: 'attention', step: 'info', barred: 'blocked' }
const words = text.columns

/** At 125 %: the last three years, so that the result stays in view. */
const narrowYears = 3

/** The columns; `isPicked` and `turn` belong to the ticks. */
export const eligibleColumns = (
  isPicked: (row: EligibleRow) => boolean,
  turn: (id: string) => void,
  isNarrow: boolean,
): PagedColumn<EligibleRow>[] => [
  ...eligibleHead(isPicked, turn, isNarrow),
  // At 125 % the panel says it.
  ...(isNarrow ? [] : [whyColumn]),
  {
    field: 'state',
    headerName: words.state,
    width: isNarrow ? 142 : 140,
    renderCell: ({ row }) => <StatusChip status={stateLooks[row.state]} label={text.states[row.state]} />,
    compare: byState,
  },
]

const whyColumn: PagedColumn<EligibleRow> = {
  field: 'why',
  headerName: words.why,
  flex: 1.8,
  minWidth: 150,
  valueGetter: (_, row) => {
    const [first] = row.facts
    return first === undefined ? text.meets : factWords(first).message
  },
}

const states: readonly Readiness[] = ['ready', 'look', 'step', 'barred']
/** Who is ready first, then by given name. */
const byState = (a: EligibleRow, b: EligibleRow): number =>
  states.indexOf(a.state) - states.indexOf(b.state) || compareByGivenName(a.subject.name, b.subject.name)

const eligibleHead = (
  isPicked: (row: EligibleRow) => boolean,
  turn: (id: string) => void,
  isNarrow: boolean,
): PagedColumn<EligibleRow>[] => [
  {
    field: 'pick',
    headerName: words.pick,
    width: 68,
    cell: (row) => (isPicked(row) ? '×' : ''),
    renderCell: ({ row, tabIndex }) => (
      <Checkbox
        size="small"
        checked={isPicked(row)}
        disabled={row.state === 'step' || row.state === 'barred'}
        onClick={(event) => event.stopPropagation()}
        onChange={() => turn(row.id)}
        tabIndex={tabIndex}
        slotProps={{ input: { 'aria-label': text.pick(row.subject.name, row.awardName) } }}
        sx={{ p: 0.5 }}
      />
    ),
  },
  {
    field: 'name',
    headerName: words.name,
    flex: 1.6,
    minWidth: isNarrow ? 106 : 136,
    valueGetter: (_, row) => row.subject.name,
    compare: (a, b) => compareByGivenName(a.subject.name, b.subject.name),
  },
  {
    field: 'years',
    headerName: isNarrow ? words.yearsShort : words.years,
    width: isNarrow ? 112 : 164,
    renderCell: ({ row }) => (
      <Box
        component="span"
        title={text.legend}
        sx={{ display: 'flex', height: '100%', alignItems: 'center', gap: 1, fontVariantNumeric: 'tabular-nums' }}
      >
        {(isNarrow ? row.years.slice(-narrowYears) : row.years).map(({ year, rating, isHeld, isProposed }) => (
          <Box
            component="span"
            key={year}
            role="img"
            aria-label={`${year}: ${rating === null ? text.noRating : text.ratingNames[rating]}${isHeld ? `, ${text.held}` : isProposed ? `, ${text.proposed}` : ''}`}
            sx={{ textAlign: 'center', lineHeight: 1.15 }}
          >
            <Box component="span" sx={{ display: 'block', fontSize: 10, color: 'text.secondary' }}>
              {String(year).slice(2)}
            </Box>
            <Box component="span" sx={{ fontSize: 12, fontWeight: rating === 'excellent' ? 600 : 400 }}>
              {rating === null ? text.noRating : text.ratings[rating]}
              {(isHeld || isProposed) && (
                <Box component="span" sx={{ color: tokens.attention }}>
                  {isHeld ? '★' : '☆'}
                </Box>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    ),
  },
]

const yearWords = ({ years }: EligibleRow): string =>
  years
    .map(
      ({ year, rating, isHeld, isProposed }) =>
        `${year}: ${rating === null ? text.noRating : text.ratings[rating]}${isHeld ? '★' : isProposed ? '☆' : ''}`,
    )
    .join('; ')

/** What a print or a file of the list holds: the reasons too, which the screen shows beside it. */
export const eligibleFileColumns: PagedColumn<EligibleRow>[] = [
  { field: 'name', headerName: words.name, minWidth: 150, valueGetter: (_, row) => row.subject.name },
  { field: 'unit', headerName: words.unit, minWidth: 140 },
  { field: 'award', headerName: words.award, minWidth: 150, valueGetter: (_, row) => row.awardName },
  { field: 'years', headerName: words.years, minWidth: 200, cell: yearWords },
  { field: 'state', headerName: words.state, minWidth: 110, valueGetter: (_, row) => text.states[row.state] },
  { field: 'why', headerName: text.panel, minWidth: 260, cell: (row) => row.facts.map((fact) => factWords(fact).message).join(' ') },
]
