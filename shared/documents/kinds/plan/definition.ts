import type { DocumentDefinition } from '../../definition'
import { checkMovement } from '../../checks'
import { fileNameOf } from '../../fileNames'
import { issuerRuleMm } from '../../parts/head'
import { subjectRuleMm } from '../../parts/title'
import { committeeIssuerLines } from '../../words'
import { planFacts, type PlanInput } from './facts'
import { planFields } from './fields'
import { drawPlan } from './template'

export type { PlanInput } from './facts'

/** The plan (Kế hoạch) of an emulation movement. */
export const plan: DocumentDefinition<PlanInput> = {
  kind: 'plan',
  title: 'Kế hoạch',
  schema: planFields,
  draw: ({ office, movement }) =>
    drawPlan({
      scheme: office.style.sizeScheme,
      hasParent: office.style.showParentOrgan,
      issuerRuleMm: issuerRuleMm(committeeIssuerLines(office), office.style.sizeScheme),
      subjectRuleMm: subjectRuleMm(movement.plan.subject, office.style.sizeScheme),
      hasInitials: office.style.drafterInitials !== '',
    }),
  fields: planFacts,
  fileName: ({ movement }) => fileNameOf('Kế hoạch', movement.name),
  findings: ({ office, movement, law }) => checkMovement(movement, office, law),
}
