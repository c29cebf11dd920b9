import { awardNameOf, givenAward, giverLevel } from '../../domain/award/giver'
import { unlistedAwardCode } from '../../domain/award/rules'
import type { Award } from '../../domain/award/types'
import { parseDate, readDay, yearOf, type CalendarDate } from '../../lib/dates'
import { dateOfSerial } from '../../lib/serial'
import { formatAmount, readMoney } from '../../lib/money'
import { cleanLine, foldText } from '../../lib/text'
import { headingReader } from '../headings'
import type { PastPart, RowChange, RowDraft } from '../preview'
import { personFields, type ImportField, type TargetField } from '../types'
import type { ImportTarget, PartReading } from './types'

const claims = headingReader<TargetField>({
  year: {},
  rating: {},
  ratingSource: {},
  headcount: {},
  completed: {},
  women: {},
  decisionSymbol: {
    whole:
      'số qđ|số quyết định|quyết định|quyết định số|số, ký hiệu|số ký hiệu|số/ký hiệu|số, ngày quyết định|số văn bản|quyết định khen thưởng|số qđ khen thưởng|số quyết định khen thưởng|số qđ, ngày|qđ số|qđ',
    starts: 'số (qđ|quyết định)|(số )?quyết định (số|khen|tặng)|số,? (ký hiệu|ngày)|qđ',
    holds: 'số (qđ|quyết định)',
  },
  decidedOn: {
    whole:
      'ngày qđ|ngày quyết định|ngày ký|ngày ban hành|ngày, tháng, năm quyết định|ngày tháng năm quyết định|ngày khen|ngày khen thưởng|ngày ra quyết định|ngày cấp|ngày tháng năm ký|thời gian quyết định|ngày ký quyết định',
    starts: 'ngày (qđ|quyết định|ký|ban hành|ra quyết|khen)|ngày,? tháng,? năm (qđ|quyết định|ký|ban hành|khen)',
  },
  decidedBy: {
    whole:
      'cơ quan quyết định|cấp khen|cấp quyết định|người ký|cơ quan ban hành|cơ quan khen|cơ quan khen thưởng|đơn vị khen thưởng|cấp khen thưởng|cơ quan tặng|người quyết định|cơ quan ra quyết định|cấp ban hành|thẩm quyền|nơi khen thưởng|đơn vị ra quyết định|cơ quan cấp',
    starts: '(cơ quan|cấp|người|đơn vị|nơi) (ra |có thẩm quyền )?(quyết định|khen|ký|ban hành|tặng)',
  },
  prize: {
    whole: 'tiền thưởng|mức thưởng|số tiền|mức tiền thưởng|số tiền thưởng|thành tiền|tiền thưởng (đồng)',
    starts: '(mức |số )?tiền thưởng|số tiền',
  },
})

/** `latestYear`: what is told is past by then. */
const dayIn = (text: string, latestYear: number): CalendarDate | null => {
  const told = cleanLine(text)
  return beforeEnd(parseDate(/^\d{5}$/.test(told) ? (dateOfSerial(Number(told)) ?? '') : told) ?? readDay(told, latestYear), latestYear)
}
/** A day of that year or before it: nothing was given in a year that has not come. */
const beforeEnd = (day: CalendarDate | null, latestYear: number): CalendarDate | null =>
  day !== null && yearOf(day) <= latestYear ? day : null
