import { officeSchema, type Office } from '@shared/domain/office/types'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'

/** The office of this profile; `undefined` before the first run is done. */
export const readOffice = (db: AppDatabase): Promise<Office | undefined> => db.office.get('office')

/** Stores the whole office record. `label` names the act: "Sửa người ký". Throws on a record the forms should not have let through: a backup of it could never be restored. */
export const saveOffice = (db: AppDatabase, office: Office, label: string): Promise<unknown> =>
  act(db, label, () => db.office.put(officeSchema.parse(office)))
