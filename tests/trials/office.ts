import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { setUpOffice } from '../electron/host/office'
import { launchHost, type ElectronHost } from '../support/electron-host/launch'
import { makeOlder, type OlderSchema } from './older'
import { addNominee, killBrowser, nominees, startAgain, type Ending } from './store'

const root = path.resolve(import.meta.dirname, '../..')

/** A click that finds nothing to click ends the round, not the trial. */
const patienceMs = 60_000
const olderSchemas: readonly OlderSchema[] = [4, 17]

/** A throw-away computer with an office and a round on it, whose list is counted. */
export class TrialOffice {
  /** The lines of the round that is open. */
  count = 0
  /** How many times a decision was about to be issued. */
  issuings = 0
  private address = ''
  private olders = 0
  private constructor(
    readonly home: string,
    private host: ElectronHost,
    private current: Page,
  ) {}

  static async begin(home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-trial-'))): Promise<TrialOffice> {
    fs.mkdirSync(path.join(home, 'Documents'))
    const host = await launchHost({ root, home })
    const page = await host.firstPage()
    await setUpOffice(page, { isComplete: true })
    page.setDefaultTimeout(patienceMs)
    const office = new TrialOffice(home, host, page)
    await office.newRound()
    return office
  }

  /** Opens a new round, whose lines are counted from now on. */
  async newRound(): Promise<void> {
    const { page } = this
    await page
      .getByRole('link', { name: /Đợt xét khen thưởng/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Mở đợt xét' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt xét' }).click()
    await expect(page.getByRole('button', { name: 'Thêm dòng' })).toBeVisible()
    this.address = new URL(page.url()).hash
    this.count = 0
    this.issuings += 1
  }

  get page(): Page {
    return this.current
  }

  async add(lines: number): Promise<void> {
    for (let more = 0; more < lines; more += 1) {
      await addNominee(this.page, this.count + 1, `${this.issuings}-`)
      this.count += 1
    }
  }

  /** Ends everything at once, lets something happen to the computer, starts again. Gives the ending, and how many lines are there now. */
  async cut(happens: () => void = () => {}): Promise<{ readonly ending: Ending; readonly found: number }> {
    killBrowser(this.home)
    await this.host.close().catch(() => {}) // its browser is gone already
    happens()
    this.host = await launchHost({ root, home: this.home })
    const { page, ending } = await startAgain(this.host)
    this.current = page
    page.setDefaultTimeout(patienceMs)
    return { ending, found: ending === 'firstRun' ? 0 : await nominees(page, this.address) }
  }

  /**
   * Leaves the data as an older program had them, and starts: of the schema before the log held fields, which had no twin, and of one that
   * had, in turn. What follows happens while they are carried over.
   */
  async makeOlder(): Promise<void> {
    this.olders += 1
    const version = olderSchemas[this.olders % olderSchemas.length] ?? 4
    await makeOlder(this.page, version)
    killBrowser(this.home)
    await this.host.close().catch(() => {})
    if (version === 4) {
      fs.rmSync(path.join(this.home, 'Documents', 'Sổ Vàng'), { recursive: true, force: true })
      fs.rmSync(path.join(this.home, 'AppData', 'SoVang', 'so-vang.json'), { force: true })
    }
    this.host = await launchHost({ root, home: this.home })
    this.current = await this.host.firstPage()
    this.current.setDefaultTimeout(patienceMs)
  }

  /** Starts while the disk is as full as it is, looks at nothing, and ends again. Gives what the page said. */
  async startAndEnd(): Promise<string> {
    killBrowser(this.home)
    await this.host.close().catch(() => {})
    try {
      this.host = await launchHost({ root, home: this.home, answers: [1] })
      await Promise.race([this.host.firstPage(), this.quit()])
      const page = this.host.windows()[0] === undefined ? null : await this.host.firstPage()
      await page?.waitForTimeout(4000)
      return (await page?.locator('body').innerText()) ?? String(this.host.log.dialogs[0]?.options['detail'] ?? '')
    } catch (cause) {
      return `the browser did not start: ${String(cause).slice(0, 80)}`
    }
  }
  private async quit(): Promise<void> {
    await expect.poll(() => this.host.log.hasQuit).toBe(true)
  }

  async end(): Promise<void> {
    killBrowser(this.home)
    await this.host.close().catch(() => {})
    fs.rmSync(this.home, { recursive: true, force: true })
  }
}
