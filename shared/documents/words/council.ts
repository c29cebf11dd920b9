import {
  countByKind,
  effectiveDay,
  hasVoidVotes,
  outcomesOf,
  proposedOf,
  thresholdOf,
  votesOf,
  type Honoree,
} from '../../domain/case/honorees'
import { printedAwardName } from '../../domain/case/names'
import { awardNameOf } from '../../law/names'
import { awardFormOn } from '../../law/select'
import { thresholdText } from '../../law/threshold'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import type { CouncilMember } from '../../domain/council/types'
import type { Meeting } from '../../domain/meeting/types'
import { quorumOf } from '../../domain/meeting/quorum'
import { favourPercent } from '../../domain/meeting/rules'
import { decapitalise } from '../../lib/text'
import { namedAwards } from './awards'
import { nameOfSubject } from './names'
import { listedInSentence, listedNames } from './list'
import { countsText, decimalText, padded } from './office'

/** What a member is in the council, as papers say it. */
export const roleWords: Readonly<Record<CouncilMember['role'], string>> = {
  chair: 'Chủ tịch Hội đồng',
  viceChair: 'Phó Chủ tịch Hội đồng',
  standing: 'Ủy viên thường trực Hội đồng',
  member: 'Ủy viên Hội đồng',
}

/**
 * What a meeting is for, "xét khen thưởng: Sơ kết phong trào …"; a round that is called "Khen thưởng công trạng năm 2026" is not said to be
 * of a khen thưởng once more. Papers of wording 13 and before say it twice.
 */
export const consideringWords = (paper: PaperCase): string =>
  wordingOf(paper) >= 14 && !paper.round.name.includes('; ') && /^(?:khen thưởng|xét khen thưởng|xét tặng)\s/iu.test(paper.round.name)
    ? `xét ${decapitalise(paper.round.name.replace(/^xét\s+/iu, ''))}`
    : `xét khen thưởng: ${paper.round.name}`

/** How the council votes. */
export const methodWords: Readonly<Record<Meeting['method'], string>> = { showOfHands: 'giơ tay', ballot: 'bỏ phiếu kín' }

/** What the votes must reach, "trên 50%", and which awards where they differ: "trên 50% (Giấy khen); từ 80% trở lên (…)". */
export const thresholdWords = (awardCase: PaperCase): string => thresholdWordsOf(awardCase, proposedOf(awardCase))

/** The same for some of the lines. */
export const thresholdWordsOf = (awardCase: PaperCase, lines: readonly Honoree[]): string => {
  const groups = new Map<string, Set<string>>()
  const names = namedAwards(awardCase, proposedOf(awardCase))
  for (const honoree of lines) {
    const threshold = thresholdOf(awardCase, honoree.awardCode)
    if (threshold === undefined) continue
    const words = thresholdText(threshold)
    groups.set(words, (groups.get(words) ?? new Set()).add(names.get(honoree.awardName) ?? honoree.awardName))
  }
  if (groups.size === 0) return '……%'
  return groups.size === 1
    ? [...groups.keys()].join('')
    : [...groups].map(([words, names]) => `${words} (${[...names].join(', ')})`).join('; ')
}

/** Those put forward whom the council did not carry, once it voted. */
const refusedOf = (awardCase: PaperCase): Honoree[] => {
  const outcomes = outcomesOf(awardCase)
  const isOpenRefused = wordingOf(awardCase) < 6
  return proposedOf(awardCase).filter(({ nomineeId }) => {
    const outcome = outcomes.get(nomineeId)
    return outcome === 'refused' || (isOpenRefused && outcome !== 'carried')
  })
}

/** What follows from votes that too few took part in: nothing. `null` where enough did, or the book asks for no number. */
export const voidSentence = (paper: PaperCase): string | null => {
  const { meeting, law } = paper
  const quorum = meeting === null || !hasVoidVotes(paper) ? null : quorumOf(meeting, law, effectiveDay(paper))
  return quorum === null
    ? null
    : `${meeting?.kind === 'inWriting' ? 'Số ý kiến nhận được' : 'Phiên họp'} không đủ số thành viên tham gia (${padded(quorum.taking)}/${padded(quorum.members)}, cần từ ${padded(quorum.least)}): kết quả biểu quyết không được công nhận; Hội đồng họp lại để biểu quyết.`
}

/** Subjects left out of the case with their reasons. */
export const withdrawnOf = (paper: PaperCase): { readonly name: string; readonly reason: string }[] =>
  paper.entries.flatMap(({ nominee, subject }) =>
    nominee.withdrawnReason === null ? [] : [{ name: nameOfSubject(subject, paper), reason: nominee.withdrawnReason }],
  )

