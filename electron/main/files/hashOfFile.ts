import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { pieceBytes } from '@shared/ipc/twin'
import { patiently } from './patient'

/** What the disk says now about these bytes, as SHA-256 in hex: read from the file, piece by piece. Throws what the disk says. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await patiently(() => fs.open(file, 'r'))
  try {
    const piece = new Uint8Array(pieceBytes)
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
