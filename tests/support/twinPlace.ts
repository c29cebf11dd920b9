import { ok, type Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import type { TwinReader } from '@renderer/data/twin/recover'
import type { SnapshotWriter } from '@renderer/data/twin/snapshot'
import { err } from '@shared/lib/result'
import { twinTools } from './twinTools'

/** The real twin of the main process on a throw-away computer, as the page reaches it. */
export function twinPlace(home: string) {
  const { twin } = twinTools(home)
  const tried = async <Value>(work: () => Promise<Value>): Promise<Result<Value>> => {
    try {
      return ok(await work())
    } catch {
      return err({ code: 'file.diskFull', fileName: 'Sổ Vàng' })
    }
  }
  return {
    twin,
    state: () => twin.state(),
    elsewhere: async () => ok(await twin.elsewhere()),
    append: (line: string, entries: readonly string[], slots: Slots | null = null) =>
      tried(async () => {
        await twin.append(line, entries, '1.0.0', slots)
        return null
      }),
    journal: (line: string, afterSeq: number, from: number) => tried(() => twin.journal(line, afterSeq, from)),
    begin: () => tried(async () => ({ snapshot: await twin.begin() })),
    piece: (snapshot: string, bytes: Uint8Array) => twin.piece(snapshot, bytes),
    readBack: (snapshot: string, from: number) => twin.readBack(snapshot, from),
    end: (snapshot: string, facts: Parameters<typeof twin.end>[1]) => twin.end(snapshot, facts),
    drop: async (snapshot: string) => {
      await twin.drop(snapshot)
      return ok(null)
    },
    replace: (snapshot: string, id: string, sealedBy: string) => twin.replace(snapshot, id, sealedBy),
    dropPlain: () => twin.dropPlain(),
    read: (id: string, from: number) => twin.read(id, from),
  } satisfies TwinReader & SnapshotWriter & Record<string, unknown>
}
