import Dexie from 'dexie'

/**
 * Where databases lie. The office's data stand where they always stood; practice data have a storage bucket of their own: another folder
 * of the browser, so that damage in one never reaches the other.
 */

/** The part of the Storage Buckets API that TypeScript's library does not list yet. */
type Bucket = { readonly indexedDB: IDBFactory }
type Buckets = { open(name: string): Promise<Bucket>; delete(name: string): Promise<void> }

const bucketName = 'thuc-hanh'
/** Names of practice databases begin so. */
export const practicePrefix = 'so-vang-practice'

const buckets = (): Buckets | undefined =>
  (globalThis as { readonly navigator?: { readonly storageBuckets?: Buckets } }).navigator?.storageBuckets

/** Held for as long as the page or worker lives: its databases go with it. */
let practice: Bucket | null = null

/** Opens what stands apart; before the first database, in every page and worker. A browser without buckets keeps all in one place. */
export async function openStores(): Promise<void> {
  practice ??= (await buckets()?.open(bucketName)) ?? null
}

/** Whether practice data stand apart here. */
export const standApart = (): boolean => practice !== null

/** The place of the office's data, and of everything that is not practice. */
export const commonStore = (): IDBFactory => indexedDB

/** The place of a database, by its name. */
export const storeOf = (databaseName: string): IDBFactory =>
  databaseName.startsWith(practicePrefix) ? (practice?.indexedDB ?? indexedDB) : indexedDB

/** Removes a database from its place. */
export const removeDatabase = (databaseName: string, store = storeOf(databaseName)): Promise<void> =>
  new Dexie(databaseName, { indexedDB: store, addons: [] }).delete()

/** Throws the place of the practice data away, whatever is in it, and begins it new. */
export async function renewPracticeStore(): Promise<void> {
  if (practice === null) return
  practice = null
  await buckets()?.delete(bucketName)
  await openStores()
}
