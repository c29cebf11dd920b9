import type { FieldPath } from 'react-hook-form'
import type { OfficeDraft } from '@shared/domain/office/draft'

/** The steps of the wizard in order, each with the fields that must be right before the next. */
export const wizardSteps = ['unit', 'room', 'signers', 'council', 'abbreviations'] as const
export type WizardStep = (typeof wizardSteps)[number]

export const fieldsOfStep: Record<WizardStep, readonly FieldPath<OfficeDraft>[]> = {
  unit: ['unitKind', 'name', 'upperKind', 'upperName', 'place'],
  room: ['advisingRoom', 'fundSource'],
  signers: ['signers', 'defaultSignerId'],
  council: ['council'],
  abbreviations: ['abbreviations'],
}
