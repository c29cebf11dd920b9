import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { letterStyle } from '../../styles'
import { letterFacts, type ReportLetterInput, type ReportLetterMode } from './facts'
import { reportLetterFields } from './fields'

export type { ReportLetterInput } from './facts'

const letter = (
  kind: 'reportRequest' | 'reportReminder',
  mode: ReportLetterMode,
  title: string,
): DocumentDefinition<ReportLetterInput> => ({
  kind,
  source: 'movement',
  title,
  typeName: null,
  isLetter: true,
  schema: reportLetterFields,
  draw: async (input) => (await import('./template')).reportLetterTemplate(letterStyle(input)),
  fields: (input) => letterFacts(input, mode),
  fileName: ({ day }) => fileNameOf(title, day.title),
  isDraft: (input) => !isNumbered(input),
})

/** Công văn đề nghị báo cáo, at the start of a period. */
export const reportRequest = letter('reportRequest', 'request', 'Công văn đề nghị báo cáo')
/** Công văn đôn đốc, naming the units that have not sent theirs. */
export const reportReminder = letter('reportReminder', 'reminder', 'Công văn đôn đốc báo cáo')
