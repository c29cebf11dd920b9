import { councilSchema, type Council } from '@shared/domain/council/types'
import { officeSchema, type Office } from '@shared/domain/office/types'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'

/** The office of this profile; `undefined` before the first run is done. */
export const readOffice = (db: AppDatabase): Promise<Office | undefined> => db.office.get('office')

/** Stores the whole office record. `label` names the act: "Sửa người ký". Throws on a record the forms should not have let through: a backup of it could never be restored. */
export const saveOffice = (db: AppDatabase, office: Office, label: string): Promise<unknown> =>
  act(db, label, () => db.office.put(officeSchema.parse(office)))

/** Stores the office and its council as one act: the end of the first run. */
export const setUpOffice = (db: AppDatabase, office: Office, council: Council, label: string): Promise<unknown> =>
  act(db, label, async () => {
    await db.office.put(officeSchema.parse(office))
    await db.councils.put(councilSchema.parse(council))
  })
