import { votesOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import { opinionsOf } from '../../../domain/meeting/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { balloted } from '../../words/ballots'
import { councilIssuerLines } from '../../words/office'
import { printedSubject } from '../../words/lines'
import { countingFacts, countingSubject, otherTellers } from './facts'
import { countingMinutesFields } from './fields'

/** Biên bản kiểm phiếu with its tally; before the count a sheet to fill in. */
export const countingMinutes: DocumentDefinition = {
  kind: 'countingMinutes',
  source: 'meeting',
  title: 'Biên bản kiểm phiếu',
  // Annexed to the minutes of the meeting: it has no number of its own, which the form of Decree 30 asks for.
  typeName: null,
  schema: countingMinutesFields,
  draw: async (paper) =>
    (await import('./template')).countingTemplate({
      head: headStyle(paper, { hasParent: true, issuerLines: councilIssuerLines(), number: null, dateline: null }),
      subject: subjectStyle(printedSubject(paper, countingSubject(paper)), paper.office.style.sizeScheme),
      hasWideSerials: wordingOf(paper) >= 14,
      isClosedInside: wordingOf(paper) >= 16,
      hasOthers: otherTellers(paper).length > 0,
      withOpinions: paper.meeting !== null && opinionsOf(paper.meeting) > 0,
    }),
  fields: countingFacts,
  fileName: ({ round }) => fileNameOf('Biên bản kiểm phiếu', round.name),
  isDraft: (paper) => {
    const votes = votesOf(paper)
    return balloted(paper).some(({ nomineeId }) => votes.get(nomineeId)?.ballot === undefined)
  },
}
