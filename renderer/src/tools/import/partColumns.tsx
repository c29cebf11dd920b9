import type { PreviewOptions, PreviewRow } from '@shared/import/preview'
import type { TargetId } from '@shared/import/targets'
import { shortDate } from '@shared/lib/dates'
import { ratingNames } from '@renderer/text/ratingText'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { text } from './text'

/** The name of a row's award, as the catalogue has it. */
export const awardNameIn =
  ({ awardForms }: PreviewOptions) =>
  ({ draft }: PreviewRow): string =>
    awardForms.find((form) => form.code === draft.awardCode && form.subjectKind === draft.kind)?.name ?? draft.awardCode

const ratingOf = ({ draft: { year } }: PreviewRow): string =>
  [
    year?.year == null ? '' : String(year.year),
    year?.rating == null ? '' : ratingNames[year.rating],
    year?.headcount == null ? '' : text.headcount(year.headcount, year.completed),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Number and day of the decision that a row is from; empty where there is none. */
export const decisionOf = ({ draft: { past } }: PreviewRow): string =>
  past === undefined
    ? ''
    : [past.decisionSymbol, past.decidedOn === null ? '' : shortDate(past.decidedOn)].filter((part) => part !== '').join(', ')

/** What the preview shows of each row besides who it is about; where there is little room, the first of them. */
export const partColumns: Readonly<Record<TargetId, readonly PagedColumn<PreviewRow>[]>> = {
  round: [],
  subjects: [],
  ratings: [{ field: 'year', headerName: text.grid.rating, flex: 1, minWidth: 140, valueGetter: (_, row) => ratingOf(row) }],
  awards: [
    { field: 'award', headerName: text.grid.award, flex: 1, minWidth: 140, valueGetter: (_, { draft }) => draft.past?.awardName ?? '' },
    { field: 'decision', headerName: text.grid.decision, width: 190, valueGetter: (_, row) => decisionOf(row) },
  ],
}
