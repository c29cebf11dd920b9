import { expect, test } from '@playwright/test'
import { drawn } from './draw'
import { TrialOffice } from './office'
import { damages, keepStore, putBackStore } from './store'
import { Tally } from './tally'
import { wanted } from './works'

const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 2)
const seed = Number(process.env['SO_VANG_SEED'] ?? 20_261_214)

test('every damage of the store ends in the present data or in all of it brought back', async () => {
  const draw = drawn(seed)
  const tally = new Tally('damages')
  let office = await TrialOffice.begin()
  keepStore(office.home)
  const kinds: typeof damages = { ...damages, oldCopy: (home: string) => putBackStore(home) }
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, damage] of wanted(kinds)) {
      const more = 1 + Math.floor(draw() * 3)
      try {
        await office.add(more)
        const { ending, found } = await office.cut(() => damage(office.home, draw))
        tally.add(kind, {
          rounds: 1,
          confirmed: more,
          lost: Math.max(0, office.count - found),
          recovered: ending === 'recovered' ? 1 : 0,
          firstRun: ending === 'firstRun' ? 1 : 0,
        })
        if (ending === 'firstRun') throw new Error('first run')
        office.count = found
        if (kind === 'oldCopy') keepStore(office.home)
      } catch (cause) {
        tally.add(kind, { rounds: 1 })
        await tally.deadEnd(kind, office.home, office.page, cause)
        await office.end()
        office = await TrialOffice.begin()
        keepStore(office.home)
      }
    }
  await office.end()
  tally.print()
  expect(tally.bad).toBe(0)
})
