import fs from 'node:fs'
import zlib from 'node:zlib'
import { expect, inHome, test } from './host'

test('the officer tries the sample data, backs it up to a file, starts again and restores it', async ({ launch, home }) => {
  const file = inHome(home, 'USB.svbackup')
  const first = await launch()
  const page = await first.firstPage()
  await page.getByText('Dùng thử với dữ liệu mẫu').click()
  await expect(page.getByText('Dữ liệu mẫu – không dùng để ban hành')).toBeVisible()
  await page.getByRole('link', { name: 'Thiết lập' }).click()
  await page.getByText('Sao lưu và khôi phục').first().click()
  first.answerNext({ canceled: false, filePath: file })
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await expect(page.getByText(/^Đã sao lưu .* đã mở thử và đối chiếu\.$/).first()).toBeVisible()
  expect(zlib.gunzipSync(fs.readFileSync(file)).toString('utf8')).toContain('Nam Sách')
  expect(first.log.dialogs.at(-1)?.options['defaultPath']).toMatch(/\.svbackup$/)
  await first.close()

  const second = await launch()
  const again = await second.firstPage()
  await again.getByRole('link', { name: /Đợt xét khen thưởng/ }).click()
  await expect(again.getByText('Biểu dương mô hình “Bình dân học vụ số” năm 2026').first()).toBeVisible()
  await again.getByRole('link', { name: 'Thiết lập' }).click()
  await again.getByText('Sao lưu và khôi phục').first().click()
  second.answerNext({ canceled: false, filePaths: [file] })
  await again.getByRole('button', { name: 'Khôi phục từ tệp' }).click()
  await again.getByRole('button', { name: 'Chọn tệp sao lưu' }).click()
  await again.getByRole('button', { name: 'Khôi phục bản này' }).click()
  await expect(again.getByText(/^Đã khôi phục .* bản ghi\.$/).first()).toBeVisible()
})
