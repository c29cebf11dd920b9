import { chromium, expect, test, type Page } from '@playwright/test'
import { sizes } from '../flows/support/access'
import { openPractice } from '../flows/support/program'
import { fillRealOffice } from '../flows/support/realOffice'
import { screens } from '../flows/support/screens'
import { Walk } from '../flows/support/walk'
import { serveBuilt } from './served'

/** Every screen, dialog, menu, list and panel of both profiles, at both sizes: aids, words, the keyboard's place. By hand: `SO_VANG_TRIALS=1 npx playwright test --config build/playwright.trials.config.ts walk`; `SO_VANG_SCREENS` names screens by a part of their address, `#/` the page of the day alone. */

const wanted = (all: readonly string[]): readonly string[] => {
  const named = process.env['SO_VANG_SCREENS']?.split(',')
  return all.filter((hash) => named?.some((part) => (part === '#/' ? hash === part : hash.includes(part))) ?? true)
}

/** Walks, and tells as it goes: an hour's walk that ends in the middle has still said what it saw. */
async function walkOver(walk: Walk, all: readonly string[]): Promise<void> {
  let told = 0
  for (const hash of wanted(all)) {
    await walk.screen(hash).catch((cause: unknown) => walk.problems.push(`${hash}: ${String(cause).slice(0, 300)}`))
    console.log(`${hash}: ${walk.places.length} chỗ, ${walk.focusables} chỗ dừng, ${walk.problems.length - told} điều`)
    for (const problem of walk.problems.slice(told)) console.log(`   ${problem}`)
    told = walk.problems.length
  }
}

test.skip(process.env['SO_VANG_TRIALS'] === undefined, 'long; run by hand')

/** A browser of its own on the built program. */
async function inBrowser(work: (page: Page) => Promise<void>): Promise<void> {
  const { url, close } = await serveBuilt()
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({ baseURL: url, viewport: sizes[0], locale: 'vi-VN', reducedMotion: 'reduce' })
    await work(await context.newPage())
  } finally {
    await browser.close()
    await close()
  }
}

test('practice data', () =>
  inBrowser(async (page) => {
    await openPractice(page)
    const walk = new Walk(page)
    await walkOver(walk, screens)
    expect(walk.problems).toEqual([])
  }))

test('an office of its own', () =>
  inBrowser(async (page) => {
    const all = await fillRealOffice(page)
    const walk = new Walk(page)
    await walkOver(walk, all)
    expect(walk.problems).toEqual([])
  }))
