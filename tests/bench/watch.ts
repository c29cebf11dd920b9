import type { Page } from '@playwright/test'

/** What to wait for, looked up inside the page: the first element that the selector names and whose text fits. */
export type Seen = { readonly in: string; readonly text: RegExp }

/**
 * Waits inside the page until something is shown and the frame after it is painted; gives the page's own clock (ms since its start).
 * Asking from outside, as tests do, reads the whole page again and again and so slows down what it measures.
 */
export const untilSeen = (page: Page, seen: Seen): Promise<number> =>
  page.evaluate(
    ({ selector, source }) =>
      new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`not seen: ${source} in ${selector}`)), 120_000)
        const text = new RegExp(source, 'u')
        const isShown = (): boolean => [...document.querySelectorAll(selector)].some((element) => text.test(element.textContent ?? ''))
        const afterPaint = (): void => {
          clearTimeout(late)
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        }
        if (isShown()) return afterPaint()
        const observer = new MutationObserver(() => {
          if (!isShown()) return
          observer.disconnect()
          afterPaint()
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true })
      }),
    { selector: seen.in, source: seen.text.source },
  )

/** From the first event of an act until something is seen, by the page's own clock. */
export async function fromAct(
  page: Page,
  event: 'click' | 'input' | 'hashchange' | 'change' | 'keydown' | 'paste',
  act: () => Promise<unknown>,
  seen: Seen,
): Promise<number> {
  await page.evaluate((name) => {
    Object.assign(window, { benchActAt: null })
    window.addEventListener(name, () => Object.assign(window, { benchActAt: performance.now() }), { capture: true, once: true })
  }, event)
  await act()
  const seenAt = await untilSeen(page, seen)
  return seenAt - (await page.evaluate(() => (window as unknown as { benchActAt: number | null }).benchActAt ?? Number.NaN))
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}
export type MainThread = { readonly longestCpu: number; readonly longestWall: number; readonly cpu: number }

/**
 * What the page's own thread did meanwhile, from Chromium's trace: its longest task and all of them together, in ms. The processor
 * time of a task is its own; the time on the clock also holds what other programs took from it.
 */
export async function watchMainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'], excludedCategories: ['*'] },
  })
  await work()
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await ended
  await session.detach()
  const threads = events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
  const tasks = events.filter((event) => event.ph === 'X' && event.name === 'RunTask')
  const looked = threads.map(({ pid, tid }) => {
    const own = tasks.filter((task) => task.pid === pid && task.tid === tid)
    const cpu = own.map((task) => (task.tdur ?? 0) / 1000)
    return {
      longestCpu: Math.max(0, ...cpu),
      longestWall: Math.max(0, ...own.map((task) => (task.dur ?? 0) / 1000)),
      cpu: cpu.reduce((sum, one) => sum + one, 0),
    }
  })
  // The busiest page of the browser is the one at work.
  return looked.toSorted((a, b) => b.cpu - a.cpu)[0] ?? { longestCpu: Number.NaN, longestWall: Number.NaN, cpu: Number.NaN }
}
