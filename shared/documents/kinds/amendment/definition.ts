import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle } from '../../styles'
import { committeeIssuerLines, padded, withWordsTogether } from '../../words/office'
import { decisionTemplate } from '../decision/template'
import { amendmentDateline, amendmentFacts, amendmentSubject, amendmentSymbol } from './facts'
import { amendmentFields } from './fields'

const define = (kind: 'correction' | 'cancellation', title: string): DocumentDefinition => ({
  kind,
  source: 'ruling',
  title,
  typeName: 'QUYẾT ĐỊNH',
  schema: amendmentFields,
  draw: (paper) => {
    const { style } = paper.office
    return decisionTemplate({
      head: headStyle(paper, {
        hasParent: style.showParentOrgan,
        issuerLines: committeeIssuerLines(paper.office),
        number: amendmentSymbol(paper),
        dateline: amendmentDateline(paper),
      }),
      list: null,
      subject: subjectStyle(withWordsTogether(amendmentSubject(paper)), style.sizeScheme),
      hasAppendixWord: false,
      hasInitials: style.drafterInitials !== '',
    })
  },
  fields: amendmentFacts,
  fileName: ({ round, ruling }) => fileNameOf(title, ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-QĐ-UBND`, round.name),
  isDraft: ({ ruling }) => ruling.number === null || ruling.issuedOn === null,
})

/** Quyết định that puts right what an issued decision says of somebody. */
export const correction = define('correction', 'Quyết định đính chính')
/** Quyết định that takes an issued decision, or some of its awards, back. */
export const cancellation = define('cancellation', 'Quyết định hủy bỏ')
