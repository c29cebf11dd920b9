import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { planSubject } from '../../words/lines'
import { committeeIssuerLines } from '../../words/office'
import { planDateline, planFacts, planSymbol, type PlanInput } from './facts'
import { planFields } from './fields'

export type { PlanInput } from './facts'

/** The plan (Kế hoạch) of an emulation movement. */
export const plan: DocumentDefinition<PlanInput> = {
  kind: 'plan',
  source: 'movement',
  title: 'Kế hoạch',
  typeName: 'KẾ HOẠCH',
  schema: planFields,
  draw: async (input) => {
    const { office } = input
    return (await import('./template')).drawPlan({
      head: headStyle(input, {
        hasParent: office.style.showParentOrgan,
        issuerLines: committeeIssuerLines(input),
        number: planSymbol(input),
        dateline: planDateline(input),
      }),
      subject: subjectStyle(planSubject(input), office.style.sizeScheme),
      hasInitials: office.style.drafterInitials !== '',
    })
  },
  fields: planFacts,
  fileName: ({ movement }) => fileNameOf('Kế hoạch', movement.name),
  isDraft: ({ movement }) => !isNumbered(movement.plan),
}
