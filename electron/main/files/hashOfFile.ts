import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { pieceBytes } from '@shared/ipc/twin'

/** What the disk says now about these bytes, as SHA-256 in hex: read from the file, piece by piece. Throws what the disk says. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await fs.open(file, 'r')
  try {
    for await (const piece of handle.createReadStream({ highWaterMark: pieceBytes, autoClose: false })) hash.update(piece as Uint8Array)
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}
