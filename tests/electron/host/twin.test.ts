import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from './host'
import { goTo, journalLabels, setUpOffice, snapshotFiles, wipeStore } from './office'

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

test('offers the copies of the second place where folder and store are gone, refuses an empty folder, and has no first run there', async ({
  launch,
  home,
}) => {
  const [stick, empty] = [path.join(home, 'USB'), path.join(home, 'Trống')]
  for (const folder of [stick, empty]) fs.mkdirSync(folder)
  const first = await launch()
  const page = await first.firstPage()
  await setUpOffice(page)
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  first.answerNext({ canceled: false, filePaths: [stick] })
  await page.getByRole('button', { name: 'Chọn nơi thứ hai' }).click()
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect(page.getByText(/Khớp, có bản/)).toBeVisible()
  await first.close()

  wipeStore(home)
  fs.rmSync(path.join(home, 'Documents', 'Sổ Vàng'), { recursive: true })
  const second = await launch()
  const again = await second.firstPage()
  await expect(again.getByRole('heading', { name: 'Bản sao dữ liệu của cơ quan còn ở nơi khác' })).toBeVisible()
  second.answerNext({ canceled: false, filePaths: [empty] })
  await again.getByRole('button', { name: 'Chỉ thư mục khác' }).click()
  await expect(again.getByText(/không có bản sao hay nhật ký nào/)).toBeVisible()
  await again.screenshot({ path: 'test-results/missing.png' })
  await again.getByRole('button', { name: 'Dùng bản sao ở đây' }).click()
  await again.getByRole('button', { name: /^Khôi phục đến/ }).click()
  await expect(again.getByText('Số lượng khớp với lần ghi cuối của nhật ký.')).toBeVisible()
  await again.getByRole('button', { name: 'Mở Sổ Vàng' }).click()
  await expect(again.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
})

test('a store that the journal does not know is counted beside the copy, and never replaced by a press of Enter', async ({
  launch,
  home,
}) => {
  const first = await launch()
  await setUpOffice(await first.firstPage())
  first.windows()[0]?.close()
  await expect.poll(() => first.log.hasQuit).toBe(true)
  await first.close()
  const second = await launch()
  const page = await second.firstPage()
  await expect(page.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  // As where a folder of another computer's profile was copied here: other data, another line.
  await page.evaluate(async () => {
    const opened = indexedDB.open('so-vang-real')
    await new Promise((done) => (opened.onsuccess = done))
    const work = opened.result.transaction(['meta', 'subjects'], 'readwrite')
    work.objectStore('meta').put({ key: 'line', value: crypto.randomUUID() })
    for (const id of ['m1', 'm2']) work.objectStore('subjects').put({ id, kind: 'person', name: `Người Mẫu ${id}` })
    await new Promise((done) => (work.oncomplete = done))
    opened.result.close()
  })
  await second.close()
  const third = await launch()
  const asked = await third.firstPage()
  await expect(asked.getByRole('heading', { name: 'Kho dữ liệu trên máy khác với bản sao' })).toBeVisible()
  await expect(asked.getByText(/mở được, không khớp nhật ký; đang có 2 đối tượng/)).toBeVisible()
  const people = asked.getByRole('row', { name: /^Đối tượng/ })
  await expect(people).toContainText('thiếu 2')
  await expect(asked.getByRole('button', { name: 'Giữ kho đang có' })).toBeFocused()
  await asked.keyboard.press('Enter')
  await expect(asked.getByText('UBND xã Mẫu Sơn').first()).toBeVisible()
  expect(snapshotFiles(home).length).toBeGreaterThan(0)
})

test('does not load the page while the disk is full, says what to do, and goes on once there is room', async ({ launch, home }) => {
  const { statfs } = fs.promises
  let free = 120
  fs.promises.statfs = (async (...given: Parameters<typeof statfs>) => ({
    ...(await statfs(...given)),
    bsize: 1,
    bavail: free * 1024 * 1024,
  })) as typeof statfs
  try {
    const first = await launch({ answers: [1] })

    await expect.poll(() => first.log.hasQuit).toBe(true)
    expect(first.windows()).toEqual([])
    expect(String(first.log.dialogs[0]?.options['detail'])).toContain('Chỉ còn 120 MB trống')
    await first.close()

    const second = await launch({
      answers: [
        () => {
          free = 900
          return 0
        },
      ],
    })
    const page = await second.firstPage()
    await expect(page.getByRole('button', { name: /Thiết lập cho cơ quan/ })).toBeVisible()
    await expect(page.getByText(/Ổ đĩa chỉ còn 900 MB trống/)).toBeVisible()
    expect(fs.existsSync(`${home}/AppData/SoVang/so-vang.json`)).toBe(true)
  } finally {
    fs.promises.statfs = statfs
  }
})
