import { wordingOf } from '../../../domain/case/wording'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { issuerLines } from '../../words/office'
import { returnDateline, returnFacts, returnSubject, senderOf } from './facts'
import { dossierReturnFields } from './fields'

/** Phiếu trả hồ sơ to one unit. Its paper holds that unit's returned lines alone. */
export const dossierReturn: DocumentDefinition = {
  kind: 'dossierReturn',
  source: 'round',
  title: 'Phiếu trả hồ sơ',
  // No form of Decree 30.
  typeName: null,
  schema: dossierReturnFields,
  draw: async (paper) =>
    (await import('./template')).dossierReturnTemplate({
      head: headStyle(paper, {
        hasParent: true,
        issuerLines: issuerLines(paper, paper.office.advisingRoom.name),
        number: null,
        dateline: returnDateline(paper),
      }),
      listPt: 12,
      subject: subjectStyle(printedSubject(paper, returnSubject(paper)), paper.office.style.sizeScheme),
      isClosedInside: wordingOf(paper) >= 16,
    }),
  fields: returnFacts,
  fileName: ({ entries, round }) => fileNameOf('Phiếu trả hồ sơ', entries[0] === undefined ? '' : senderOf(entries[0]), round.name),
  isDraft: ({ entries }) => entries.some(({ nominee }) => nominee.returnedOn == null),
}
