import { describe, expect, it } from 'vitest'
import { AppDatabase } from '@renderer/data/core/database'
import { readLawBook } from '@renderer/data/repositories/law'
import {
  listLawEntries,
  listReforms,
  restoreLawRow,
  saveLawRows,
  setLawRowAside,
  switchReformOn,
} from '@renderer/data/repositories/lawEdits'
import { canEndBefore, checkTyped, emptyTyped, overlapping, typedOf } from '@renderer/features/law/lawForm'
import { checkValue, typedValueOf } from '@renderer/features/law/parameterForm'
import { readTypedNumber, writeNumber } from '@renderer/features/law/numbers'
import { anOffice } from '../../support/builders'
import { saveOffice } from '@renderer/data/repositories/office'
import { undo } from '@renderer/data/core/undo'
import { readNumber } from '@shared/law/parameters'
import { prizeOn } from '@shared/law/prize'
import { seedLawBook } from '@shared/law/seed'
import { thresholdOn } from '@shared/law/threshold'

const open = (): AppDatabase => new AppDatabase(`law-${crypto.randomUUID()}`)
const latest = seedLawBook.baseSalaries.at(-1)!
const newSalary = {
  id: 'office-salary',
  amountVnd: 2_700_000,
  validFrom: '2027-07-01',
  validTo: null,
  source: 'Nghị định mẫu',
  confirmedOn: null,
  note: '',
}

