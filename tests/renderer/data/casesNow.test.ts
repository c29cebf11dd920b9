import { describe, expect, it } from 'vitest'
import { liveQuery, type Table } from 'dexie'
import { isRoundDone } from '@shared/domain/case/papers'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import type { Person } from '@shared/domain/subject/types'
import { leftAfterIssue } from '@shared/checks/afterIssue'
import { afterSteps } from '@shared/domain/ruling/types'
import { act } from '@renderer/data/core/acts'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { readAllNow } from '@renderer/data/core/rowsNow'
import { redo, undo } from '@renderer/data/core/undo'
import { seedPractice } from '@renderer/data/profiles/practice'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { readCase, stateIn } from '@renderer/data/repositories/cases'
import { readAttached, readHistory } from '@renderer/data/repositories/history'
import { readCaseNow, readStateNow } from '@renderer/data/repositories/casesNow'
import { readKept } from '@renderer/data/repositories/documents'
import { readRoundFacts } from '@renderer/data/repositories/roundFacts'
import { series } from '../../support/long'

type AnyRow = Record<string, unknown>
/** Numbers that look random and are the same in every run. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** One act on a row of some table: a field written, a row taken away, a copy added, also into the other round. */
async function anyAct(db: AppDatabase, throwDie: (sides: number) => number): Promise<void> {
  const name = loggedTables[throwDie(loggedTables.length)]!
  const table = db.table(name) as Table<AnyRow, string>
  const rows = await table.toArray()
  const row = rows[throwDie(Math.max(1, rows.length))]
  const rounds = await db.rounds.toArray()
  const round = rounds[throwDie(Math.max(1, rounds.length))]?.id ?? 'none'
  if (row === undefined) return
  const words = `Chữ mẫu ${throwDie(1000)}`
  await act(db, `Thử ${name}`, async () => {
    const key = String(row['id'] ?? row['key'])
    switch (throwDie(4)) {
      case 0:
        return name === 'office' ? undefined : table.delete(key)
      case 1:
        if (name === 'office' || name === 'lawEdits') return undefined
        return table.put({
          ...row,
          id: `made-${throwDie(100_000)}`,
          ...('roundId' in row ? { roundId: round } : {}),
          ...('roundIds' in row ? { roundIds: [round] } : {}),
        })
      case 2:
        return 'withdrawnReason' in row
          ? table.put({ ...row, withdrawnReason: row['withdrawnReason'] === null ? words : null })
          : 'roundIds' in row
            ? table.put({ ...row, roundIds: rounds.map(({ id }) => id) })
            : table.put({ ...row, name: words })
      default:
        return 'achievement' in row ? table.put({ ...row, achievement: words }) : table.put({ ...row, note: words })
    }
  })
}

/** One act on lines and records alone, as a list is typed in: several lines moved, given to others, taken away, put in again, one record renamed. */
async function anyListAct(db: AppDatabase, throwDie: (sides: number) => number): Promise<void> {
  const [lines, subjects, rounds] = await Promise.all([db.nominees.toArray(), db.subjects.toArray(), db.rounds.toArray()])
  const some = lines.filter(() => throwDie(6) === 0)
  const other = (): string => subjects[throwDie(subjects.length)]!.id
  const subject = subjects[throwDie(subjects.length)]!
  await act(db, 'Thử danh sách', async () => {
    switch (throwDie(7)) {
      case 0:
        return db.nominees.bulkPut(some.map((line) => ({ ...line, order: throwDie(lines.length) })))
      case 1:
        return db.nominees.bulkPut(some.slice(0, 2).map((line) => ({ ...line, subjectId: other() })))
      case 2:
        return db.nominees.bulkDelete(some.slice(0, 2).map(({ id }) => id))
      case 3:
        return db.nominees.bulkPut(
          some.map((line) => ({
            ...line,
            id: `new-${throwDie(100_000)}`,
            roundId: rounds[throwDie(rounds.length)]!.id,
            subjectId: other(),
          })),
        )
      case 4:
        return db.subjects.put({ ...subject, name: subjects[throwDie(subjects.length)]!.name })
      case 5:
        return throwDie(4) === 0 ? db.subjects.delete(subject.id) : db.subjects.put({ ...subject, note: `Chữ ${throwDie(99)}` })
      default:
        return db.nominees.bulkPut(some.map((line) => ({ ...line, achievement: `Thành tích mẫu ${throwDie(99)}` })))
    }
  })
}

/** What is known beside a case, read anew; of a settled round its files alone. */
const contextOf = async (db: AppDatabase, awardCase: AwardCase): Promise<CaseContext> => {
  const lines = awardCase.nominees.map(({ nominee }) => nominee.id)
  return isRoundDone(awardCase)
    ? { ...noContext, attached: await readAttached(db, lines), kept: await readKept(db, awardCase.round, awardCase.rulings) }
    : readCaseContext(db, awardCase)
}

