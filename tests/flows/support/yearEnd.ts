import { expect, type Page } from '@playwright/test'
import {
  advanced,
  commended,
  fighters,
  fighterVotes,
  officials,
  rescuer,
  underReview,
  unitNames,
  type Official,
} from '../../support/namSachYear'
import { lookAtDialog } from './access'
import { aSheet, goTo, toStage } from './program'

/** The steps of the year's end of xã Nam Sách, as an officer does them on the screen. */

const done = 'Đã hoàn thành xuất sắc nhiệm vụ năm 2026'
const person = ({ name, sex, birthYear, unit }: Official): readonly (string | number)[] => [name, sex, birthYear, 'Công chức', unit]
const unit = (name: string): readonly (string | number | null)[] => [name, null, null, null, null]
const listHead = ['Họ và tên', 'Ông/Bà', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Hình thức khen thưởng', 'Thành tích']
const greenForm = 'Giấy khen của Chủ tịch Ủy ban nhân dân xã'

const ratedBy = 'TB 90/TB-UBND'
const ratings = [
  [
    'Họ và tên',
    'Ông/Bà',
    'Năm sinh',
    'Chức vụ',
    'Đơn vị',
    'Năm',
    'Mức độ hoàn thành nhiệm vụ',
    'Văn bản xếp loại',
    'Tổng số người',
    'Hoàn thành nhiệm vụ',
  ],
  // Of the fourth unit nobody said how many they are; who is under review has no good rating yet.
  ...unitNames.map((name, place) => [...unit(name), 2026, 'HTTNV', ratedBy, ...(place === 3 ? [null, null] : [8, 8])]),
  ...officials.map((one) => [...person(one), 2026, one === underReview ? 'HTNV' : one.rating, ratedBy, null, null]),
]
const asked = [
  listHead,
  ...fighters.map((one) => [...person(one), 'Chiến sĩ thi đua cơ sở', done]),
  ...commended.map((one) => [...person(one), greenForm, done]),
  ...unitNames.slice(0, 2).map((name) => [...unit(name), greenForm, done]),
  ...fighters.slice(0, 2).map((one) => [...person(one), 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố', done]),
]
/** The one line of July. */
export const rescue = [listHead, [...person(rescuer), greenForm, 'Đã cứu hai cháu nhỏ bị đuối nước tại bến đò thôn Mẫu']]

/** Brings an .xlsx in by the dialog that is opened with `opener`. */
export async function bringIn(page: Page, opener: string, rows: readonly (readonly (string | number | null)[])[], button: string | RegExp) {
  await page.getByRole('button', { name: opener }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Chọn tệp Excel/ }).click()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await (await chooser).setFiles({ name: 'danh sách.xlsx', mimeType, buffer: await aSheet(rows) })
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByRole('button', { name: button }).click()
}
/** Opens a round of a type by the dialog. */
export async function openRound(page: Page, name: string, type: RegExp): Promise<void> {
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
  const opening = page.getByRole('dialog', { name: 'Mở đợt xét' })
  await opening.getByRole('radio', { name: type }).check()
  await opening.getByLabel('Tên đợt xét').fill(name)
  await opening.getByRole('button', { name: 'Mở đợt xét' }).click()
}
/** Types the number and the day of a paper. */
export const numberAndDay = async (page: Page, label: string, number: string, day: string): Promise<void> => {
  await page.getByLabel(label).first().fill(number)
  await page.getByLabel(label).first().press('Tab')
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).click()
  await page.keyboard.type(day)
  await page.keyboard.press('Tab')
}
/** Presses a button that issues, and the same in its dialog. */
export const issue = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
}

