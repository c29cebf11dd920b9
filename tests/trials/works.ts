import type { Page } from '@playwright/test'
import { goTo } from '../electron/host/office'
import type { TrialOffice } from './office'

export const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })
const block = 150

type Work = {
  /** The cut comes so long after its beginning, or after the first act it confirmed, and up to so much later. */
  readonly afterMs: number
  readonly ms: number
  readonly confirms: boolean
  /** How many lines more there may be after it than were confirmed; none named where the data may be those of before too. */
  readonly whole: readonly number[]
  readonly do: (office: TrialOffice) => Promise<void>
}
/** What is going on as the power is cut. */
export const works: Readonly<Record<string, Work>> = {
  typing: { afterMs: 0, ms: 4000, confirms: true, whole: [0, 1], do: (office) => office.add(20) },
  import: { afterMs: 500, ms: 6000, confirms: false, whole: [0, block], do: ({ page, count }) => paste(page, count) },
  copy: { afterMs: 1000, ms: 6000, confirms: false, whole: [0], do: ({ page }) => copies(page) },
  restore: { afterMs: 6000, ms: 9000, confirms: false, whole: [], do: ({ page }) => restore(page) },
  wipe: { afterMs: 0, ms: 4000, confirms: true, whole: [0, 1], do: (office) => office.add(20) },
}
async function paste(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await page.evaluate(
    ({ first, lines }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/plain',
        Array.from({ length: lines }, (_, index) => `Người Mẫu ${first + index}\tCá nhân\tÔng`).join('\n'),
      )
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { first: count + 1, lines: block },
  )
  await wait(5000)
}
async function copies(page: Page): Promise<void> {
  await goTo(page, '#/thiet-lap/sao-luu', 'Sao lưu và khôi phục')
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
  await wait(5000)
}
async function restore(page: Page): Promise<void> {
  await copies(page).catch(() => null)
  await page.locator('tbody tr').first().click()
  await page.getByRole('button', { name: 'Khôi phục bản này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục bản này' }).click()
  await wait(5000)
}
