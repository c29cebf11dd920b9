import fs from 'node:fs'
import path from 'node:path'
import { createSettings } from '@electron/main/files/twin/settings'
import { createStoreCopies } from '@electron/main/files/twin/storeCopies'
import { createTwin } from '@electron/main/files/twin/twin'
import { aLine, entryText, noCounts } from '../support/journalEntries'

/**
 * A program of its own that is killed: writes acts to the twin of a throw-away computer, copies and a second place between them, and says
 * each number once the twin has answered. `node writer.mjs HOME FIRST KIND`. `second`: with attached files, so that the second place is being
 * filled most of the time. `move`: two folders take turns as the first place. `bring`: the first place is lost, and brought back from the second.
 */
const [home = '', first = '1', kind = 'work'] = process.argv.slice(2)
const profile = path.join(home, 'profile')
const told = (): string => ''
const settings = createSettings(profile, path.join(home, 'Documents', 'Sổ Vàng'))
const copies = createStoreCopies({ store: path.join(profile, 'IndexedDB'), folder: path.join(profile, 'kho-cat-giu'), log: told })
const twin = createTwin({ settings, attachments: path.join(profile, 'attachments'), copies, closedWell: false, log: told })
const say = (words: string): void => void fs.writeSync(1, `${words}\n`)

async function copy(seq: number): Promise<void> {
  const token = await twin.begin()
  // What is written meanwhile must stand behind the copy too.
  await append(seq + 1)
  for (let piece = 0; piece < 3; piece += 1) await twin.piece(token, new Uint8Array(40_000).fill((seq + piece) % 256))
  const facts = {
    line: aLine,
    seq,
    reason: 'pause',
    madeAt: new Date().toISOString(),
    appVersion: '1.0.0',
    officeName: 'UBND xã Mẫu',
  } as const
  const made = await twin.end(token, { ...facts, rows: seq, counts: noCounts })
  if (made.ok) say(`copy ${seq}`)
}
async function append(seq: number): Promise<void> {
  await twin.append(aLine, [entryText(seq, { label: 'Thao tác mẫu '.repeat(1 + (seq % 40)) })], '1.0.0')
  say(`act ${seq}`)
}

/** What is attached to the data meanwhile, each under a name of its own. */
function attach(seq: number): void {
  const folder = path.join(profile, 'attachments')
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, seq.toString(16).padStart(64, '0')), new Uint8Array(400_000).fill(seq % 256))
}
/** Another folder becomes the first place; what stood in it before is an earlier state of the same. */
async function move(seq: number): Promise<void> {
  const moved = await twin.choose('first', path.join(home, seq % 4 === 0 ? 'Ổ một' : 'Ổ hai'), { line: aLine })
  if (!moved.ok) throw new Error(JSON.stringify(moved.error))
}
/** The first place is gone with everything in it, after the second was brought in step. */
async function bring(): Promise<void> {
  await twin.settled()
  await twin.step()
  say(`gone ${Number(first)}`)
  fs.rmSync(settings.folder(), { recursive: true, force: true })
  const back = await twin.adopt('second:0')
  if (!back.ok) throw new Error(JSON.stringify(back.error))
  say(`back ${Number(first)}`)
}

for (const name of ['USB', 'Ổ một', 'Ổ hai']) fs.mkdirSync(path.join(home, name), { recursive: true })
if (settings.get().second === null) await twin.choose('second', path.join(home, 'USB'))
for (let seq = Number(first); ; seq += 1) {
  await append(seq)
  if (seq % 6 !== 0) continue
  if (kind === 'second') attach(seq)
  await copy(seq)
  seq += 1
  if (kind === 'move') await move(seq)
  if (kind === 'bring') await bring()
}
