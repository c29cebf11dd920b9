import type { Award } from '@shared/domain/award/types'
import { compareAwards } from '@shared/domain/award/rules'
import { shortDate } from '@shared/lib/dates'
import { formatAmount } from '@shared/lib/money'
import { compareByGivenName, compareNames } from '@shared/lib/text'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { text } from './text'

const grid = text.grid
/** "Ông Nguyễn Văn Mẫu (1985)". */
export const namedAs = (award: Award): string =>
  [award.honorific, award.name, award.birthYear === null ? '' : `(${award.birthYear})`].filter((part) => part !== '').join(' ')

const serialOf = ({ registerNumber }: Award): string => (registerNumber === null ? '' : String(registerNumber).padStart(2, '0'))

/** The register as the law's book has it; titles and forms in the award column, money at the right. */
export const registerColumns: readonly PagedColumn<Award>[] = [
  {
    field: 'number',
    headerName: grid.number,
    width: 100,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, award) => serialOf(award),
    // As it is written in the book, on screen and in a file.
    cell: serialOf,
    compare: (a, b) => (a.registerNumber ?? 0) - (b.registerNumber ?? 0),
  },
  {
    field: 'name',
    headerName: grid.name,
    flex: 1.5,
    minWidth: 190,
    valueGetter: (_, award) => namedAs(award),
    compare: (a, b) => compareByGivenName(a.name, b.name),
  },
  { field: 'detail', headerName: grid.detail, flex: 1, minWidth: 110, compare: (a, b) => compareNames(a.detail, b.detail) },
  { field: 'awardName', headerName: grid.award, flex: 1, minWidth: 110, compare: (a, b) => compareNames(a.awardName, b.awardName) },
  { field: 'decisionSymbol', headerName: grid.decision, width: 132, compare: (a, b) => compareNames(a.decisionSymbol, b.decisionSymbol) },
  {
    field: 'decidedOn',
    headerName: grid.day,
    width: 106,
    valueGetter: (_, award) => shortDate(award.decidedOn),
    cell: (award) => ({ day: award.decidedOn }),
    compare: (a, b) => -compareAwards(a, b),
  },
  { field: 'achievement', headerName: grid.achievement, flex: 1, minWidth: 110 },
  {
    field: 'prizeVnd',
    headerName: grid.prize,
    width: 104,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, award) => (award.prizeVnd === 0 ? '' : formatAmount(award.prizeVnd)),
    // Blank as on the screen: what others paid is not known to be nothing.
    cell: (award) => (award.prizeVnd === 0 ? null : award.prizeVnd),
    compare: (a, b) => a.prizeVnd - b.prizeVnd,
  },
]

const toldByPanel: ReadonlySet<string> = new Set(['detail', 'achievement', 'prizeVnd'])
/** Beside the panel of the chosen line: without what the panel tells anyway. */
export const narrowColumns = registerColumns.filter((column) => !toldByPanel.has(column.field))

/** On a screen at 125 % every column fits that is left; the achievement stands in the panel. */
export const slimColumns = registerColumns
  .filter(({ field }) => field !== 'achievement')
  .map((column) => (column.field === 'name' ? { ...column, minWidth: 150 } : column.field === 'number' ? { ...column, width: 84 } : column))

/** In a file a struck-out line cannot be seen: what became of it stands in a column of its own. */
export const registerFileColumns: readonly PagedColumn<Award>[] = [
  ...registerColumns,
  { field: 'decidedBy', headerName: grid.decidedBy, width: 200 },
  {
    field: 'voided',
    headerName: grid.voided,
    width: 200,
    cell: ({ voided }) => (voided === null ? null : text.voidedOn(shortDate(voided.on), voided.reason)),
  },
]
