import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { createJournal } from '@electron/main/files/twin/twin'
import { createSnapshots } from '@electron/main/files/twin/twin'
import { twinRooms } from '@shared/twin/room'
import { aliases, root } from '../../build/aliases.ts'
import { aLine, seqsOf } from '../support/journalEntries'

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
): Promise<{ readonly act: number; readonly copy: number }> {
  const child = spawn(process.execPath, [writer, home, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
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
  return { act: last('act'), copy: last('copy') }
}

/** What stands in the twin of the computer afterwards, read as the program reads it. */
export async function standing(
  home: string,
): Promise<{ readonly acts: readonly number[]; readonly isBroken: boolean; readonly copies: number; readonly damagedCopies: number }> {
  const folder = path.join(home, 'Documents', 'Sổ Vàng')
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

export const removed = (home: string): void => fs.rmSync(home, { recursive: true, force: true })
