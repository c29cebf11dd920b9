import type { LogArchive } from '@shared/domain/change/archive'
import type { AppDatabase } from '../core/database'
import type { ReadArchive } from './archiveFile'

/** Archives of the log that this window has open, beside the log itself, until it is closed. */
export type OpenArchive = ReadArchive & {
  readonly id: string
  readonly fileName: string
  /** The closed years of this log that it is; `null` for a file of another log. */
  readonly row: LogArchive | null
}

const opened = new WeakMap<AppDatabase, readonly OpenArchive[]>()
const listeners = new Set<() => void>()
const none: readonly OpenArchive[] = []

export const openedArchives = (db: AppDatabase): readonly OpenArchive[] => opened.get(db) ?? none
export const openedArchive = (db: AppDatabase, id: string): OpenArchive | undefined => openedArchives(db).find((one) => one.id === id)

export function onOpened(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const set = (db: AppDatabase, archives: readonly OpenArchive[]): void => {
  opened.set(db, archives)
  for (const tell of listeners) tell()
}

export function holdOpen(db: AppDatabase, archive: ReadArchive, row: LogArchive | null, fileName: string): OpenArchive {
  const { id } = archive.header.log
  const one: OpenArchive = { ...archive, id, row, fileName }
  set(db, [...openedArchives(db).filter((other) => other.id !== id), one])
  return one
}
export const letGo = (db: AppDatabase, id: string): void =>
  set(
    db,
    openedArchives(db).filter((other) => other.id !== id),
  )
