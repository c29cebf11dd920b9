import { expect, type Locator, type Page } from '@playwright/test'
import { foreignWords, outOfView, sizes, violationsOn } from './access'
import { restingCutWords } from './cutWords'
import { lookAtFocus } from './focus'
import { picture } from './picture'
import { lines, opened, placeOf } from './popups'

/**
 * The walk over one profile: every screen in both sizes, and on each whatever a press opens: dialogs, menus and what stands behind their lines, lists of
 * choices, calendars, panels. Nothing names them beforehand: what can be pressed is read from the screen. An act that a press does at once is
 * taken back.
 */

/** What is not pressed, and why. */
const unpressed: readonly (readonly [words: RegExp, why: string])[] = [
  [/^(Hoàn tác|Làm lại)/, 'the walk presses it itself'],
  [/^(Về dữ liệu của cơ quan|Mở dữ liệu mẫu|Chuyển|Xóa dữ liệu)/, 'leaves the profile'],
  [/^(Xếp theo|Kéo để|Trang (trước|sau))/, 'another order or another part of the same lines'],
  [/^Khóa/, 'locks the program: lock.spec'],
  [/^(Tải|Lưu bản|Xuất|Sao lưu ngay|In( |$)|Lưu Kế hoạch)/, 'a file or the printer; nothing opens over the page'],
]
const isPressed = (name: string): boolean => !unpressed.some(([words]) => words.test(name.replace('^', '')))

const pressable = [
  'button:not(:disabled)',
  '[role="button"]:not([aria-disabled="true"])',
  '[role="combobox"]:not([aria-disabled="true"])',
  'input[role="combobox"]:not(:disabled)',
  'summary',
  '.MuiDataGrid-row:first-child [role="gridcell"]:nth-child(2)',
  '.dsg-row:nth-child(2) .dsg-cell:nth-child(2)',
].join(', ')

