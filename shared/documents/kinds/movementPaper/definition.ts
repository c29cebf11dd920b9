import type { MovementPaperKind } from '../../../domain/movement/paper'
import { isNumbered } from '../../../domain/ruling/rules'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { committeeStyle } from '../../styles'
import { planFields } from '../plan/fields'
import { paperDateline, paperFacts, paperSubject, paperSymbol, paperTypeName, type MovementPaperInput } from './facts'

export type { MovementPaperInput } from './facts'

const definition = (kind: MovementPaperKind, title: string): DocumentDefinition<MovementPaperInput> => ({
  kind,
  source: 'movement',
  title,
  typeName: paperTypeName(kind),
  schema: planFields,
  draw: async (input) =>
    (await import('../plan/template')).drawPlan({
      ...committeeStyle(input, { number: paperSymbol(input), dateline: paperDateline(input), subject: paperSubject(input) }),
      typeName: paperTypeName(kind),
    }),
  fields: paperFacts,
  fileName: ({ paper }) => fileNameOf(title, String(paper.year)),
  isDraft: ({ paper }) => !isNumbered(paper),
})

/** Papers of a movement whose words are the officer's: reports, the plan of a review, guidance, a notice. */
export const movementPaperDefinitions = {
  yearReport: definition('yearReport', 'Báo cáo năm'),
  preliminaryReport: definition('preliminaryReport', 'Báo cáo sơ kết'),
  finalReport: definition('finalReport', 'Báo cáo tổng kết'),
  reviewPlan: definition('reviewPlan', 'Kế hoạch sơ kết, tổng kết'),
  guidance: definition('guidance', 'Hướng dẫn bình xét'),
  reviewNotice: definition('reviewNotice', 'Thông báo bình xét'),
} satisfies Record<MovementPaperKind, DocumentDefinition<MovementPaperInput>>
