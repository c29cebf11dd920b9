import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { councilIssuerLines } from '../../words/office'
import { printedSubject } from '../../words/lines'
import { ballotPaperFacts, ballotPaperSubject } from './facts'
import { ballotPaperFields } from './fields'

/** Phiếu bầu: one sheet for each member, with every line that is voted on by ballot. */
export const ballotPaper: DocumentDefinition = {
  kind: 'ballotPaper',
  source: 'meeting',
  title: 'Phiếu bầu',
  // No form of Decree 30.
  typeName: null,
  schema: ballotPaperFields,
  draw: async (paper) =>
    (await import('./template')).ballotPaperTemplate({
      head: headStyle(paper, { hasParent: true, issuerLines: councilIssuerLines(), number: null, dateline: null }),
      listPt: 13,
      subject: subjectStyle(printedSubject(paper, ballotPaperSubject(paper)), paper.office.style.sizeScheme),
    }),
  fields: ballotPaperFacts,
  fileName: ({ round }) => fileNameOf('Phiếu bầu', round.name),
  isDraft: ({ meeting }) => meeting?.heldOn == null,
}
