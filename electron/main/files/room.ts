import fs from 'node:fs/promises'
import path from 'node:path'

/** Free bytes for this user on the disk that holds the folder, or the nearest folder above it; `null` where the system does not say. */
export async function freeRoom(folder: string): Promise<number | null> {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      const { bavail, bsize } = await fs.statfs(at)
      return bavail * bsize
    } catch {
      if (path.dirname(at) === at) return null
    }
  }
}
