import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { broughtBack, builtWriter, killed, removed, standing, standingSecond } from '../../../trials/killedWriter'
import { drawn } from '../../../trials/draw'

/** How many kills; the long form is run by hand: `SO_VANG_TRIALS=200`. */
const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 4)
let root: string
let writer: string
beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-killed-'))
  writer = await builtWriter(root)
}, 120_000)
afterAll(() => removed(root))
/** A computer of its own for each kind. */
const aHome = (kind: string): string => path.join(root, kind)

it(
  'a program killed at any moment while it writes acts and copies loses none that it had confirmed',
  { timeout: 60_000 + rounds * 10_000 },
  async () => {
    const draw = drawn(20_261_215)
    const home = aHome('work')
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

/** How long a round may go on before it is cut: all of it is under way by then. */
const kinds = { second: 400, move: 600, bring: 700 } as const

it.each(Object.entries(kinds))(
  'killed in the middle of “%s”, loses no act, and the second place is whole or as it was before',
  { timeout: 60_000 + rounds * 20_000 },
  async (kind, ms) => {
    const draw = drawn(20_261_216)
    const home = aHome(kind)
    const tally = { rounds: 0, lost: 0, broken: 0, damaged: 0, strange: 0, half: 0, brought: 0, deadEnds: 0 }
    let last = 0
    for (; tally.rounds < rounds; tally.rounds += 1) {
      const said = await killed(writer, home, last + 1, draw() * ms, kind)
      if (said.isGone) tally.brought += 1
      if (said.isGone && !(await broughtBack(home))) tally.deadEnds += 1
      const [found, second] = [await standing(home), await standingSecond(home)]
      const end = found.acts.at(-1) ?? 0
      tally.lost += Math.max(0, said.act - end)
      tally.broken += [found, second].filter(({ isBroken, acts }) => isBroken || acts.some((seq, at) => seq !== (acts[0] ?? 0) + at)).length
      tally.damaged += found.damagedCopies + second.damagedCopies
      tally.strange += second.isEarlier ? 0 : 1
      tally.half += second.halfFiles
      last = Math.max(end, said.act)
    }
    console.log(kind, JSON.stringify(tally))
    expect(tally).toMatchObject({ lost: 0, broken: 0, damaged: 0, strange: 0, half: 0, deadEnds: 0 })
  },
)
