import type { FieldPath } from 'react-hook-form'
import { z } from 'zod'
import { councilDraftSchema, type CouncilDraft } from '@shared/domain/council/draft'
import { officeDraftSchema, type OfficeDraft } from '@shared/domain/office/draft'

/** What the wizard asks for: the office and its council. */
export type SetupDraft = OfficeDraft & { council: CouncilDraft }
export const setupDraftSchema = officeDraftSchema.and(z.object({ council: councilDraftSchema }))

/** The steps of the wizard in order, each with the fields that must be right before the next. */
export const wizardSteps = ['unit', 'room', 'signers', 'council', 'abbreviations'] as const
export type WizardStep = (typeof wizardSteps)[number]

export const fieldsOfStep: Record<WizardStep, readonly FieldPath<SetupDraft>[]> = {
  unit: ['unitKind', 'name', 'upperKind', 'upperName', 'place'],
  room: ['advisingRoom', 'fundSource'],
  signers: ['signers', 'defaultSignerId'],
  council: ['council'],
  abbreviations: ['abbreviations'],
}
