import { councilSchema, type Council, type CouncilMember } from '@shared/domain/council/types'
import { dayBefore, type CalendarDate } from '@shared/lib/dates'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'

/** Every council, the one in office first. */
export const readCouncils = async (db: AppDatabase): Promise<Council[]> =>
  (await db.councils.toArray()).toSorted((a, b) => ((a.fromOn ?? '') < (b.fromOn ?? '') ? 1 : -1))

/** Stores a council. Throws on a record the forms should not have let through. */
export const saveCouncil = (db: AppDatabase, council: Council, label: string): Promise<unknown> =>
  act(db, label, () => db.councils.put(councilSchema.parse(council)))

/** Adds a member to a council as it is stored now. Gives whether the council is still there. */
export const addCouncilMember = (db: AppDatabase, councilId: string, member: CouncilMember, label: string): Promise<boolean> =>
  act(db, label, async () => {
    const council = await db.councils.get(councilId)
    if (council === undefined) return false
    await db.councils.put(councilSchema.parse({ ...council, members: [...council.members, member] }))
    return true
  })

/** Begins a new term with the members of the last: that one ends on the day before. Gives the new council's id. */
export const beginTerm = (db: AppDatabase, last: Council, fromOn: CalendarDate): Promise<string> =>
  act(db, 'Bắt đầu nhiệm kỳ Hội đồng mới', async () => {
    const id = crypto.randomUUID()
    await db.councils.put(councilSchema.parse({ ...last, toOn: dayBefore(fromOn) }))
    await db.councils.add(councilSchema.parse({ ...last, id, establishedBy: '', foundedOn: null, fromOn, toOn: null }))
    return id
  })
