import { answersByLine } from './journey'
import type { Ruling } from './types'

/** How far a line is: asked for in a paper still to be issued, sent upward and not answered, or settled. */
export type LineStanding = 'asked' | 'sent' | 'settled'

/** Where a line stands among the papers of its round. An issued paper settles its own lines; another's wait for theirs. */
export function lineStandingOf(line: { readonly id: string; readonly rulingId: string | null }, rulings: readonly Ruling[]): LineStanding {
  const own = rulings.find(({ id }) => id === line.rulingId)
  if (own?.kind === 'submissionUp' && own.status === 'issued') return answersByLine(own).has(line.id) ? 'settled' : 'sent'
  const isOpen = rulings.some(({ kind, status }) => status === 'draft' && (kind === 'decision' || kind === 'submissionUp'))
  return isOpen || !rulings.some(({ status }) => status === 'issued') ? 'asked' : 'settled'
}
