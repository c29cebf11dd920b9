import { rulingSymbol } from '@shared/domain/round/drafts'
import type { DocumentKind } from '@shared/documents/kinds'
import type { SetItem } from '@shared/documents/set'
import { shortDate } from '@shared/lib/dates'
import { isOnlyOfItsKind, paperOfItem, type DocumentSource } from './source'
import { text } from './text'

/** Kinds of which a set holds one for each unit, place or person: their file's name says whose. */
const named: readonly DocumentKind[] = ['dossierRequest', 'dossierReturn', 'postingNotice', 'postingEnd', 'achievementReport']
/** Kinds of a meeting: its day tells them apart. */
const ofMeeting: readonly DocumentKind[] = ['minutes', 'invitation', 'ballotPaper', 'countingMinutes', 'opinionPaper', 'opinionSummary']

/** What an item of a set is called: its kind, and its number, day or file's name where the set holds several of the kind. */
export function titleOfItem(source: DocumentSource, item: SetItem): string {
  if (isOnlyOfItsKind(source, item)) return text.kinds[item.kind]
  if (named.includes(item.kind)) return item.fileName.replace(/\.docx$/u, '')
  const paper = paperOfItem(item)
  if (paper === null) return text.kinds[item.kind]
  if (ofMeeting.includes(item.kind))
    return text.produce.titleOf(item.kind, paper.meeting?.heldOn == null ? '' : `ngày ${shortDate(paper.meeting.heldOn)}`)
  const { kind, number } = item.kind === 'submission' && paper.submission !== null ? paper.submission : paper.ruling
  return text.produce.titleOf(item.kind, number === null ? '(chưa có số)' : rulingSymbol(kind, number, paper.office))
}
