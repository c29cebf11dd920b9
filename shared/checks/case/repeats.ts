import { decisionBases } from '../../documents/kinds/decision/bases'
import type { PaperCase } from '../../domain/case/types'
import type { Attendance } from '../../domain/meeting/types'
import { spellingKeyOf } from '../../domain/subject/nameKeys'
import { asRead, saidTwice } from '../../lib/repeats'
import { inMeeting, inRuling, type Found } from './fact'

/** What stands twice where it may stand once: words that a paper would print again, and members who would be counted again. */

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

type Seated = Pick<Attendance, 'fullName' | 'post'> & { readonly subjectId: string | null }
/** One record is one person, two records are two; else it is the name, however it is written. */
const isOne = (a: Seated, b: Seated): boolean =>
  a.subjectId !== null && b.subjectId !== null ? a.subjectId === b.subjectId : spellingKeyOf(a.fullName) === spellingKeyOf(b.fullName)
const isOnePost = (a: Seated, b: Seated): boolean => a.post === '' || b.post === '' || asRead(a.post) === asRead(b.post)

/** A member who stands in a meeting twice: counted twice in its quorum and its votes. Each is named once, as written the second time. */
export function repeatedMembers({ meeting, council }: PaperCase): Found[] {
  if (meeting === null) return []
  const records = new Map((council?.members ?? []).map(({ id, subjectId }) => [id, subjectId]))
  const seated = meeting.attendance.map(({ id, fullName, post }): Seated => ({ fullName, post, subjectId: records.get(id) ?? null }))
  return seated.flatMap((member, index) => {
    const before = seated.slice(0, index).filter((other) => isOne(other, member))
    const [only, ...more] = before
    return only === undefined || more.length > 0
      ? []
      : [
          inMeeting(meeting.id, 'attendance', {
            id: 'CASE-MEMBER-TWICE',
            name: member.fullName,
            isOnePost: isOnePost(only, member),
          }),
        ]
  })
}
