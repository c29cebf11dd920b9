import { z } from 'zod'
import { line } from '../../lib/records'
import { nameProblemOf, type NameProblem } from '../subject/reading'
import { officeSchema, signerSchema, type Office } from './types'

/**
 * The office while its form is open: rows of lists may still be blank, and what must hold over several fields is checked.
 * Problems that no single field shows carry `params.reason`.
 */
export const officeDraftSchema = officeSchema
  .extend({
    signers: z.array(signerSchema.extend({ fullName: line })),
    abbreviations: z.array(z.object({ id: z.string(), name: line, abbreviation: line })),
  })
  .superRefine((draft, context) => {
    const problem = (path: (string | number)[], reason: OfficeProblem): void =>
      context.addIssue({ code: 'custom', path, params: { reason } })
    if (draft.signers.every((signer) => signer.fullName === '')) problem(['signers', 0, 'fullName'], 'signerMissing')
    draft.signers.forEach(({ fullName }, index) => {
      const reason = nameProblemOf(fullName)
      if (reason !== null) problem(['signers', index, 'fullName'], reason)
    })
    const { paymentSigners } = draft.style
    for (const field of ['accountantName', 'treasurerName'] as const) {
      const reason = nameProblemOf(paymentSigners?.[field] ?? '')
      if (reason !== null) problem(['style', 'paymentSigners', field], reason)
    }
    draft.abbreviations.forEach((row, index) => {
      if (row.name === '' && row.abbreviation !== '') problem(['abbreviations', index, 'name'], 'nameMissing')
      if (row.name !== '' && row.abbreviation === '') problem(['abbreviations', index, 'abbreviation'], 'abbreviationMissing')
      const isTwice = row.name !== '' && draft.abbreviations.findIndex((other) => other.name === row.name) !== index
      if (isTwice) problem(['abbreviations', index, 'name'], 'nameTwice')
    })
  })
export type OfficeDraft = z.infer<typeof officeDraftSchema>
export type OfficeProblem = 'signerMissing' | 'nameMissing' | 'abbreviationMissing' | 'nameTwice' | NameProblem

/** The office as stored: blank rows gone, and no choice that points to a row that went. */
export function finishOffice(draft: OfficeDraft): Office {
  const signers = draft.signers.filter((signer) => signer.fullName !== '')
  const isSigner = signers.some((signer) => signer.id === draft.defaultSignerId)
  return {
    ...draft,
    signers,
    defaultSignerId: isSigner ? draft.defaultSignerId : ((signers.find((signer) => signer.post === 'chair') ?? signers[0])?.id ?? null),
    abbreviations: draft.abbreviations.filter((row) => row.name !== ''),
  }
}
