import type { Page } from '@playwright/test'

/**
 * Words that a window of this size cuts off: hard at an edge, their marks above and below, or by “…” where nothing says the whole of it (no `title` on it or around it; a cell of a
 * sheet is said in full below the sheet and to a reader). Also fields too short for what stands in them, sums that only a sideways scroll
 * would show, and buttons that something lies over.
 */
export const cutWords = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((selector) => {
    const found = new Set<string>()
    const root = [...document.querySelectorAll(selector)].at(-1) ?? document.body
    const isForAidsOnly = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { clipPath, position, clip } = getComputedStyle(at)
        if (clipPath !== 'none' || (position === 'absolute' && clip !== 'auto')) return true
      }
      return false
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('[aria-hidden="true"], svg') === null &&
      !isForAidsOnly(element)
    /** Where the words of the element itself stand, and what they are. */
    const wordsOf = (element: Element) => {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      const boxes = texts.flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].filter(({ width }) => width > 0)
      })
      const words = texts.map(({ textContent }) => textContent?.trim() ?? '').join(' ')
      const bottom = Math.max(...boxes.map((box) => box.bottom))
      return { words, lines: boxes, right: Math.max(...boxes.map((box) => box.right)), bottom }
    }
    const isSaidInFull = (element: Element, words: string): boolean =>
      element.closest('.dsg-container') !== null ||
      element
        .closest('[title]')
        ?.getAttribute('title')
        ?.includes(words.replace(/^[^\p{L}\d]+/u, '').slice(0, 12)) === true
    const pen = document.createElement('canvas').getContext('2d')
    const widthOf = (words: string, element: Element): number => {
      if (pen === null) return 0
      pen.font = getComputedStyle(element).font
      return pen.measureText(words).width
    }
    /** How far the letters of these words reach above the place of their line as the browser gives it, and below it: Ẫ stands out above. */
    const inkOf = (words: string, element: Element, line: DOMRect): { readonly top: number; readonly bottom: number } => {
      if (pen === null) return line
      const { fontWeight, fontStyle, fontFamily, fontSize } = getComputedStyle(element)
      // Measured large: of small letters only whole pixels are told.
      pen.font = `${fontStyle} ${fontWeight} 200px ${fontFamily}`
      const size = Number.parseFloat(fontSize) / 200
      const ink = pen.measureText(words)
      const base = (line.top + line.bottom + size * (ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent)) / 2
      return { top: base - size * ink.actualBoundingBoxAscent, bottom: base + size * ink.actualBoundingBoxDescent }
    }
    /** Whether a box cuts the marks off that stand above and below the letters of a line whose letters it shows. */
    const cutsMarks = (box: Element, words: string, element: Element, lines: readonly DOMRect[]): boolean => {
      const edge = box.getBoundingClientRect()
      const top = edge.top + box.clientTop
      const bottom = top + box.clientHeight
      return lines.some((line) => {
        const middle = (line.top + line.bottom) / 2
        if (middle < top || middle > bottom) return false
        const ink = inkOf(words, element, line)
        return ink.top < top - 0.5 || ink.bottom > bottom + 0.5
      })
    }
    const roomIn = (element: Element): number => {
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      return element.matches('textarea')
        ? Infinity
        : element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) + 1
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      (node.textContent ?? '').trim() === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    const elements = new Set<Element>(root.querySelectorAll('input, textarea'))
    while (texts.nextNode() !== null) if (texts.currentNode.parentElement !== null) elements.add(texts.currentNode.parentElement)
    for (const element of elements) {
      if (!isSeen(element)) continue
      if (element.matches('input:not([type="checkbox"]):not([type="radio"]), textarea')) {
        const field = element as HTMLInputElement
        if (field.value === '' && field.placeholder !== '' && widthOf(field.placeholder, field) > roomIn(field))
          found.add(`the hint is longer than its field: “${field.placeholder}”`)
        if (field.value !== '' && field.scrollWidth > field.clientWidth + 1)
          found.add(`the field holds more than it shows: “${field.value}”`)
        continue
      }
      const { words, lines, right, bottom } = wordsOf(element)
      if (words === '') continue
      for (let box: Element | null = element; box !== null && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        const isCut = (overflowX === 'hidden' || overflowX === 'clip') && right > edge.right + 1
        const isClamped = webkitLineClamp !== 'none' && bottom > edge.bottom + 3
        if (isCut || isClamped) {
          const isMarked = isClamped || textOverflow === 'ellipsis'
          if (!isMarked || !isSaidInFull(element, words)) found.add(`cut off: “${words.slice(0, 60)}”`)
          break
        }
        if ((overflowY === 'hidden' || overflowY === 'clip') && cutsMarks(box, words, element, lines)) {
          found.add(`marks cut off: “${words.slice(0, 60)}”`)
          break
        }
        if (overflowX === 'auto' || overflowX === 'scroll') {
          if (right > edge.right + 1 && /^[\d.]{5,}( đ)?$/.test(words)) found.add(`a sum only a sideways scroll shows: “${words}”`)
          break
        }
        if (overflowY === 'auto' || overflowY === 'scroll') break
      }
    }
    for (const button of root.querySelectorAll('button, a[href]')) {
      const { left, top, width, height, right, bottom } = button.getBoundingClientRect()
      if (!isSeen(button) || top < 0 || left < 0 || bottom > window.innerHeight || right > window.innerWidth) continue
      const over = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.MuiAlert-root, .MuiSnackbar-root')
      if (over != null && !over.contains(button)) found.add(`“${button.textContent}” lies under “${over.textContent.slice(0, 40)}”`)
    }
    return [...found]
  }, within)

/** The same of what has come to rest: a table takes the room of a window that was made narrower a moment later; what stays cut off for two seconds is cut off. */
export async function restingCutWords(page: Page, within = 'body'): Promise<string[]> {
  let cut = await cutWords(page, within)
  for (let turn = 0; cut.length > 0 && turn < 10; turn += 1) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    cut = await cutWords(page, within)
  }
  return cut
}
