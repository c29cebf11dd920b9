import { expect, test } from '@playwright/test'
import { openPractice } from './support/program'

test('says in Vietnamese that the frame broke, with a reference, and has a way out', async ({ page }) => {
  await openPractice(page)
  // A record of the database's own that no version ever wrote: the foot line cannot draw it.
  const setHistory = (value: unknown): Promise<void> =>
    page.evaluate(async (given) => {
      type Buckets = { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> }
      const buckets = (navigator as { readonly storageBuckets?: Buckets }).storageBuckets
      // Practice data stand in a place of their own where the browser has such places.
      const store = (await buckets?.open('thuc-hanh'))?.indexedDB ?? indexedDB
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = store.open('so-vang-practice')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('closed'))
      })
      const transaction = db.transaction('meta', 'readwrite')
      transaction.objectStore('meta').put({ key: 'history', value: given })
      await new Promise<void>((resolve) => {
        transaction.oncomplete = () => resolve()
      })
      db.close()
    }, value)
  await setHistory({ undo: 5, redo: 5 })
  await page.reload()
  await expect(page.getByText(/SV-[2-9A-Z]{6}/)).toBeVisible()
  await expect(page.getByText('Unexpected Application Error')).toHaveCount(0)
  await setHistory({ undo: [], redo: [] })
  await page.getByRole('button', { name: 'Tải lại' }).click()
  await expect(page.getByRole('heading', { name: 'Cần làm' })).toBeVisible()
})