/** Forty ratings. */
export async function theRatings(page: Page): Promise<void> {
  await goTo(page, 'Đối tượng')
  await page.getByRole('link', { name: 'Xếp loại theo năm' }).click()
  // The page before has a button of the same name as the one pressed next.
  await expect(page.getByRole('heading', { level: 1, name: 'Xếp loại theo năm' })).toBeVisible()
  await bringIn(page, 'Nhập từ tệp', ratings, 'Nhập 45 dòng')
  await expect(page.getByText(/^Đã ghi 40\//)).toBeVisible()
}

/** One Giấy khen by the simplified procedure: asked for, decided and issued. */
export async function theSudden(page: Page, name: string, number: string, day: string): Promise<void> {
  await openRound(page, name, /đột xuất/i)
  await bringIn(page, 'Nhập từ tệp', rescue, 'Nhập 1 dòng')
  // No council is asked: the decision follows the list.
  await expect(page.getByRole('link', { name: /^Hội đồng/ })).toHaveCount(0)
  await toStage(page, /Quyết định chưa ban hành/)
  await numberAndDay(page, 'Số quyết định', number, day)
  await issue(page, 'Ban hành quyết định')
  await expect(page.getByText(`Đã ban hành quyết định số ${number}/QĐ-UBND cho 1 trường hợp.`)).toBeVisible()
}

/** Forty ratings and one Giấy khen in July. */
export async function theYearBefore(page: Page): Promise<void> {
  await theRatings(page)
  await theSudden(page, 'Đột xuất tháng 7 (thử)', '201', '15072026')
}

/** From who is eligible to a full list: 32 persons, three units, and what is asked for beyond. */
export async function theList(page: Page): Promise<void> {
  await goTo(page, 'Đợt xét khen thưởng')
  await page.getByRole('link', { name: 'Ai đủ điều kiện?' }).click()
  // Rated good or better, and 70 % and more of the people of the unit.
  await page.getByRole('button', { name: `Đưa ${advanced.length + 3} đề nghị vào đợt xét` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Đợt xét' }).click()
  await page.getByRole('option', { name: /^Mở đợt mới/ }).click()
  await dialog.getByRole('button', { name: /^Đưa 35 đề nghị/ }).click()
  await expect(page.getByRole('heading', { name: 'Khen thưởng công trạng năm 2026' })).toBeVisible()
  await toStage(page, /Danh sách 35 đề nghị/)
  await bringIn(page, 'Nhập từ tệp', asked, 'Nhập 13 dòng')
  await expect(page.getByText(/Đã nhập 13 dòng/)).toBeVisible()
}

/** Titles by ballot, exceptions typed, the rest by hands. */
export async function theCouncil(page: Page): Promise<void> {
  await toStage(page, /^Hội đồng/)
  await page.getByRole('button', { name: 'Mở phiên họp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu phiên họp' }).click()
  const ways = page.getByRole('group', { name: 'Cách biểu quyết' })
  await expect(ways.getByRole('button', { name: 'Bỏ phiếu 5', pressed: true })).toBeVisible()
  await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
  await expect(page.getByText('Đạt 5 · Không đạt 0 · Chưa ghi 43')).toBeVisible()
  const sheet = page.getByRole('group', { name: 'Biểu quyết từng trường hợp' })
  for (const [index, votes] of fighterVotes.entries())
    if (votes < 9) {
      const cells = sheet
        .locator('.dsg-row')
        .filter({ hasText: fighters[index]?.name ?? '' })
        .locator('.dsg-cell')
      await cells.nth(5).click()
      await page.keyboard.type(String(votes))
      await page.keyboard.press('Tab')
      await page.keyboard.type(String(9 - votes))
      await page.keyboard.press('Enter')
    }
  await expect(page.getByText('Đạt 4 · Không đạt 1 · Chưa ghi 43')).toBeVisible()
  await ways.getByRole('button', { name: /Giơ tay/ }).click()
  await page.getByRole('button', { name: /^Tất cả đồng ý/ }).click()
  await expect(page.getByText('Đạt 47 · Không đạt 1 · Chưa ghi 0')).toBeVisible()
}

/** What the chairman may not sign goes to the city, which honours both. */
export async function theCity(page: Page): Promise<void> {
  await toStage(page, /Quyết định chưa ban hành/)
  await expect(page.getByText(/2 trường hợp không thuộc thẩm quyền/)).toBeVisible()
  await page.getByRole('button', { name: 'Lập tờ trình cấp trên' }).click()
  await expect(page.getByRole('button', { name: /Tờ trình cấp trên \(dự thảo\)/, pressed: true })).toBeVisible()
  await numberAndDay(page, 'Số tờ trình', '30', '16122026')
  await issue(page, 'Ban hành tờ trình cấp trên')
  await expect(page.getByText('Đã ban hành tờ trình cấp trên số 30/TTr-UBND cho 2 trường hợp.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi ngày gửi' }).click()
  await lookAtDialog(page, 'features/rounds/decision/StepDialog.tsx')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('button', { name: 'Ghi trả lời của cấp trên' }).click()
  const answer = page.getByRole('dialog', { name: 'Ghi trả lời của cấp trên' })
  await answer.getByLabel('Số, ký hiệu quyết định').fill('1250/QĐ-UBND')
  await lookAtDialog(page, 'features/rounds/decision/AnswerDialog.tsx')
  await answer.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã ghi trả lời: 2 trường hợp vào sổ vàng.')).toBeVisible()
}
