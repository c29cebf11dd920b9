import { honoreesOf } from '../../../domain/case/honorees'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle, listStyle } from '../../styles'
import { committeeIssuerLines, padded, withWordsTogether } from '../../words/office'
import { decisionDateline, decisionFacts, decisionSubject, decisionSymbol } from './facts'
import { decisionFields } from './fields'
import { decisionTemplate } from './template'

/** Quyết định of the chairman with its list. */
export const decision: DocumentDefinition = {
  kind: 'decision',
  source: 'ruling',
  title: 'Quyết định khen thưởng',
  typeName: 'QUYẾT ĐỊNH',
  schema: decisionFields,
  draw: (awardCase) => {
    const { style } = awardCase.office
    return decisionTemplate({
      head: headStyle(awardCase, {
        hasParent: style.showParentOrgan,
        issuerLines: committeeIssuerLines(awardCase.office),
        number: decisionSymbol(awardCase),
        dateline: decisionDateline(awardCase),
      }),
      list: listStyle(awardCase, honoreesOf(awardCase)),
      subject: subjectStyle(withWordsTogether(decisionSubject(awardCase)), style.sizeScheme),
      hasAppendixWord: style.showAppendixWord,
      hasInitials: style.drafterInitials !== '',
    })
  },
  fields: decisionFacts,
  fileName: ({ round, ruling }) =>
    fileNameOf('Quyết định', ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-QĐ-UBND`, round.name),
  isDraft: ({ ruling }) => ruling.number === null || ruling.issuedOn === null,
}
