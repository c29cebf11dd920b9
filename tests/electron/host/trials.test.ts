import { drawn } from '../../trials/draw'
import { addNominee, damages, killBrowser, nominees, startAgain, type Ending } from '../../trials/store'
import { expect, test } from './host'
import { setUpOffice } from './office'

/** How many rounds of each kind; the long form is run by hand: `SO_VANG_TRIALS=25`. */
const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 1)
const kinds = rounds > 1 ? Object.keys(damages) : ['truncate', 'wipe']

test('ends every damage and every kill in the present data or in all of it brought back', { tag: '@long' }, async ({ launch, home }) => {
  test.setTimeout(300_000 + rounds * kinds.length * 120_000)
  const draw = drawn(20_261_214)
  const told: Record<string, Record<Ending | 'lost', number>> = {}
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  await page.getByRole('link', { name: /Đợt xét khen thưởng/ }).click()
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
  await expect(page.getByRole('button', { name: 'Thêm dòng' })).toBeVisible()
  const address = new URL(page.url()).hash
  let count = 0
  let present = { host: first, page }
  for (const kind of [...kinds, 'kill'].flatMap((each) => Array.from({ length: rounds }, () => each))) {
    const added = 1 + Math.floor(draw() * 3)
    for (let more = 0; more < added; more += 1) await addNominee(present.page, (count += 1))
    killBrowser(home)
    await present.host.close().catch(() => {}) // its browser is gone already
    if (kind !== 'kill') damages[kind]?.(home, draw)
    const host = await launch()
    const again = await startAgain(host)
    const found = await nominees(again.page, address)
    const tally = (told[kind] ??= { asWas: 0, recovered: 0, firstRun: 0, lost: 0 })
    tally[again.ending] += 1
    tally.lost += count - found
    present = { host, page: again.page }
    count = found
  }
  console.log(JSON.stringify(told))
  expect(Object.values(told).reduce((sum, { lost }) => sum + lost, 0)).toBe(0)
})
