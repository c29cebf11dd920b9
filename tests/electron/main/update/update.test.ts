import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drives, findInstallers } from '@electron/main/files/update/find'
import { updateRequests } from '@electron/main/ipc/updateRequests'
import type { Installer, InstallerState } from '@shared/ipc/update'
import { hashIn } from '@shared/ipc/update'
import { compareVersions } from '@shared/lib/versions'
import { forget, openedPaths, refuseToOpen } from '../../../support/electronStub'
import { aLine, noCounts } from '../../../support/journalEntries'
import { twinTools } from '../../../support/twinTools'

const least = 1024 * 1024
let home: string
let stick: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-update-'))
  stick = path.join(home, 'USB')
  fs.mkdirSync(stick)
  forget()
})
afterEach(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

const nameOf = (version: string) => `SoVang-${version}-cai-dat.exe`
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const someBytes = (letter: string, length = least + 5) => Buffer.alloc(length, letter)
/** An installer as the build leaves it. */
type Put = { readonly folder?: string; readonly bytes?: Buffer; readonly name?: string; readonly hash?: string }
function put(version: string, { folder = stick, bytes = someBytes('a'), name = nameOf(version), hash }: Put = {}): string {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, name), bytes)
  const text = hash ?? `${sha256(bytes)} *${name}\n`
  if (text !== '') fs.writeFileSync(path.join(folder, `${name}.sha256`), text)
  return path.join(folder, name)
}
const states = async (present = '1.2.0'): Promise<Record<string, InstallerState>> =>
  Object.fromEntries((await findInstallers([stick], present)).map(({ fileName, state }) => [fileName, state]))

describe('looking for a newer program', () => {
  it('knows newer, same and older by the numbers of the version, not by its letters', async () => {
    for (const version of ['1.10.0', '1.2.0', '1.1.9', '0.9.0', '2.0.0']) put(version)
    const found = await findInstallers([stick], '1.2.0')
    expect(found.map(({ version, state }) => [version, state])).toEqual([
      ['2.0.0', 'newer'],
      ['1.10.0', 'newer'],
      ['1.2.0', 'same'],
      ['1.1.9', 'older'],
      ['0.9.0', 'older'],
    ])
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
    expect(compareVersions('không phải', '1.0.0')).toBe(0)
  })

  it('looks on the drive and in the folders people use, never deeper, and takes no other name', async () => {
    put('2.0.1', { folder: path.join(stick, 'Sổ Vàng') })
    put('2.0.2', { folder: path.join(stick, 'SoVang') })
    put('2.0.3', { folder: path.join(stick, 'SoVang', 'cũ') })
    put('2.0.4', { name: 'SoVang-2.0.4-cai-dat (1).exe' })
    put('2.0.5', { name: 'cai-dat.exe' })
    put('2.0.6', { name: 'SoVang-2.0-cai-dat.exe' })
    put('2.0.7', { name: 'SoVang-2.0.7-cai-dat.exe.tmp' })
    fs.mkdirSync(path.join(stick, nameOf('2.0.8')))
    expect(Object.keys(await states())).toEqual([nameOf('2.0.2'), nameOf('2.0.1')])
    expect(await findInstallers([path.join(home, 'rút ra rồi'), 'Z:\\'], '1.0.0')).toEqual([])
  })

  it('says of each what is wrong with it before anything is read whole', async () => {
    put('2.0.0', { hash: '' })
    put('2.1.0', { hash: 'không phải mã' })
    put('2.2.0', { hash: `${'0'.repeat(64)} *${nameOf('9.9.9')}\n` })
    put('2.3.0', { hash: `${sha256(someBytes('a'))}\n` })
    put('2.4.0', { bytes: someBytes('a', 300) })
    put('2.5.0', { hash: 'a'.repeat(5000) })
    expect(await states()).toEqual({
      [nameOf('2.0.0')]: 'hashMissing',
      [nameOf('2.1.0')]: 'hashUnreadable',
      [nameOf('2.2.0')]: 'hashUnreadable',
      [nameOf('2.3.0')]: 'hashUnreadable',
      [nameOf('2.4.0')]: 'wrongSize',
      [nameOf('2.5.0')]: 'hashUnreadable',
    })
  })

  it('reads the hash as every tool writes it', () => {
    const hash = 'A1'.repeat(32)
    for (const text of [`${hash} *x.exe\n`, `${hash}  x.exe`, `\uFEFF${hash} x.exe\r\n`, `${hash.toLowerCase()}\t*x.exe\n\n`])
      expect(hashIn(text, 'x.exe')).toBe(hash.toLowerCase())
    for (const text of [hash, `${hash}x.exe`, `${hash} ../x.exe`, `${hash} y.exe`, ` ${hash} x.exe`, `${hash}0 x.exe`])
      expect(hashIn(text, 'x.exe')).toBeNull()
  })

  it.skipIf(process.platform === 'win32')('follows no link out of the drive: not of a file, not of its hash, not of a folder', async () => {
    const outside = path.join(home, 'ngoài')
    fs.symlinkSync(put('3.0.0', { folder: outside }), path.join(stick, nameOf('3.0.0')))
    fs.copyFileSync(path.join(outside, `${nameOf('3.0.0')}.sha256`), path.join(stick, `${nameOf('3.0.0')}.sha256`))
    put('3.1.0', { folder: outside })
    fs.symlinkSync(outside, path.join(stick, 'SoVang'))
    put('3.2.0', { hash: '' })
    fs.writeFileSync(path.join(outside, 'mã'), `${sha256(someBytes('a'))} *${nameOf('3.2.0')}\n`)
    fs.symlinkSync(path.join(outside, 'mã'), path.join(stick, `${nameOf('3.2.0')}.sha256`))
    expect(await states()).toEqual({ [nameOf('3.2.0')]: 'hashMissing' })
  })

  it('looks at drive letters on Windows, and at nothing else', async () => {
    const all = await drives('win32')
    expect(all).toContain('D:\\')
    for (const drive of all) expect(drive).toMatch(/^[C-Z]:\\$/)
  })
})

