import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createJournal } from '@electron/main/files/twin/twin'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { withoutLog } from '@renderer/data/core/changeLog'
import { followLog } from '@renderer/data/twin/follow'
import { judgeStore } from '@renderer/data/twin/judge'
import { ok, type Result } from '@shared/lib/result'
import { aPerson } from '../support/builders'
import { aLine, entryText } from '../support/journalEntries'
import { line, median, ratio } from './measure'

const appVersion = '1.0.0'
const acts = 200
const people = 5000

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** A database of its own with people to change. */
async function office(name: string): Promise<AppDatabase> {
  const db = new AppDatabase(`bench-journal-${name}`)
  await withoutLog(db.name, () => db.subjects.bulkAdd(Array.from({ length: people }, (_, index) => aPerson({ id: `p${index}` }))))
  return db
}

/** The same acts in turns with and without a journal, so that what else the computer does meets both alike. */
async function actsOf(folder: string): Promise<void> {
  const journal = createJournal(path.join(folder, 'acts'))
  const [bare, followed] = [await office('bare'), await office('followed')]
  const taken: { without: number[]; with: number[]; written: number[] } = { without: [], with: [], written: [] }
  const append = async (of: string, texts: readonly string[]): Promise<Result<null>> => {
    taken.written.push(await timed(() => journal.append(of, texts, appVersion)))
    return ok(null)
  }
  await followLog(followed, append, null)
  const one = (db: AppDatabase, turn: number): Promise<number> =>
    timed(() => act(db, 'Sửa ghi chú', () => db.subjects.update(`p${turn % people}`, { note: `lần ${turn}` })))
  for (let turn = 0; turn < acts; turn += 1) {
    taken.without.push(await one(bare, turn))
    taken.with.push(await one(followed, turn))
  }
  const [without, withIt] = [median(taken.without), median(taken.with)]
  line('Một thao tác, không nhật ký ngoài', without)
  const written = median(taken.written)
  line('  có nhật ký ngoài, đã ghi xuống đĩa', withIt, ratio(withIt, without))
  // The stand-in store and the disk share one thread here, which the desktop's do not: what waiting for the disk took is told apart.
  line('  phần của trang, không kể chờ đĩa', withIt - without - written, 'mục tiêu cùng dòng trên ≤ 3')
  await journal.close()
}

/** One line added by the journal against one added and flushed with nothing else. */
async function linesOf(folder: string): Promise<void> {
  const journal = createJournal(path.join(folder, 'lines'))
  await journal.append(aLine, [entryText(1)], appVersion)
  const plain = await fs.open(path.join(folder, 'plain.jsonl'), 'a')
  const taken: { ours: number[]; least: number[] } = { ours: [], least: [] }
  for (let seq = 2; seq < acts; seq += 1) {
    const text = entryText(seq)
    taken.ours.push(await timed(() => journal.append(aLine, [text], appVersion)))
    taken.least.push(
      await timed(async () => {
        await plain.appendFile(`${createHash('sha256').update(text).digest('hex')} ${text}\n`)
        await plain.datasync()
      }),
    )
  }
  await plain.close()
  await journal.close()
  line('Một dòng nhật ký xuống đĩa (so với chỉ ghi và đẩy xuống đĩa)', median(taken.ours), ratio(median(taken.ours), median(taken.least)))
}

/** What a start asks of the journal: where it ends, and whether the store is the one it knows. */
async function startOf(folder: string, entries: number): Promise<void> {
  const home = path.join(folder, `start-${entries}`)
  const db = await office(`start-${entries}`)
  const texts = Array.from({ length: entries }, (_, index) => entryText(index + 1))
  const before = createJournal(home)
  if (entries > 0) await before.append(aLine, texts, appVersion)
  await before.close()
  const taken: number[] = []
  for (let turn = 0; turn < 7; turn += 1)
    taken.push(
      await timed(async () => {
        const journal = createJournal(home)
        await judgeStore(db, await journal.end())
        await journal.close()
      }),
    )
  db.close()
  line(`Mở chương trình, nhật ký ${entries.toLocaleString('vi-VN')} mục từ bản sao gần nhất`, median(taken), 'mục tiêu ≤ 50')
}

/** What the journal outside the store costs an act and the start, with the real journal of the desktop on this disk. */
export async function run(): Promise<void> {
  console.log(`\nNhật ký ngoài kho (Node; kho giả lập, nhật ký thật trên đĩa; trung vị ${acts} lần)`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-vang-journal-'))
  try {
    await linesOf(folder)
    await actsOf(folder)
    for (const entries of [0, 100, 1000, 10_000]) await startOf(folder, entries)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
