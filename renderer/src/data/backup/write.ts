import { placeKeys, type AppDatabase } from '../core/database'
import { backupFormat, backupVersion, sha256, type BackupEnd, type BackupHeader } from './format'

export type Progress = (done: number, total: number) => void
const ownFacts: readonly unknown[] = Object.values(placeKeys)
type Facts = Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>

/** Every line of a backup but the last, and how many rows each table gave. One read transaction: one moment of the data. */
export async function backupLines(
  db: AppDatabase,
  facts: Facts,
  onProgress: Progress = () => {},
): Promise<{ lines: string[]; counts: Record<string, number> }> {
  return db.transaction('r', db.tables, async () => {
    const office = (await db.table('office').toArray())[0] as { name?: string } | undefined
    const header: BackupHeader = {
      format: backupFormat,
      version: backupVersion,
      schemaVersion: db.verno,
      officeName: office?.name ?? '',
      ...facts,
    }
    const lines = [JSON.stringify(header)]
    const counts: Record<string, number> = {}
    for (const [index, table] of db.tables.entries()) {
      const all: Record<string, unknown>[] = await table.toArray()
      const rows = table.name === 'meta' ? all.filter((row) => !ownFacts.includes(row['key'])) : all
      counts[table.name] = rows.length
      for (const row of rows) lines.push(JSON.stringify({ t: table.name, r: row }))
      onProgress(index + 1, db.tables.length)
    }
    return { lines, counts }
  })
}

const gzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())

export type BackupFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly rows: number; readonly madeAt: string }

/** The whole data as one file. */
export async function writeBackup(db: AppDatabase, facts: Facts, onProgress?: Progress): Promise<BackupFile> {
  const { lines, counts } = await backupLines(db, facts, onProgress)
  const body = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const end: BackupEnd = { end: true, counts, sha256: await sha256(body) }
  const tail = new TextEncoder().encode(`${JSON.stringify(end)}\n`)
  const whole = new Uint8Array(body.length + tail.length)
  whole.set(body)
  whole.set(tail, body.length)
  return { bytes: await gzip(whole), rows: lines.length - 1, madeAt: facts.madeAt }
}
