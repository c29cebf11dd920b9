import fs from 'node:fs/promises'
import path from 'node:path'
import { err, ok, type Result } from '@shared/lib/result'
import { systemCode } from '../diskErrors'
import { hashOfFile } from '../hashOfFile'
import type { FoundInstaller } from './find'

const pieceBytes = 1024 * 1024

/**
 * Brings an installer onto this computer and holds what lies here against its hash: what is started later is what was checked, whatever
 * happens to the stick. Others kept here before go. Errors: `update.broken`. Throws what the disk says.
 */
export async function keepOwn(folder: string, { file, fileName, sha256, bytes }: FoundInstaller): Promise<Result<string>> {
  if (sha256 === null) return err({ code: 'update.broken', fileName, reason: 'hashMissing' })
  await fs.rm(folder, { recursive: true, force: true })
  await fs.mkdir(folder, { recursive: true })
  const temporary = path.join(folder, 'cai-dat.tmp')
  if (!(await copy(file, temporary, bytes)) || (await hashOfFile(temporary)) !== sha256) {
    await fs.rm(temporary, { force: true })
    return err({ code: 'update.broken', fileName, reason: 'hash' })
  }
  const own = path.join(folder, fileName)
  await fs.rename(temporary, own)
  return ok(own)
}

/** Copies as many bytes as were seen, and no more: a file that grew meanwhile fails its hash. False for a link put in its place. */
async function copy(from: string, to: string, bytes: number): Promise<boolean> {
  const source = await fs.open(from, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0)).catch((cause: unknown) => {
    if (systemCode(cause) === 'ELOOP') return null
    throw cause
  })
  if (source === null) return false
  const target = await fs.open(to, 'wx').catch(async (cause: unknown) => {
    await source.close()
    throw cause
  })
  try {
    const piece = new Uint8Array(pieceBytes)
    for (let at = 0; at <= bytes;) {
      const { bytesRead } = await source.read(piece, 0, piece.length, at)
      if (bytesRead === 0) break
      await target.appendFile(piece.subarray(0, bytesRead))
      at += bytesRead
    }
    await target.sync()
    return true
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}
