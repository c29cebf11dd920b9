import { wordingOf } from '../../../domain/case/wording'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { councilIssuerLines } from '../../words/office'
import { opinionDateline, opinionPaperFacts, opinionSubject } from './facts'
import { opinionPaperFields } from './fields'

/** Phiếu lấy ý kiến: one sheet for each member where the council is asked in writing. */
export const opinionPaper: DocumentDefinition = {
  kind: 'opinionPaper',
  source: 'meeting',
  title: 'Phiếu lấy ý kiến',
  // No form of Decree 30.
  typeName: null,
  schema: opinionPaperFields,
  draw: async (paper) =>
    (await import('./template')).opinionPaperTemplate({
      head: headStyle(paper, { hasParent: true, issuerLines: councilIssuerLines(), number: null, dateline: opinionDateline(paper) }),
      listPt: 13,
      subject: subjectStyle(printedSubject(paper, opinionSubject(paper)), paper.office.style.sizeScheme),
      isClosedInside: wordingOf(paper) >= 16,
    }),
  fields: opinionPaperFacts,
  fileName: ({ round }) => fileNameOf('Phiếu lấy ý kiến', round.name),
  isDraft: ({ meeting }) => meeting?.heldOn == null,
}
