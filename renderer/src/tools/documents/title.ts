import { proposedOf } from '@shared/domain/case/honorees'
import type { PaperCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { senderOf } from '@shared/documents/kinds/dossierReturn/facts'
import { postingOf } from '@shared/documents/kinds/postingNotice/facts'
import type { DocumentKind } from '@shared/documents/kinds'
import type { SetItem } from '@shared/documents/set'
import { columnAwards } from '@shared/documents/words/awards'
import { shortDate } from '@shared/lib/dates'
import { isOnlyOfItsKind, paperOfItem, type DocumentSource } from './source'
import { text } from './text'

/** Whose a paper is, where a set holds one of the kind for each unit, place or person. */
const whose: Partial<Record<DocumentKind, (paper: PaperCase) => string>> = {
  dossierReturn: ({ entries: [entry] }) => (entry === undefined ? '' : senderOf(entry)),
  postingNotice: (paper) => postingOf(paper)?.place ?? '',
  postingEnd: (paper) => postingOf(paper)?.place ?? '',
  achievementReport: (paper) => {
    const lines = proposedOf(paper)
    const [line] = lines
    if (line === undefined) return ''
    const born = line.birthYear === null ? '' : text.produce.born(line.birthYear)
    return [line.name, born, columnAwards(paper, lines).get(line.nomineeId) ?? ''].filter((part) => part !== '').join(', ')
  },
}
/** Kinds of a meeting: its day tells them apart. */
const ofMeeting: readonly DocumentKind[] = ['minutes', 'invitation', 'ballotPaper', 'countingMinutes', 'opinionPaper', 'opinionSummary']

/** What an item of a set is called: its kind, and its number, day or file's name where the set holds several of the kind. */
export function titleOfItem(source: DocumentSource, item: SetItem): string {
  if (isOnlyOfItsKind(source, item)) return text.kinds[item.kind]
  const { job } = item
  if (job.kind === 'dossierRequest') return text.produce.of(job.kind, job.input.sender)
  const paper = paperOfItem(item)
  if (paper === null) return text.kinds[item.kind]
  const owner = whose[item.kind]?.(paper)
  if (owner !== undefined) return owner === '' ? text.kinds[item.kind] : text.produce.of(item.kind, owner)
  if (ofMeeting.includes(item.kind))
    return text.produce.titleOf(item.kind, paper.meeting?.heldOn == null ? '' : `ngày ${shortDate(paper.meeting.heldOn)}`)
  const { kind, number } = item.kind === 'submission' && paper.submission !== null ? paper.submission : paper.ruling
  return text.produce.titleOf(item.kind, number === null ? '(chưa có số)' : rulingSymbol(kind, number, paper.office))
}
