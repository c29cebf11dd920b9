import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { brokenDisk, systemError } from '../../support/brokenDisk'

const bytes = (content: string) => new TextEncoder().encode(content)
let folder: string
const inFolder = (name: string) => path.join(folder, name)
const contentOf = (name: string) => fs.readFileSync(inFolder(name), 'utf8')

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'Khen thưởng '))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('saving', () => {
  it('writes the whole file under the wanted Vietnamese name', async () => {
    expect(await createDisk().saveNew(folder, 'Tờ trình đề nghị.docx', bytes('một'))).toEqual({
      ok: true,
      value: { fileName: 'Tờ trình đề nghị.docx' },
    })
    expect(fs.readdirSync(folder)).toEqual(['Tờ trình đề nghị.docx'])
    expect(contentOf('Tờ trình đề nghị.docx')).toBe('một')
  })

  it('numbers a taken name before its ending and leaves the old files alone', async () => {
    const disk = createDisk()
    for (const content of ['một', 'hai', 'ba']) await disk.saveNew(folder, 'Biên bản.v1.docx', bytes(content))
    expect([contentOf('Biên bản.v1.docx'), contentOf('Biên bản.v1 (2).docx'), contentOf('Biên bản.v1 (3).docx')]).toEqual([
      'một',
      'hai',
      'ba',
    ])
  })

  it('gives twenty saves at once twenty names', async () => {
    const disk = createDisk()
    const saved = await Promise.all(Array.from({ length: 20 }, (_, index) => disk.saveNew(folder, 'Giấy khen.docx', bytes(String(index)))))
    expect(new Set(saved.map((each) => each.ok && each.value.fileName)).size).toBe(20)
    expect(fs.readdirSync(folder)).toHaveLength(20)
  })

  it('replaces the file that the officer agreed to replace', async () => {
    fs.writeFileSync(inFolder('Kế hoạch.docx'), 'cũ')
    expect(await createDisk().saveOver(folder, 'Kế hoạch.docx', bytes('mới'))).toMatchObject({ ok: true })
    expect(contentOf('Kế hoạch.docx')).toBe('mới')
  })

  it.each([
    ['a full disk', 'writeFile', 'ENOSPC', { code: 'file.diskFull', fileName: 'a.docx' }],
    ['a full disk found out while flushing', 'sync', 'ENOSPC', { code: 'file.diskFull', fileName: 'a.docx' }],
    ['a used-up quota', 'writeFile', 'EDQUOT', { code: 'file.diskFull', fileName: 'a.docx' }],
    ['a folder that may not be written to', 'open', 'EACCES', { code: 'file.readOnly', fileName: 'a.docx' }],
    ['a read-only medium', 'open', 'EROFS', { code: 'file.readOnly', fileName: 'a.docx' }],
    ['a protected Windows folder', 'open', 'EPERM', { code: 'file.readOnly', fileName: 'a.docx' }],
    ['a file open in Word', 'rename', 'EPERM', { code: 'file.inUse', fileName: 'a.docx' }],
    ['a file locked by another program', 'rename', 'EBUSY', { code: 'file.inUse', fileName: 'a.docx' }],
    ['a USB stick pulled out', 'open', 'ENOENT', { code: 'file.notFound' }],
  ] as const)('says plainly what is wrong with %s, keeps the old file and leaves nothing half', async (_name, step, code, error) => {
    fs.writeFileSync(inFolder('a.docx'), 'cũ')
    const disk = createDisk({ fileSystem: brokenDisk(step, code), platform: 'win32', wait: () => Promise.resolve() })
    expect(await disk.saveOver(folder, 'a.docx', bytes('mới'))).toMatchObject({ ok: false, error })
    expect(fs.readdirSync(folder)).toEqual(['a.docx'])
    expect(contentOf('a.docx')).toBe('cũ')
  })

  it('names the folder when the folder is what is missing', async () => {
    const gone = inFolder('Năm 2026')
    expect(await createDisk().saveNew(gone, 'a.docx', bytes('x'))).toEqual({
      ok: false,
      error: { code: 'file.notFound', fileName: 'Năm 2026' },
    })
  })

  it('waits for a virus scanner that holds the fresh file for a moment', async () => {
    const fileSystem = brokenDisk('rename', 'EPERM', 3)
    const waits: number[] = []
    const disk = createDisk({
      fileSystem,
      platform: 'win32',
      wait: async (milliseconds) => {
        waits.push(milliseconds)
      },
    })
    expect(await disk.saveNew(folder, 'a.docx', bytes('x'))).toMatchObject({ ok: true })
    expect(waits).toEqual([50, 100, 200])
  })

  it('goes on saving after a save that failed', async () => {
    const disk = createDisk({ fileSystem: brokenDisk('open', 'EACCES', 1) })
    expect(await disk.saveNew(folder, 'a.docx', bytes('x'))).toMatchObject({ ok: false })
    expect(await disk.saveNew(folder, 'a.docx', bytes('x'))).toMatchObject({ ok: true })
  })

  it('lets a failure that is nobody’s fault but ours through, after tidying', async () => {
    const disk = createDisk({ fileSystem: brokenDisk('rename', 'EINVAL') })
    await expect(disk.saveNew(folder, 'a.docx', bytes('x'))).rejects.toThrow('EINVAL')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('reports a temporary file that could not be removed, and still tells the first cause', async () => {
    const leftovers: unknown[] = []
    const real = brokenDisk('writeFile', 'ENOSPC')
    const disk = createDisk({
      fileSystem: { ...real, rm: () => Promise.reject(systemError('EBUSY')) },
      onLeftover: (cause) => leftovers.push(cause),
    })
    expect(await disk.saveNew(folder, 'a.docx', bytes('xyz'))).toMatchObject({ ok: false, error: { code: 'file.diskFull' } })
    expect(leftovers).toHaveLength(1)
  })

  it('settles only when every save that was asked for has ended', async () => {
    const disk = createDisk()
    void disk.saveNew(folder, 'a.docx', bytes('x'))
    void disk.saveNew(folder, 'b.docx', bytes('x'))
    await disk.settled()
    expect(fs.readdirSync(folder).sort()).toEqual(['a.docx', 'b.docx'])
  })
})

describe('reading', () => {
  it('gives the bytes of the file', async () => {
    fs.writeFileSync(inFolder('a.xlsx'), Uint8Array.from([0, 255, 10]))
    const answer = await createDisk().read(inFolder('a.xlsx'), 1)
    expect(answer.ok && [...answer.value]).toEqual([0, 255, 10])
  })

  it.each([
    ['a file that has gone', 'ENOENT', 'file.notFound'],
    ['one that may not be read', 'EACCES', 'file.unreadable'],
    ['one that another program keeps to itself', 'EBUSY', 'file.inUse'],
    ['a broken disk', 'EIO', 'file.unreadable'],
  ] as const)('tells %s', async (_name, system, code) => {
    fs.writeFileSync(inFolder('a.xlsx'), 'x')
    expect(await createDisk({ fileSystem: brokenDisk('readFile', system), platform: 'win32' }).read(inFolder('a.xlsx'), 1)).toEqual({
      ok: false,
      error: { code, fileName: 'a.xlsx' },
    })
  })

  it('refuses what is too large before reading it, and what is no file', async () => {
    fs.writeFileSync(inFolder('to.xlsx'), '')
    fs.truncateSync(inFolder('to.xlsx'), 2 * 1024 * 1024)
    const disk = createDisk({ fileSystem: brokenDisk('readFile', 'EIO') })
    expect(await disk.read(inFolder('to.xlsx'), 1)).toEqual({
      ok: false,
      error: { code: 'file.tooLarge', fileName: 'to.xlsx', limitMb: 1 },
    })
    expect(await disk.read(folder, 1)).toMatchObject({ ok: false, error: { code: 'file.unreadable' } })
  })
})
