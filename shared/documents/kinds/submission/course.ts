import { hasVotes, honoreesOf, outcomesOf, proposedOf, type Honoree } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { opinionsOf, presentOf } from '../../../domain/meeting/rules'
import { needsCouncil, needsPosting } from '../../../domain/round/rules'
import { capitalise } from '../../../lib/text'
import { namedAwards, peopleOf, proposalsText } from '../../words/awards'
import { countsOrNone, realVotes, refusedSentence, thresholdWords, thresholdWordsOf, voidSentence } from '../../words/council'
import { heldSentence } from '../../words/held'
import { lookedInto } from '../../words/doubts'
import { proposerInSentence, proposersWords } from '../../words/list'
import { bodiesSentence } from '../../words/bodies'
import { nameInSentence } from '../../words/names'
import { postingSentences } from '../../words/posting'
import { committeeName, joined, padded } from '../../words/office'
import type { SubmissionFields } from './fields'

/** How the nominees were gathered and what the council said, point by point. */
export const course = (awardCase: PaperCase): string[] =>
  [...gatheringAndVote(awardCase), ...postedBefore(awardCase), ...lookedInto(awardCase)].map((point, index) => `${index + 1}. ${point}`)

/** What became of the posting: where no council votes it is what the request rests on. */
const postedBefore = (awardCase: PaperCase): string[] =>
  wordingOf(awardCase) >= 11 && !needsCouncil(awardCase.round) ? postingSentences(awardCase.postings ?? []) : []

/** Who put the one forward, where the list says. */
const proposerClause = (paper: PaperCase): string => {
  const names = [
    ...new Set(paper.entries.flatMap(({ nominee: { proposedBy, withdrawnReason } }) => (withdrawnReason === null ? [proposedBy] : []))),
  ]
  return names.length === 1 && names[0] !== undefined && names[0] !== '' ? ` của ${proposerInSentence(paper, names[0])}` : ''
}

/** Who put them forward; families and places are put forward by villages and quarters where the list does not say. */
const proposersOf = (paper: PaperCase): string => {
  const words = proposersWords(paper)
  return wordingOf(paper) >= 14 && words === 'các cơ quan, đơn vị' && needsPosting(paper.round) ? 'các thôn, tổ dân phố' : words
}

/**
 * " (trong đó có 12 cá nhân là nữ và 03 cá nhân trực tiếp lao động)" of people who are counted; empty where there are none. Submissions upward of
 * wording 16 and before count women alone.
 */
export const amongWords = (paper: PaperCase, counted: readonly Honoree[]): string => {
  const ids = new Set(counted.map(({ nomineeId }) => nomineeId))
  const people = paper.entries.flatMap(({ nominee, subject }) =>
    ids.has(nominee.id) && nominee.withdrawnReason === null && subject.kind === 'person' ? [subject] : [],
  )
  const women = people.filter(({ gender }) => gender === 'female').length
  const isWhole = paper.ruling.kind !== 'submissionUp' || wordingOf(paper) >= 17
  const direct = isWhole ? people.filter(({ isDirectWorker }) => isDirectWorker === true).length : 0
  const among = [
    ...(women > 0 ? [`${padded(women)} cá nhân là nữ`] : []),
    ...(direct > 0 ? [`${padded(direct)} cá nhân trực tiếp lao động`] : []),
  ]
  return among.length > 0 ? ` (trong đó có ${joined(among)})` : ''
}

const gatheringAndVote = (awardCase: PaperCase): string[] => {
  const { office, meeting, submission } = awardCase
  const proposed = proposedOf(awardCase)
  const [only, ...others] = proposed
  const gathered =
    wordingOf(awardCase) >= 14 && only !== undefined && others.length === 0
      ? `${office.advisingRoom.name} đã tiếp nhận đề nghị${proposerClause(awardCase)} khen thưởng ${nameInSentence(only, awardCase)}.`
      : `${office.advisingRoom.name} đã tổng hợp đề nghị khen thưởng của ${proposersOf(awardCase)}: ${countsOrNone(peopleOf(awardCase, proposed))}${amongWords(awardCase, peopleOf(awardCase, proposed))}.`
  const appraised = [
    ...bodiesSentence(submission),
    `${office.advisingRoom.name} đã thẩm định: ${wordingOf(awardCase) >= 10 && proposed.length === 1 ? '' : 'các '}trường hợp đề nghị đúng đối tượng, điều kiện, tiêu chuẩn; hồ sơ, thủ tục theo quy định.`,
  ]
  if (meeting === null || meeting.heldOn === null) return [gathered, ...appraised]
  const opinions =
    wordingOf(awardCase) >= 17 && opinionsOf(meeting) > 0
      ? ` và ${padded(opinionsOf(meeting))} thành viên vắng mặt gửi ý kiến bằng văn bản`
      : ''
  const attendance =
    meeting.attendance.length === 0
      ? ''
      : `, có mặt ${padded(presentOf(meeting))}/${padded(meeting.attendance.length)} thành viên${opinions}`
  const held = heldSentence(awardCase, 'họp xét khen thưởng', attendance)
  if (!hasVotes(awardCase)) return [gathered, ...appraised, held]
  const isNone = voidSentence(awardCase)
  if (isNone !== null) return [gathered, ...appraised, held, isNone]
  const refused = refusedSentence(awardCase)
  const carried = honoreesOf(awardCase)
  const isOne = wordingOf(awardCase) >= 15 && proposed.length === 1 && carried.length === 1
  const whose = isOne ? '' : `${carried.length === 0 ? countsOrNone(carried) : proposalsText(awardCase, carried)} `
  // What nobody reached is not told.
  const reached = wordingOf(awardCase) >= 17 && carried.length > 0 ? thresholdWordsOf(awardCase, carried) : thresholdWords(awardCase)
  const result = `Kết quả: ${whose}được ${reached} tổng số thành viên Hội đồng đồng ý, cụ thể: ${realVotes(awardCase, carried)}.${refused === null ? '' : ` ${refused}`}`
  const above = aboveSentence(awardCase, carried)
  return [gathered, ...appraised, held, above === null ? result : `${result} ${above}`]
}

/** Whom the council agreed to and others decide on: they were gathered here, and go upward by a paper of their own. */
function aboveSentence(awardCase: PaperCase, carried: readonly Honoree[]): string | null {
  if (wordingOf(awardCase) < 10) return null
  const ours = new Set(carried.map(({ nomineeId }) => nomineeId))
  const outcomes = outcomesOf(awardCase)
  const above = proposedOf(awardCase).filter(({ nomineeId }) => outcomes.get(nomineeId) === 'carried' && !ours.has(nomineeId))
  const names = [...new Set(namedAwards(awardCase, above).values())]
  return above.length === 0
    ? null
    : `${capitalise(proposalsText(awardCase, above))} được Hội đồng nhất trí đề nghị ${joined(names)} do ${committeeName(awardCase.office)} trình cấp có thẩm quyền bằng tờ trình riêng.`
}

/** Sentences as rows; one that leads on to those below it ("Kết quả biểu quyết:") never ends a page. */
export const courseRows = (sentences: readonly string[]): SubmissionFields['qua_trinh'] =>
  sentences.map((noi_dung) => ({ noi_dung, dan: noi_dung.endsWith(':') }))
