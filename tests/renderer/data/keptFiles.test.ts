import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { createKeep } from '@electron/main/files/keep'
import { diskPlace, diskRoom } from '@electron/main/files/twin/diskRoom'
import { keepAttached } from '@shared/twin/inStep'
import { forgetKeys, tryWords } from '@renderer/data/secrecy/keys'
import { plainFiles, resealKept, sealedKeeper, type KeptPlace } from '@renderer/data/secrecy/keptFiles'
import { changeLock, readLock, removeLock, setLock } from '@renderer/data/secrecy/lock'
import { ok } from '@shared/lib/result'
import { isSealed } from '@shared/lib/seal'
import { sha256Of } from '@shared/lib/sha256'

const password = 'Mật khẩu mẫu 2026'
let home: string
let place: KeptPlace
let keeper: ReturnType<typeof sealedKeeper>
const here = (): string => path.join(home, 'attachments')
const twin = (): string => path.join(home, 'Sổ Vàng')
const twinFiles = (): string => path.join(twin(), 'Tệp kèm')
const bytesOf = (words: string) => new Uint8Array(new TextEncoder().encode(words))
const lie = (folder: string, hash: string): Buffer => fs.readFileSync(path.join(folder, hash))

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-kept-'))
  const keep = createKeep(here(), createDisk(), twinFiles)
  place = { put: keep.put, get: keep.get, list: async () => ok(await keep.list()) }
  keeper = sealedKeeper(place)
})
afterEach(async () => {
  forgetKeys()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  fs.rmSync(home, { recursive: true, force: true })
})
async function lock(sealsBackups = true): Promise<string> {
  const { code, keep } = await setLock(password, { afterMinutes: 10, sealsBackups })
  await keep()
  return code
}
async function kept(words: string): Promise<string> {
  const hash = await sha256Of(bytesOf(words))
  expect(await keeper.keepFile(hash, bytesOf(words))).toEqual({ ok: true, value: null })
  return hash
}
const words = ['Báo cáo thành tích của bà Nguyễn Thị Mẫu', '', 'ảnh '.repeat(60_000)]

it('are sealed on their way in once that was chosen, and come back as they were, without a question', async () => {
  const before = await kept('tệp từ trước')
  await lock()
  const hashes = await Promise.all(words.map(kept))
  for (const [index, hash] of hashes.entries()) {
    expect(isSealed(lie(here(), hash))).toBe(true)
    expect(lie(here(), hash).includes(Buffer.from('Nguyễn Thị Mẫu'))).toBe(false)
    const found = await keeper.keptFile(hash)
    expect(found.ok && found.value !== null && Buffer.from(found.value).equals(bytesOf(words[index] ?? ''))).toBe(true)
  }
  // What lay there before stays as it is until the officer says otherwise.
  expect(lie(here(), before).toString()).toBe('tệp từ trước')
  expect(await plainFiles(place)).toBe(1)
})

it('stay in the clear under a lock that seals nothing', async () => {
  await lock(false)
  expect(lie(here(), await kept('tệp mẫu')).toString()).toBe('tệp mẫu')
})

it('from before are sealed on request, here and in the twin, each opened again; and brought back into the clear', async () => {
  const hashes = await Promise.all(words.map(kept))
  await keepAttached(diskRoom(here()), diskPlace(twin(), 'first').attached)
  await lock()
  const seen: number[] = []
  expect(await resealKept(place, 'sealed', { onProgress: (done) => seen.push(done) })).toEqual({ ok: true, value: { done: 3, left: 0 } })
  expect(seen).toEqual([0, 1, 2])
  await keepAttached(diskRoom(here()), diskPlace(twin(), 'first').attached)
  for (const hash of hashes) for (const folder of [here(), twinFiles()]) expect(isSealed(lie(folder, hash))).toBe(true)
  expect(await resealKept(place, 'sealed')).toEqual({ ok: true, value: { done: 0, left: 0 } })
  await changeLock({ sealsBackups: false })
  expect(await resealKept(place, 'plain')).toEqual({ ok: true, value: { done: 3, left: 0 } })
  await keepAttached(diskRoom(here()), diskPlace(twin(), 'first').attached)
  for (const [index, hash] of hashes.entries())
    for (const folder of [here(), twinFiles()]) expect(lie(folder, hash).equals(Buffer.from(bytesOf(words[index] ?? '')))).toBe(true)
})

it('ask for the words where the key is gone, open by password or printed code, and are never replaced by what does not open', async () => {
  const code = await lock()
  const hash = await kept('tệp mẫu')
  expect(await removeLock('password', password)).toMatchObject({ ok: true })
  const needed = await keeper.keptFile(hash)
  if (needed.ok || needed.error.code !== 'secret.needed') throw new Error('opened without a key')
  expect(await resealKept(place, 'plain')).toEqual({ ok: true, value: { done: 0, left: 1 } })
  expect(isSealed(lie(here(), hash))).toBe(true)
  expect(await tryWords([needed.error.slots], 'password', 'sai hết rồi')).toMatchObject({ ok: false })
  expect(await tryWords([needed.error.slots], 'code', code)).toMatchObject({ ok: true })
  expect(await keeper.keptFile(hash)).toEqual({ ok: true, value: bytesOf('tệp mẫu') })
})

it('go nowhere in the clear while the window is locked, and need the lock to be sealed', async () => {
  const hash = await kept('tệp mẫu')
  expect(await resealKept(place, 'sealed')).toMatchObject({ ok: false, error: { code: 'secret.locked' } })
  expect(lie(here(), hash).toString()).toBe('tệp mẫu')
  expect(await readLock()).toBeNull()
})

it('that are damaged come whole from the twin, where only the key can tell the damage', async () => {
  await lock()
  const hash = await kept('tệp mẫu có mã hóa')
  await keepAttached(diskRoom(here()), diskPlace(twin(), 'first').attached)
  for (const at of [60, -1, -20, 9]) {
    const file = path.join(here(), hash)
    const bytes = fs.readFileSync(file)
    const place = at < 0 ? bytes.length + at : at
    bytes.fill((bytes[place] ?? 0) ^ 0x21, place, place + 1)
    fs.writeFileSync(file, bytes)
    expect(await keeper.keptFile(hash)).toEqual({ ok: true, value: bytesOf('tệp mẫu có mã hóa') })
    // And the one here is whole again.
    expect(await sealedKeeper(alone()).keptFile(hash)).toEqual({ ok: true, value: bytesOf('tệp mẫu có mã hóa') })
  }
})
/** The place without its twin. */
function alone(): KeptPlace {
  const keep = createKeep(here(), createDisk())
  return { put: keep.put, get: keep.get, list: async () => ok(await keep.list()) }
}

it('can be stopped in the middle, and each file is whole then, in the one way or the other', async () => {
  const hashes = await Promise.all(['một', 'hai', 'ba', 'bốn'].map(kept))
  await lock()
  const stop = new AbortController()
  const answer = await resealKept(place, 'sealed', { signal: stop.signal, onProgress: (done) => done === 2 && stop.abort() })
  expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  const sealed = hashes.filter((hash) => isSealed(lie(here(), hash))).length
  expect(sealed).toBeGreaterThan(0)
  expect(sealed).toBeLessThan(4)
  for (const hash of hashes) expect((await keeper.keptFile(hash)).ok).toBe(true)
})
