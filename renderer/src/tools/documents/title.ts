import { rulingSymbol } from '@shared/domain/round/drafts'
import type { SetItem } from '@shared/documents/source'
import { shortDate } from '@shared/lib/dates'
import { isOnlyOfItsKind, paperOfItem, type DocumentSource } from './source'
import { text } from './text'

/** What an item of a set is called: its kind, and its number or day where the set holds several of the kind. */
export function titleOfItem(source: DocumentSource, item: SetItem): string {
  const paper = isOnlyOfItsKind(source, item) ? null : paperOfItem(item)
  if (paper === null) return text.kinds[item.kind]
  if (item.kind === 'minutes')
    return text.produce.titleOf(item.kind, paper.meeting?.heldOn == null ? '' : `ngày ${shortDate(paper.meeting.heldOn)}`)
  const { kind, number } = item.kind === 'submission' && paper.submission !== null ? paper.submission : paper.ruling
  return text.produce.titleOf(item.kind, number === null ? '(chưa có số)' : rulingSymbol(kind, number, paper.office))
}
