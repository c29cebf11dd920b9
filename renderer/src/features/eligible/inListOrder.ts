import { measuredAwards } from '@shared/checks/eligibility/ready'
import { compareByGivenName, compareNames } from '@shared/lib/text'
import type { EligibleRow } from './useEligible'

type Line = Pick<EligibleRow, 'awardCode' | 'unit'> & { readonly subject: Pick<EligibleRow['subject'], 'kind' | 'name'> }

const kinds = ['collective', 'person', 'household'] as const

/** As a list of a round stands: collectives first, one award after the other, in each unit by given name. Papers number it from 1. */
export const inListOrder = <T extends Line>(rows: readonly T[]): T[] =>
  rows.toSorted(
    (a, b) =>
      kinds.indexOf(a.subject.kind) - kinds.indexOf(b.subject.kind) ||
      measuredAwards.indexOf(a.awardCode) - measuredAwards.indexOf(b.awardCode) ||
      compareNames(a.unit, b.unit) ||
      compareByGivenName(a.subject.name, b.subject.name),
  )
