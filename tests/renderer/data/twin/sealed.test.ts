import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act, setActor } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import { forgetKeys, tryWords } from '@renderer/data/secrecy/keys'
import { changeLock, readLock, removeLock, renewPassword, sealedIfChosen, setLock, setLockAgain } from '@renderer/data/secrecy/lock'
import { isSealed } from '@renderer/data/secrecy/sealed'
import { sourceFrom } from '@renderer/data/twin/filePieces'
import { followLog, type JournalFollower } from '@renderer/data/twin/follow'
import { recoverData } from '@renderer/data/twin/recover'
import { plainCopies, sealedAppend, sealOldCopies } from '@renderer/data/twin/sealing'
import { useBackupWorker } from '../../../support/backupWorker'
import { aPerson } from '../../../support/builders'
import { contentsOf, openOffice, snapshotOf, wipeStores } from '../../../support/twinOffice'
import { twinPlace } from '../../../support/twinPlace'

useBackupWorker()
setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' })

const [password, other] = ['Mật khẩu mẫu 2026', 'Mật khẩu khác 2027']
let home: string
let place: ReturnType<typeof twinPlace>
let db: AppDatabase
let follower: JournalFollower

async function start(): Promise<void> {
  db = await openOffice()
  follower = await followLog(db, sealedAppend(place.append), (await place.state()).journal)
}
const snapshot = () => snapshotOf(db, place, follower)
let number = 0
const add = (name: string) => act(db, `Thêm ${name}`, () => db.subjects.add(aPerson({ id: `p${(number += 1)}`, name, note: '' })))
/** As if the profile's folder had been removed, and the program started anew. */
async function wipe(): Promise<void> {
  await wipeStores(db)
  forgetKeys()
}
const lockWith = async (words: string): Promise<string> => {
  const { code, keep } = await setLock(words, { afterMinutes: 10, sealsBackups: true })
  await keep()
  return code
}
const rooms = { journal: 'Nhật ký', copies: 'Bản sao' } as const
const filesIn = (room: keyof typeof rooms): string[] => {
  const folder = path.join(home, 'Documents', 'Sổ Vàng', rooms[room])
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .sort()
        .map((name) => path.join(folder, name))
    : []
}
/** The contents of every copy and every file of the journal, as somebody who finds the stick would see them. */
const seen = () => [...filesIn('journal'), ...filesIn('copies')].map((file) => fs.readFileSync(file, 'latin1')).join('\n')
const latin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const copies = () => filesIn('copies').filter((name) => name.endsWith('.svbackup'))

beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-sealed-'))
  place = twinPlace(home)
  await start()
})
afterEach(async () => {
  await place.twin.settled()
  await wipe()
  fs.rmSync(home, { recursive: true, force: true })
})

