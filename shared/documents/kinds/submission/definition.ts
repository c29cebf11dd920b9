import { honoreesOf } from '../../../domain/case/honorees'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle, listStyle } from '../../styles'
import { areNamed } from '../../words/awards'
import { printedSubject } from '../../words/lines'
import { padded } from '../../words/office'
import { submissionDateline, submissionFacts, submissionIssuerLines, submissionSubject, submissionSymbol } from './facts'
import { submissionFields } from './fields'

/** Tờ trình of the advising room with its list. */
export const submission: DocumentDefinition = {
  kind: 'submission',
  source: 'ruling',
  title: 'Tờ trình',
  typeName: 'TỜ TRÌNH',
  schema: submissionFields,
  draw: async (awardCase) => {
    const { style } = awardCase.office
    return (await import('./template')).submissionTemplate({
      head: headStyle(awardCase, {
        hasParent: true,
        issuerLines: submissionIssuerLines(awardCase),
        number: submissionSymbol(awardCase),
        dateline: submissionDateline(awardCase),
      }),
      list: areNamed(awardCase, honoreesOf(awardCase)) ? null : listStyle(awardCase, honoreesOf(awardCase)),
      subject: subjectStyle(printedSubject(awardCase, submissionSubject(awardCase)), style.sizeScheme),
      hasAppendixWord: style.showAppendixWord,
      hasInitials: style.drafterInitials !== '',
    })
  },
  fields: submissionFacts,
  fileName: ({ office, round, submission }) =>
    fileNameOf(
      'Tờ trình',
      submission?.number == null ? 'dự thảo' : `${padded(submission.number)}-TTr-${office.advisingRoom.abbreviation}`,
      round.name,
    ),
  isDraft: ({ submission }) => submission === null || !isNumbered(submission),
}
