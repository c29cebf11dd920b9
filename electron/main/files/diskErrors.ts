import { placeFailure, type AppError } from '@shared/lib/errors'

/** What was being done when the disk refused. */
export type DiskStep = 'create' | 'write' | 'rename' | 'read'

/** The system's own code of a failed disk call (`EBUSY`, `ENOSPC` …), or '' for anything else. */
export const systemCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

/**
 * Turns the system's refusal into what the officer can act on. `undefined` means that it is not a refusal we know: a bug.
 * On Windows EPERM has two faces: a folder one may not write to, and a file that Word holds open; the step tells them apart.
 */
export function diskError(
  cause: unknown,
  step: DiskStep,
  names: { readonly file: string; readonly folder: string },
  platform: NodeJS.Platform,
): AppError | undefined {
  const file = { fileName: names.file }
  switch (systemCode(cause)) {
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'file.inUse', ...file }
    case 'EPERM':
      return platform === 'win32' && step !== 'create'
        ? { code: 'file.inUse', ...file }
        : { code: step === 'read' ? 'file.unreadable' : 'file.readOnly', ...file }
    case 'EACCES':
      return { code: step === 'read' ? 'file.unreadable' : 'file.readOnly', ...file }
    case 'EROFS':
      return { code: 'file.readOnly', ...file }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'file.diskFull', ...file }
    case 'ENAMETOOLONG':
      return { code: 'file.nameTooLong', ...file }
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
      // While writing, what is missing is the folder: a USB stick pulled out, a network drive gone.
      return { code: 'file.notFound', fileName: step === 'read' ? names.file : names.folder }
    case 'EISDIR':
    case 'EIO':
      return step === 'read' ? { code: 'file.unreadable', ...file } : { code: 'file.readOnly', ...file }
    default:
      return undefined
  }
}

/** What a disk refused as a folder of copies was read or written; `null` for a bug. */
export function placeRefusal(cause: unknown, folder: string): AppError | null {
  // A failing medium says so whatever is done on it; a network folder that went away has words of its own.
  const code = systemCode(cause)
  if (code === 'EIO') return { code: 'place.failed', reason: 'unreadable', folder }
  if (gone.has(code)) return { code: 'place.failed', reason: 'away', folder }
  const error = diskError(cause, 'write', { file: folder, folder }, process.platform)
  return error === undefined ? null : placeFailure(error, folder)
}
/** How systems say that a network folder or a stick is away in the middle of work. */
const gone: ReadonlySet<string> = new Set([
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ECONNRESET',
  'ECONNABORTED',
  'ENOTCONN',
  'ETIMEDOUT',
  'ESTALE',
  'EBADF',
  'UNKNOWN',
])
