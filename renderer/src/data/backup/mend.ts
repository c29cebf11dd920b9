import { awardSchema } from '@shared/domain/award/types'
import type { Result } from '@shared/lib/result'
import type { HealthItem } from './health'
import { expectedAwards } from './health'
import type { AppDatabase } from '../core/database'
import { refuse, tryLargeAct } from '../repositories/editing'
import { readOffice } from '../repositories/office'

/** Rows that mean nothing without the one they name. Papers, lists and the register are none of them: those come back from a copy. */
const dependants = [
  'subjectNames',
  'subjectPosts',
  'subjectYears',
  'conducts',
  'participants',
  'reportDays',
  'unitReports',
  'tasks',
  'votes',
  'postings',
] as const
type Dependant = (typeof dependants)[number]
const isDependant = (table: string): table is Dependant => (dependants as readonly string[]).includes(table)
/** Whether a row that names what is not there may be taken away. */
export const isRemovable = ({ table }: HealthItem): boolean => isDependant(table)

/** Writes lines of the register as the signed papers say: those that are missing, and those that say something else. How many. */
export const mendRegister = (db: AppDatabase, ids: readonly string[], label: string): Promise<Result<number>> =>
  tryLargeAct(db, { reason: 'beforeChange', rows: ids.length }, label, async () => {
    const office = await readOffice(db)
    if (office === undefined) return refuse({ code: 'record.missing', what: 'thông tin đơn vị' })
    const expected = expectedAwards(await db.signed.toArray(), await db.rulings.toArray(), office)
    const present = await db.awards.bulkGet([...ids])
    const mended = ids.flatMap((id, index) => {
      const award = expected.get(id)
      const stands = present[index]
      if (award === undefined) return []
      // Whose it is follows the subjects as they were merged since; what the office struck out by hand stays struck out.
      const own = stands === undefined ? {} : { subjectId: stands.subjectId, unitId: stands.unitId, voided: stands.voided ?? award.voided }
      return [awardSchema.parse({ ...award, ...own })]
    })
    await db.awards.bulkPut(mended)
    return mended.length
  })

/** Takes rows away that name what is not there any more. How many. */
export const removeOrphans = (db: AppDatabase, items: readonly HealthItem[], label: string): Promise<Result<number>> =>
  tryLargeAct(db, { reason: 'beforeDelete', rows: items.length }, label, async () => {
    const removable = items.filter(isRemovable)
    for (const { table, id } of removable) await db.table<unknown, string>(table).delete(id)
    return removable.length
  })
