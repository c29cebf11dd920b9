import type { RowStatus } from '@shared/import/preview'
import type { Status } from '@renderer/ui/StatusChip'

/** Sign and colour of a row's state. */
export const statusLooks: Record<RowStatus, Status> = { new: 'info', matched: 'ok', present: 'ok', doubtful: 'attention', wrong: 'blocked' }
