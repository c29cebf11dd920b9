import { lineKeyOf } from '../../domain/round/rules'
import { listFields } from '../types'
import { recordChanges } from './records'
import type { ImportTarget } from './types'

/** What a line of a round holds besides who it is about. */
export type StoredLine = { readonly achievement: string; readonly proposedBy: string }

/** The list of an award round: a line for each subject and award. */
export const roundTarget: ImportTarget = {
  id: 'round',
  fields: listFields,
  claims: () => new Map(),
  fits: {},
  understand: (draft) => draft,
  keyOf: ({ awardCode }) => awardCode,
  storedKey: ({ awardCode }, subjectId) => lineKeyOf({ subjectId, awardCode }),
  changes: ({ achievement, proposedBy, ...draft }, stored, record) => {
    const line = stored as StoredLine | undefined
    const said = [
      { field: 'achievement', from: line?.achievement ?? '', to: achievement },
      { field: 'proposedBy', from: line?.proposedBy ?? '', to: proposedBy },
    ] as const
    return [
      ...(line === undefined
        ? []
        : said.filter(({ from, to }) => to !== '' && from !== to).map((one) => ({ ...one, fills: one.from === '' }))),
      ...(record === undefined ? [] : recordChanges(record, { ...draft, achievement, proposedBy })),
    ]
  },
}
