import { ok, type Result } from '@shared/lib/result'
import { isSealed } from '@shared/lib/seal'
import { sha256Of } from '@shared/lib/sha256'
import type { Draft, Room } from '@shared/twin/room'
import { logInBrowser } from '../errorLog'
import { keepInBrowser, keptInBrowser } from '../keptFiles'

type Bytes = Uint8Array<ArrayBuffer>
const most = Number.MAX_SAFE_INTEGER

async function put(room: Room, name: string, bytes: Bytes): Promise<void> {
  let draft: Draft | null = null
  try {
    draft = await room.create()
    await draft.write(bytes)
    if ((await draft.sealed()) !== null) await draft.settle(name)
    else await draft.drop()
  } catch (cause) {
    await draft?.drop().catch(() => {})
    throw cause
  }
}

/** The file in the twin, if it is what its name says or sealed. */
async function fromTwin(twin: Second, sha256: string): Promise<Bytes | null> {
  const piece = await (await twin.attached()).piece(sha256, 0, most)
  if (piece === null) return null
  return isSealed(piece.bytes) || (await sha256Of(piece.bytes)) === sha256 ? piece.bytes : null
}
type Second = { attached(): Promise<Room> }

/**
 * Attached files, kept beside the data and a second time in the twin, at once: both stores of a browser are its own. What is gone or damaged
 * beside the data comes back from the twin. A twin that cannot be written is no reason to refuse a file: copies catch up.
 */
export function keptTwice(twin: Second | null): {
  readonly keep: (sha256: string, bytes: Bytes) => Promise<Result<null>>
  readonly kept: (sha256: string, isSecond: boolean) => Promise<Result<Bytes | null>>
} {
  const second = async (sha256: string): Promise<Bytes | null> =>
    twin === null
      ? null
      : fromTwin(twin, sha256).catch((cause: unknown) => {
          logInBrowser(cause)
          return null
        })
  return {
    async keep(sha256, bytes) {
      const answer = await keepInBrowser(sha256, bytes)
      if (answer.ok && twin !== null)
        await twin
          .attached()
          .then((room) => put(room, sha256, bytes))
          .catch(logInBrowser)
      return answer
    },
    async kept(sha256, isSecond) {
      const here: Result<Bytes | null> = isSecond ? ok(null) : await keptInBrowser(sha256)
      if (here.ok && here.value !== null) return here
      const there = await second(sha256)
      if (there === null) return here
      if (!isSecond) await keepInBrowser(sha256, there)
      return ok(there)
    },
  }
}
