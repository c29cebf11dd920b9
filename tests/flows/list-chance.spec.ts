import { expect, test, type Page } from '@playwright/test'
import { generator } from '../support/randomList'
import { goTo, openPractice } from './support/program'
import { pasteInto, standIn } from './support/sheet'
import { openRound } from './support/yearEnd'

/** Whatever is done to the list, in whatever order, one press of Ctrl+Z takes it back and one of Ctrl+Y brings it back, also after a reload. */

/** The list as it reads: name, year of birth, post and unit of each line. */
type Lines = readonly (readonly [name: string, birth: string, post: string, unit: string])[]
const columns = [1, 4, 5, 6] as const

const rowsOf = (page: Page) => page.getByRole('region', { name: 'Danh sách đề nghị khen thưởng' }).locator('.dsg-row')
const cellAt = (page: Page, row: number, column: number) =>
  rowsOf(page)
    .nth(row + 1)
    .locator('.dsg-cell')
    .nth(column)
const read = (page: Page): Promise<string[]> =>
  rowsOf(page).evaluateAll(
    (rows, wanted) =>
      rows
        .slice(1)
        .map((row) => {
          const texts = [...row.querySelectorAll('.dsg-cell')].map((cell) => cell.querySelector('.sheet-text')?.textContent ?? '')
          return wanted.map((at) => (texts[at] ?? '').replace(/^[✕?]\s*/, '')).join(' | ')
        })
        .filter((line) => /[^ |]/.test(line)),
    columns,
  )
const wordsOf = (lines: Lines): string[] => lines.map((line) => line.join(' | '))

type Step = { readonly what: string; readonly run: () => Promise<void>; readonly after: Lines }

/** One thing done by chance to a list that reads so. */
function aStep(page: Page, lines: Lines, next: (below: number) => number, turn: number): Step {
  const at = next(lines.length)
  const put = (index: number, line: Lines[number]): Lines => lines.map((one, place) => (place === index ? line : one))
  const type = (column: number, words: string) => async () => {
    await standIn(cellAt(page, at, columns[column]!))
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  const line = lines[at]!
  const name = `${['Lý', 'Tô', 'Mạc', 'Phùng', 'Quách'][turn % 5]} Mẫu ${['An', 'Bình', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan'][next(7)]}`
  switch (next(9)) {
    case 0:
      return { what: `name of ${at} → ${name}`, run: type(0, name), after: put(at, [name, line[1], line[2], line[3]]) }
    case 1: {
      const birth = String(1950 + ((turn * 7 + at) % 50))
      return { what: `birth of ${at} → ${birth}`, run: type(1, birth), after: put(at, [line[0], birth, line[2], line[3]]) }
    }
    // Not sound: it stays on the screen, marked.
    case 2:
      return { what: `birth of ${at} → 19x${turn}`, run: type(1, `19x${turn}`), after: put(at, [line[0], `19x${turn}`, line[2], line[3]]) }
    case 3:
      return { what: `post of ${at}`, run: type(2, `Hội viên ${turn}`), after: put(at, [line[0], line[1], `Hội viên ${turn}`, line[3]]) }
    case 4:
      return {
        what: 'a new line',
        run: async () => {
          await page.getByRole('button', { name: 'Thêm dòng' }).click()
          await page.keyboard.type(name)
          await page.keyboard.press('Enter')
        },
        after: [...lines, [name, '', '', '']],
      }
    case 5:
      if (lines.length < 4) return aStep(page, lines, next, turn)
      return {
        what: `line ${at} away`,
        run: async () => {
          await standIn(cellAt(page, at, 1))
          await page.keyboard.press('Control+-')
        },
        after: lines.filter((_, place) => place !== at),
      }
    case 6: {
      if (at + 1 >= lines.length) return aStep(page, lines, next, turn)
      const moved = [...lines]
      moved.splice(at, 2, lines[at + 1]!, line)
      return {
        what: `line ${at} down`,
        run: async () => {
          await standIn(cellAt(page, at, 1))
          await page.keyboard.press('Alt+ArrowDown')
        },
        after: moved,
      }
    }
    case 7: {
      const block: Lines = [
        [`${name} Một`, '1961', '', ''],
        [`${name} Hai`, '19y', '', ''],
      ]
      return {
        what: `two lines pasted at ${at}`,
        run: async () => {
          await standIn(cellAt(page, at, 1))
          await pasteInto(page, block.map(([who, birth]) => `${who}\tCá nhân\t\t${birth}\tHội viên\tThôn Mẫu`).join('\n'))
        },
        after: [
          ...lines.slice(0, at),
          ...block.map(([who, birth]) => [who, birth, 'Hội viên', 'Thôn Mẫu'] as const),
          ...lines.slice(at + 2),
        ],
      }
    }
    default:
      return {
        what: `cells of ${at} emptied`,
        run: async () => {
          await standIn(cellAt(page, at, 5))
          await page.keyboard.press('Shift+ArrowRight')
          await page.keyboard.press('Delete')
        },
        after: put(at, [line[0], line[1], '', '']),
      }
  }
}

/** By chance, in the long form alone: the suite takes back and does again by acts that are written down (tests/renderer/data/listUndo.test.ts). */
for (const seed of [7, 2026, 41])
  test(`takes back and does again whatever was done to the list, by chance ${seed}`, { tag: '@long' }, async ({ page }) => {
    await openPractice(page)
    await openRound(page, `Đợt thử ${seed}`, /đột xuất/i)
    await page.getByRole('button', { name: 'Thêm dòng' }).click()
    const names = ['Vũ Mẫu Một', 'Hồ Mẫu Hai', 'Tô Mẫu Ba', 'Lê Mẫu Bốn']
    for (const name of names) {
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    }
    const next = generator(seed)
    const states: Lines[] = [names.map((name) => [name, '', '', ''] as const)]
    const done: string[] = []
    let at = 0
    const expectList = (): Promise<void> => expect.poll(() => read(page), { message: done.join('\n') }).toEqual(wordsOf(states[at]!))
    await expectList()
    for (let turn = 0; turn < 22; turn += 1) {
      const chance = next(10)
      if (chance < 3 && at > 0) {
        done.push('undo')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+z')
        at -= 1
      } else if (chance < 5 && at < states.length - 1) {
        done.push('redo')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+y')
        at += 1
      } else if (chance === 5) {
        done.push('reload')
        await page.reload()
      } else {
        const step = aStep(page, states[at]!, next, turn)
        if (wordsOf(step.after).join('\n') === wordsOf(states[at]!).join('\n')) continue
        done.push(step.what)
        await step.run()
        states.splice(at + 1, states.length, step.after)
        at += 1
      }
      await expectList()
    }
    // All the way back to the first four lines, and forward again, on another page in between.
    await goTo(page, 'Đối tượng')
    await expect(page.getByRole('heading', { level: 1, name: 'Đối tượng' })).toBeVisible()
    await page.goBack()
    for (; at > 0; at -= 1) {
      await expectList()
      done.push('undo')
      await page.keyboard.press('Control+z')
    }
    await expectList()
    for (; at < states.length - 1; at += 1) {
      await page.keyboard.press('Control+y')
      done.push('redo')
      await expect.poll(() => read(page), { message: done.join('\n') }).toEqual(wordsOf(states[at + 1]!))
    }
  })
