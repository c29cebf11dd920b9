import { proposedOf } from '../../../domain/case/honorees'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle, listStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { padded } from '../../words/office'
import { arePostedByName, noticeDateline, noticeFacts, noticeSubject, noticeSymbol, postingOf } from './facts'
import { postingNoticeFields } from './fields'

/** Thông báo that puts a list up in public. Source: Decree 86/2023/NĐ-CP. */
export const postingNotice: DocumentDefinition = {
  kind: 'postingNotice',
  source: 'posting',
  title: 'Thông báo niêm yết',
  typeName: 'THÔNG BÁO',
  schema: postingNoticeFields,
  draw: async (paper) =>
    (await import('./template')).postingNoticeTemplate({
      ...committeeStyle(paper, {
        number: noticeSymbol(paper),
        dateline: noticeDateline(paper),
        subject: printedSubject(paper, noticeSubject(paper)),
      }),
      list: arePostedByName(paper) ? null : { ...listStyle(paper, proposedOf(paper)), withAmount: false },
      hasAppendixWord: paper.office.style.showAppendixWord,
    }),
  fields: noticeFacts,
  fileName: (paper) => {
    const posting = postingOf(paper)
    return fileNameOf(
      'Thông báo niêm yết',
      posting?.number == null ? 'dự thảo' : `${padded(posting.number)}-TB-UBND`,
      paper.round.name,
      posting?.place ?? '',
    )
  },
  // Without its day, that is filled in by hand.
  isDraft: (paper) => postingOf(paper)?.number == null || postingOf(paper)?.issuedOn == null,
}
