import type { Snapshot } from '@shared/ipc/twin'
import { isLongAgo } from '@shared/lib/elapsed'
import type { AppError } from '@shared/lib/errors'
import { rehearseBackup } from '../backup'
import { registry } from '../profiles/registry'
import { sourceFrom } from './filePieces'
import type { TwinReader } from './recover'

/** How a rehearsal went: the newest copy restored into a scratch database, which was thrown away again. */
export type Rehearsal = {
  /** ISO 8601. */
  readonly at: string
  /** The moment the copy is of. */
  readonly copyAt: string
  readonly rows: number
  readonly ms: number
  /** Why it could not be restored; `null` when all of it could. */
  readonly problem: AppError | null
}
const key = 'rehearsal'
const patientDays = 30

/** The last one on this computer; `undefined` before the first. */
export const readRehearsal = async (): Promise<Rehearsal | undefined> => (await registry.settings.get(key))?.value as Rehearsal | undefined

/** Whether a month has passed since the last one. */
export const isRehearsalDue = (last: Rehearsal | undefined, now: Date): boolean =>
  last === undefined || isLongAgo(last.at, now, patientDays)

/** Restores a copy into a scratch database, counts, throws it away, and remembers how it went. Nothing of the open data is touched. */
export async function rehearse(twin: Pick<TwinReader, 'read'>, snapshot: Snapshot, now: () => Date): Promise<Rehearsal> {
  const began = now()
  const source = await sourceFrom((from) => twin.read(snapshot.id, from))
  const result = source.ok ? await rehearseBackup({ fileName: snapshot.id, source: source.value }, 'real') : source
  const ended = now()
  const rehearsal: Rehearsal = {
    at: ended.toISOString(),
    copyAt: snapshot.madeAt,
    rows: result.ok ? result.value.rows : 0,
    ms: ended.getTime() - began.getTime(),
    problem: result.ok ? null : result.error,
  }
  await registry.settings.put({ key, value: rehearsal })
  return rehearsal
}
