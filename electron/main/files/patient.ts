import { systemCode } from './diskErrors'

/** How long a scanner of viruses or a program that keeps folders in step may hold a file, in steps. */
const pausesMs = [20, 60, 150, 300, 600]
const isHeld = (cause: unknown): boolean => ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'].includes(systemCode(cause))

/**
 * Tries again for a second what is refused because another program holds the file: Windows says the same of a file that one may not touch,
 * which stays so. Only work that may be done twice.
 */
export async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (const pause of pausesMs) {
    try {
      return await work()
    } catch (cause) {
      if (!isHeld(cause)) throw cause
      await new Promise((resolve) => {
        setTimeout(resolve, pause)
      })
    }
  }
  return work()
}
