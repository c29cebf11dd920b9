import { needsCouncil } from '../round/rules'
import type { CalendarDate } from '../../lib/dates'
import { grouped } from '../../lib/grouped'
import { oncePer } from '../../lib/once'
import { prizeOn } from '../../law/prize'
import { awardNameOf } from '../../law/names'
import { awardFormOn } from '../../law/select'
import { thresholdOn, type Threshold } from '../../law/threshold'
import type { AwardForm } from '../../law/types'
import { isVoid } from '../meeting/quorum'
import { isCarried, votesInForce } from '../meeting/rules'
import { honorificOf } from '../subject/honorific'
import { spansMeet } from '../subject/years'
import type { SubjectKind } from '../subject/types'
import { printedAwardName, printedDetail, titleFor } from './names'
import type { Entry, Honoree, PaperCase, Vote } from './types'

export type { Honoree } from './types'

/** Sections of every list, in this order: collectives, individuals, households. */
export const sectionOrder = ['collective', 'person', 'household'] as const satisfies readonly SubjectKind[]

/** The day that picks the law's numbers: the ruling's, or while that is open the council's, or the round's first day. */
export const effectiveDay = ({ ruling, meeting, round }: Pick<PaperCase, 'ruling' | 'meeting' | 'round'>): CalendarDate =>
  ruling.issuedOn ?? meeting?.heldOn ?? round.openedOn

/** The day whose thresholds judge a vote: the meeting's. */
const voteDay = (paper: Pick<PaperCase, 'ruling' | 'meeting' | 'round'>): CalendarDate => paper.meeting?.heldOn ?? effectiveDay(paper)

/** What the votes for an award must reach; `undefined` while the law book has no threshold for the meeting's day. */
export const thresholdOf = (paper: PaperCase, awardCode: string): Threshold | undefined => {
  const known = thresholdsAsked(paper)
  const present = known.get(awardCode)
  if (present !== undefined) return present.threshold
  const found = thresholdOn(paper.law, awardCode, voteDay(paper))
  const threshold = found.ok ? found.value : undefined
  known.set(awardCode, { threshold })
  return threshold
}
const thresholdsAsked = oncePer((_paper: PaperCase) => new Map<string, { readonly threshold: Threshold | undefined }>())

/** The vote that holds for each nominee of the paper. */
export const votesOf = ({ meeting, votes }: Pick<PaperCase, 'meeting' | 'votes'>): ReadonlyMap<string, Vote> =>
  meeting === null ? new Map() : votesInForce([meeting], votes)

/** Whether any vote was recorded. */
export const hasVotes = (paper: Pick<PaperCase, 'votes'>): boolean => paper.votes.length > 0

/** Whether the commune's chairman decides an award of the catalogue. One that the catalogue does not know is for the checks. */
export const isOurs = (form: AwardForm | undefined): boolean => form === undefined || form.decidedBy === 'commune'

type AwardWords = Pick<Honoree, 'awardName' | 'isTitle' | 'verb' | 'hasCertificate' | 'prize'>

/** Name and money of an award on the paper's day, asked of the law book once for each award and kind: a list of 5,000 has only a few. */
function awardWordsOf(paper: PaperCase): (code: string, kind: SubjectKind) => AwardWords {
  const day = effectiveDay(paper)
  const known = new Map<string, AwardWords>()
  return (code, kind) => {
    const key = `${kind} ${code}`
    const present = known.get(key)
    if (present !== undefined) return present
    const prize = prizeOn(paper.law, code, kind, day)
    const form = awardFormOn(paper.law, code, kind, day)
    const words: AwardWords = {
      awardName: form === undefined ? awardNameOf(paper.law, code) : printedAwardName(paper, form),
      isTitle: form?.kind === 'title',
      verb: form?.verb ?? 'award',
      hasCertificate: form === undefined || form.certificate === 'certificate',
      prize: prize.ok ? { ...prize.value, isCountedElsewhere: false } : null,
    }
    known.set(key, words)
    return words
  }
}

