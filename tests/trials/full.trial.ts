import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { drawn } from './draw'
import { TrialOffice } from './office'
import { hideRoom, smallDisk } from './smallDisk'
import { Tally } from './tally'
import { wait, wanted, works } from './works'

const sequences = Number(process.env['SO_VANG_TRIALS'] ?? 5)
const seed = Number(process.env['SO_VANG_SEED'] ?? 20_261_217)
const megabytes = 450

test('a disk that fills at any work, is closed and opened full, loses nothing once there is room', async () => {
  const draw = drawn(seed)
  const tally = new Tally('full')
  const kinds = wanted(works).filter(([kind]) => kind !== 'wipe')
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const [kind, work] = kinds[sequence % kinds.length] ?? kinds[0]!
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-trial-'))
    const disk = smallDisk(home, megabytes)
    test.skip(disk === null, 'no right to mount a small disk here')
    if (disk === null) return
    // The guard of the start is passed over every other time: the page meets the full disk itself.
    const undo = hideRoom()
    let office: TrialOffice | null = null
    try {
      office = await TrialOffice.begin(home)
      await office.add(2)
      await work.prepare?.(office)
      disk.fill(Math.floor(draw() * 300_000))
      await Promise.race([work.do(office).catch(() => null), wait(9000)])
      const confirmed = office.count
      if (sequence % 2 === 1) undo()
      const said = await office.startAndEnd()
      disk.free()
      const { ending, found } = await office.cut()
      const isWhole = (await work.isWhole?.(office)) ?? true
      const isOne = found < confirmed || work.whole.length === 0 || found - confirmed < 2 || work.whole.includes(found - confirmed)
      tally.add(kind, {
        rounds: 1,
        confirmed,
        lost: Math.max(0, confirmed - found),
        half: isWhole && isOne ? 0 : 1,
        recovered: ending === 'recovered' ? 1 : 0,
        firstRun: ending === 'firstRun' || /Thiết lập cho cơ quan/.test(said) ? 1 : 0,
      })
    } catch (cause) {
      tally.add(kind, { rounds: 1 })
      await tally.deadEnd(kind, home, office?.page ?? null, cause)
    } finally {
      undo()
      await office?.end().catch(() => {})
      disk.remove()
      fs.rmSync(home, { recursive: true, force: true })
    }
  }
  tally.print()
  expect(tally.bad).toBe(0)
})
