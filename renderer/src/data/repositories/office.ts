import { councilSchema, type Council } from '@shared/domain/council/types'
import { officeRowSchema, officeSchema, pictureSchema, type Office } from '@shared/domain/office/types'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'

/** The office of this profile with its picture; `undefined` before the first run is done. */
export async function readOffice(db: AppDatabase): Promise<Office | undefined> {
  const row = await db.office.get('office')
  if (row === undefined) return undefined
  const { certificateEmblemId: pictureId, ...office } = row
  const picture = typeof pictureId === 'string' ? await db.pictures.get(pictureId) : undefined
  return { ...office, certificateEmblem: picture?.dataUrl ?? null }
}

/** Inside an act: stores the office, and its picture where that is another than before. Earlier pictures stay for undo. */
async function putOffice(db: AppDatabase, office: Office): Promise<void> {
  const { certificateEmblem: dataUrl = null, ...row } = officeSchema.parse(office)
  const known = dataUrl === null ? undefined : (await db.pictures.toArray()).find((picture) => picture.dataUrl === dataUrl)
  const picture = dataUrl === null ? undefined : (known ?? pictureSchema.parse({ id: crypto.randomUUID(), dataUrl }))
  if (picture !== undefined && known === undefined) await db.pictures.add(picture)
  await db.office.put(officeRowSchema.parse({ ...row, certificateEmblemId: picture?.id ?? null }))
}

/** Stores the whole office record. `label` names the act: "Sửa người ký". Throws on a record the forms should not have let through: a backup of it could never be restored. */
export const saveOffice = (db: AppDatabase, office: Office, label: string): Promise<unknown> => act(db, label, () => putOffice(db, office))

/** Stores the office and its council as one act: the end of the first run. */
export const setUpOffice = (db: AppDatabase, office: Office, council: Council, label: string): Promise<unknown> =>
  act(db, label, async () => {
    await putOffice(db, office)
    await db.councils.put(councilSchema.parse(council))
  })
