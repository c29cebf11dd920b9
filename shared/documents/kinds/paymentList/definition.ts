import { wordingOf } from '../../../domain/case/wording'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { headStyle } from '../../styles'
import { committeeIssuerLines } from '../../words/office'
import { datelineMm, hasSubtotals, paymentFacts, paymentSigners, widthsOf } from './facts'
import { paymentFields } from './fields'
import { paymentListPt } from './widths'

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
      listPt: paymentListPt,
      hasSubtotals: hasSubtotals(awardCase),
      signers: paymentSigners(awardCase.office),
      datelineMm: datelineMm(awardCase),
      isClosedInside: wordingOf(awardCase) >= 12,
      mayEndBySum: wordingOf(awardCase) >= 15,
      widths: widthsOf(awardCase),
    }),
  fields: paymentFacts,
  fileName: ({ round }) => fileNameOf('Danh sách chi tiền thưởng', round.name),
  isDraft: ({ ruling }) => !isNumbered(ruling),
}
