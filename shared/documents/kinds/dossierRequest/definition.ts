import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { letterStyle } from '../../styles'
import { requestFacts, type DossierRequestInput } from './facts'
import { dossierRequestFields } from './fields'

export type { DossierRequestInput, LackedPaper } from './facts'

/** Công văn đề nghị bổ sung hồ sơ to one unit, naming the papers its lines lack. */
export const dossierRequest: DocumentDefinition<DossierRequestInput> = {
  kind: 'dossierRequest',
  source: 'round',
  title: 'Công văn đề nghị bổ sung hồ sơ',
  typeName: null,
  isLetter: true,
  schema: dossierRequestFields,
  draw: async (input) => (await import('../reportLetter/template')).reportLetterTemplate(letterStyle(input)),
  fields: requestFacts,
  fileName: ({ sender, roundName }) => fileNameOf('Công văn đề nghị bổ sung hồ sơ', sender, roundName),
  isDraft: ({ number, issuedOn }) => number === null || issuedOn === null,
}
