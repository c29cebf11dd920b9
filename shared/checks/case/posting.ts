import { effectiveDay, outcomesOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { longestPosting, postedDays, unanswered } from '../../domain/posting/rules'
import { postingDaysKey } from '../../law/keys'
import { readNumber } from '../../law/parameters'
import { awardFormOn } from '../../law/select'
import { inRuling, type Found } from './fact'

/** Checks of public posting: whether awards that ask for it were up long enough, and whether every comment was answered. */

/** The id under which the law book weighs a posting that is too short. */
const ruleOf = (awardCode: string) =>
  awardCode === 'GDVH' ? 'R27_GDVH_POST' : awardCode === 'THON_VH' ? 'R28_THON_POST' : 'CASE-POSTING-SHORT'

export function postingFacts(paper: PaperCase): Found[] {
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
    const awardName = awardFormOn(paper.law, code, kind, day)?.name ?? code
    const posted = longest?.days ?? (postings.some((posting) => postedDays(posting) === null) ? 'open' : null)
    return [
      inRuling(
        null,
        'posting',
        { id: ruleOf(code), awardName, posted: isDone ? 'open' : posted, needed: needed.value.value },
        needed.value.source,
      ),
    ]
  })
  const open = asked.size === 0 ? [] : unanswered(postings)
  return [...short, ...(open.length > 0 ? [inRuling(null, 'posting', { id: 'CASE-POSTING-UNANSWERED', count: open.length })] : [])]
}
