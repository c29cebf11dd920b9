import { yearOf } from '../../lib/dates'
import { capitalise, cleanText, decapitalise } from '../../lib/text'
import { needsPosting } from '../round/rules'
import { proposeMerit } from '../round/drafts'
import { effectiveDay } from './honorees'
import { wordingOf } from './wording'
import type { Honoree, PaperCase } from './types'

/**
 * Several typed lines as one. A line that a list mark begins is an item, set off by ";" where the one before is open; any other line end
 * is only where somebody's line was full: a blank.
 */
const joinLines = (text: string): string =>
  cleanText(text)
    .split('\n')
    .map((part) => ({ isItem: /^\s*[-–+•*]\s/u.test(part), words: part.replace(/^\s*[-–+•*]\s*/, '').trim() }))
    .filter(({ words }) => words !== '')
    .reduce((whole, { isItem, words }) => (whole === '' ? words : `${whole}${isItem && !/[.,;:]$/.test(whole) ? ';' : ''} ${words}`), '')

/**
 * The achievement as a certificate says it: "Đã có thành tích …", "Đã …", without a final stop. Typed words stay;
 * only "có thành tích …" and "thành tích …" receive what is missing before them. Without an own text, the round's merit speaks.
 */
export function achievementLine(achievement: string, merit: string): string {
  const typed = joinLines(achievement) || joinLines(merit)
  const open = typed.replace(/[\s.;,/]+$/u, '')
  if (/^có thành tích\b/iu.test(open)) return `Đã ${decapitalise(open)}`
  if (/^thành tích(\s|$)/iu.test(open)) return `Đã có ${decapitalise(open)}`
  return capitalise(open)
}

type Said = Pick<PaperCase, 'round' | 'law' | 'movement' | 'ruling' | 'meeting' | 'honoured' | 'wording'>

/** Awards that are put up in public instead of voted on: a family or a place has none but what the title itself says. */
const isPosted = ({ law }: Said, { awardCode }: Pick<Honoree, 'awardCode'>): boolean =>
  law.awardForms.some(({ code, procedure }) => code === awardCode && procedure === 'posting')

/** Whether the round's merit are the words proposed for work or a movement, which say nothing of families and places. */
const isProposed = ({ round, movement }: Said): boolean => round.merit === '' || round.merit === proposeMerit(round.type, movement)

/**
 * The year that a round is of: " năm 2026", with its leading blank; empty where its period holds several years or is not known. Papers of
 * wording 13 and before named none.
 */
export const yearClause = (paper: Pick<Said, 'round' | 'honoured' | 'wording'>): string => {
  const { periodFrom, periodTo } = paper.round
  const isOfOneYear = periodFrom !== null && periodTo !== null && yearOf(periodFrom) === yearOf(periodTo)
  return wordingOf(paper) >= 14 && isOfOneYear ? ` năm ${yearOf(periodTo)}` : ''
}

/** The round's merit; the words proposed for a year's work say of which year. */
const statedMerit = (paper: Said): string =>
  paper.round.type === 'merit' && paper.round.merit !== '' && isProposed(paper)
    ? `${paper.round.merit}${yearClause(paper)}`
    : paper.round.merit

/** What the round says of everybody; nothing of families and places where only the proposed words stand there. */
export const meritOf = (paper: Said): string =>
  wordingOf(paper) >= 10 && needsPosting(paper.round) && isProposed(paper) ? '' : statedMerit(paper)

const meritFor = (paper: Said, honoree: Pick<Honoree, 'awardCode'>): string =>
  wordingOf(paper) >= 10 && isPosted(paper, honoree) && (!needsPosting(paper.round) || isProposed(paper)) ? '' : statedMerit(paper)

/** The achievement in the officer's own words, else what the round says of everybody; of a family or a place that may be nothing. */
export const toldAchievement = (paper: Said, honoree: Pick<Honoree, 'achievement' | 'awardCode'>): string =>
  achievementLine(honoree.achievement, meritFor(paper, honoree))

/** Words that go on behind a name: "đã hiến", "có sáng kiến", "vì đã cứu". */
const goesOn = /^(?:đã|có|được|luôn|là|vì|do|nhờ|về|với|trong|tại|từ|khi|để)(?!\p{L})/iu

/**
 * The achievement behind a name in a sentence, in small letters: "đã có thành tích …". What was typed as an item, "Hiến máu 25 lần", is led
 * on to from wording 18 on: "đã có thành tích: hiến máu 25 lần".
 */
export const saidAchievement = (paper: Said, honoree: Pick<Honoree, 'achievement' | 'awardCode'>): string => {
  const told = decapitalise(toldAchievement(paper, honoree))
  return told === '' || wordingOf(paper) < 18 || goesOn.test(told) ? told : `đã có thành tích: ${told}`
}

/** What certificates and rows of lists print: a family or a place without words has those of the form. */
export const printedAchievement = (paper: Said, honoree: Pick<Honoree, 'achievement' | 'awardCode' | 'awardName' | 'isTitle'>): string => {
  const told = toldAchievement(paper, honoree)
  if (told !== '' || wordingOf(paper) < 10 || !isPosted(paper, honoree)) return told
  const name = honoree.isTitle ? `danh hiệu “${honoree.awardName.replace(/^danh hiệu\s+/iu, '')}”` : honoree.awardName
  return `Đã đạt tiêu chuẩn ${name} năm ${yearOf(paper.round.periodTo ?? effectiveDay(paper))}`
}
