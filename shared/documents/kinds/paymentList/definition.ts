import { honoreesOf } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { headStyle, serialMm } from '../../styles'
import { committeeIssuerLines } from '../../words/office'
import { datelineMm, hasSubtotals, paymentFacts, paymentSigners } from './facts'
import { paymentFields } from './fields'

/** Danh sách chi tiền thưởng, signed by those who receive. */
export const paymentList: DocumentDefinition = {
  kind: 'paymentList',
  source: 'ruling',
  title: 'Danh sách chi tiền thưởng',
  typeName: null,
  schema: paymentFields,
  draw: async (awardCase) =>
    (await import('./template')).paymentTemplate({
      head: headStyle(awardCase, {
        hasParent: awardCase.office.style.showParentOrgan,
        issuerLines: committeeIssuerLines(awardCase),
        number: null,
        dateline: null,
      }),
      listPt: 12,
      hasSubtotals: hasSubtotals(awardCase),
      signers: paymentSigners(awardCase.office),
      datelineMm: datelineMm(awardCase),
      isClosedInside: wordingOf(awardCase) >= 12,
      mayEndBySum: wordingOf(awardCase) >= 15,
      numberMm: wordingOf(awardCase) >= 15 ? serialMm(honoreesOf(awardCase).length) : 10,
    }),
  fields: paymentFacts,
  fileName: ({ round }) => fileNameOf('Danh sách chi tiền thưởng', round.name),
  isDraft: ({ ruling }) => !isNumbered(ruling),
}
