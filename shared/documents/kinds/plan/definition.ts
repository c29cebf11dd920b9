import type { DocumentDefinition } from '../../definition'
import type { Finding } from '../../kinds'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle } from '../../styles'
import { committeeIssuerLines, signerOf, withWordsTogether } from '../../words/office'
import { planDateline, planFacts, planSymbol, type PlanInput } from './facts'
import { planFields } from './fields'
import { drawPlan } from './template'

export type { PlanInput } from './facts'

const noSigner: Finding = { id: 'CASE-NO-SIGNER', severity: 'error', message: 'Chưa chọn người ký kế hoạch.', place: 'Chữ ký', source: '' }

/** The plan (Kế hoạch) of an emulation movement. */
export const plan: DocumentDefinition<PlanInput> = {
  kind: 'plan',
  title: 'Kế hoạch',
  schema: planFields,
  draw: (input) => {
    const { office, movement } = input
    return drawPlan({
      head: headStyle(input, {
        hasParent: office.style.showParentOrgan,
        issuerLines: committeeIssuerLines(office),
        number: planSymbol(input),
        dateline: planDateline(input),
      }),
      subject: subjectStyle(withWordsTogether(movement.plan.subject), office.style.sizeScheme),
      hasInitials: office.style.drafterInitials !== '',
    })
  },
  fields: planFacts,
  fileName: ({ movement }) => fileNameOf('Kế hoạch', movement.name),
  findings: ({ office, movement }) => (signerOf(office, movement.plan.signerId) === undefined ? [noSigner] : []),
}
