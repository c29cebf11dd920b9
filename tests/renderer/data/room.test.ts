import { afterEach, describe, expect, it } from 'vitest'
import { failureOf } from '@renderer/app/boot/failures'
import { act, ActFailure } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { askRoomFrom, isFullNow, storeError } from '@renderer/data/core/room'
import type { Platform } from '@renderer/platform/platform'
import { aPerson } from '../../support/builders'

const platform = { reportError: () => Promise.resolve('SV-TEST22') } as unknown as Platform
const room = (bytes: number | null): void => askRoomFrom(() => Promise.resolve(bytes))
const broken = (name: string): DOMException => new DOMException('Internal error opening backing store', name)
afterEach(() => room(null))

/** An act in which the store fails as it was seen to on a full disk; gives what whoever asked for it is told. */
async function told(name: string): Promise<unknown> {
  const db = new AppDatabase(`room-${name}-${Math.random()}`)
  await db.open()
  try {
    await act(db, 'Thêm người', async () => {
      await db.subjects.add(aPerson({ id: 'a' }))
      throw broken(name)
    })
    return 'stored'
  } catch (cause) {
    expect(await db.subjects.count()).toBe(0)
    return cause instanceof ActFailure ? cause.failure : (cause as Error).name
  } finally {
    db.close()
  }
}

describe('a store that fails', () => {
  it.each(['UnknownError', 'InvalidStateError', 'TimeoutError'])(
    'by %s on a full disk names the act that was left undone',
    async (name) => {
      room(3 * 1024 * 1024)
      expect(await told(name)).toEqual({ code: 'storage.full', act: 'Thêm người' })
    },
  )

  it('with room on the disk, or where nobody knows the disk, is not said to be full', async () => {
    for (const bytes of [50 * 1024 ** 3, null]) {
      room(bytes)
      expect(await told('UnknownError')).not.toMatchObject({ code: 'storage.full' })
      expect(await storeError(broken('UnknownError'))).toEqual({ code: 'storage.unavailable' })
    }
    askRoomFrom(() => Promise.reject(new Error('no answer')))
    expect(await isFullNow()).toBe(false)
  })

  it('is told apart from a bug, on a full disk too', async () => {
    room(0)
    expect(await storeError(new TypeError('x is undefined'))).toBeNull()
    expect(await told('TypeError')).not.toMatchObject({ code: 'storage.full' })
    expect(await failureOf(platform, new TypeError('x'))).toEqual({ code: 'internal', reference: 'SV-TEST22' })
    expect(await failureOf(platform, broken('UnknownError'))).toEqual({ code: 'storage.full' })
  })
})
