import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle } from '../../styles'
import { padded } from '../../words/office'
import { extractDateline, extractFacts, extractSubject, extractSymbol, linesOf, type ExtractInput } from './facts'
import { extractFields } from './fields'

export type { ExtractInput } from './facts'

/** Giấy xác nhận: what the register says of one subject. */
export const extract: DocumentDefinition<ExtractInput> = {
  kind: 'extract',
  source: 'subject',
  title: 'Giấy xác nhận khen thưởng',
  typeName: 'GIẤY XÁC NHẬN',
  schema: extractFields,
  draw: async (input) =>
    (await import('./template')).extractTemplate({
      ...committeeStyle(input, { number: extractSymbol(input), dateline: extractDateline(input), subject: extractSubject }),
      listPt: input.office.style.listFontPt,
    }),
  fields: extractFacts,
  fileName: (input) =>
    fileNameOf('Giấy xác nhận', input.number === null ? 'dự thảo' : `${padded(input.number)}-GXN-UBND`, linesOf(input).at(-1)?.name ?? ''),
  isDraft: (input) => !isNumbered(input),
}
