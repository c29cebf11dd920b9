import { makeSubject, nothingSaid, factsOfSubject, type SubjectFacts } from '../../domain/subject/make'
import type { Subject } from '../../domain/subject/types'
import { shortDate } from '../../lib/dates'
import { foldText } from '../../lib/text'
import type { RowChange, RowDraft } from '../preview'
import type { ImportField } from '../types'

type Said = {
  readonly field: ImportField
  readonly patch: Partial<SubjectFacts>
  readonly from: string
  readonly to: string
  readonly fills: boolean
}
const number = (value: number | null): string => (value === null ? '' : String(value))

const said = (field: ImportField, from: string, to: string, patch: Partial<SubjectFacts>): Said => ({
  field,
  patch,
  from,
  to,
  fills: from === '',
})

/** What the row tells that the record has a place for. A guess (the kind of a collective) is no telling. */
function saidOf(record: Subject, draft: RowDraft): readonly Said[] {
  const address = said('address', record.address, draft.address, { address: draft.address })
  switch (record.kind) {
    case 'person': {
      const isDayNew = draft.bornOn != null && record.bornOn !== draft.bornOn && (record.birthYear ?? draft.birthYear) === draft.birthYear
      // A post and a unit go together: half of a workplace is never mixed with half of another.
      const fills = record.post === '' && record.unit === ''
      return [
        said('gender', record.gender ?? '', draft.gender ?? '', { gender: draft.gender }),
        said(
          'birth',
          isDayNew ? (record.bornOn == null ? '' : shortDate(record.bornOn)) : number(record.birthYear),
          isDayNew ? shortDate(draft.bornOn ?? '') : number(draft.birthYear),
          { birthYear: draft.birthYear, bornOn: draft.bornOn ?? (record.birthYear === draft.birthYear ? record.bornOn : null) },
        ),
        { ...said('post', record.post, draft.post, { post: draft.post }), fills },
        { ...said('unit', record.unit, draft.unit, { unit: draft.unit, unitId: null }), fills },
        address,
      ]
    }
    case 'collective':
      return [said('unit', record.parentOrgan, draft.unit, { parentOrgan: draft.unit }), address]
    case 'household':
      return [address, said('memberCount', number(record.memberCount), number(draft.memberCount), { memberCount: draft.memberCount })]
  }
}
const differs = ({ from, to }: Said): boolean => to !== '' && foldText(from) !== foldText(to)

/** What the row says otherwise than the record, or where the record says nothing. */
export const recordChanges = (record: Subject, draft: RowDraft): readonly RowChange[] =>
  record.kind !== draft.kind
    ? []
    : saidOf(record, draft)
        .filter(differs)
        .map(({ field, from, to, fills }) => ({ field, from, to, fills }))

/** The record as the row leaves it: what it leaves open filled (`add`), or everything the row tells taken over (`update`). */
export function changedRecord(record: Subject, draft: RowDraft, mode: 'add' | 'update'): Subject {
  if (record.kind !== draft.kind) return record
  const patches = saidOf(record, draft)
    .filter((one) => differs(one) && (mode === 'update' || one.fills))
    .map(({ patch }) => patch)
  if (patches.length === 0) return record
  const { id, endedOn, endedBecause, successorId } = record
  const kept = {
    id,
    endedOn,
    ...(endedBecause === undefined ? {} : { endedBecause }),
    ...(successorId === undefined ? {} : { successorId }),
  }
  return makeSubject(kept, Object.assign({}, factsOfSubject(record), ...patches) as SubjectFacts)
}

/** The record a new row makes: what stands as unit is the organ above a collective. */
export const subjectOf = (draft: RowDraft, id: string): Subject =>
  makeSubject({ id, endedOn: null }, { ...nothingSaid(draft.kind, draft.name), ...draft, parentOrgan: draft.unit })
