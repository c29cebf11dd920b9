import { saidAchievement } from '../../domain/case/achievement'
import type { Honoree } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { wordingOf } from '../../domain/case/wording'
import { areNamed } from './awards'
import { padded } from './office'

const mostSummed = 5
const mostLetters = 160
/** Words that would not be told from those of the next case: with a semicolon of their own, or too long to be a summary. */
const isLong = (text: string): boolean => text.includes(';') || text.length > mostLetters

/** The summary of achievements that a submission holds: alike ones together, of many where to read them. Few are named with theirs already. */
export function achievementsSummed(paper: PaperCase, honorees: readonly Honoree[]): string[] {
  if (areNamed(paper, honorees)) return []
  const groups = new Map<string, number>()
  for (const honoree of honorees) {
    const told = saidAchievement(paper, honoree)
    groups.set(told, (groups.get(told) ?? 0) + 1)
  }
  const isTold = wordingOf(paper) < 18 || ![...groups.keys()].some(isLong)
  if (groups.size > mostSummed || !isTold) return ['Tóm tắt thành tích: thành tích của từng trường hợp ghi tại danh sách kèm theo.']
  // Titles given for a year, a family or a place have no achievement told.
  const said = [...groups].filter(([text]) => text !== '')
  return said.length === 0 ? [] : [`Tóm tắt thành tích: ${said.map(([text, count]) => `${padded(count)} trường hợp ${text}`).join('; ')}.`]
}
