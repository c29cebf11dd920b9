import type { WebContents } from 'electron'
import { err, ok } from '@shared/lib/result'
import type { Disk } from '../files/disk'
import type { Log } from '../files/logFile'
import type { Places } from '../files/places'
import { askWhere, saveWhere } from './fileRequests'
import type { RequestOf } from '@shared/ipc/contract'
import type { Handlers } from './handle'

/** Chromium's words for "the officer closed the print window"; it has no code for that. */
const printCancelled = /cancell?ed/i

/** The page on paper and as PDF. Its own `@page` rule gives the size, so that certificates keep their millimetres. */
export function pageRequests({ disk, places, log }: { readonly disk: Disk; readonly places: Places; readonly log: Log }) {
  return {
    // A printer that is off or out of paper is no trouble of the program: it is told by a word of its own.
    'page:print': (sheet, page) =>
      print(page, sheet).then(
        () => ok(null),
        (cause: unknown) => err({ code: 'print.failed', reference: log('page:print', cause) }),
      ),

    'page:pdf': async ({ suggestedName, landscape }, page) => {
      const where = await askWhere(page, suggestedName, places)
      if (where === null) return ok(null)
      const bytes = await page.printToPDF({ preferCSSPageSize: true, printBackground: true, landscape })
      return saveWhere(where, bytes, { disk, places })
    },
  } satisfies Partial<Handlers>
}

const micronsPerMm = 1000

/** On paper of the job's own size, whatever the default printer takes; the page's own rule keeps the margins. */
const print = (page: WebContents, { widthMm, heightMm }: RequestOf<'page:print'>) =>
  new Promise<void>((resolve, reject) => {
    const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)]
    const pageSize = { width: short * micronsPerMm, height: long * micronsPerMm }
    const options = { silent: false, printBackground: true, landscape: widthMm > heightMm, pageSize }
    page.print(options, (printed, reason) => {
      if (printed || printCancelled.test(reason)) resolve()
      else reject(Object.assign(new Error(`print: ${reason}`), { code: 'printFailed' }))
    })
  })
