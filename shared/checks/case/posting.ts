import { workingDaysIn } from '../../domain/calendar/workingDays'
import type { CaseContext } from '../../domain/case/context'
import { effectiveDay, outcomesOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { longestPosting, postedDays, unanswered } from '../../domain/posting/rules'
import { postingDaysKey } from '../../law/keys'
import { readNumber } from '../../law/parameters'
import { awardNameOn } from '../../law/names'
import { awardFormOn } from '../../law/select'
import { inRuling, restingOn, type Found } from './fact'

/** Checks of public posting: whether awards that ask for it were up long enough, and whether every comment was answered. */

/** The id under which the law book weighs a posting that is too short. */
const ruleOf = (awardCode: string) =>
  awardCode === 'GDVH' ? 'R27_GDVH_POST' : awardCode === 'THON_VH' ? 'R28_THON_POST' : 'CASE-POSTING-SHORT'

/**
 * R26: what the state honours is up in public for some working days before the city's council meets. It is the city's duty: the office
 * sees how long its own list was up. Source: Decree 152/2025/NĐ-CP, art. 44.2.
 */
function stateFacts(paper: PaperCase, { calendar }: CaseContext): Found[] {
  const { law, round, postings = [], ruling } = paper
  if (round.procedure === 'simplified' || ruling.kind === 'decision') return []
  const day = effectiveDay(paper)
  const needed = readNumber(law, 'posting.workingDays.state', day)
  if (!needed.ok) return []
  const posted = Math.max(
    0,
    ...postings.map(({ fromOn, toOn }) => (fromOn === null || toOn === null ? 0 : workingDaysIn(calendar, fromOn, toOn).days)),
  )
  if (posted >= needed.value.value) return []
  const names = new Set(
    paper.entries.flatMap(({ nominee, subject }) => {
      const form = awardFormOn(law, nominee.awardCode, subject.kind, day)
      const isState = form?.decidedBy === 'president' || nominee.awardCode === 'CSTDTQ'
      return nominee.withdrawnReason === null && form !== undefined && isState ? [form.name] : []
    }),
  )
  return [...names].map((awardName) =>
    restingOn(needed.value, inRuling(ruling.id, null, { id: 'R26_PUBLIC_10WD', awardName, posted, needed: needed.value.value })),
  )
}

export function postingFacts(paper: PaperCase, context: CaseContext): Found[] {
  const day = effectiveDay(paper)
  const outcomes = outcomesOf(paper)
  const postings = paper.postings ?? []
  const longest = longestPosting(postings)
  const asked = new Map(
    paper.entries
      .filter(({ nominee }) => outcomes.get(nominee.id) === 'open' || outcomes.get(nominee.id) === 'carried')
      .map(({ nominee, subject }) => [nominee.awardCode, subject.kind] as const),
  )
  const short = [...asked].flatMap(([code, kind]): Found[] => {
    const needed = readNumber(paper.law, postingDaysKey(code), day)
    if (!needed.ok) return []
    const isDone = longest !== null && longest.days >= needed.value.value
    // The list has to come down before the decision is signed.
    const isBefore =
      isDone && longest.posting.toOn !== null && (paper.ruling.issuedOn === null || longest.posting.toOn < paper.ruling.issuedOn)
    if (isBefore) return []
    const awardName = awardNameOn(paper.law, code, kind, day)
    const posted = longest?.days ?? (postings.some((posting) => postedDays(posting) === null) ? 'open' : null)
    return [
      restingOn(
        needed.value,
        inRuling(null, 'posting', { id: ruleOf(code), awardName, posted: isDone ? 'open' : posted, needed: needed.value.value }),
      ),
    ]
  })
  const state = stateFacts(paper, context)
  const open = asked.size === 0 ? [] : unanswered(postings)
  return [
    ...short,
    ...state,
    ...(open.length > 0 ? [inRuling(null, 'posting', { id: 'CASE-POSTING-UNANSWERED', count: open.length })] : []),
  ]
}
