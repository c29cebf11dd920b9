import { describe, expect, it } from 'vitest'
import { AppDatabase } from '@renderer/data/database'
import { readLawBook } from '@renderer/data/repositories/law'
import { listLawEntries, restoreLawRow, saveLawRows, setLawRowAside } from '@renderer/data/repositories/lawEdits'
import { undo } from '@renderer/data/undo'
import { prizeOn } from '@shared/law/prize'
import { seedLawBook } from '@shared/law/seed'

const open = (): AppDatabase => new AppDatabase(`law-${crypto.randomUUID()}`)
const latest = seedLawBook.baseSalaries.at(-1)!
const newSalary = { id: 'office-salary', amountVnd: 2_700_000, validFrom: '2027-07-01', validTo: null, source: 'Nghị định mẫu', confirmed: false, note: '' }

describe('the law book of the office', () => {
  it('pays by a salary that the office added, from its first day, once the one before is ended', async () => {
    const db = open()
    expect(await saveLawRows(db, 'baseSalaries', [newSalary, { ...latest, validTo: '2027-06-30' }], 'Thêm mức lương cơ sở')).toEqual({ ok: true, value: null })
    const book = await readLawBook(db)
    const before = prizeOn(book, 'GK_XA', 'person', '2027-06-30')
    const after = prizeOn(book, 'GK_XA', 'person', '2027-07-01')
    expect([before, after].map((prize) => prize.ok && prize.value.baseSalaryVnd)).toEqual([latest.amountVnd, 2_700_000])
    const origins = (await listLawEntries(db, 'baseSalaries')).map((entry) => [entry.row.id, entry.origin])
    expect(origins).toContainEqual([latest.id, 'corrected'])
    expect(origins).toContainEqual(['office-salary', 'office'])
    await undo(db)
    expect((await readLawBook(db)).baseSalaries).toEqual(seedLawBook.baseSalaries)
  })

  it('keeps the program’s own row under a correction and gives it back', async () => {
    const db = open()
    const seed = seedLawBook.awardForms[0]!
    await saveLawRows(db, 'awardForms', [{ ...seed, multiplier: 9 }], 'Sửa')
    expect((await listLawEntries(db, 'awardForms'))[0]).toEqual({ row: { ...seed, multiplier: 9 }, origin: 'corrected', programRow: seed })
    await restoreLawRow(db, 'awardForms', seed.id, 'Khôi phục')
    expect((await listLawEntries(db, 'awardForms'))[0]).toEqual({ row: seed, origin: 'program', programRow: undefined })
  })

  it('sets a row of the program aside, still visible, and takes it back', async () => {
    const db = open()
    const seed = seedLawBook.decisionBases[0]!
    await setLawRowAside(db, 'decisionBases', seed, 'Không dùng')
    expect((await readLawBook(db)).decisionBases.map((row) => row.id)).not.toContain(seed.id)
    expect((await listLawEntries(db, 'decisionBases'))[0]).toMatchObject({ origin: 'removed', row: { id: seed.id } })
    await restoreLawRow(db, 'decisionBases', seed.id, 'Dùng lại')
    expect((await readLawBook(db)).decisionBases.map((row) => row.id)).toContain(seed.id)
  })

  it('refuses a wrong row and writes nothing', async () => {
    const db = open()
    const refused = await saveLawRows(db, 'baseSalaries', [newSalary, { ...newSalary, id: 'x', amountVnd: -1, validFrom: '2027-02-30' }], 'Thêm')
    expect(refused).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.lawEdits.count()).toBe(0)
  })
})
