import { expect, type Page } from '@playwright/test'
import { goTo } from '../electron/host/office'
import { isOlder, readIssued } from './older'
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
  /** What comes before the work that is cut; the clock begins behind it. */
  readonly prepare?: (office: TrialOffice) => Promise<void>
  readonly do: (office: TrialOffice) => Promise<void>
  /** Whether the work is not through yet, asked right before the cut. */
  readonly isUnderWay?: (office: TrialOffice) => Promise<boolean>
  /** What makes the office ready for the next work. */
  readonly after?: (office: TrialOffice) => Promise<void>
  /** Whether what the page has afterwards is as before the work or as after it, where lines of the list do not tell. */
  readonly isWhole?: (office: TrialOffice) => Promise<boolean>
}
/** What is going on as the power is cut. */
export const works: Readonly<Record<string, Work>> = {
  typing: { afterMs: 0, ms: 4000, confirms: true, whole: [0, 1], do: (office) => office.add(20) },
  import: { afterMs: 500, ms: 6000, confirms: false, whole: [0, block], do: ({ page, count }) => paste(page, count) },
  copy: { afterMs: 1000, ms: 6000, confirms: false, whole: [0], do: ({ page }) => copies(page) },
  issue: {
    afterMs: 0,
    ms: 700,
    confirms: false,
    whole: [0],
    prepare: toTheIssue,
    do: ({ page }) => issue(page),
    isUnderWay: isUnissued,
    isWhole: isIssuedWhole,
    after: (office) => office.newRound(),
  },
  migration: {
    afterMs: 0,
    ms: 2500,
    confirms: false,
    whole: [0],
    prepare: (office) => office.makeOlder(),
    do: () => wait(8000),
    isUnderWay: ({ page }) => isOlder(page),
  },
  restore: { afterMs: 6000, ms: 9000, confirms: false, whole: [], do: ({ page }) => restore(page) },
  wipe: { afterMs: 0, ms: 4000, confirms: true, whole: [0, 1], do: (office) => office.add(20) },
}
/** All of them, or those named in `SO_VANG_KINDS`. */
export const wanted = <Value>(all: Readonly<Record<string, Value>>): [string, Value][] => {
  const named = process.env['SO_VANG_KINDS']?.split(',')
  return Object.entries(all).filter(([kind]) => named?.includes(kind) ?? true)
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

/** A round of its own each time: what is issued is closed. Stops before the last press. */
async function toTheIssue(office: TrialOffice): Promise<void> {
  const { page } = office
  await office.newRound()
  await office.add(3)
  await page.getByRole('button', { name: 'Họp Hội đồng →' }).click()
  await expect(page.getByRole('textbox', { name: 'Ngày họp' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
  await page.getByRole('button', { name: 'Soạn quyết định →' }).click()
  await expect(page.getByLabel('Số quyết định')).toBeFocused()
  await page.keyboard.type(String(office.issuings))
  await page.keyboard.press('Tab')
  await page.keyboard.type('15122026')
  await page.getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' })).toBeEnabled()
}
const linesOfAnIssue = 3
async function issue(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' }).click()
  await expect(page.getByText(/Đã ban hành quyết định số/)).toBeVisible()
}
async function isUnissued({ page }: TrialOffice): Promise<boolean> {
  return (await page.getByRole('dialog').getByRole('button', { name: 'Ban hành quyết định' }).count()) > 0
}
/** Each decision stands with what was signed and with all its lines in the register, or is a draft and nothing of it stands. */
async function isIssuedWhole({ page }: TrialOffice): Promise<boolean> {
  const { issued, signed, awards } = await readIssued(page)
  return signed === issued && awards === issued * linesOfAnIssue
}
