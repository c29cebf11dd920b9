import { decisionBases } from '../../documents/kinds/decision/bases'
import type { PaperCase } from '../../domain/case/types'
import { saidTwice } from '../../lib/repeats'
import { inMeeting, inRuling, type Found } from './fact'

/** Words that a paper would print twice. Under one id they cannot be stored; typed or imported twice they have two. */

/** Bases and recipients of a paper that the office wrote itself, or the bases that the law book gives. */
export function repeatedLines(paper: PaperCase): Found[] {
  const { ruling } = paper
  const followsLaw = ruling.bases.length === 0 && ruling.kind === 'decision'
  const tell = (what: 'base' | 'recipient', field: string, texts: readonly string[]): Found[] =>
    saidTwice(texts).map((text) => inRuling(ruling.id, field, { id: 'CASE-SAID-TWICE', what, text }))
  const textOf = ({ text }: { readonly text: string }): string => text
  return [
    ...tell('base', 'bases', followsLaw ? decisionBases(paper) : ruling.bases.map(textOf)),
    ...tell('recipient', 'recipients', ruling.recipients.map(textOf)),
  ]
}

/** A member who was put into a meeting twice: counted twice in its quorum and its votes. Two of one name have two posts. */
export const repeatedMembers = ({ meeting }: PaperCase): Found[] =>
  meeting === null
    ? []
    : saidTwice(meeting.attendance.map(({ fullName, post }) => (post === '' ? fullName : `${fullName}, ${post}`))).map((text) =>
        inMeeting(meeting.id, 'attendance', { id: 'CASE-SAID-TWICE', what: 'member', text }),
      )
