import type { ReactNode } from 'react'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { CriteriaGroup, EmulationMovement } from '@shared/domain/movement/types'
import type { HeadPlace } from '../inHead'

export type ScoringProps = {
  readonly movement: EmulationMovement
  /** Where the page's actions and its line of facts are, for what belongs there. */
  readonly actions: HeadPlace
  readonly facts: HeadPlace
}
/** The group and year in view, and what changes them. */
export type GroupChoice = { readonly group: CriteriaGroup; readonly year: number; readonly chooser: ReactNode }

/** The locked versions of the criteria, newest first, and which is looked at: all but the newest are only looked at. */
export type Versions = { readonly all: readonly ScoreTable[]; readonly isOld: boolean; readonly onShow: (version: number) => void }
