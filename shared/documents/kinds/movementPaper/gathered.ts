import type { AwardCount, FigureSum, Gathered, Said } from '../../../domain/report/gather'
import type { EmulationMovement } from '../../../domain/movement/types'
import { longDate, shortDate } from '../../../lib/dates'
import { formatCount } from '../../../lib/numbers'
import { decapitalise } from '../../../lib/text'
import { citedPlanAgain, citedSubject, typedSymbol } from '../../words/citedPlan'
import { decimalText, padded, withoutEndMark } from '../../words/office'

/** What the units reported and the register holds, as lines of a report. Only what is known is said; the rest stays open for the officer. */

const amount = (value: number): string => {
  if (Number.isInteger(value)) return value >= 1000 ? formatCount(value) : padded(value)
  const [whole = '', decimals] = decimalText(value).split(',')
  return `${formatCount(Number(whole))}${decimals === undefined ? '' : `,${decimals}`}`
}
/** "1.520.000 đồng", "98,5%": a sign of shares stands at its number. */
const measured = (value: number, unit: string): string => `${amount(value)}${unit === '' || /^[%‰]/u.test(unit) ? unit : ` ${unit}`}`
const reported = ({ figure: { unit }, sum, range }: FigureSum): string =>
  range === null
    ? 'chưa có số liệu'
    : sum !== null
      ? measured(sum, unit)
      : range.from === range.to
        ? measured(range.from, unit)
        : `từ ${measured(range.from, unit)} đến ${measured(range.to, unit)}`

/** Several typed lines as one: each is set off by ";" unless it ends with a mark of its own. */
const asOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–+•*]\s+/u, '').trim())
    .filter((line) => line !== '')
    .reduce((whole, line) => (whole === '' ? line : `${whole}${/[.,;:!?…]$/u.test(whole) ? '' : ';'} ${line}`), '')

/** "- Trường Tiểu học Mẫu: …" */
export const saidLines = (said: readonly Said[]): string =>
  said.map(({ unit, text }) => `- ${unit}: ${withoutEndMark(asOneLine(text))}.`).join('\n')

/** Who was asked, who sent, late, not at all: those that did not send are named, never counted as zero. */
export function sentLines({ day, counts, missing, unread }: Gathered): string {
  if (day === null) return ''
  const late = counts.late > 0 ? `, trong đó ${padded(counts.late)} đơn vị gửi trễ hạn` : ''
  return [
    `${padded(counts.sent)}/${padded(counts.owed)} đơn vị gửi ${decapitalise(day.title)} (hạn trước ngày ${shortDate(day.lateFrom)})${late}.`,
    ...(missing.length > 0 ? [`Chưa gửi báo cáo, chưa có trong số liệu tổng hợp: ${missing.join('; ')}.`] : []),
    ...(unread.length > 0 ? [`Đã gửi nhưng chưa có số liệu theo mẫu: ${unread.join('; ')}.`] : []),
  ].join('\n')
}

/** One line for each figure, with how many units it is of and what stood there in words. */
export const figureLines = ({ figures, counts }: Gathered): string =>
  figures
    .filter(({ units, words }) => units > 0 || words.length > 0)
    .map((one) => {
      const { figure, units, words } = one
      const notes = words.length === 0 ? '' : `; ${words.map(({ unit, text }) => `${unit}: ${text}`).join('; ')}`
      return `- ${figure.label}: ${reported(one)} (số liệu của ${padded(units)}/${padded(counts.owed)} đơn vị${notes}).`
    })
    .join('\n')

/** Registered against reached, from the register. */
export const registrationLines = ({ registrations }: Gathered): string =>
  registrations === null || registrations.registered === 0
    ? ''
    : `${padded(registrations.units)}/${padded(registrations.owing)} đơn vị đăng ký thi đua với ${padded(registrations.registered)} lượt đăng ký; theo sổ vàng, ${padded(registrations.achieved)} lượt đã đạt${registrations.unknown > 0 ? `, ${padded(registrations.unknown)} lượt chưa đối chiếu được` : ''}.`

export const exemplarLines = ({ exemplars }: Gathered): string =>
  exemplars
    .map(
      ({ name, unit, story }) =>
        `- ${name}${unit === '' ? '' : ` (${unit})`}${story === '' ? '' : `: ${withoutEndMark(story.replaceAll('\n', ' '))}`}.`,
    )
    .join('\n')

/** " (trong đó 02 nữ, 01 người trực tiếp lao động)"; where it is not known of everybody, of how many it is. */
function amongPersons({ person, women, womenKnown, workers, workersKnown }: AwardCount): string {
  const known = (of: number): string => (of < person ? ` của ${padded(of)} người đã rõ` : '')
  const parts = [
    ...(women > 0 ? [`${padded(women)} nữ${known(womenKnown)}`] : []),
    ...(workers > 0 ? [`${padded(workers)} người trực tiếp lao động${known(workersKnown)}`] : []),
  ]
  return parts.length === 0 ? '' : ` (trong đó ${parts.join(', ')})`
}

const kindsOf = (count: AwardCount): string =>
  [
    ...(count.collective === 0 ? [] : [`${padded(count.collective)} tập thể`]),
    ...(count.person === 0 ? [] : [`${padded(count.person)} cá nhân${amongPersons(count)}`]),
    ...(count.household === 0 ? [] : [`${padded(count.household)} hộ gia đình`]),
  ].join(', ')
/** The commune's own decisions apart from those of the levels above. */
export function awardLines(awards: readonly AwardCount[], unit: string): string {
  const part = (decidedBy: AwardCount['decidedBy'], head: string): string[] => {
    const own = awards.filter((award) => award.decidedBy === decidedBy)
    return own.length === 0 ? [] : [head, ...own.map((award) => `- ${award.name}: ${kindsOf(award)}.`)]
  }
  return [...part('own', `Theo quyết định của Chủ tịch Ủy ban nhân dân ${unit}:`), ...part('above', 'Được cấp trên khen thưởng:')].join(
    '\n',
  )
}

/** The plan as a document that was issued; `named`: the movement whose plan the paper's opening names whole. */
export const planLine = ({ movement }: Gathered, committee: string, named: EmulationMovement): string => {
  const { number, issuedOn } = movement.plan
  if (number === null || issuedOn === null) return ''
  if (movement.id === named.id) return `${committee} ban hành ${citedPlanAgain(movement)}.`
  return `${committee} ban hành Kế hoạch số ${typedSymbol(number)} ${longDate(issuedOn)} về ${citedSubject(movement)}.`
}
