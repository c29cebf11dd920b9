import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { act, setActor } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import { followLog } from '@renderer/data/twin/follow'
import { holdsAll } from '@renderer/data/twin/snapshot'
import { ok, type Result } from '@shared/lib/result'
import { useBackupWorker } from '../../../support/backupWorker'
import { aPerson } from '../../../support/builders'
import { openOffice, snapshotOf, wipeStores } from '../../../support/twinOffice'
import { twinPlace } from '../../../support/twinPlace'

useBackupWorker()
setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' })

let home: string
let place: ReturnType<typeof twinPlace>
let db: AppDatabase
beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-holds-'))
  place = twinPlace(home)
  db = await openOffice()
})
afterEach(async () => {
  await place.twin.settled()
  await wipeStores(db)
  fs.rmSync(home, { recursive: true, force: true })
})

const full: Result<never> = { ok: false, error: { code: 'file.diskFull', fileName: 'Sổ Vàng' } }
const add = (id: string) => act(db, 'Thêm', () => db.subjects.add(aPerson({ id })))
const nothingNew = async (): Promise<boolean> =>
  holdsAll(db, (await place.state()).snapshots[0] ?? null, { check: async (id) => ok({ isWhole: await place.twin.check(id) }) })

it('finds something new in the log, though the journal cannot be written', async () => {
  let isFull = false
  const follower = await followLog(db, (line, entries) => (isFull ? Promise.resolve(full) : place.append(line, entries)), null)
  await add('a')
  expect(await nothingNew()).toBe(false)
  await snapshotOf(db, place, follower)
  expect(await nothingNew()).toBe(true)
  isFull = true
  await add('b')
  expect(await nothingNew()).toBe(false)
})

it('finds nothing new only where the folder of the moment holds a whole copy', async () => {
  const follower = await followLog(db, place.append, null)
  await add('a')
  const { id } = await snapshotOf(db, place, follower)
  const other = path.join(home, 'Ổ khác')
  fs.mkdirSync(other)
  await place.twin.choose('first', other)
  expect(await nothingNew()).toBe(true)
  const file = path.join(other, 'Bản sao', `${id}.svbackup`)
  fs.writeFileSync(file, fs.readFileSync(file).fill(7, 20, 30))
  expect(await nothingNew()).toBe(false)
  fs.rmSync(path.join(other, 'Bản sao'), { recursive: true })
  expect(await nothingNew()).toBe(false)
})
