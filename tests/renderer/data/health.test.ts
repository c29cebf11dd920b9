import { beforeEach, describe, expect, it } from 'vitest'
import { readHistory } from '@renderer/data/core/acts'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { checkHealth, type HealthReport } from '@renderer/data/backup/health'
import { seedPractice } from '@renderer/data/profiles/practice'
import { voidAward } from '@renderer/data/repositories/awards'
import { isRemovable, mendRegister, removeOrphans } from '@renderer/data/backup/mend'

let db: AppDatabase
/** What no act does: a damaged disk, another program, a mistake of ours. */
const damage = (work: () => Promise<unknown>): Promise<unknown> => withoutLog(db.name, work)
const codes = ({ findings }: HealthReport) => findings.map(({ code, count }) => [code, count])
const found = async (counted: Record<string, number> | null = null) => codes(await checkHealth(db, counted))

beforeEach(async () => {
  db = new AppDatabase(`health-${crypto.randomUUID()}`)
  await seedPractice(db)
})

describe('a look through the data', () => {
  it('finds nothing where nothing is wrong, after every kind of act as well', async () => {
    expect(await found()).toEqual([])
    const [first] = await db.awards.toArray()
    expect(await voidAward(db, first!, '2026-12-20', 'Vào sổ nhầm')).toMatchObject({ ok: true })
    expect(await found()).toEqual([])
  })

  it('names lines of the register that are gone or say something else, and writes them back as signed', async () => {
    const [gone, changed] = await db.awards.toArray()
    await damage(async () => {
      await db.awards.delete(gone!.id)
      await db.awards.update(changed!.id, { prizeVnd: changed!.prizeVnd + 1, name: 'Người Khác Mẫu', subjectId: gone!.subjectId })
    })
    const report = await checkHealth(db, null)
    expect(codes(report)).toEqual([
      ['awardMissing', 1],
      ['awardDiffers', 1],
    ])
    expect(report.findings[1]?.items[0]?.fields).toEqual(['name', 'prizeVnd'])
    expect(await mendRegister(db, [gone!.id, changed!.id], 'Sửa')).toEqual({ ok: true, value: 2 })
    expect(await found()).toEqual([])
    // Whose it is may have changed by a merger of subjects: that is kept.
    expect(await db.awards.get(changed!.id)).toEqual({ ...changed, subjectId: gone!.subjectId })
    await undo(db)
    expect(await found()).toHaveLength(2)
  })

  it('finds a paper without what was signed, a line that no decision has, and counts that the journal does not know', async () => {
    const [award] = await db.awards.toArray()
    const [signed] = await db.signed.toArray()
    await damage(async () => {
      await db.awards.add({ ...award!, id: 'stray' })
      await db.signed.delete(signed!.id)
    })
    const report = await checkHealth(db, { awards: (await db.awards.count()) - 1, subjects: await db.subjects.count() })
    expect(codes(report).map(([code]) => code)).toEqual(['unsigned', 'awardStrange', 'counts'])
    expect(report.findings.at(-1)?.items).toHaveLength(1)
  })

  it('finds rows of no known form and links that lead nowhere; takes away only what means nothing by itself', async () => {
    const [person] = await db.subjects.toArray()
    const [nominee] = await db.nominees.toArray()
    await damage(async () => {
      await db.subjects.put({ ...person!, name: 7 } as never)
      await db.subjectNames.add({ id: 'old-name', subjectId: 'nobody', name: 'Tên Cũ Mẫu', until: '2020-01-01' } as never)
      await db.nominees.put({ ...nominee!, roundId: 'no-round' })
    })
    const report = await checkHealth(db, null)
    expect(codes(report).map(([code]) => code)).toContain('row')
    const lost = report.findings.find(({ code }) => code === 'link')!
    expect(lost.items.map(({ table }) => table).toSorted()).toEqual(['nominees', 'subjectNames'])
    expect(lost.items.filter(isRemovable)).toHaveLength(1)
    expect(await removeOrphans(db, lost.items, 'Bỏ')).toEqual({ ok: true, value: 1 })
    expect(await db.nominees.get(nominee!.id)).toBeDefined()
    expect((await readHistory(db)).undo).toHaveLength(1)
  })
})
