import { honoreesOf } from '../../../domain/case/honorees'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle, listStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { areNamed } from '../../words/awards'
import { padded } from '../../words/office'
import { submissionFields } from '../submission/fields'
import { upwardDateline, upwardFacts, upwardSubject, upwardSymbol } from './facts'

/** Tờ trình of the committee to the level above, with its list. */
export const submissionUp: DocumentDefinition = {
  kind: 'submissionUp',
  source: 'ruling',
  title: 'Tờ trình cấp trên',
  typeName: 'TỜ TRÌNH',
  schema: submissionFields,
  draw: async (paper) =>
    (await import('../submission/template')).submissionTemplate({
      ...committeeStyle(paper, {
        number: upwardSymbol(paper),
        dateline: upwardDateline(paper),
        subject: printedSubject(paper, upwardSubject(paper)),
      }),
      list: areNamed(paper, honoreesOf(paper)) ? null : listStyle(paper, honoreesOf(paper)),
      hasAppendixWord: paper.office.style.showAppendixWord,
    }),
  fields: upwardFacts,
  fileName: ({ round, ruling }) =>
    fileNameOf('Tờ trình cấp trên', ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-TTr-UBND`, round.name),
  isDraft: ({ ruling }) => !isNumbered(ruling),
}