type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** Whether the time for which the first title is counted is paid by the second: a higher one, or an equal one that stands before it. */
const isPaidBy = (honoree: Honoree, other: Honoree, isBefore: boolean): boolean => {
  const [own, others] = [honoree.prize?.amountVnd ?? 0, other.prize?.amountVnd ?? 0]
  return others > own || (others === own && isBefore)
}
/**
 * Of several titles of one subject for the same time only the highest is paid; titles of two years are both, and forms are paid beside a title.
 * Source: Decree 152/2025/NĐ-CP, art. 49.5.
 */
function withOneTitlePaid(honorees: readonly Honoree[], spanOf: (nomineeId: string) => Span): Honoree[] {
  const titles = grouped(
    honorees.filter(({ isTitle, prize }) => isTitle && prize !== null),
    ({ subjectId }) => [subjectId],
  )
  return honorees.map((honoree) => {
    if (!honoree.isTitle || honoree.prize === null || honoree.prize.amountVnd === 0) return honoree
    const own = titles.get(honoree.subjectId) ?? []
    const place = own.indexOf(honoree)
    const isPaid = own.some(
      (other, at) =>
        other !== honoree && isPaidBy(honoree, other, at < place) && spansMeet(spanOf(honoree.nomineeId), spanOf(other.nomineeId)),
    )
    return isPaid ? { ...honoree, prize: { ...honoree.prize, amountVnd: 0, isCountedElsewhere: true } } : honoree
  })
}

const forSubject = (paper: PaperCase, words: AwardWords, subjectName: string): AwardWords => {
  const awardName = titleFor(paper, words.awardName, subjectName)
  return awardName === words.awardName ? words : { ...words, awardName }
}

const listed = (paper: PaperCase, keep: (entry: Entry) => boolean): Honoree[] => {
  const wordsOf = awardWordsOf(paper)
  const signed = new Map((paper.honoured ?? []).map((honoree) => [honoree.nomineeId, honoree]))
  const honorees = sectionOrder
    .flatMap((kind) =>
      paper.entries.filter((entry) => entry.subject.kind === kind && keep(entry)).toSorted((a, b) => a.nominee.order - b.nominee.order),
    )
    .map(
      ({ nominee, subject }, index): Honoree =>
        signed.get(nominee.id) ?? {
          nomineeId: nominee.id,
          subjectId: subject.id,
          subjectKind: subject.kind,
          registerNumber: index + 1,
          honorific: honorificOf(subject),
          name: subject.name,
          birthYear: subject.kind === 'person' ? subject.birthYear : null,
          detail: printedDetail(paper, { nominee, subject }),
          achievement: nominee.achievement,
          awardCode: nominee.awardCode,
          ...forSubject(paper, wordsOf(nominee.awardCode, subject.kind), subject.name),
        },
    )
  if (paper.honoured !== null) return honorees
  const nominees = new Map(paper.entries.map(({ nominee }) => [nominee.id, nominee]))
  return withOneTitlePaid(honorees, (nomineeId) => ({
    from: nominees.get(nomineeId)?.periodFrom ?? paper.round.periodFrom,
    to: nominees.get(nomineeId)?.periodTo ?? paper.round.periodTo,
  }))
}

/** Everybody put forward and not withdrawn, in the order of the lists: for the minutes. */
export const proposedOf = oncePer((paper: PaperCase): readonly Honoree[] =>
  listed(paper, ({ nominee }) => nominee.withdrawnReason === null),
)

/** Whether the paper's votes are no result because too few came: nobody is carried by them, nobody refused. */
export const hasVoidVotes = (paper: PaperCase): boolean =>
  paper.meeting !== null && needsCouncil(paper.round) && hasVotes(paper) && isVoid(paper.meeting, paper.law, effectiveDay(paper))

/**
 * Where a nominee stands: withdrawn, not voted yet, carried or not. Without a council everybody put forward is carried. A vote stays
 * open while the law book has no threshold for its award, and where the meeting was not quorate.
 */