describe('the law book of the office', () => {
  it('has the names that awards have in the office, not those of a commune under a city', async () => {
    const db = open()
    const nameOf = async (code: string): Promise<string | undefined> =>
      (await readLawBook(db)).awardForms.find((form) => form.code === code)?.name
    expect(await nameOf('CSTDT')).toBe('Chiến sĩ thi đua thành phố')
    await saveOffice(db, anOffice({ unitKind: 'ward', upperKind: 'province' }), 'Sửa cơ quan')
    expect(await nameOf('CSTDT')).toBe('Chiến sĩ thi đua tỉnh')
    expect(await nameOf('GK_XA')).toBe('Giấy khen của Chủ tịch Ủy ban nhân dân phường')
    // What the office may change stays as the book has it.
    const rows = (await listLawEntries(db, 'awardForms')).map(({ row }) => row)
    expect(rows.find(({ code }) => code === 'GK_XA')?.name).toBe('Giấy khen của Chủ tịch Ủy ban nhân dân xã')
  })

  it('pays by a salary that the office added, from its first day, once the one before is ended', async () => {
    const db = open()
    expect(await saveLawRows(db, 'baseSalaries', [newSalary, { ...latest, validTo: '2027-06-30' }], 'Thêm mức lương cơ sở')).toEqual({
      ok: true,
      value: null,
    })
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

  it('adds a threshold of its own to an award, and a value to a history of the program', async () => {
    const db = open()
    const value = { from: null, to: null, value: 60, source: 'Quy chế mẫu', confirmedOn: null, note: '' }
    const own = { id: 'vote.atLeastPercent.LDTT', key: 'vote.atLeastPercent.LDTT', title: 'Lao động tiên tiến', unit: '%', values: [value] }
    const quorum = seedLawBook.parameters.find(({ key }) => key === 'council.quorumShare')!
    const longer = { ...quorum, values: [...quorum.values, { ...value, from: '2027-01-01', value: 0.75 }] }
    await saveLawRows(db, 'parameters', [own, longer], 'Thêm')
    const book = await readLawBook(db)
    expect(thresholdOn(book, 'LDTT', '2026-12-01')).toMatchObject({ value: { percent: 60, isAtLeast: true } })
    expect(readNumber(book, 'council.quorumShare', '2026-12-31')).toMatchObject({ value: { value: 2 / 3 } })
    expect(readNumber(book, 'council.quorumShare', '2027-01-01')).toMatchObject({ value: { value: 0.75 } })
    const origins = (await listLawEntries(db, 'parameters')).map((entry) => [entry.row.id, entry.origin])
    expect(origins).toContainEqual(['council.quorumShare', 'corrected'])
    expect(origins).toContainEqual(['vote.atLeastPercent.LDTT', 'office'])
    await undo(db)
    expect(await readLawBook(db)).toEqual(seedLawBook)
  })

  it('lays an amendment over the book once it was read, and takes it off again', async () => {
    const db = open()
    const [entry] = await listReforms(db)
    const { reform } = entry!
    expect(entry?.confirmedOn).toBeNull()
    await switchReformOn(db, reform, '2026-12-01', 'Dùng gói')
    expect((await listReforms(db))[0]).toMatchObject({ confirmedOn: '2026-12-01', changes: entry?.changes })
    const row = (await listLawEntries(db, 'decisionBases')).find(({ row: { id } }) => id === 'base-emulationLaw-2026')
    expect(row).toMatchObject({ origin: 'program', row: { confirmedOn: '2026-12-01' } })
    await restoreLawRow(db, 'reforms', reform.id, 'Thôi dùng gói')
    expect(await readLawBook(db)).toEqual(seedLawBook)
    await undo(db)
    expect((await listReforms(db))[0]?.confirmedOn).toBe('2026-12-01')
  })

  it('refuses a wrong row and writes nothing', async () => {
    const db = open()
    const refused = await saveLawRows(
      db,
      'baseSalaries',
      [newSalary, { ...newSalary, id: 'x', amountVnd: -1, validFrom: '2027-02-30' }],
      'Thêm',
    )
    expect(refused).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.lawEdits.count()).toBe(0)
  })
})

describe('the form of a row', () => {
  it.each([
    ['0,3', 0.3],
    ['0.3', 0.3],
    ['10.000', 10_000],
    ['2.530.000', 2_530_000],
    ['2530000', 2_530_000],
    ['1.5', 1.5],
    ['0.450', 0.45],
    ['', undefined],
    ['ba', undefined],
    ['-1', undefined],
  ])('reads %j as %s', (typed, value) => {
    expect(readTypedNumber(typed)).toBe(value)
  })

  it('shows every row of the program so that saving it unchanged changes nothing, two thirds included', () => {
    for (const row of seedLawBook.awardForms)
      expect(checkTyped('awardForms', typedOf('awardForms', row), row)).toEqual({ row, problems: {} })
    for (const row of seedLawBook.baseSalaries)
      expect(checkTyped('baseSalaries', typedOf('baseSalaries', row), row)).toEqual({ row, problems: {} })
    for (const row of seedLawBook.instruments)
      expect(checkTyped('instruments', typedOf('instruments', row), row)).toEqual({ row, problems: {} })
    for (const row of seedLawBook.rules) expect(checkTyped('rules', typedOf('rules', row), row)).toEqual({ row, problems: {} })
    for (const { key, values } of seedLawBook.parameters)
      for (const value of values) expect(checkValue(key, values, typedValueOf(value), value, seedLawBook)).toEqual({ value, problems: {} })
    expect(writeNumber(2 / 3)).toBe('0,6667')
  })

  it('names every wrong field at once', () => {
    const typed = { ...emptyTyped('baseSalaries'), amountVnd: 'nhiều', validTo: '2026-01-01' }
    const { row, problems } = checkTyped('baseSalaries', typed, { id: 'x' })
    expect(row).toBeUndefined()
    expect(Object.keys(problems).toSorted()).toEqual(['amountVnd', 'validFrom'])
    expect(checkTyped('baseSalaries', { ...typed, amountVnd: '2.600.000', validFrom: '2026-02-01' }, { id: 'x' }).problems).toEqual({
      validTo: 'Ngày cuối phải từ ngày đầu trở đi.',
    })
  })

  it('gives an award of the office a code of its own when none is typed', () => {
    const { row } = checkTyped('awardForms', { ...emptyTyped('awardForms'), name: 'Giấy khen mẫu' }, { id: '12345678-aaaa' })
    expect(row).toMatchObject({ code: 'CQ-12345678', multiplier: null, confirmedOn: null, ballotNeeded: null })
  })

  it('warns of salaries whose days overlap, and which of them can end the day before', () => {
    const next = { id: 'n', validFrom: '2027-07-01', validTo: null }
    expect(overlapping(seedLawBook.baseSalaries, next).map((row) => row.id)).toEqual([latest.id])
    expect(canEndBefore(latest, '2027-07-01')).toBe(true)
    expect(canEndBefore(latest, latest.validFrom ?? '')).toBe(false)
  })
})
