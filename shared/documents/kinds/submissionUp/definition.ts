import { honoreesOf } from '../../../domain/case/honorees'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle, listStyle } from '../../styles'
import { committeeIssuerLines, padded, withWordsTogether } from '../../words/office'
import { submissionFields } from '../submission/fields'
import { submissionTemplate } from '../submission/template'
import { upwardDateline, upwardFacts, upwardSubject, upwardSymbol } from './facts'

/** Tờ trình of the committee to the level above, with its list. */
export const submissionUp: DocumentDefinition = {
  kind: 'submissionUp',
  source: 'ruling',
  title: 'Tờ trình cấp trên',
  typeName: 'TỜ TRÌNH',
  schema: submissionFields,
  draw: (paper) => {
    const { style } = paper.office
    return submissionTemplate({
      head: headStyle(paper, {
        hasParent: style.showParentOrgan,
        issuerLines: committeeIssuerLines(paper.office),
        number: upwardSymbol(paper),
        dateline: upwardDateline(paper),
      }),
      list: listStyle(paper, honoreesOf(paper)),
      subject: subjectStyle(withWordsTogether(upwardSubject(paper)), style.sizeScheme),
      hasAppendixWord: style.showAppendixWord,
      hasInitials: style.drafterInitials !== '',
    })
  },
  fields: upwardFacts,
  fileName: ({ round, ruling }) =>
    fileNameOf('Tờ trình cấp trên', ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-TTr-UBND`, round.name),
  isDraft: ({ ruling }) => ruling.number === null || ruling.issuedOn === null,
}
