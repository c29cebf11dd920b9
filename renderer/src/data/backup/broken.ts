import type { AppError, BrokenDetail } from '@shared/lib/errors'

export type BrokenReason = Extract<AppError, { code: 'backup.broken' }>['reason']

/** Why a backup is none; leaves this room as a value only. */
export class BrokenBackup extends Error {
  constructor(
    readonly reason: BrokenReason,
    readonly details: readonly BrokenDetail[] = [],
  ) {
    super(reason)
  }
}
