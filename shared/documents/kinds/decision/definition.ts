import { honoreesOf } from '../../../domain/case/honorees'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle, listStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { areNamed } from '../../words/awards'
import { padded } from '../../words/office'
import { decisionDateline, decisionFacts, decisionSubject, decisionSymbol } from './facts'
import { decisionFields } from './fields'

/** Quyết định of the chairman with its list. */
export const decision: DocumentDefinition = {
  kind: 'decision',
  source: 'ruling',
  title: 'Quyết định khen thưởng',
  typeName: 'QUYẾT ĐỊNH',
  schema: decisionFields,
  draw: async (awardCase) =>
    (await import('./template')).decisionTemplate({
      ...committeeStyle(awardCase, {
        number: decisionSymbol(awardCase),
        dateline: decisionDateline(awardCase),
        subject: printedSubject(awardCase, decisionSubject(awardCase)),
      }),
      list: areNamed(awardCase, honoreesOf(awardCase)) ? null : listStyle(awardCase, honoreesOf(awardCase)),
      hasAppendixWord: awardCase.office.style.showAppendixWord,
    }),
  fields: decisionFacts,
  fileName: ({ round, ruling }) =>
    fileNameOf('Quyết định', ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-QĐ-UBND`, round.name),
  isDraft: ({ ruling }) => !isNumbered(ruling),
}
