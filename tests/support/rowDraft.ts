import type { RowDraft } from '@shared/import/preview'

/** A row of a list as it is understood: a person about whom nothing but name and year is said. */
export const aDraft = (given: Partial<RowDraft> = {}): RowDraft => ({
  kind: 'person',
  name: 'Nguyễn Văn Mẫu',
  gender: null,
  birthYear: 1985,
  post: '',
  unit: '',
  address: '',
  headName: '',
  memberCount: null,
  collectiveKind: 'other',
  achievement: '',
  awardCode: '',
  proposedBy: '',
  ...given,
})