describe('installing it', () => {
  const tools = () => {
    const { twin, settings } = twinTools(home)
    const folder = path.join(home, 'profile', 'cai-ban-moi')
    const handlers = updateRequests({
      twin,
      settings,
      places: () => Promise.resolve([stick]),
      folder,
      now: () => '2026-12-14T07:00:00.000Z',
    })
    return { twin, settings, folder, handlers }
  }
  type Tools = ReturnType<typeof tools>
  const copy = async ({ twin }: Tools, reason: 'beforeUpdate' | 'pause' = 'beforeUpdate'): Promise<string> => {
    const token = await twin.begin()
    await twin.piece(token, Buffer.from('bản sao'))
    const made = await twin.end(token, {
      line: aLine,
      seq: 3,
      reason,
      madeAt: '2026-12-14T06:59:00.000Z',
      appVersion: '0.0.0',
      officeName: 'xã Mẫu',
      rows: 1,
      counts: { ...noCounts, subjects: 7 },
    })
    if (!made.ok) throw new Error(made.error.code)
    return made.value.id
  }
  const found = async ({ handlers }: Tools): Promise<Installer> => {
    const answer = await handlers['update:find']()
    if (!answer.ok) throw new Error('not found')
    return answer.value.installers[0]!
  }
  const start = ({ handlers }: Tools, installer: string, copyId: string) => handlers['update:start']({ installer, copyId })

  it('starts what it checked on this computer, and remembers what stood here', async () => {
    put('0.0.1')
    const one = tools()
    const id = await copy(one)
    expect(await start(one, (await found(one)).token, id)).toEqual({ ok: true, value: null })
    expect(openedPaths).toEqual([path.join(one.folder, nameOf('0.0.1'))])
    expect(fs.readdirSync(one.folder)).toEqual([nameOf('0.0.1')])
    expect(one.settings.get().update).toMatchObject({ to: '0.0.1', copyId: id, counts: { subjects: 7 } })
    // Stopped by the officer, the program is the same as before: nothing has become of it.
    expect(one.handlers['update:past']()).toEqual({ ok: true, value: null })
    one.settings.set({ update: { ...one.settings.get().update!, from: '-' } })
    one.settings.set({ update: null })
    expect(one.handlers['update:past']()).toEqual({ ok: true, value: null })
  })

  it('goes behind a whole copy made for it, and behind no other', async () => {
    put('0.0.1')
    const one = tools()
    const { token } = await found(one)
    expect(await start(one, token, '2026-12-14 14.32.05')).toMatchObject({ error: { code: 'record.missing' } })
    expect(await start(one, token, await copy(one, 'pause'))).toMatchObject({ error: { code: 'record.missing' } })
    const id = await copy(one)
    await one.twin.settled()
    fs.writeFileSync(path.join(home, 'Documents', 'Sổ Vàng', 'Bản sao', `${id}.svbackup`), 'khác')
    expect(await start(one, token, id)).toMatchObject({ error: { code: 'record.missing' } })
    expect(openedPaths).toEqual([])
  })

  it('refuses a wrong hash, one that changed after it was found, one that grew, a link put in its place, a stick pulled out, other tokens', async () => {
    const one = tools()
    const id = await copy(one)
    const refused = async (change: (file: string) => void): Promise<string> => {
      const file = put('0.0.1')
      const { token } = await found(one)
      change(file)
      const answer = await start(one, token, id)
      fs.rmSync(stick, { recursive: true, force: true })
      fs.mkdirSync(stick)
      return answer.ok ? 'started' : `${answer.error.code}${'reason' in answer.error ? `:${answer.error.reason}` : ''}`
    }
    expect(await refused((file) => fs.writeFileSync(file, someBytes('b')))).toBe('update.broken:hash')
    expect(await refused((file) => fs.appendFileSync(file, 'thêm'))).toBe('update.broken:hash')
    expect(await refused((file) => fs.truncateSync(file, least))).toBe('update.broken:hash')
    expect(await refused((file) => fs.rmSync(file))).toBe('file.notFound')
    if (process.platform !== 'win32')
      expect(
        await refused((file) => {
          fs.rmSync(file)
          fs.writeFileSync(path.join(home, 'khác.exe'), someBytes('a'))
          fs.symlinkSync(path.join(home, 'khác.exe'), file)
        }),
      ).not.toBe('started')
    put('0.0.1', { hash: `${'0'.repeat(64)} *${nameOf('0.0.1')}` })
    expect(await start(one, (await found(one)).token, id)).toMatchObject({ error: { code: 'update.broken', reason: 'hash' } })
    expect(await start(one, 'một mã khác', id)).toMatchObject({ error: { code: 'record.missing' } })
    expect(openedPaths).toEqual([])
    expect(one.settings.get().update ?? null).toBeNull()
    expect(fs.existsSync(one.folder) ? fs.readdirSync(one.folder) : []).toEqual([])
  })

  it('forgets an installer that Windows does not start', async () => {
    put('0.0.1')
    const one = tools()
    const id = await copy(one)
    refuseToOpen('bị chặn')
    expect(await start(one, (await found(one)).token, id)).toMatchObject({ error: { code: 'update.broken', reason: 'refused' } })
    refuseToOpen('')
    expect(one.settings.get().update).toBeNull()
  })
})
