import { recordChanges } from './records'
import { personFields } from '../types'
import type { ImportTarget } from './types'

/** People, units and households of the office: whoever is known already is `present`. */
export const subjectsTarget: ImportTarget = {
  id: 'subjects',
  fields: [...personFields, 'ignored'],
  claims: () => new Map(),
  fits: {},
  understand: (draft) => ({ ...draft, achievement: '', awardCode: '', proposedBy: '' }),
  keyOf: () => '',
  storedKey: (_draft, subjectId) => subjectId,
  changes: (draft, _stored, record) => (record === undefined ? [] : recordChanges(record, draft)),
}