/** Whether it is a day at all, of whichever century. */
const isDay = (text: string): boolean => dayIn(text, Number.POSITIVE_INFINITY) !== null
/** A number and a day in one cell: "12/QĐ-UBND ngày 05/12/2024". The year of the number stays with it. */
export function splitDecision(cell: string, latestYear: number): { readonly symbol: string; readonly on: CalendarDate | null } {
  const told = cleanLine(cell).replace(/^(quyết định|qđ)?\s*(số)?\s*:?\s*(?=\d)/iu, '')
  const cut =
    /[\s,;(]*(?:,|;|\(|ngày|-|–)?\s*(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})\)?\.?$/iu.exec(
      told,
    )
  const on = cut === null ? null : dayIn((cut[1] ?? '').replace(/\s*([/.-])\s*/g, '$1'), latestYear)
  if (cut === null || on === null || cut.index === 0) return { symbol: told, on: null }
  return { symbol: told.slice(0, cut.index).replace(/[\s,;(-]+$/, ''), on }
}

function partOf(draft: RowDraft, { text, options, doubts, problems }: PartReading): { readonly code: string; readonly part: PastPart } {
  const unread = (field: ImportField): null => {
    doubts.push({ code: 'cellUnread', field, text: cleanLine(text(field)).slice(0, 120) })
    return null
  }
  const { given } = options
  const cell = splitDecision(text('decisionSymbol'), options.latestYear)
  const ownDay = text('decidedOn') === '' ? cell.on : (dayIn(text('decidedOn'), options.latestYear) ?? unread('decidedOn'))
  // A day of its own goes with a number of its own: the file's day belongs to the file's number.
  const decidedOn =
    ownDay ?? (cell.symbol === '' || cell.symbol === given?.decisionSymbol ? beforeEnd(given?.decidedOn ?? null, options.latestYear) : null)
  const decisionSymbol = cell.symbol || (given?.decisionSymbol ?? '')
  const decidedBy = text('decidedBy') || (given?.decidedBy ?? '')
  const said = text('award') || (given?.award ?? '')
  const prizeVnd = text('prize') === '' ? 0 : (readMoney(text('prize')) ?? unread('prize') ?? 0)
  const missing = [
    ['award', said],
    ['decisionSymbol', decisionSymbol],
    ['decidedOn', decidedOn ?? ''],
    ['decidedBy', decidedBy],
  ] as const
  for (const [field, value] of missing) if (value === '') problems.push({ code: 'missing', field })
  const code = said === '' ? null : givenAward(said, giverLevel(decidedBy, decidedOn), draft.kind, options.awardForms)
  if (said !== '' && code === null) doubts.push({ code: 'awardUnlisted', text: cleanLine(said).slice(0, 120) })
  const form = options.awardForms.find((one) => one.code === code && one.subjectKind === draft.kind && one.kind === 'title')
  const awardName = said === '' ? '' : (form?.name ?? awardNameOf(said, decidedBy))
  return { code: code ?? (said === '' ? '' : unlistedAwardCode), part: { awardName, decisionSymbol, decidedOn, decidedBy, prizeVnd } }
}

const digitsOf = (symbol: string): string => /\d+/.exec(symbol)?.[0]?.replace(/^0+/, '') ?? foldText(symbol)
/** An award of the register by what makes it one: whose, which, of what day and number. */
export const awardKey = ({
  subjectId,
  awardCode,
  awardName,
  decidedOn,
  decisionSymbol,
}: Pick<Award, 'subjectId' | 'awardCode' | 'awardName' | 'decidedOn' | 'decisionSymbol'>): string =>
  [subjectId, awardCode === unlistedAwardCode ? foldText(awardName) : awardCode, decidedOn, digitsOf(decisionSymbol)].join('|')

type SaidOfAward = RowChange & { readonly patch: Partial<Award> }

/** What the list says otherwise of an award that others gave. Our own are signed, and what is struck out stays so: no list changes them. */
function saidOf(award: Award, { achievement, past }: Pick<RowDraft, 'achievement' | 'past'>): readonly SaidOfAward[] {
  if (past === undefined || award.roundId !== null || award.rulingId !== null || award.voided !== null) return []
  const money = (vnd: number): string => (vnd === 0 ? '' : formatAmount(vnd))
  const told = [
    { field: 'achievement', from: award.achievement, to: achievement, patch: { achievement } },
    // The name of a bare certificate carries its giver.
    { field: 'decidedBy', from: award.decidedBy, to: past.decidedBy, patch: { decidedBy: past.decidedBy, awardName: past.awardName } },
    { field: 'prize', from: money(award.prizeVnd), to: money(past.prizeVnd), patch: { prizeVnd: past.prizeVnd } },
  ] as const
  return told.filter(({ from, to }) => to !== '' && foldText(from) !== foldText(to)).map((one) => ({ ...one, fills: one.from === '' }))
}

/** The award as the row leaves it: what it leaves open filled (`add`), or everything the row tells taken over (`update`). */
export const changedAward = (award: Award, draft: RowDraft, mode: 'add' | 'update'): Award =>
  Object.assign(
    {},
    award,
    ...saidOf(award, draft)
      .filter(({ fills }) => mode === 'update' || fills)
      .map(({ patch }) => patch),
  ) as Award

/** Awards that were given before the program knew of them: lines of the register without a round of ours. */
export const awardsTarget: ImportTarget = {
  id: 'awards',
  fields: [...personFields, 'award', 'achievement', 'decisionSymbol', 'decidedOn', 'decidedBy', 'prize', 'ignored'],
  claims,
  fits: { decidedOn: isDay, prize: (text) => readMoney(text) !== null, decisionSymbol: (text) => /\d/.test(text) },
  understand: (draft, reading) => {
    const { code, part } = partOf(draft, reading)
    return { ...draft, awardCode: code, proposedBy: '', past: part }
  },
  keyOf: ({ awardCode, past }) => [awardCode, past?.awardName, past?.decisionSymbol, past?.decidedOn].join(':'),
  storedKey: ({ awardCode, past }, subjectId) =>
    past === undefined || past.decidedOn === null
      ? null
      : awardKey({ subjectId, awardCode, awardName: past.awardName, decidedOn: past.decidedOn, decisionSymbol: past.decisionSymbol }),
  changes: (draft, stored) =>
    stored === undefined ? [] : saidOf(stored as Award, draft).map(({ field, from, to, fills }) => ({ field, from, to, fills })),
}
