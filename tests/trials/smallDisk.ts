import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A small file system of its own in this folder, where this user may make one; `null` elsewhere. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder], { stdio: 'ignore' })
  } catch {
    return null // no right to mount: the test says that it is left out
  }
  return new SmallDisk(folder)
}

export class SmallDisk {
  private readonly ballast: string
  constructor(private readonly folder: string) {
    this.ballast = path.join(folder, 'phim.mp4')
  }
  /** Leaves so many bytes free, the rest is somebody's film. */
  fill(leave = 0): void {
    const { bavail, bsize } = fs.statfsSync(this.folder)
    const present = fs.existsSync(this.ballast) ? fs.statSync(this.ballast).size : 0
    const handle = fs.openSync(this.ballast, 'a')
    try {
      const piece = Buffer.alloc(1024 * 1024)
      for (let left = bavail * bsize - leave; left > 0; left -= piece.length)
        fs.writeSync(handle, piece, 0, Math.min(piece.length, left), null)
    } catch {
      // Somebody else took the last bytes: it is full all the same.
    } finally {
      fs.closeSync(handle)
    }
    if (leave === 0 && fs.statSync(this.ballast).size < present) throw new Error('the disk did not fill')
  }
  /** The film is thrown away. */
  free(): void {
    fs.rmSync(this.ballast, { force: true })
  }
  remove(): void {
    execFileSync('umount', ['-l', this.folder])
  }
}

/** Lets the program believe that there is room, so that it meets the full disk itself and not its own guard. Gives what undoes it. */
export function hideRoom(): () => void {
  const { statfs } = fs.promises
  fs.promises.statfs = (async (...given: Parameters<typeof statfs>) => ({
    ...(await statfs(...given)),
    bsize: 1,
    bavail: 4 * 1024 ** 3,
  })) as typeof statfs
  return () => {
    fs.promises.statfs = statfs
  }
}
