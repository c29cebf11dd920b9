import { awardsTarget } from './awards'
import { ratingsTarget } from './ratings'
import { roundTarget } from './round'
import { subjectsTarget } from './subjects'
import type { ImportTarget, TargetId } from './types'

export type { ImportTarget, StoredFacts, TargetId } from './types'

const targets: Readonly<Record<TargetId, ImportTarget>> = {
  round: roundTarget,
  subjects: subjectsTarget,
  ratings: ratingsTarget,
  awards: awardsTarget,
}

/** The place that lists can be brought into under this name. */
export const targetOf = (id: TargetId): ImportTarget => targets[id]
