import { expect, test } from './host'
import { journalLabels, setUpOffice, snapshotFiles, wipeStore } from './office'

test('keeps every act outside the store, copies at the end, and brings all of it back when the store is gone', async ({ launch, home }) => {
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  const labels = journalLabels(home)
  expect(labels.length).toBeGreaterThan(0)
  first.windows()[0]?.close()
  await expect.poll(() => first.log.hasQuit).toBe(true)
  expect(snapshotFiles(home)).toHaveLength(1)
  await first.close()

  wipeStore(home)
  const second = await launch()
  const again = await second.firstPage()
  await expect(again.getByRole('heading', { name: 'Dữ liệu của cơ quan vẫn còn, cần đưa về máy' })).toBeVisible()
  await expect(again.getByText(/Trống$/)).toBeVisible()
  await again.screenshot({ path: 'test-results/recover.png' })
  await again.keyboard.press('Enter')
  await expect(again.getByText('Số lượng khớp với lần ghi cuối của nhật ký.')).toBeVisible()
  await again.keyboard.press('Enter')
  await expect(again.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  await expect(again.getByRole('contentinfo')).toContainText('Hoàn tác: ')
  await second.close()

  const third = await launch()
  await expect((await third.firstPage()).getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
})
