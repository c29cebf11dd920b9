import type { ReactNode } from 'react'
import type { LawPart, LawRow } from '@renderer/data/repositories/lawEdits'
import { StatusChip } from '@renderer/ui/StatusChip'
import { prizeOn } from '@shared/law/prize'
import type { AwardForm, BaseSalary, DecisionBase, Instrument, LawBook, LawParameter } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import { formatAmount, formatMoney } from '@shared/lib/money'
import { writeNumber } from './numbers'
import { lawText as text } from './text'

export type LawContext = { readonly book: LawBook; readonly on: CalendarDate }
export type LawColumn<Row> = {
  readonly head: string
  readonly cell: (row: Row, context: LawContext) => ReactNode
  readonly isNumber?: boolean
  readonly isWide?: boolean
  /** Its words choose the row; the wide one by default. */ readonly isMain?: boolean
}

type Dated = Pick<LawRow, 'validFrom' | 'validTo'>
/** Whether a row holds on that day, was before, or comes later. */
export const timeOf = (row: Dated, on: CalendarDate): 'inForce' | 'lapsed' | 'coming' =>
  row.validTo !== null && row.validTo < on ? 'lapsed' : row.validFrom !== null && row.validFrom > on ? 'coming' : 'inForce'

export const TimeChip = ({ row, on }: { readonly row: Dated; readonly on: CalendarDate }) => {
  const time = timeOf(row, on)
  return <StatusChip status={time === 'inForce' ? 'ok' : time === 'lapsed' ? 'blocked' : 'info'} label={text[time]} />
}
export const ConfirmedChip = ({ isConfirmed }: { readonly isConfirmed: boolean }) => (
  <StatusChip status={isConfirmed ? 'ok' : 'attention'} label={isConfirmed ? text.confirmed : text.unconfirmed} />
)

const c = text.columns
const validity: LawColumn<Dated> = { head: c.validity, cell: (row) => text.validity(row.validFrom, row.validTo) }
const state: LawColumn<LawRow> = { head: c.state, cell: (row) => <ConfirmedChip isConfirmed={row.confirmed} /> }

const columns: { readonly [Part in LawPart]: readonly LawColumn<LawRow<Part>>[] } = {
  awardForms: [
    { head: c.name, cell: (row: AwardForm) => row.name, isWide: true },
    { head: c.subject, cell: (row: AwardForm) => text.subjects[row.subjectKind] },
    { head: c.multiplier, cell: (row: AwardForm) => (row.multiplier === null ? '' : writeNumber(row.multiplier)), isNumber: true },
    { head: c.prize, cell: (row: AwardForm, { book, on }) => prizeText(row, book, on), isNumber: true },
    validity,
    state,
  ],
  baseSalaries: [
    { head: c.amount, cell: (row: BaseSalary) => formatMoney(row.amountVnd), isMain: true },
    validity,
    { head: c.source, cell: (row: BaseSalary) => row.source, isWide: true },
    state,
  ],
  decisionBases: [
    { head: c.order, cell: (row: DecisionBase) => String(row.order), isNumber: true },
    { head: c.citation, cell: (row: DecisionBase) => row.text, isWide: true },
    validity,
    state,
  ],
  instruments: [
    { head: c.instrument, cell: (row: Instrument) => row.citation, isWide: true },
    {
      head: c.validity,
      cell: (row: Instrument, { on }) =>
        timeOf(row, on) === 'inForce' ? text.validity(row.validFrom, row.validTo) : <TimeChip row={row} on={on} />,
    },
    state,
  ],
  parameters: [
    { head: c.parameter, cell: (row: LawParameter) => row.title || row.key, isWide: true },
    { head: c.value, cell: (row: LawParameter) => writeNumber(row.value), isNumber: true },
    validity,
    state,
  ],
}
/** The heading under which a row stands; titles and forms are never mixed. */
export const groupOf = (row: LawRow): string | undefined => ('decidedBy' in row ? text.groups[row.kind] : undefined)

export const columnsOf = <Part extends LawPart>(part: Part): readonly LawColumn<LawRow<Part>>[] => columns[part]

/** The prize of an award on that day; nothing where the row does not hold or pays nothing. */
function prizeText(row: AwardForm, book: LawBook, on: CalendarDate): string {
  if (row.multiplier === null || timeOf(row, on) !== 'inForce') return ''
  const prize = prizeOn(book, row.code, row.subjectKind, on)
  return prize.ok && prize.value.amountVnd > 0 ? formatAmount(prize.value.amountVnd) : ''
}

/** What the row is called, for its panel and its buttons. */
export function nameOf(part: LawPart, row: LawRow): string {
  const values = row as Partial<AwardForm & BaseSalary & DecisionBase & Instrument & LawParameter>
  switch (part) {
    case 'awardForms':
      return values.name ?? ''
    case 'baseSalaries':
      return formatMoney(values.amountVnd ?? 0)
    case 'decisionBases':
      return values.text ?? ''
    case 'instruments':
      return values.citation ?? ''
    case 'parameters':
      return values.title || (values.key ?? '')
  }
}
