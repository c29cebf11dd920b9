import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { padded } from '../../words/office'
import { amendmentDateline, amendmentFacts, amendmentSubject, amendmentSymbol } from './facts'
import { amendmentFields } from './fields'

const define = (kind: 'correction' | 'cancellation', title: string): DocumentDefinition => ({
  kind,
  source: 'ruling',
  title,
  typeName: 'QUYẾT ĐỊNH',
  schema: amendmentFields,
  draw: async (paper) =>
    (await import('../decision/template')).decisionTemplate({
      ...committeeStyle(paper, {
        number: amendmentSymbol(paper),
        dateline: amendmentDateline(paper),
        subject: printedSubject(paper, amendmentSubject(paper)),
      }),
      list: null,
      hasAppendixWord: false,
    }),
  fields: amendmentFacts,
  fileName: ({ round, ruling }) => fileNameOf(title, ruling.number === null ? 'dự thảo' : `${padded(ruling.number)}-QĐ-UBND`, round.name),
  isDraft: ({ ruling }) => !isNumbered(ruling),
})

/** Quyết định that puts right what an issued decision says of somebody. */
export const correction = define('correction', 'Quyết định đính chính')
/** Quyết định that takes an issued decision, or some of its awards, back. */
export const cancellation = define('cancellation', 'Quyết định hủy bỏ')