export const outcomesOf = oncePer((paper: PaperCase): ReadonlyMap<string, 'withdrawn' | 'open' | 'carried' | 'refused'> => {
  const votes = hasVoidVotes(paper) ? new Map<string, Vote>() : votesOf(paper)
  return new Map(
    paper.entries.map(({ nominee }) => {
      if (nominee.withdrawnReason !== null) return [nominee.id, 'withdrawn']
      if (!needsCouncil(paper.round)) return [nominee.id, 'carried']
      const vote = votes.get(nominee.id)
      const threshold = vote === undefined ? undefined : thresholdOf(paper, nominee.awardCode)
      if (vote === undefined || threshold === undefined) return [nominee.id, 'open']
      return [nominee.id, isCarried(vote, threshold) ? 'carried' : 'refused']
    }),
  )
})

/** Whether the ruling's signer may decide on this entry: a decision gives the commune's awards only, a submission upward asks for the others. */
function isInPower({ law, ruling }: PaperCase, day: CalendarDate, { nominee, subject }: Entry): boolean {
  const own = isOurs(awardFormOn(law, nominee.awardCode, subject.kind, day))
  return ruling.kind === 'submissionUp' ? !own : own
}

/**
 * Those the paper honours or asks for: carried, and in the power of who signs; before any vote everybody put forward, so that drafts
 * can be seen. Once signed, those who were honoured then.
 */
export const honoreesOf = oncePer((paper: PaperCase): readonly Honoree[] => {
  if (paper.honoured !== null) return paper.honoured
  const day = effectiveDay(paper)
  const isDraftSeen = needsCouncil(paper.round) && !hasVotes(paper)
  const outcomes = outcomesOf(paper)
  return listed(
    paper,
    (entry) =>
      (isDraftSeen ? entry.nominee.withdrawnReason === null : outcomes.get(entry.nominee.id) === 'carried') && isInPower(paper, day, entry),
  )
})

/** Entries that were carried, or may still be, and that the ruling's signer has no power to decide. */
export const outOfPowerOf = oncePer((paper: PaperCase): readonly Entry[] => {
  if (paper.honoured !== null) return []
  const day = effectiveDay(paper)
  const outcomes = outcomesOf(paper)
  return paper.entries.filter((entry) => {
    const outcome = outcomes.get(entry.nominee.id)
    return (outcome === 'carried' || outcome === 'open') && !isInPower(paper, day, entry)
  })
})

/** What a signed paper gave that its signer had no power to decide by the law frozen with it: no act of ours issues that, a file may bring it. */
export function signedBeyondPower(paper: PaperCase): readonly Honoree[] {
  const day = effectiveDay(paper)
  const entries = new Map(paper.entries.map((entry) => [entry.nominee.id, entry]))
  return (paper.honoured ?? []).filter(({ nomineeId }) => {
    const entry = entries.get(nomineeId)
    return entry !== undefined && !isInPower(paper, day, entry)
  })
}

/** Each subject once, however many awards it is given: a list counts awards, a sentence about people counts people. */
export const eachOnce = (honorees: readonly Honoree[]): readonly Honoree[] => {
  const seen = new Set<string>()
  return honorees.filter(({ subjectId }) => !seen.has(subjectId) && seen.add(subjectId))
}

/** How many of each kind. */
export const countByKind = (honorees: readonly Honoree[]): Record<SubjectKind, number> => ({
  collective: honorees.filter((honoree) => honoree.subjectKind === 'collective').length,
  person: honorees.filter((honoree) => honoree.subjectKind === 'person').length,
  household: honorees.filter((honoree) => honoree.subjectKind === 'household').length,
})

/** What a list costs; `null` while one amount is not known, since a sum without it would be wrong. */
export const totalPrizeVnd = (honorees: readonly Honoree[]): number | null =>
  honorees.reduce<number | null>((sum, { prize }) => (sum === null || prize === null ? null : sum + prize.amountVnd), 0)
