import type { Ruling } from '../../domain/ruling/types'
import { withoutEndMark } from './office'

/**
 * What other bodies said of those proposed, where they were asked: the tax office, the police, social insurance. Nothing where nobody was asked.
 * Source: the-thuc-van-ban §5.6; Decree 152/2025/NĐ-CP, art. 33.
 */
export function bodiesSentence(submission: Pick<Ruling, 'opinions'> | null): string[] {
  const opinions = (submission?.opinions ?? []).map(({ text }) => withoutEndMark(text))
  if (opinions.length === 0) return []
  return [`Ý kiến của ${opinions.length === 1 ? '' : 'các '}cơ quan liên quan: ${opinions.join('; ')}.`]
}