/** "06 tập thể, 14 cá nhân và 03 hộ gia đình", or words for an empty list. */
export const countsOrNone = (honorees: readonly Honoree[]): string =>
  honorees.length === 0 ? 'chưa có trường hợp nào' : countsText(countByKind(honorees))

/** Few names are named, many are counted: "Nguyễn Văn Mẫu, Thôn Mẫu 1" or "12 trường hợp". */
export const namesOrCount = (names: readonly string[], mostNamed = 10): string =>
  names.length > mostNamed ? `${names.length} trường hợp` : names.join('; ')

/** Some of the list, by name, and with the award where the list asks for several; `null` for nobody. */
const saidOf = (paper: PaperCase, some: readonly Honoree[]): string | null => {
  if (some.length === 0) return null
  const names = listedNames(paper, some)
  const awards = namedAwards(paper, proposedOf(paper))
  const isMixed = wordingOf(paper) >= 4 && new Set(proposedOf(paper).map(({ awardCode }) => awardCode)).size > 1
  const isSentence = wordingOf(paper) >= 17
  const said = some.map((honoree) => {
    const listed = names.get(honoree.nomineeId) ?? honoree.name
    const name = isSentence ? listedInSentence(paper, honoree, listed) : listed
    const award = (isSentence ? awards.get(honoree.awardName) : undefined) ?? honoree.awardName
    return `${name}${isMixed ? ` (${award})` : ''}`
  })
  return namesOrCount(said)
}

/** Who was not carried, and who was not voted on while others were. */
export const refusedSentence = (paper: PaperCase): string | null => {
  const outcomes = outcomesOf(paper)
  const open = wordingOf(paper) < 6 ? [] : proposedOf(paper).filter(({ nomineeId }) => outcomes.get(nomineeId) === 'open')
  const [refused, unvoted] = [saidOf(paper, refusedOf(paper)), saidOf(paper, open)]
  const parts = [
    ...(refused === null ? [] : [`Không được thông qua: ${refused}.`]),
    ...(unvoted === null ? [] : [`Chưa có kết quả biểu quyết: ${unvoted}.`]),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** The votes in real numbers, alike ones together: "12 trường hợp 8/9 thành viên đồng ý, đạt 88,88%". */
export const realVotes = (paper: PaperCase, honorees: readonly Honoree[]): string => {
  const votes = votesOf(paper)
  const groups = new Map<string, number>()
  for (const { nomineeId } of honorees) {
    const vote = votes.get(nomineeId)
    if (vote === undefined) continue
    const words = `${vote.inFavour}/${vote.members} thành viên đồng ý, đạt ${decimalText(favourPercent(vote))}%`
    groups.set(words, (groups.get(words) ?? 0) + 1)
  }
  return [...groups].map(([words, count]) => (honorees.length === 1 ? words : `${padded(count)} trường hợp ${words}`)).join('; ')
}

/** How the council voted on each, in real numbers: "- Bà Nguyễn Thị Mẫu: 8/9 thành viên đồng ý, đạt 88,88%;". */
export const votesSentences = (paper: PaperCase, honorees: readonly Honoree[]): string[] => {
  const votes = votesOf(paper)
  const names = listedNames(paper, honorees)
  return honorees.flatMap(({ nomineeId, name }, index) => {
    const vote = votes.get(nomineeId)
    const result =
      vote === undefined
        ? 'chưa biểu quyết'
        : `${vote.inFavour}/${vote.members} thành viên đồng ý, đạt ${decimalText(favourPercent(vote))}%`
    return [`- ${names.get(nomineeId) ?? name}: ${result}${index === honorees.length - 1 ? '.' : ';'}`]
  })
}

/** Lower awards that the meeting took up itself after the one asked for was not carried: the trace of each. */
export const loweredSentences = (paper: PaperCase): string[] => {
  const { entries, law, meeting } = paper
  const proposed = proposedOf(paper)
  const names = listedNames(paper, proposed)
  const day = meeting?.heldOn ?? effectiveDay(paper)
  return proposed.flatMap((honoree) => {
    const from = entries.find(({ nominee }) => nominee.id === honoree.nomineeId)?.nominee.loweredFrom
    if (from === undefined) return []
    const form = awardFormOn(law, from.awardCode, honoree.subjectKind, day)
    const asked =
      form === undefined ? awardNameOf(law, from.awardCode) : quotedTitle(paper, printedAwardName(paper, form), form.kind === 'title')
    const given = quotedTitle(paper, honoree.awardName, honoree.isTitle)
    return [
      `${names.get(honoree.nomineeId) ?? honoree.name}: đề nghị ${asked} không được thông qua; Hội đồng xét, biểu quyết mức thấp hơn là ${given}.`,
    ]
  })
}

const quotedTitle = (paper: PaperCase, name: string, isTitle: boolean): string => (isTitle && wordingOf(paper) >= 4 ? `“${name}”` : name)
