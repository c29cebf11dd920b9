import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { hashIn, installerPattern, type Installer, type InstallerState } from '@shared/ipc/update'
import { compareVersions } from '@shared/lib/versions'
import { systemCode } from '../diskErrors'

/** An installer is never smaller or larger; what is, is something else under its name. */
const sizes = { least: 1024 * 1024, most: 600 * 1024 * 1024 } as const
const longestHashFile = 4096
const mostEntries = 5000
/** Where on a drive people put it. Nothing deeper is looked at. */
const folders = ['', 'Sổ Vàng', 'SoVang', 'So Vang'] as const

/** An installer with what only the main process knows. */
export type FoundInstaller = Installer & { readonly file: string; readonly sha256: string | null }

/** The drives that may carry an installer: every letter but those of floppies, or what is mounted for this user. */
export async function drives(platform: NodeJS.Platform = process.platform, user = process.env['USER'] ?? ''): Promise<string[]> {
  if (platform === 'win32') return Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:\\`)
  const mounts = [path.join('/media', user), path.join('/run/media', user)]
  const found = await Promise.all(mounts.map(async (mount) => (await namesIn(mount)).map((name) => path.join(mount, name))))
  return found.flat()
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await fs.readdir(folder)).slice(0, mostEntries)
  } catch (cause) {
    // No such drive, no disk in it, no right to look: nothing to find there.
    if (systemCode(cause) !== '') return []
    throw cause
  }
}

/** Whether this is a file itself in this very folder: no link, and no way out of it. */
async function isItself(file: string): Promise<boolean> {
  try {
    return (await fs.lstat(file)).isFile() && (await fs.realpath(path.dirname(file))) === path.resolve(path.dirname(file))
  } catch (cause) {
    if (systemCode(cause) !== '') return false
    throw cause
  }
}

async function hashBeside(file: string): Promise<{ readonly sha256: string | null; readonly problem: InstallerState | null }> {
  const beside = `${file}.sha256`
  if (!(await isItself(beside))) return { sha256: null, problem: 'hashMissing' }
  const { size } = await fs.stat(beside)
  const sha256 = size > longestHashFile ? null : hashIn(await fs.readFile(beside, 'utf8'), path.basename(file))
  return { sha256, problem: sha256 === null ? 'hashUnreadable' : null }
}

async function lookAt(file: string, version: string, present: string): Promise<FoundInstaller | null> {
  if (!(await isItself(file))) return null
  const { size } = await fs.stat(file)
  const age = compareVersions(version, present)
  const { sha256, problem } = await hashBeside(file)
  const state: InstallerState =
    age === 0 ? 'same' : age < 0 ? 'older' : size < sizes.least || size > sizes.most ? 'wrongSize' : (problem ?? 'newer')
  return { token: randomUUID(), fileName: path.basename(file), version, place: path.dirname(file), bytes: size, state, file, sha256 }
}

/** Installers in these places, the newest first; a file under another name is none. A place that goes away meanwhile has none. */
export async function findInstallers(places: readonly string[], present: string): Promise<FoundInstaller[]> {
  const found: FoundInstaller[] = []
  for (const folder of places.flatMap((place) => folders.map((name) => path.join(place, name)))) {
    for (const name of await namesIn(folder)) {
      const version = installerPattern.exec(name)?.[1]
      if (version === undefined) continue
      const one = await lookAt(path.join(folder, name), version, present).catch((cause: unknown) => {
        if (systemCode(cause) !== '') return null
        throw cause
      })
      if (one !== null) found.push(one)
    }
  }
  return found.sort((a, b) => compareVersions(b.version, a.version))
}
