import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkHealth } from '@renderer/data/backup/health'
import { writeBackup } from '@renderer/data/backup/write'
import { readContents, restoreBytes } from '../../support/backups'
import { paragraphsOf } from '../../support/documents'
import { readHistory } from '@renderer/data/core/acts'
import { loggedTables, type AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { openProfile } from '@renderer/data/profiles/profiles'
import { readCase } from '@renderer/data/repositories/cases'
import { composeDocument } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import { parseRoundFile } from '@shared/domain/case/parse'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'

/**
 * The backup that the first version wrote, with an issued round, an open one, one for sudden merit, edits of the law and a log that can be
 * undone. Whatever the program becomes, nothing of it may be lost, and its issued papers stay as they were.
 */
const folder = 'tests/fixtures/v1'
const { sudden } = JSON.parse(readFileSync(`${folder}/ids.json`, 'utf8')) as { sudden: string }
const rounds = { finished: 'round-practice-finished', open: 'round-practice-open', sudden }

let db: AppDatabase
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(`${folder}/practice.svbackup`))
  const restored = await restoreBytes(bytes, 'practice', { unique: 'first-version', fileName: 'practice.svbackup' })
  if (!restored.ok) throw new Error(restored.error.code)
  const opened = await openProfile('practice')
  if (!opened.ok) throw new Error(opened.error.code)
  db = opened.value
}, 60_000)
afterAll(() => db.close())

const state = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(
      loggedTables.map(async (table) => {
        const rows: readonly { readonly id: string }[] = await db.table(table).toArray()
        return [table, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))] as const
      }),
    ),
  )
const caseOf = async (name: keyof typeof rounds): Promise<AwardCase> => {
  const awardCase = await readCase(db, rounds[name])
  if (awardCase === undefined) throw new Error(`no round ${name}`)
  return awardCase
}

/** What a paper says, wherever its lines end. */
const saidIn = (bytes: Uint8Array): string[] => paragraphsOf(bytes).map((text) => text.replace(/\s+/g, ' '))

/**
 * The paragraphs of each document as the first version made it that it does not say any more, the plan apart: that is no paper of a round. Lines end elsewhere
 * now, and what came in addition is not counted: nothing that was signed may be missing or said otherwise.
 */
async function missing(name: keyof typeof rounds, awardCase: AwardCase): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { kind, job } of setOf(awardCase)) {
    const file = `${folder}/${name}/${kind}.docx`
    if (kind === 'plan' || !existsSync(file)) continue
    const made = await composeDocument(job)
    if (!made.ok) throw new Error(made.error.code)
    const is = new Set(saidIn(made.value.bytes))
    const gone = saidIn(new Uint8Array(readFileSync(file))).filter((text) => !is.has(text))
    if (gone.length > 0) found[kind] = [...new Set(gone)]
  }
  return found
}
const anyText = (start: string): unknown => expect.stringMatching(new RegExp(`^${start}`)) as unknown

/**
 * What the papers of a signed round say otherwise today. The column of running numbers is headed "TT" as Decree 30 has it. The room's
 * submission is no signed paper of the chairman's: it counts its items anew, since direct workers, the appraisal and the real votes came in.
 */
const finishedOtherwise = {
  decision: ['STT'],
  submission: [anyText('1\\. Phòng .* đã tổng hợp'), anyText('2\\. Ngày 07 tháng 9'), anyText('3\\. Kết quả'), 'STT'],
}
const suddenOtherwise = {
  decision: ['STT'],
  submission: [anyText('2\\. Ngày 15 tháng 10'), anyText('3\\. Kết quả'), 'STT'],
}

describe('the backup of the first version', () => {
  it('opens with every row as today’s program would write it', async () => {
    const { bytes } = await writeBackup(db, { appVersion: '0.1.0', profile: 'practice', madeAt: '' })
    // Reading a backup of today's schema judges every row.
    expect(await readContents(bytes)).toMatchObject({ ok: true })
    expect(await db.nominees.count()).toBe(26)
    expect([await db.rulings.count(), await db.signed.count(), await db.votes.count(), await db.awards.count()]).toEqual([6, 2, 10, 10])
    expect([isRoundDone(await caseOf('finished')), isRoundDone(await caseOf('open')), isRoundDone(await caseOf('sudden'))]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('makes every paper of its issued rounds with the words it was signed with', async () => {
    expect(await missing('finished', await caseOf('finished'))).toEqual(finishedOtherwise)
    expect(await missing('sudden', await caseOf('sudden'))).toEqual(suddenOtherwise)
  })

  it('can take back every act of its log and do it again', async () => {
    const before = await state()
    const steps = (await readHistory(db)).undo.length
    expect(steps).toBeGreaterThan(5)
    for (let step = 0; step < steps; step += 1)
      expect(await undo(db)).toMatchObject({ ok: true, value: { label: expect.any(String) as string } })
    expect(await state()).not.toEqual(before)
    for (let step = 0; step < steps; step += 1)
      expect(await redo(db)).toMatchObject({ ok: true, value: { label: expect.any(String) as string } })
    expect(await state()).toEqual(before)
  })
})

describe('a round file of the first version', () => {
  it.each(['finished', 'open', 'sudden'] as const)('%s is read, and its signed papers are those of then', async (name) => {
    const parsed = parseRoundFile(readFileSync(`${folder}/${name}/round.json`, 'utf8'))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    expect(isRoundDone(parsed.value)).toBe(name !== 'open')
    if (name !== 'open') expect(await missing(name, parsed.value)).toEqual(name === 'finished' ? finishedOtherwise : suddenOtherwise)
  })

  it('is found in good health: its register says what its papers signed', async () => {
    expect((await checkHealth(db, null)).findings).toEqual([])
  })
})