describe('where sealing is chosen', () => {
  it('neither names nor labels stand in the journal or in a copy, and both come back with the code alone', async () => {
    const code = await lockWith(password)
    for (const name of ['Nguyễn Thị Mẫu Hạnh', 'Trần Văn Mẫu Lan', 'Lê Mẫu Tâm']) await add(name)
    const made = await snapshot()
    expect(made.sealedBy).toMatch(/^[0-9a-f]{16}$/)
    await add('Đỗ Thị Mẫu Hoa')
    await place.twin.settled()
    for (const word of ['Mẫu Hạnh', 'Mẫu Hoa', 'Thêm']) expect(seen()).not.toContain(latin(word))
    for (const file of copies()) expect(isSealed(fs.readFileSync(file))).toBe(true)
    expect((await place.state()).journal?.last?.counts.subjects).toBe(4)

    const before = await contentsOf(db)
    await wipe()
    const state = await place.state()
    const asked = await recoverData(place, state)
    if (asked.ok || asked.error.code !== 'secret.needed') throw new Error('not asked for')
    expect(await tryWords([asked.error.slots], 'password', other)).toMatchObject({ error: { code: 'secret.wrong' } })
    const opened = await tryWords([asked.error.slots], 'code', code.toLowerCase().replaceAll('-', ' '))
    if (!opened.ok) throw new Error(opened.error.code)
    expect(await recoverData(place, state)).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
    // Nothing goes on in the clear unseen.
    expect(await setLockAgain(opened.value[0]!)).toBe(true)
    await start()
    expect(await contentsOf(db)).toEqual(before)
    await add('Vũ Thị Mẫu Thu')
    expect(seen()).not.toContain(latin('Mẫu Thu'))
    expect((await readLock())?.sealsBackups).toBe(true)
  })

  it('a line that was changed takes what follows it, and nothing before it', async () => {
    await lockWith(password)
    await add('Một Mẫu')
    await snapshot()
    for (const name of ['Hai Mẫu', 'Ba Mẫu', 'Bốn Mẫu']) await add(name)
    await place.twin.settled()
    const file = filesIn('journal').at(-1)!
    const lines = fs.readFileSync(file, 'utf8').split('\n')
    // The line stays well linked: only who has the key finds it out.
    const { createHash } = await import('node:crypto')
    let before = ''
    const forged = lines.slice(0, -1).map((line, index) => {
      const text = index === 2 ? line.slice(65).replace(/("sealed":".{40})./, '$1A') : line.slice(65)
      before = createHash('sha256').update(before).update(text).digest('hex')
      return `${before} ${text}`
    })
    fs.writeFileSync(file, `${forged.join('\n')}\n`)
    db.close()
    for (const name of (await Dexie.getDatabaseNames()).filter((name) => name !== 'so-vang-registry')) await Dexie.delete(name)
    expect(await recoverData(place, await place.state())).toMatchObject({ ok: true, value: { counts: { subjects: 2 } } })
    await start()
    expect(follower.isNew).toBe(true)
  })

  it('nothing is written in the clear while the key is not there: it is said, and made good', async () => {
    await lockWith(password)
    await add('Một Mẫu')
    const lock = (await readLock())!
    await removeLock('password', password)
    // As in a window that has not been unlocked.
    const { registry } = await import('@renderer/data/profiles/registry')
    await registry.settings.put({ key: 'lock', value: lock })
    await add('Hai Mẫu')
    expect(follower.state().problem).toEqual({ code: 'secret.locked' })
    expect(await sealedIfChosen(new Uint8Array(3))).toEqual({ ok: false, error: { code: 'secret.locked' } })
    expect(seen()).not.toContain(latin('Hai Mẫu'))
    const { unlock } = await import('@renderer/data/secrecy/lock')
    await unlock(lock, 'password', password)
    await follower.follow()
    expect(follower.state().problem).toBeNull()
    expect((await place.state()).journal?.last?.counts.subjects).toBe(2)
  })
})

describe('a password that is set, changed and taken away', () => {
  it('leaves every copy openable: with the words of its time, or with the code', async () => {
    await add('Trước Khóa Mẫu')
    const plain = await snapshot()
    const code = await lockWith(password)
    await add('Có Khóa Mẫu')
    const first = await snapshot()
    await renewPassword({ kind: 'password', typed: password }, other)
    await add('Khóa Mới Mẫu')
    const second = await snapshot()
    await changeLock({ sealsBackups: false })
    await add('Thôi Mã Hóa Mẫu')
    const open = await snapshot()
    expect([plain, first, second, open].map(({ sealedBy }) => sealedBy !== undefined)).toEqual([false, true, true, false])
    expect(first.sealedBy).not.toBe(second.sealedBy)

    const tried = async (id: string, kind: 'password' | 'code', words: string): Promise<boolean> => {
      forgetKeys()
      const asked = await sourceFrom((from) => place.read(id, from))
      if (asked.ok || asked.error.code !== 'secret.needed') return asked.ok
      return (await tryWords([asked.error.slots], kind, words)).ok
    }
    expect(await tried(plain.id, 'password', '')).toBe(true)
    expect(await tried(open.id, 'password', '')).toBe(true)
    expect(await tried(first.id, 'password', password)).toBe(true)
    expect(await tried(first.id, 'password', other)).toBe(false)
    expect(await tried(second.id, 'password', other)).toBe(true)
    expect(await tried(second.id, 'code', code)).toBe(true)

    // The newest is in the clear: all of it comes back without any words.
    const before = await contentsOf(db)
    await wipe()
    expect(await recoverData(place, await place.state())).toMatchObject({ ok: true, value: { stuckAt: null } })
    await start()
    expect(await contentsOf(db)).toEqual(before)
  })

  it('seals what was made in the clear before: copies one by one, the journal by a copy that holds it', async () => {
    for (const name of ['Một Mẫu', 'Hai Mẫu']) {
      await add(name)
      await snapshot()
    }
    await lockWith(password)
    await add('Ba Mẫu')
    await snapshot()
    await place.twin.settled()
    const before = await contentsOf(db)
    expect(plainCopies((await place.state()).snapshots)).toHaveLength(2)
    expect(seen()).toContain(latin('Thêm Hai Mẫu'))
    expect(await sealOldCopies(place, (await place.state()).snapshots)).toEqual({ ok: true, value: 2 })
    const after = (await place.state()).snapshots
    expect(plainCopies(after)).toEqual([])
    for (const one of after) expect(await place.twin.check(one.id)).toBe(true)
    expect(seen()).not.toContain(latin('Một Mẫu'))
    expect(seen()).not.toContain(latin('Hai Mẫu'))
    // Each of them opens, and the newest brings all of it back.
    for (const one of after) expect(await sourceFrom((from) => place.read(one.id, from))).toMatchObject({ ok: true })
    db.close()
    for (const name of (await Dexie.getDatabaseNames()).filter((name) => name !== 'so-vang-registry')) await Dexie.delete(name)
    expect(await recoverData(place, await place.state())).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
    await start()
    expect(await contentsOf(db)).toEqual(before)
    // An older one, whose journal is gone, brings back its own moment and says that it is not all.
    const state = await place.state()
    db.close()
    const old = { ...state, snapshots: state.snapshots.slice(-1) }
    expect(await recoverData(place, old)).toMatchObject({ ok: true, value: { counts: { subjects: 1 }, done: 0 } })
    await start()
  })
})
