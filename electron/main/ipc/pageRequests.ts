import type { WebContents } from 'electron'
import { ok } from '@shared/lib/result'
import type { Disk } from '../files/disk'
import type { Places } from '../files/places'
import { askWhere, saveWhere } from './fileRequests'
import type { Handlers } from './handle'

/** Chromium's words for "the officer closed the print window"; it has no code for that. */
const printCancelled = /cancell?ed/i

/** The page on paper and as PDF. Its own `@page` rule gives the size, so that certificates keep their millimetres. */
export function pageRequests({ disk, places }: { readonly disk: Disk; readonly places: Places }) {
  return {
    'page:print': async ({ landscape }, page) => {
      await print(page, landscape)
      return ok(null)
    },

    'page:pdf': async ({ suggestedName, landscape }, page) => {
      const where = await askWhere(page, suggestedName, places)
      if (where === null) return ok(null)
      const bytes = await page.printToPDF({ preferCSSPageSize: true, printBackground: true, landscape })
      return saveWhere(where, bytes, { disk, places })
    },
  } satisfies Partial<Handlers>
}

const print = (page: WebContents, landscape: boolean) =>
  new Promise<void>((resolve, reject) => {
    page.print({ silent: false, printBackground: true, landscape, pageSize: 'A4' }, (printed, reason) => {
      if (printed || printCancelled.test(reason)) resolve()
      else reject(Object.assign(new Error(`print: ${reason}`), { code: 'printFailed' }))
    })
  })
