import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { diskPlace } from '@electron/main/files/twin/diskRoom'
import { createSettings } from '@electron/main/files/twin/settings'
import { createJournal, createSnapshots } from '@electron/main/files/twin/twin'
import { secondFolder, twinRooms } from '@shared/twin/room'
import { fits } from '@shared/twin/whose'
import { aliases, root } from '../../build/aliases.ts'
import { aLine, seqsOf } from '../support/journalEntries'
import { twinTools } from '../support/twinTools'

/** Makes the program that is killed, as one file. */
export async function builtWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: aliases },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, 'tests/trials/writer.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  return path.join(folder, 'writer.mjs')
}

/** Lets the program write until so many milliseconds after its first word, then ends it as a power cut does. Gives what it had said. */
export async function killed(
  writer: string,
  home: string,
  first: number,
  afterMs: number,
  kind = 'work',
): Promise<{
  readonly act: number
  readonly copy: number
  /** The first place had been lost, and was not brought back yet. */ readonly isGone: boolean
}> {
  const child = spawn(process.execPath, [writer, home, String(first), kind], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let timer: NodeJS.Timeout | null = null
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    said += words
    timer ??= setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  await new Promise((resolve) => {
    child.on('close', resolve)
  })
  // A word cut in the middle was not said.
  const words = said.split('\n').slice(0, -1)
  const last = (kind: string): number => Number(words.findLast((each) => each.startsWith(kind))?.split(' ')[1] ?? 0)
  const isGone = words.findLast((each) => /^(gone|back)/.test(each))?.startsWith('gone') === true
  return { act: last('act'), copy: last('copy'), isGone }
}

type Standing = {
  readonly acts: readonly number[]
  readonly isBroken: boolean
  readonly copies: number
  readonly damagedCopies: number
}

/** What stands in a folder of a twin, read as the program reads it: from the newest copy on. */
async function standingIn(folder: string): Promise<Standing> {
  const journal = createJournal(path.join(folder, twinRooms.journal))
  const snapshots = createSnapshots(path.join(folder, twinRooms.snapshots))
  const list = await snapshots.list()
  const whole = await Promise.all(list.map((one) => snapshots.isWhole(one)))
  const newest = list[0]?.seq ?? 0
  const { entries, brokenAt } = await journal.read(aLine, newest, 0)
  const ids = await snapshots.ids()
  return {
    acts: [newest, ...new Set(seqsOf(entries))],
    isBroken: brokenAt !== null,
    copies: ids.length,
    damagedCopies: whole.filter((isWhole) => !isWhole).length + ids.length - list.length,
  }
}

const settingsOf = (home: string) => createSettings(path.join(home, 'profile'), path.join(home, 'Documents', 'Sổ Vàng'))
/** What stands in the first place of the computer afterwards. */
export const standing = (home: string): Promise<Standing> => standingIn(settingsOf(home).folder())

/** What stands in its second place, whether that is an earlier state of the first, and whether the attached files in it are whole. */
export async function standingSecond(home: string): Promise<Standing & { readonly isEarlier: boolean; readonly halfFiles: number }> {
  const usb = path.join(home, 'USB')
  const place = diskPlace(usb, 'second')
  const names = (await place.attached.names()).filter((name) => !name.endsWith('.tmp'))
  const lengths = await Promise.all(names.map(async (name) => (await place.attached.facts(name))?.bytes ?? 0))
  return {
    ...(await standingIn(path.join(usb, secondFolder))),
    isEarlier: fs.readdirSync(usb).length <= 1 && (await fits(diskPlace(settingsOf(home).folder(), 'first'), place)),
    halfFiles: lengths.filter((length) => length !== 400_000).length,
  }
}

/** Brings a first place that was lost back from the second, as the officer does after the next start. */
export async function broughtBack(home: string): Promise<boolean> {
  const { twin } = twinTools(home)
  const back = await twin.adopt('second:0')
  await twin.settled()
  return back.ok
}

export const removed = (home: string): void => fs.rmSync(home, { recursive: true, force: true })
