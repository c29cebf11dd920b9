import { dayBefore, dayIn } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import type { PlanReading } from '@shared/plan/readPlan'
import type { PartKey } from './parts'
import { planInText as text } from './text'

/** What stands in a part of the tree: a word for it where it has one, and the words found. */
export type Detail = { readonly label: string; readonly words: string }

const plain = (words: readonly string[]): Detail[] => words.map((one) => ({ label: '', words: withoutEmphasis(one) }))
const known = (details: readonly Detail[]): Detail[] => details.filter(({ words }) => words !== '')

/** "… các thôn gửi báo cáo về UBND xã (qua Phòng …) trước ngày …": who sends, and to whom; empty where the words do not say. */
export function sendersIn(sentence: string): { readonly who: string; readonly to: string } {
  const words = withoutEmphasis(sentence)
  const day = /[,;]?\s*(?:trước|chậm nhất|muộn nhất|không muộn hơn)(?!\p{L})/u
  const who =
    /^(?:Định kỳ\s+)?(?:(?:hằng|hàng) (?:năm|quý|tháng),?\s+)?(.{3,120}?)\s+(?:gửi|báo cáo|tổng hợp)(?!\p{L})/iu.exec(words)?.[1] ?? ''
  const behind = /\s(?:về|gửi)\s+((?:UBND|Ủy ban|Uỷ ban|Phòng|Hội đồng|Ban|Văn phòng|Sở)[^.;]{2,140})/u.exec(words)?.[1] ?? ''
  return { who: who.replace(/[,;]$/u, ''), to: (behind.split(day)[0] ?? '').replace(/\s+để\s.*$/u, '').trim() }
}

const twoDigits = (value: string): string => value.slice(8, 10) + '/' + value.slice(5, 7)

function reportingDetails({ tree }: PlanReading): Detail[] {
  const { dueBefore } = tree.reporting
  const sentence =
    tree.reporting.text !== ''
      ? tree.reporting.text
      : (tree.actors.flatMap(({ duties }) => duties).find((duty) => /báo cáo/iu.test(duty) && dueBefore !== null) ?? '')
  const { who, to } = sendersIn(sentence)
  const year = tree.fromYear ?? tree.year
  const lastOn =
    dueBefore === null
      ? ''
      : text.details.lastOn(twoDigits(dayBefore(dayIn(year ?? 2027, dueBefore.month, dueBefore.day))), year, tree.toYear ?? year)
  return known([
    { label: text.details.onTime, words: lastOn },
    { label: text.details.who, words: dueBefore === null ? '' : who },
    { label: text.details.to, words: dueBefore === null ? '' : to },
  ])
}

/** The words of each part, for whoever opens it. */
export function detailsOf(reading: PlanReading): Record<PartKey, readonly Detail[]> {
  const { tree } = reading
  return {
    head: known([
      { label: text.details.symbol, words: tree.symbol },
      { label: text.details.issuedOn, words: tree.issuedOn ?? '' },
      { label: text.details.subject, words: tree.subject },
    ]),
    opening: plain(tree.opening),
    purpose: plain([...tree.objectives, ...tree.requirements]),
    themes: plain(tree.themes),
    criteria: tree.criteriaGroups.map(({ title, criteria }) => ({ label: String(criteria.length), words: withoutEmphasis(title) })),
    awards: tree.awards.reviews.map(({ title, forms }) => ({ label: title, words: forms.join('; ') })),
    schedule: known([
      { label: text.details.intro, words: withoutEmphasis(tree.schedule.intro) },
      ...tree.schedule.phases.map((phase) => ({ label: '', words: withoutEmphasis(phase.title) })),
    ]),
    tasks: tree.actors.map(({ title, duties }) => ({ label: String(duties.length), words: title })),
    reporting: reportingDetails(reading),
    other: tree.otherParts.map(({ title, items }) => ({ label: String(items.length), words: withoutEmphasis(title) })),
    foot: known([
      ...plain(tree.recipients),
      { label: text.details.signer, words: [tree.signer.post, tree.signer.name].filter((part) => part !== '').join(', ') },
    ]),
    dropped: tree.dropped.map(({ text: words, reason }) => ({ label: reason, words })),
    unplaced: plain(tree.unplaced),
  }
}
