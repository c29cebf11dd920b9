import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtWriter, killed, removed, standing } from '../../../trials/killedWriter'
import { drawn } from '../../../trials/draw'

/** How many kills; the long form is run by hand: `SO_VANG_TRIALS=200`. */
const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 4)
let home: string
beforeAll(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-killed-'))
})
afterAll(() => removed(home))

it(
  'a program killed at any moment while it writes acts and copies loses none that it had confirmed',
  { timeout: 60_000 + rounds * 10_000 },
  async () => {
    const draw = drawn(20_261_215)
    const writer = await builtWriter(home)
    const tally = { rounds: 0, confirmed: 0, lost: 0, broken: 0, damagedCopies: 0 }
    let last = 0
    for (; tally.rounds < rounds; tally.rounds += 1) {
      const said = await killed(writer, home, last + 1, draw() * 250)
      const found = await standing(home)
      const end = found.acts.at(-1) ?? 0
      tally.confirmed += Math.max(0, said.act - last)
      tally.lost += Math.max(0, said.act - end)
      // From the newest copy on every act stands there, one after the other.
      tally.broken += found.isBroken || found.acts.some((seq, index) => seq !== (found.acts[0] ?? 0) + index) ? 1 : 0
      tally.damagedCopies += found.damagedCopies
      last = Math.max(end, said.act)
    }
    console.log(JSON.stringify(tally))
    expect(tally).toMatchObject({ lost: 0, broken: 0, damagedCopies: 0 })
  },
)