/** Marks what can be pressed inside the last `within`, and names each by its words without numbers; equal ones of rows count once. */
const namesIn = (page: Page, within: string): Promise<string[]> =>
  page.evaluate(
    ([root, selector]) => {
      document.querySelectorAll('[data-walk]').forEach((one) => one.removeAttribute('data-walk'))
      const place = [...document.querySelectorAll(root)].at(-1)
      const names = new Set<string>()
      const head = document.querySelector('main h1')?.parentElement?.parentElement
      for (const one of place?.querySelectorAll<HTMLElement>(selector) ?? []) {
        if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[aria-hidden="true"]') !== null) continue
        const label = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
        const field = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined
        const cell = one.matches('[role="gridcell"], .dsg-cell') ? 'a row' : undefined
        const words = cell ?? one.getAttribute('aria-label') ?? field ?? (label.join('').trim() || one.textContent)
        // A row's own words are its subject's: the class of the button is its place in the row.
        const row = one.closest('[role="row"], li, tr')
        const isOfRow = row !== null && row.parentElement !== null && row.parentElement.children.length > 3
        const place = isOfRow ? [...row.querySelectorAll(selector)].indexOf(one) : ''
        const name = words
          .replaceAll(/\d+|[:“(].*$/g, '')
          .trim()
          .split(' ')
          .slice(0, isOfRow ? 2 : 9)
          .join(' ')
        // What the head of a page has is the same on all its parts.
        const key = `${head?.contains(one) === true ? '^' : ''}${name}${isOfRow ? ` /${place}` : ''}`
        if (name === '' || names.has(key)) continue
        names.add(key)
        one.setAttribute('data-walk', key)
      }
      return [...names]
    },
    [within, pressable] as const,
  )

const isSoon = (one: Locator, timeout: number): Promise<boolean> =>
  one.waitFor({ state: 'visible', timeout }).then(
    () => true,
    () => false,
  )
const dialogs = '[role="dialog"]:visible'
const popups = '.MuiPopover-paper:visible, [role="menu"]:visible, .MuiAutocomplete-popper [role="listbox"]:visible'

export class Walk {
  readonly problems: string[] = []
  readonly places: string[] = []
  focusables = 0
  private readonly seen = new Set<string>()
  private home = ''

  constructor(
    private readonly page: Page,
    private readonly isFull = true,
  ) {
    page.on('pageerror', (error) => this.problems.push(`${this.home}: ${error.message}`))
    page.on('filechooser', () => undefined)
    page.setDefaultTimeout(6000)
  }

  /** One screen in both sizes, then what opens on it. */
  async screen(hash: string): Promise<void> {
    const { page } = this
    this.home = hash
    await this.goHome()
    for (const size of sizes) {
      await page.setViewportSize(size)
      await this.isThere()
      await this.page.evaluate(() => document.querySelectorAll('main, main *').forEach((one) => one.scrollTop > 0 && one.scrollTo(0, 0)))
      await this.look('body', hash, size.width, [...(await outOfView(page)), ...(await foreignWords(page))])
    }
    this.places.push(hash)
    if (!this.isFull) return
    await page.setViewportSize(sizes[0])
    await this.pressAll('main', hash)
    await page.setViewportSize(sizes[1])
    await this.pressAll('main', hash)
  }

  /** Everything of `within` that was not pressed yet on this kind of screen. */
  private async pressAll(within: string, where: string): Promise<void> {
    const kindOf = (name: string): string =>
      name.startsWith('^') ? where.split('/').slice(0, 3).join('/') : where.replaceAll(/\?.*$/g, '')
    for (let turn = 0; turn < 60; turn += 1) {
      const next = (await namesIn(this.page, within)).find((name) => isPressed(name) && !this.seen.has(`${kindOf(name)}|${name}`))
      if (next === undefined) return
      this.seen.add(`${kindOf(next)}|${next}`)
      try {
        await this.press(next, where)
      } catch (cause) {
        this.problems.push(`${where} “${next}”: ${String(cause).split('\n')[0]?.slice(0, 300) ?? ''}`)
        await this.page.reload()
        await this.goHome()
      }
    }
  }

  private async press(name: string, where: string): Promise<void> {
    const { page } = this
    const undo = await this.undoWords()
    const [dialogsBefore, popupsBefore] = [await page.locator(dialogs).count(), await page.locator(popups).count()]
    await page
      .locator(`[data-walk="${name.replaceAll('"', '\\"')}"]`)
      .first()
      .click()
    const what = await this.outcome(dialogsBefore, popupsBefore)
    const title = `${where} › ${name}`
    if (what === 'popup') await this.popup(name, title)
    else if (what === 'dialog') await this.dialog(title)
    else await this.inPlace(title)
    await this.restore(undo)
  }

  /** What a press brought: something over the page, or nothing but a change of the page itself. */
  private async outcome(dialogsBefore: number, popupsBefore: number): Promise<'dialog' | 'popup' | 'page'> {
    for (let turn = 0; turn < 8; turn += 1) {
      if ((await this.page.locator(popups).count()) > popupsBefore) return 'popup'
      if ((await this.page.locator(dialogs).count()) > dialogsBefore) return 'dialog'
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)))
    }
    return 'page'
  }

  private async popup(name: string, title: string): Promise<void> {
    const { page } = this
    const isMenu = (await page.locator('[role="menu"]:visible').count()) > 0
    const items = isMenu ? await page.locator('[role="menu"]:visible').last().getByRole('menuitem').allTextContents() : []
    for (const size of this.bothSizes()) {
      await page.setViewportSize(size)
      if ((await page.locator(popups).count()) === 0) break
      await page.keyboard.press('ArrowDown')
      let place = await placeOf(page)
      for (let turn = 0; place.length > 0 && turn < 8; turn += 1) {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)))
        place = await placeOf(page)
      }
      await this.look(opened, title, size.width, place, isMenu || (await page.locator('.MuiPopover-paper:visible').count()) > 0)
    }
    this.places.push(`${title} (popup)`)
    await this.close()
    await page.setViewportSize(this.bothSizes()[0] ?? sizes[0])
    for (const item of items) await this.menuItem(name, item, title)
  }

  /** What stands behind a line of a menu. */
  private async menuItem(name: string, item: string, title: string): Promise<void> {
    const { page } = this
    if (!isPressed(item)) return
    const key = `${title.replaceAll(/[?].*?(?= ›)/g, '')}|${item.replaceAll(/\d+/g, '')}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    const undo = await this.undoWords()
    await namesIn(page, 'main')
    const opener = page.locator(`[data-walk="${name.replaceAll('"', '\\"')}"]`).first()
    if (!(await isSoon(opener, 1500))) return
    await opener.click()
    const line = page.getByRole('menuitem', { name: item, exact: true }).first()
    if (!(await isSoon(line, 2000)) || (await line.getAttribute('aria-disabled')) === 'true') return this.close()
    const before = await page.locator(dialogs).count()
    await line.click()
    if ((await this.outcome(before, 9)) === 'dialog') await this.dialog(`${title} › ${item}`)
    else await this.inPlace(`${title} › ${item}`)
    await this.restore(undo)
  }

  /** A dialog in both sizes, and what opens in it. */
  private async dialog(title: string): Promise<void> {
    const { page } = this
    const words = await page.evaluate(() => {
      const box = [...document.querySelectorAll('[role="dialog"]')].at(-1)
      return document.getElementById(box?.getAttribute('aria-labelledby') ?? '')?.textContent ?? box?.getAttribute('aria-label') ?? null
    })
    const key = `dialog|${(words ?? title).replaceAll(/\d+/g, '')}`
    if (!this.seen.has(key)) {
      this.seen.add(key)
      const size = page.viewportSize()
      for (const one of sizes) {
        await page.setViewportSize(one)
        const buttons = await outOfView(page, '[role="dialog"] .MuiDialogActions-root button')
        await this.look('[role="dialog"]', title, one.width, [...buttons, ...(await foreignWords(page))])
      }
      if (size !== null) await page.setViewportSize(size)
      await this.popupsInDialog(title)
      this.places.push(`${title} (dialog)`)
    }
    await this.close()
  }

  private async popupsInDialog(title: string): Promise<void> {
    const { page } = this
    for (const name of await namesIn(page, '[role="dialog"]')) {
      const opener = page.locator(`[data-walk="${name.replaceAll('"', '\\"')}"]`).first()
      if (!(await opener.isVisible()) || (await opener.evaluate((one) => one.matches('[aria-haspopup], [role="combobox"]') === false)))
        continue
      await opener.click()
      if (!(await isSoon(page.locator(popups).last(), 1500))) {
        this.problems.push(`${title} › ${name}: nothing opens`)
        continue
      }
      for (const size of this.bothSizes()) {
        await page.setViewportSize(size)
        if ((await page.locator(popups).count()) === 0) break
        await page.keyboard.press('ArrowDown')
        await this.look(opened, `${title} › ${name}`, size.width, [], (await page.locator('.MuiPopover-paper:visible').count()) > 0)
      }
      this.places.push(`${title} › ${name} (popup)`)
      await page.keyboard.press('Escape')
      await expect(page.locator(popups)).toHaveCount(0)
    }
  }

  /** The page itself changed: a panel, a part unfolded, another tab. */
  private async inPlace(title: string): Promise<void> {
    const { page } = this
    if (!(await this.isAtHome())) return
    // What it is made of, not what stands in its rows: another order or another year is no other page.
    const key = await page.evaluate(() =>
      [
        ...new Set(
          [
            ...document.querySelectorAll(
              'main h2, main h3, main aside, main section, main fieldset, main [role="region"], main [role="group"], main [role="tab"]',
            ),
          ]
            .filter((one) => one.closest('[role="row"], td, li') === null)
            .map(
              (one) =>
                `${one.tagName}${(one.getAttribute('aria-label') ?? (/^H\d/.test(one.tagName) ? one.textContent : '')).replaceAll(/\d+|“.*$/g, '')}`,
            ),
        ),
      ].join('|'),
    )
    const place = `page|${this.home}|${key}`
    if (this.seen.has(place)) return
    this.seen.add(place)
    for (const size of this.bothSizes()) {
      await page.setViewportSize(size)
      await this.isThere()
      await this.look('main', title, size.width)
    }
    this.places.push(`${title} (panel)`)
  }

  private bothSizes(): readonly { readonly width: number; readonly height: number }[] {
    return this.page.viewportSize()?.width === sizes[1].width ? sizes.toReversed() : sizes
  }

  /** What stands there now: aids, words, the keyboard's place. */
  private async look(within: string, where: string, width: number, found: readonly string[] = [], hasKeyboard = true): Promise<void> {
    const { page } = this
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const barriers = await violationsOn(page, within === 'body' ? 'html' : within)
    const cut = await restingCutWords(page, within)
    // A press of the mouse came last: until a key is pressed nothing shows where the keyboard is. In a menu one was.
    if (within !== opened) await page.keyboard.press('Tab')
    const focus = hasKeyboard
      ? await lookAtFocus(page, within === opened ? '.MuiPopover-paper' : within, within === opened ? lines : '', true)
      : null
    this.focusables += focus?.looked ?? 0
    await picture(page, `walk-${where}`, width)
    for (const one of [...found, ...barriers, ...cut, ...(focus?.problems ?? [])]) this.problems.push(`${where} ${width}: ${one}`)
  }

  private async close(): Promise<void> {
    const { page } = this
    for (let turn = 0; turn < 4; turn += 1) {
      if ((await page.locator(`${dialogs}, ${popups}`).count()) === 0) return
      await page.keyboard.press('Escape')
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)))
      const leave = page
        .getByRole('dialog')
        .last()
        .getByRole('button', { name: /^(Bỏ|Không lưu|Rời)/ })
      if ((await leave.count()) > 0 && (await leave.first().isVisible())) await leave.first().click()
    }
    if ((await page.locator(`${dialogs}, ${popups}`).count()) > 0) {
      this.problems.push(
        `${this.home}: Escape does not close ${(await page.locator(`${dialogs}, ${popups}`).last().textContent())?.slice(0, 60) ?? ''}`,
      )
      await page.reload()
    }
  }

  private readonly undoWords = async (): Promise<string> =>
    (
      await this.page
        .getByRole('contentinfo')
        .getByText(/^Hoàn tác: /)
        .allTextContents()
    ).join('')

  /** Back where the walk stands: an act is taken back, the address is as it was. */
  private async restore(undo: string): Promise<void> {
    await this.close()
    for (let turn = 0; turn < 2 && (await this.undoWords()) !== undo; turn += 1) {
      await this.page.locator('main').focus()
      await this.page.keyboard.press('Control+z')
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)))
      await this.close()
    }
    if (!(await this.isAtHome())) await this.goHome()
  }
  private readonly isAtHome = async (): Promise<boolean> =>
    this.page.evaluate((hash) => decodeURIComponent(window.location.hash).split('?')[0] === hash.split('?')[0], this.home)
  private async goHome(): Promise<void> {
    await this.page.goto(`./${this.home}`)
    await this.isThere()
  }
  private async isThere(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
    await expect(this.page.getByRole('status', { name: /Đang mở/ })).toHaveCount(0)
  }
}
