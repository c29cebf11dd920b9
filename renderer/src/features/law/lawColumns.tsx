import type { ReactNode } from 'react'
import { StatusChip } from '@renderer/ui/StatusChip'
import { prizeOn } from '@shared/law/prize'
import { hasLapsed } from '@shared/law/select'
import type { AwardForm, BaseSalary, DecisionBase, Instrument, LawBook, Rule } from '@shared/law/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatAmount, formatMoney } from '@shared/lib/money'
import type { DatedPart, DatedRow } from './lawForm'
import { writeNumber } from './numbers'
import { lawText as text } from './text'

export type LawContext = { readonly book: LawBook; readonly on: CalendarDate }
export type LawColumn<Row> = {
  readonly head: string
  readonly cell: (row: Row, context: LawContext) => ReactNode
  readonly isNumber?: boolean
  /** What it says, where `cell` draws a sign. */
  readonly words?: (row: Row, context: LawContext) => string
  readonly isWide?: boolean
  /** Its words choose the row; the wide one by default. */ readonly isMain?: boolean
}

type Dated = Pick<DatedRow, 'validFrom' | 'validTo'> & { readonly replacedBy?: string }
/** Whether a row holds on that day, was before, or comes later. */
export const timeOf = (row: Dated, on: CalendarDate): 'inForce' | 'lapsed' | 'coming' =>
  hasLapsed({ validTo: row.validTo, replacedBy: row.replacedBy ?? '' }, on)
    ? 'lapsed'
    : row.validFrom !== null && row.validFrom > on
      ? 'coming'
      : 'inForce'

export const TimeChip = ({ row, on }: { readonly row: Dated; readonly on: CalendarDate }) => {
  const time = timeOf(row, on)
  return <StatusChip status={time === 'inForce' ? 'ok' : time === 'lapsed' ? 'blocked' : 'info'} label={text[time]} />
}
/** Whether somebody has read the text; with the day where there is room for it. */
export const ConfirmedChip = ({ on, isLong = false }: { readonly on: CalendarDate | null; readonly isLong?: boolean }) => (
  <StatusChip
    status={on === null ? 'attention' : 'ok'}
    label={on === null ? text.unconfirmed : isLong ? text.confirmedOn(shortDate(on)) : text.confirmed}
  />
)

const c = text.columns
const validity: LawColumn<Dated> = { head: c.validity, cell: (row) => text.validity(row.validFrom, row.validTo) }
const state: LawColumn<DatedRow> = {
  head: c.state,
  cell: (row) => <ConfirmedChip on={row.confirmedOn} />,
  words: (row) => (row.confirmedOn === null ? text.unconfirmed : text.confirmed),
}

const columns: { readonly [Part in DatedPart]: readonly LawColumn<DatedRow<Part>>[] } = {
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
      words: (row: Instrument, { on }) => {
        const time = timeOf(row, on)
        return time === 'inForce' ? text.validity(row.validFrom, row.validTo) : text[time]
      },
    },
    state,
  ],
  rules: [
    { head: c.rule, cell: (row: Rule) => row.title, isWide: true },
    {
      head: c.severity,
      cell: (row: Rule) => <StatusChip status={row.severity === 'off' ? 'quiet' : row.severity} label={text.severities[row.severity]} />,
      words: (row: Rule) => text.severities[row.severity],
    },
    validity,
    state,
  ],
}
/** The heading under which a row stands; titles and forms are never mixed. */
export const groupOf = (row: DatedRow): string | undefined => ('decidedBy' in row ? text.groups[row.kind] : undefined)

export const columnsOf = <Part extends DatedPart>(part: Part): readonly LawColumn<DatedRow<Part>>[] => columns[part]

/** The prize of an award on that day; nothing where the row does not hold or pays nothing. */
function prizeText(row: AwardForm, book: LawBook, on: CalendarDate): string {
  if (row.multiplier === null || timeOf(row, on) !== 'inForce') return ''
  const prize = prizeOn(book, row.code, row.subjectKind, on)
  return prize.ok && prize.value.amountVnd > 0 ? formatAmount(prize.value.amountVnd) : ''
}

/** What the row is called, for its panel and its buttons. */
export function nameOf(part: DatedPart, row: DatedRow): string {
  const values = row as Partial<AwardForm & BaseSalary & DecisionBase & Instrument & Rule>
  switch (part) {
    case 'awardForms':
      return values.name ?? ''
    case 'baseSalaries':
      return formatMoney(values.amountVnd ?? 0)
    case 'decisionBases':
      return values.text ?? ''
    case 'instruments':
      return values.citation ?? ''
    case 'rules':
      return values.title ?? ''
  }
}
