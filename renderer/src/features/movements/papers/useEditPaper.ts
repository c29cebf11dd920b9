import type { MovementPaper } from '@shared/domain/movement/paper'

/** Changes a paper as one act, or as part of a sitting of typing. */
export type EditPaper = (change: (paper: MovementPaper) => MovementPaper, sitting?: string) => void