describe('the cases that screens share', () => {
  it.each(series([11, 12, 13]))('say what the data say after a list was worked in, and judge it as anew, series %i', async (seed) => {
    const db = new AppDatabase(`cases-list-${seed}-${crypto.randomUUID()}`)
    await seedPractice(db)
    const throwDie = dice(seed)
    const ids = (await db.rounds.toArray()).map(({ id }) => id)
    for (let turn = 0; turn < 20; turn += 1) {
      const step = throwDie(8)
      if (step === 0) await undo(db)
      else if (step === 1) await redo(db)
      else await anyListAct(db, throwDie)
      for (const id of ids) {
        const fresh = (await readCase(db, id))!
        const now = (await readCaseNow(db, id))!
        expect(now.awardCase).toEqual(fresh)
        // The order of what is known around a case says nothing.
        const { context: _, ...said } = (await readStateNow(db, id))!
        const { context: __, ...anew } = stateIn(fresh, await contextOf(db, fresh))
        expect(said).toEqual(anew)
      }
    }
  })

  it.each(series([31, 32, 33]))(
    'say what the data say while sittings of typing grow, end as they began, and are read at any moment, series %i',
    async (seed) => {
      const db = new AppDatabase(`cases-sittings-${seed}-${crypto.randomUUID()}`)
      await seedPractice(db)
      const throwDie = dice(seed)
      const ids = (await db.rounds.toArray()).map(({ id }) => id)
      const [lines, subjects] = [(await db.nominees.toArray()).slice(0, 3), (await db.subjects.toArray()).slice(0, 3)]
      for (let turn = 0; turn < 40; turn += 1) {
        const [line, subject] = [lines[throwDie(3)]!, subjects[throwDie(3)]!]
        // Few words, so that a sitting often ends with what stood there at its beginning.
        const word = throwDie(3)
        const [achievement, note] = [word === 0 ? line.achievement : `Chữ ${word}`, word === 0 ? subject.note : `Chữ ${word}`]
        await act(
          db,
          'Gõ trong ô',
          () => (throwDie(2) === 0 ? db.nominees.update(line.id, { achievement }) : db.subjects.update(subject.id, { note })),
          `ô ${throwDie(2)}`,
        )
        if (throwDie(3) === 0) continue
        for (const id of ids) {
          const fresh = (await readCase(db, id))!
          expect((await readCaseNow(db, id))!.awardCase).toEqual(fresh)
        }
        const { rows, byId } = await readAllNow(db, 'subjects')
        expect(rows).toEqual(await db.subjects.toArray())
        expect([...byId.keys()]).toEqual(rows.map(({ id }) => id))
      }
    },
  )

  it.each(series([41, 42]))('hold whole tables as the log leaves them, series %i', async (seed) => {
    const db = new AppDatabase(`cases-tables-${seed}-${crypto.randomUUID()}`)
    await seedPractice(db)
    const throwDie = dice(seed)
    for (let turn = 0; turn < 40; turn += 1) {
      const step = throwDie(8)
      if (step === 0) await undo(db)
      else if (step === 1) await redo(db)
      else if (step < 4) await anyAct(db, throwDie)
      else await anyListAct(db, throwDie)
      if (throwDie(3) === 0) continue
      const [asked, again] = await Promise.all([readAllNow(db, 'subjects'), readAllNow(db, 'subjects')])
      expect(asked.rows).toEqual(await db.subjects.toArray())
      expect(again.rows).toBe(asked.rows)
      expect((await readAllNow(db, 'awards')).rows).toEqual(await db.awards.toArray())
    }
  })

  it.each(series([21, 22]))('find the same units and people by the indexes as among all subjects, series %i', async (seed) => {
    const db = new AppDatabase(`cases-units-${seed}-${crypto.randomUUID()}`)
    await seedPractice(db)
    const throwDie = dice(seed)
    const ids = (await db.rounds.toArray()).map(({ id }) => id)
    const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()
    for (let turn = 0; turn < 15; turn += 1) {
      // Some people belong to units of the list, others to units that nobody knows.
      const units = (await db.subjects.toArray()).filter(({ kind }) => kind === 'collective')
      await act(db, 'Chuyển đơn vị', async () => {
        for (const person of await db.subjects.toArray())
          if (person.kind === 'person' && throwDie(3) === 0) {
            const moved: Person = { ...person, unitId: throwDie(4) === 0 ? 'unit-gone' : (units[throwDie(units.length)]?.id ?? null) }
            await db.subjects.put(moved)
          }
      })
      await anyListAct(db, throwDie)
      for (const id of ids) {
        const fresh = (await readCase(db, id))!
        const [byIndex, among] = [
          await readHistory(db, fresh),
          await readHistory(db, fresh, { subjects: await db.subjects.toArray(), awards: await db.awards.toArray() }),
        ]
        for (const part of ['awarded', 'years', 'conducts', 'posts', 'members', 'attached'] as const)
          expect(sorted(among[part])).toEqual(sorted(byIndex[part]))
        expect(among.schools.toSorted()).toEqual(byIndex.schools.toSorted())
      }
    }
  })

  it('keep the lines that an act did not touch as they are', async () => {
    const db = new AppDatabase(`cases-kept-${crypto.randomUUID()}`)
    await seedPractice(db)
    const open = (await db.rounds.toArray()).find(({ id }) => id === 'round-practice-open')!
    const before = (await readCaseNow(db, open.id))!.awardCase
    const [first, ...others] = before.nominees
    await act(db, 'Sửa thành tích', () => db.nominees.put({ ...first!.nominee, achievement: 'Thành tích mẫu' }))
    const after = (await readCaseNow(db, open.id))!.awardCase
    expect(after.nominees[0]!.nominee.achievement).toBe('Thành tích mẫu')
    expect(after.nominees.slice(1).every((entry, index) => entry === others[index])).toBe(true)
    expect(after.law).toBe(before.law)
  })

  it.each(series([1, 2, 3, 4, 5, 6], 2))(
    'say what the data say, after any row of any table came, went or changed, series %i',
    async (seed) => {
      const db = new AppDatabase(`cases-now-${seed}-${crypto.randomUUID()}`)
      await seedPractice(db)
      const throwDie = dice(seed)
      const ids = (await db.rounds.toArray()).map(({ id }) => id)
      for (let turn = 0; turn < 40; turn += 1) {
        const step = throwDie(10)
        if (step === 0) await undo(db)
        else if (step === 1) await redo(db)
        else await anyAct(db, throwDie)
        // Sometimes several acts pass before a screen asks.
        if (throwDie(3) === 0) continue
        for (const id of ids) {
          const fresh = await readCase(db, id)
          const now = await readCaseNow(db, id)
          expect(now?.awardCase).toEqual(fresh)
          if (fresh === undefined || now === undefined) continue
          expect(await readStateNow(db, id)).toEqual(stateIn(fresh, await contextOf(db, fresh)))
        }
        for (const { round, isDone, heldOn, left } of await readRoundFacts(db)) {
          const fresh = await readCase(db, round.id)
          const due =
            fresh === undefined ? [] : leftAfterIssue(fresh, await readKept(db, fresh.round, fresh.rulings)).map(({ step }) => step.id)
          expect({ isDone, heldOn, left }).toEqual({
            isDone: fresh !== undefined && isRoundDone(fresh),
            heldOn: fresh?.meetings.at(-1)?.heldOn ?? null,
            left: afterSteps.filter((step) => due.includes(step)),
          })
        }
      }
    },
  )

  it('are one object for all who ask until an act concerns the round', async () => {
    const db = new AppDatabase(`cases-same-${crypto.randomUUID()}`)
    await seedPractice(db)
    const [one, other] = (await db.rounds.toArray()).map(({ id }) => id) as [string, string]
    const [first, again] = await Promise.all([readCaseNow(db, one), readCaseNow(db, one)])
    expect(again?.awardCase).toBe(first?.awardCase)
    const line = (await db.nominees.where('roundId').equals(other).first())!
    await act(db, 'Sửa thành tích', () => db.nominees.put({ ...line, achievement: 'Thành tích mẫu' }))
    expect((await readCaseNow(db, one))?.awardCase).toBe(first?.awardCase)
    const own = (await db.nominees.where('roundId').equals(one).first())!
    await act(db, 'Sửa thành tích', () => db.nominees.put({ ...own, achievement: 'Thành tích mẫu' }))
    const after = await readCaseNow(db, one)
    expect(after?.awardCase).not.toBe(first?.awardCase)
    expect(after?.seq).toBeGreaterThan(first!.seq)
  })

  it('are judged by what is known beside them now: a number used elsewhere is said as it is typed and no act later', async () => {
    const db = new AppDatabase(`cases-number-${crypto.randomUUID()}`)
    await seedPractice(db)
    const rulings = await db.rulings.toArray()
    const issued = rulings.find(({ kind, status }) => kind === 'decision' && status === 'issued')!
    const draft = rulings.find(({ kind, status, roundId }) => kind === 'decision' && status === 'draft' && roundId !== issued.roundId)!
    const said: boolean[] = []
    // As a screen asks: at once after every act, whatever is still being read for those who asked before.
    const screen = liveQuery(() => readStateNow(db, draft.roundId)).subscribe(() => undefined)
    const typed = [0, 1, 0, 2, 0].map((more) => issued.number! + more)
    for (const number of typed) {
      await act(db, 'Sửa số', () => db.rulings.update(draft.id, { number, issuedOn: issued.issuedOn }))
      const [state] = await Promise.all([readStateNow(db, draft.roundId), readCaseNow(db, draft.roundId)])
      expect(state!.findings.some(({ fact }) => fact.id === 'CASE-NUMBER-TAKEN')).toBe(state!.context.takenNumbers.length > 0)
      said.push(state!.context.takenNumbers.length > 0)
    }
    screen.unsubscribe()
    expect(said).toEqual(typed.map((number) => number === issued.number))
  })
})
