import { effectiveDay, hasVotes, honoreesOf, outOfPowerOf, thresholdOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { quorumOf } from '../../domain/meeting/quorum'
import { longestPosting, unanswered } from '../../domain/posting/rules'
import { needsCouncil } from '../../domain/round/rules'
import { postingDaysKey } from '../../law/keys'
import { readNumber } from '../../law/parameters'
import { inForce, ruleOn } from '../../law/select'
import { thresholdText } from '../../law/threshold'
import { shortDate } from '../../lib/dates'
import { formatMoney } from '../../lib/money'

/** One thing about a paper that was looked at and is right, with the clause it rests on. */
export type SoundPoint = {
  readonly key: 'power' | 'votes' | 'quorum' | 'posted' | 'salary'
  readonly message: string
  readonly source: string
}

const powerWords = {
  decision: 'Đúng thẩm quyền của Chủ tịch UBND cấp xã',
  submissionUp: 'Đều thuộc thẩm quyền của cấp trên',
} as const

/** Who may sign: every line is in the power of the paper's signer. */
function powerPoint(paper: PaperCase, count: number): SoundPoint[] {
  const { kind } = paper.ruling
  if (count === 0 || (kind !== 'decision' && kind !== 'submissionUp') || outOfPowerOf(paper).length > 0) return []
  return [{ key: 'power', message: powerWords[kind], source: ruleOn(paper.law, 'AWARD_ABOVE_COMMUNE', effectiveDay(paper))?.source ?? '' }]
}

/** The votes: everybody in the paper was carried, by the thresholds of the meeting's day, in a quorate meeting. */
function councilPoints(paper: PaperCase): SoundPoint[] {
  const { meeting } = paper
  if (meeting === null || !needsCouncil(paper.round) || !hasVotes(paper)) return []
  const honorees = honoreesOf(paper)
  const quorum = quorumOf(meeting, paper.law, effectiveDay(paper))
  if (honorees.length === 0 || quorum?.isEnough === false) return []
  const thresholds = [...new Set(honorees.map(({ awardCode }) => thresholdOf(paper, awardCode)))].filter((one) => one !== undefined)
  const asked = [...new Set(thresholds.map((threshold) => thresholdText(threshold)))].join(', ')
  return [
    {
      key: 'votes',
      message: `${honorees.length} trường hợp đều đạt biểu quyết`,
      source: `${asked} tổng số ${meeting.attendance.length} thành viên`,
    },
    ...(quorum === null
      ? []
      : [
          {
            key: 'quorum' as const,
            message: `Đủ số họp ${quorum.taking}/${quorum.members}, cần từ ${quorum.least}`,
            source: quorum.source,
          },
        ]),
  ]
}

/** The posting: up long enough for every award of the list, down before the paper's day, and nothing said of it left without an answer. */
function postedPoint({ law, ruling, postings = [], ...paper }: PaperCase, codes: ReadonlySet<string>): SoundPoint[] {
  const longest = longestPosting(postings)
  const asked = [...codes].flatMap((code) => {
    const needed = readNumber(law, postingDaysKey(code), effectiveDay({ ...paper, ruling }))
    return needed.ok ? [needed.value] : []
  })
  const [most] = asked.toSorted((a, b) => b.value - a.value)
  if (longest === null || most === undefined || longest.days < most.value || unanswered(postings).length > 0) return []
  const { toOn } = longest.posting
  if (toOn === null || (ruling.issuedOn !== null && toOn >= ruling.issuedOn)) return []
  return [{ key: 'posted', message: `Đã niêm yết ${longest.days} ngày, cần ${most.value}`, source: most.source }]
}

/** The money: the base salary of the day of issue. */
function salaryPoint(paper: PaperCase): SoundPoint[] {
  if (paper.ruling.kind !== 'decision' || !honoreesOf(paper).some(({ prize }) => (prize?.amountVnd ?? 0) > 0)) return []
  const day = effectiveDay(paper)
  const salary = inForce(paper.law.baseSalaries, day).at(-1)
  if (salary === undefined) return []
  return [{ key: 'salary', message: `Lương cơ sở ${formatMoney(salary.amountVnd)}`, source: `Ngày ${shortDate(day)} · ${salary.source}` }]
}

/** What of a decision or a submission upward is right as it stands, for the list beside it: the ✓ lines after those to be cured. */
export const soundPoints = (paper: PaperCase): readonly SoundPoint[] => [
  ...powerPoint(paper, honoreesOf(paper).length),
  ...councilPoints(paper),
  ...postedPoint(paper, new Set(honoreesOf(paper).map(({ awardCode }) => awardCode))),
  ...salaryPoint(paper),
]
