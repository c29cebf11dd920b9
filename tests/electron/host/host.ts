import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import type { DesktopApi } from '@shared/ipc/api'
import { launchHost, type ElectronHost, type LaunchOptions } from '../../support/electron-host/launch'

declare global {
  interface Window {
    readonly api?: DesktopApi
  }
}

export const projectRoot = path.resolve(import.meta.dirname, '../../..')

type Started = { readonly host: ElectronHost; readonly page: Page; readonly home: string }
type Fixtures = {
  /** A throw-away computer: own folders, own browser profile. */
  readonly home: string
  /** Starts the program on it; closed again when the test ends. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<ElectronHost>
  /** The program, started, with its first page. */
  readonly program: Started
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of the fixtures from this pattern, so it must stand here even when empty.
  home: async ({}, use) => {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-host-'))
    fs.mkdirSync(path.join(home, 'Documents'))
    await use(home)
    fs.rmSync(home, { recursive: true, force: true })
  },
  launch: async ({ home }, use) => {
    const started: ElectronHost[] = []
    await use(async (options = {}) => {
      const host = await launchHost({ root: projectRoot, home, ...options })
      started.push(host)
      return host
    })
    for (const host of started) await host.close()
  },
  program: async ({ launch, home }, use) => {
    const host = await launch()
    await use({ host, page: await host.firstPage(), home })
  },
})
export { expect } from '@playwright/test'

export const inHome = (home: string, ...parts: string[]) => path.join(home, ...parts)
/** The lines of the program's log. */
export const logLines = (home: string): { readonly reference: string; readonly where: string; readonly message: string }[] => {
  const file = path.join(home, 'AppData/SoVang/logs/so-vang.log')
  return fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []
}
