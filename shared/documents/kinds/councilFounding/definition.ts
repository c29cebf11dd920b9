import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle } from '../../styles'
import { padded } from '../../words/office'
import { amendmentFields } from '../amendment/fields'
import { foundingDateline, foundingFacts, foundingNumber, foundingSubject, foundingSymbol, foundingYear, type CouncilInput } from './facts'

export type { CouncilInput } from './facts'

/** Quyết định that founds the emulation council, of one term. It is a decision without a list: its members stand in article 1. */
export const councilFounding: DocumentDefinition<CouncilInput> = {
  kind: 'councilFounding',
  source: 'council',
  title: 'Quyết định thành lập Hội đồng',
  typeName: 'QUYẾT ĐỊNH',
  schema: amendmentFields,
  draw: async (input) =>
    (await import('../decision/template')).decisionTemplate({
      ...committeeStyle(input, { number: foundingSymbol(input), dateline: foundingDateline(input), subject: foundingSubject(input) }),
      list: null,
      hasAppendixWord: false,
    }),
  fields: foundingFacts,
  fileName: (input) => {
    const number = foundingNumber(input)
    return fileNameOf(
      'Quyết định',
      number === null ? 'dự thảo' : `${padded(number)}-QĐ-UBND`,
      'thành lập Hội đồng Thi đua - Khen thưởng',
      foundingYear(input),
    )
  },
  isDraft: (input) => foundingNumber(input) === null || input.council.foundedOn === null,
}
