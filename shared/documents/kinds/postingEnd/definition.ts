import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { committeeIssuerLines } from '../../words/office'
import { postingOf } from '../postingNotice/facts'
import { endSubject, otherWitnesses, postingEndFacts } from './facts'
import { postingEndFields } from './fields'

/** Biên bản kết thúc niêm yết, with the comments and their answers. */
export const postingEnd: DocumentDefinition = {
  kind: 'postingEnd',
  source: 'posting',
  title: 'Biên bản kết thúc niêm yết',
  // Kept with the notice: it has no number of its own, which the form of Decree 30 asks for.
  typeName: null,
  schema: postingEndFields,
  draw: async (paper) =>
    (await import('./template')).postingEndTemplate({
      head: headStyle(paper, {
        hasParent: paper.office.style.showParentOrgan,
        issuerLines: committeeIssuerLines(paper),
        number: null,
        dateline: null,
      }),
      subject: subjectStyle(printedSubject(paper, endSubject(paper)), paper.office.style.sizeScheme),
      hasOthers: otherWitnesses(paper).length > 0,
    }),
  fields: postingEndFacts,
  fileName: (paper) => fileNameOf('Biên bản kết thúc niêm yết', paper.round.name, postingOf(paper)?.place ?? ''),
  isDraft: (paper) => postingOf(paper)?.toOn == null,
}
