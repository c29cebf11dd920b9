import type { AppDatabase } from '../core/database'
import { rowLines, type Progress } from '../core/rowLines'
import { sha256Of } from '@shared/lib/sha256'
import { backupFormat, backupVersion, toBase64, type BackupEnd, type BackupHeader, type KeptFile } from './format'

type Facts = Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>

const gzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())

export type BackupFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly rows: number; readonly madeAt: string }

/** The whole data as one file, with the attached files that could be read. */
export async function writeBackup(
  db: AppDatabase,
  facts: Facts,
  onProgress?: Progress,
  files: readonly KeptFile[] = [],
): Promise<BackupFile> {
  const header = (office: { readonly name?: string } | undefined): string =>
    JSON.stringify({
      format: backupFormat,
      version: backupVersion,
      schemaVersion: db.verno,
      officeName: office?.name ?? '',
      ...facts,
    } satisfies BackupHeader)
  const { lines, counts } = await rowLines(db, header, onProgress)
  for (const { sha256: name, bytes } of files) lines.push(JSON.stringify({ f: name, b: toBase64(bytes) }))
  const body = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const end: BackupEnd = { end: true, counts, files: files.length, sha256: await sha256Of(body) }
  const tail = new TextEncoder().encode(`${JSON.stringify(end)}\n`)
  const whole = new Uint8Array(body.length + tail.length)
  whole.set(body)
  whole.set(tail, body.length)
  return { bytes: await gzip(whole), rows: lines.length - 1 - files.length, madeAt: facts.madeAt }
}
