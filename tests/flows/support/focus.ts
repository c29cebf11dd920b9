import type { Page } from '@playwright/test'

/** What an eye finds of the keyboard's place. */
export type FocusLook = { readonly looked: number; readonly problems: readonly string[] }

/**
 * Brings the keyboard to every stop of Tab of `within` (the last that matches), and to what arrow keys reach by `also`. Of each: does anything
 * that is drawn change (outline, shadow, frame), does the new line stand out from what it is drawn on (3 : 1), is it not cut away by a box around it, and (`isCoverAsked`)
 * does nothing lie over the place? A key must have been pressed before.
 */
export const lookAtFocus = (page: Page, within = 'body', also = '', isCoverAsked = false): Promise<FocusLook> =>
  page.evaluate(
    async ([selector, lines, asksCover]) => {
      type Rgba = readonly [number, number, number, number]
      const colourOf = (words: string): Rgba => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = [...words.matchAll(/[\d.]+/g)].map(Number)
        return [red, green, blue, alpha]
      }
      const light = ([red, green, blue]: Rgba): number => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const contrast = (one: Rgba, other: Rgba): number => {
        const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
        return (bright + 0.05) / (dark + 0.05)
      }
      const groundOf = (element: Element | null): Rgba => {
        for (let at = element; at !== null; at = at.parentElement) {
          const colour = colourOf(getComputedStyle(at).backgroundColor)
          if (colour[3] > 0.5) return colour
        }
        return [255, 255, 255, 1]
      }
      /** What may draw the keyboard's place: the stop, the button or field around it, the field's frame, the cell one stands in. */
      const drawers = (stop: Element): Element[] =>
        [
          stop,
          stop.closest('.MuiButtonBase-root'),
          stop.closest('.MuiInputBase-root, .MuiPickersInputBase-root'),
          stop.closest('.MuiInputBase-root, .MuiPickersInputBase-root')?.querySelector('fieldset'),
          stop.closest('.dsg-container') === null ? null : document.querySelector('.dsg-active-cell'),
        ].filter((one, index, all): one is Element => one != null && all.indexOf(one) === index)
      type Line = { readonly width: number; readonly colour: string; readonly offset: number }
      const lineOf = (element: Element): Line & { readonly frame: string } => {
        const style = getComputedStyle(element)
        const isDrawn = style.outlineStyle !== 'none' && colourOf(style.outlineColor)[3] > 0.3
        return {
          width: isDrawn ? Number.parseFloat(style.outlineWidth) : 0,
          colour: style.outlineColor,
          offset: Number.parseFloat(style.outlineOffset),
          frame: `${style.boxShadow}|${style.borderTopWidth} ${style.borderTopColor}|${style.borderBottomWidth} ${style.borderBottomColor}`,
        }
      }
      /** Sides of an outline that boxes around the element leave to be seen. */
      const sidesSeen = (element: Element, { width, offset }: Line): number => {
        const box = element.getBoundingClientRect()
        const grow = Math.max(0, offset + width - 1)
        const sides = [box.left - grow, box.top - grow, box.right + grow, box.bottom + grow] as const
        const isCut = [false, false, false, false]
        for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(at)
          const edge = at.getBoundingClientRect()
          if (overflowX !== 'visible') {
            isCut[0] ||= sides[0] < edge.left - 0.5
            isCut[2] ||= sides[2] > edge.right + 0.5
          }
          if (overflowY !== 'visible') {
            isCut[1] ||= sides[1] < edge.top - 0.5
            isCut[3] ||= sides[3] > edge.bottom + 0.5
          }
          if (position === 'fixed') break
        }
        return isCut.filter((one) => !one).length
      }
      const coverOf = (stop: Element): string | null => {
        const { left, top, width, height } = (stop.closest('.MuiButtonBase-root') ?? stop).getBoundingClientRect()
        const around = stop.closest('.MuiButtonBase-root, .MuiFormControl-root, .dsg-container, label') ?? stop
        const overs = [0.5, 0.1, 0.9].flatMap((part) =>
          [0.5, 0.1].map((across) => document.elementFromPoint(left + Math.min(width * across, 200), top + height * part)),
        )
        if (overs.some((over) => over !== null && (around.contains(over) || over.contains(stop)))) return null
        return overs[0]?.outerHTML.slice(0, 90) ?? 'nothing: it stays outside the window'
      }
      const problemOf = (
        stop: Element,
        before: readonly (readonly [Element, ReturnType<typeof lineOf>])[],
        wasThere: boolean,
      ): string | null => {
        const now = drawers(stop).map((one) => [one, lineOf(one)] as const)
        const known = new Map(before)
        const outlined = now.filter(([one, line]) => line.width >= 1 && (wasThere || (known.get(one)?.width ?? 0) < 1))
        const isFramed =
          now.some(([one, line]) => known.get(one)?.frame !== undefined && line.frame !== known.get(one)?.frame) ||
          now.some(([one]) => one.classList.contains('dsg-active-cell') || (wasThere && one.matches('.Mui-focused fieldset')))
        if (outlined.length === 0) return isFramed ? null : 'no focus to be seen'
        if (isFramed) return null
        const best = outlined.map(([one, line]) => ({
          sides: sidesSeen(one, line),
          ratio: contrast(colourOf(line.colour), groundOf(line.offset < 0 ? one : one.parentElement)),
        }))
        if (best.every(({ ratio }) => ratio < 3)) return `the line does not stand out (${best[0]?.ratio.toFixed(1)} : 1)`
        if (best.every(({ sides }) => sides < 3)) return `the line is cut away, ${best[0]?.sides} sides are left`
        return null
      }
      const root = [...document.querySelectorAll(selector)].at(-1) ?? document.body
      const stops = [
        ...root.querySelectorAll<HTMLElement>(
          'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex="0"], [contenteditable="true"]' +
            lines,
        ),
      ].filter(
        (stop) =>
          (stop.tabIndex >= 0 || (lines !== '' && stop.matches(lines.slice(1)))) &&
          stop.closest('[aria-hidden="true"], [inert]') === null &&
          stop.getClientRects().length > 0 &&
          getComputedStyle(stop).visibility !== 'hidden',
      )
      /** Waits for what a busy machine does late; a stop that has nothing to show costs the whole patience. */
      const until = async (isSo: () => boolean): Promise<void> => {
        for (const end = performance.now() + 1500; !isSo() && performance.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 40))
      }
      const problems: string[] = []
      let looked = 0
      // What has the keyboard now comes last: what it looks like without is seen only when the keyboard is elsewhere.
      const atFirst = document.activeElement
      for (const stop of stops.toSorted((one, other) => Number(one === atFirst) - Number(other === atFirst))) {
        if (!stop.isConnected) continue
        // A button or field hears a moment later that the keyboard has left it, on a busy machine much later.
        if (stop === atFirst) await until(() => document.activeElement === stop || stop.closest('.Mui-focused, .Mui-focusVisible') === null)
        const wasThere = document.activeElement === stop
        if (wasThere) stop.blur()
        const before = drawers(stop).map((one) => [one, lineOf(one)] as const)
        stop.focus()
        if (document.activeElement !== stop) continue
        looked += 1
        let problem = problemOf(stop, before, wasThere)
        // A field draws its frame once it has heard of the focus; a table scrolls to the cell.
        await until(() => {
          if (problem !== null && document.activeElement === stop) problem = problemOf(stop, before, wasThere)
          return problem === null || document.activeElement !== stop
        })
        let cover = problem === null && asksCover ? coverOf(stop) : null
        // What comes in a moment later moves what stands below it.
        await until(() => {
          if (cover !== null && document.activeElement === stop) cover = coverOf(stop)
          return cover === null || document.activeElement !== stop
        })
        if (cover !== null) problem = `under ${cover}`
        if (problem !== null) problems.push(`${problem}: ${stop.outerHTML.slice(0, 140)}`)
      }
      return { looked, problems }
    },
    [within, also, isCoverAsked] as const,
  )
