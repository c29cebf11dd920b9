import type { Office } from '@shared/domain/office/types'
import { act } from '../acts'
import type { AppDatabase } from '../database'

/** The office of this profile; `undefined` before the first run is done. */
export const readOffice = (db: AppDatabase): Promise<Office | undefined> => db.office.get('office')

/** Stores the whole office record. `label` names the act: "Sửa người ký". */
export const saveOffice = (db: AppDatabase, office: Office, label: string): Promise<unknown> => act(db, label, () => db.office.put(office))
