import { expect, test } from '@playwright/test'
import { drawn } from './draw'
import { TrialOffice } from './office'
import { damages } from './store'
import { Tally } from './tally'
import { wait, wanted, works } from './works'

const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 1)
const seed = Number(process.env['SO_VANG_SEED'] ?? 20_261_216)

test('every kill at a random moment leaves all that was confirmed, each act whole', async () => {
  const draw = drawn(seed)
  const tally = new Tally('kills')
  let office = await TrialOffice.begin()
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, work] of wanted(works)) {
      try {
        await work.prepare?.(office)
        const before = office.count
        const going = work.do(office).catch(() => null)
        // Some of it is confirmed first, on however slow a machine; the cut comes in the middle of what follows.
        for (let turn = 0; turn < 600 && work.confirms && office.count <= before + draw(); turn += 1) await wait(100)
        await wait(work.afterMs + draw() * work.ms)
        const confirmed = office.count
        const underWay = (await work.isUnderWay?.(office).catch(() => false)) === true ? 1 : 0
        const { ending, found } = await office.cut(kind === 'wipe' ? () => damages['wipe']?.(office.home, draw) : undefined)
        await going
        const isWhole = (await work.isWhole?.(office)) ?? true
        tally.add(kind, {
          rounds: 1,
          underWay,
          confirmed: confirmed - before,
          lost: Math.max(0, confirmed - found),
          half:
            isWhole && (found < confirmed || work.whole.includes(found - confirmed) || (work.whole.length === 0 && found === confirmed))
              ? 0
              : 1,
          recovered: ending === 'recovered' ? 1 : 0,
          firstRun: ending === 'firstRun' ? 1 : 0,
        })
        if (ending === 'firstRun') throw new Error('first run')
        office.count = found
        await work.after?.(office)
      } catch (cause) {
        tally.add(kind, { rounds: 1 })
        await tally.deadEnd(kind, office.home, office.page, cause)
        await office.end()
        office = await TrialOffice.begin()
      }
    }
  await office.end()
  tally.print()
  expect(tally.bad).toBe(0)
})
