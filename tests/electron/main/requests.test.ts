import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { createKeep } from '@electron/main/files/keep'
import { createPlaces } from '@electron/main/files/places'
import { appRequests } from '@electron/main/ipc/appRequests'
import { fileRequests } from '@electron/main/ipc/fileRequests'
import { handleRequests, type Handlers } from '@electron/main/ipc/handle'
import { pageRequests } from '@electron/main/ipc/pageRequests'
import { twinRequests } from '@electron/main/ipc/twinRequests'
import { updateRequests } from '@electron/main/ipc/updateRequests'
import { requests } from '@shared/ipc/contract'
import { answers, channels, forget, invoke, openedPaths, refuseToOpen, shown } from '../../support/electronStub'
import { diagnose, twinTools, updateTools } from '../../support/twinTools'

let home: string
let logged: { readonly where: string; readonly cause: unknown }[]
const log = (where: string, cause: unknown) => {
  logged.push({ where, cause })
  return 'SV-TEST22'
}
const open = (changes: Partial<Handlers> = {}) => {
  const disk = createDisk()
  const tools = {
    disk,
    places: createPlaces(path.join(home, 'Documents')),
    keep: createKeep(path.join(home, 'kept'), disk),
    shown: path.join(home, 'shown'),
    twinFolder: () => path.join(home, 'Documents', 'Sổ Vàng'),
  }
  handleRequests(
    {
      ...appRequests(log, diagnose(home)),
      ...fileRequests(tools),
      ...pageRequests({ ...tools, log }),
      ...twinRequests(twinTools(home)),
      ...updateRequests(updateTools(home)),
      ...changes,
    },
    log,
  )
}
const bytes = new TextEncoder().encode('nội dung')

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-requests-'))
  logged = []
  forget()
  open()
})
afterEach(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

it('offers closed years of the log a place beside the copies, and everything else where the officer was last', async () => {
  for (const suggestedName of ['Nhật ký 2025.svnhatky', 'Tờ trình.docx', 'Sao lưu.svbackup']) {
    answers.push({ canceled: true, filePath: '' })
    await invoke('file:save', { suggestedName, bytes })
  }
  expect(shown.map(({ options }) => path.relative(home, String(options['defaultPath'])))).toEqual([
    path.join('Documents', 'Sổ Vàng', 'Nhật ký 2025.svnhatky'),
    path.join('Documents', 'Tờ trình.docx'),
    path.join('Documents', 'Sao lưu.svbackup'),
  ])
})

describe('who may ask what', () => {
  it('opens every channel of the contract and no other', () => {
    expect(channels().sort()).toEqual(Object.keys(requests).sort())
  })

  it.each([
    ['another site', { url: 'https://example.com/', parent: null }],
    ['another host of our scheme', { url: 'app://so-vang.example/index.html', parent: null }],
    ['a frame inside our page', { url: 'app://so-vang/index.html', parent: {} }],
    ['a page that has gone', null],
    ['a blank page', { url: 'about:blank', parent: null }],
  ])('refuses %s, and notes it', async (_name, frame) => {
    await expect(invoke('app:info', {}, frame)).rejects.toThrow('refused sender')
    expect(logged).toMatchObject([{ where: 'app:info' }])
  })

  it.each([
    ['folder:saveFile', { folder: 'x', fileName: '../a.docx', bytes }, ['fileName']],
    ['folder:saveFile', { folder: 'x', fileName: 'a.docx', bytes: 'text' }, ['bytes']],
    ['file:pick', { kind: 'anything' }, ['kind']],
    ['page:print', { widthMm: 'A4', heightMm: 297 }, ['widthMm']],
    ['app:info', undefined, []],
    ['app:error', { message: 'x'.repeat(4001), stack: '' }, ['message']],
  ])('answers %s with a wrong request by naming the field', async (channel, request, place) => {
    expect(await invoke(channel, request)).toMatchObject({ ok: false, error: { code: 'record.invalid', fields: [{ path: place }] } })
    expect(logged).toEqual([])
  })

  it('turns a bug into a reference that stands in the log', async () => {
    open({
      'app:info': () => {
        throw new TypeError('undefined is not a function')
      },
    })
    expect(await invoke('app:info', {})).toEqual({ ok: false, error: { code: 'internal', reference: 'SV-TEST22' } })
    expect(logged).toMatchObject([{ where: 'app:info', cause: { message: 'undefined is not a function' } }])
  })
})

describe('folders and files', () => {
  it('adds the ending that was left out, and then never replaces a file nobody agreed to replace', async () => {
    fs.writeFileSync(path.join(home, 'Tờ trình.docx'), 'cũ')
    answers.push({ canceled: false, filePath: path.join(home, 'Tờ trình') })
    expect(await invoke('file:save', { suggestedName: 'Tờ trình.docx', bytes })).toMatchObject({
      ok: true,
      value: { fileName: 'Tờ trình (2).docx', folderLabel: home },
    })
    expect(fs.readFileSync(path.join(home, 'Tờ trình.docx'), 'utf8')).toBe('cũ')
  })

  it('replaces the file when the system has asked and the officer agreed', async () => {
    fs.writeFileSync(path.join(home, 'Tờ trình.docx'), 'cũ')
    answers.push({ canceled: false, filePath: path.join(home, 'Tờ trình.docx') })
    expect(await invoke('file:save', { suggestedName: 'Tờ trình.docx', bytes })).toMatchObject({
      ok: true,
      value: { fileName: 'Tờ trình.docx' },
    })
    expect(shown[0]?.options['properties']).toContain('showOverwriteConfirmation')
    expect(fs.readFileSync(path.join(home, 'Tờ trình.docx'), 'utf8')).toBe('nội dung')
  })

  it('says when the computer has no program for a saved file, or the file has been moved', async () => {
    answers.push({ canceled: false, filePath: path.join(home, 'a.docx') })
    const saved = (await invoke('file:save', { suggestedName: 'a.docx', bytes })) as { readonly value: { readonly token: string } }
    refuseToOpen('no application')
    expect(await invoke('file:open', { file: saved.value.token })).toEqual({
      ok: false,
      error: { code: 'file.unreadable', fileName: 'a.docx' },
    })
    fs.rmSync(path.join(home, 'a.docx'))
    openedPaths.length = 0
    for (const channel of ['file:open', 'file:showInFolder']) {
      expect(await invoke(channel, { file: saved.value.token })).toEqual({
        ok: false,
        error: { code: 'file.notFound', fileName: 'a.docx' },
      })
    }
    expect(openedPaths).toEqual([])
  })
})

describe('a dossier on the disk', () => {
  const chosen = async (): Promise<string> => {
    answers.push({ canceled: false, filePaths: [home] })
    return ((await invoke('folder:choose', { title: 'Chọn' })) as { readonly value: { readonly token: string } }).value.token
  }

  it('goes into a folder of its own name inside the chosen one, never into one that is there', async () => {
    const folder = await chosen()
    fs.mkdirSync(path.join(home, 'Hồ sơ mẫu'))
    const made = (await invoke('folder:inside', { folder, name: 'Hồ sơ mẫu' })) as { readonly value: { readonly token: string } }
    expect(made).toMatchObject({ ok: true, value: { label: path.join(home, 'Hồ sơ mẫu (2)') } })
    expect(await invoke('folder:saveFile', { folder: made.value.token, fileName: 'a.pdf', bytes })).toMatchObject({ ok: true })
    expect(fs.readdirSync(path.join(home, 'Hồ sơ mẫu (2)'))).toEqual(['a.pdf'])
    expect(fs.readdirSync(path.join(home, 'Hồ sơ mẫu'))).toEqual([])
  })

  it.each(['../ngoài', 'a/b', '..', ''])('has no name that leads out of it: %s', async (name) => {
    const folder = await chosen()
    expect(await invoke('folder:inside', { folder, name })).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
  })

  it('is made only inside a folder the officer chose, and says when that is gone', async () => {
    expect(await invoke('folder:inside', { folder: 'x', name: 'Hồ sơ' })).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    const folder = await chosen()
    fs.rmSync(home, { recursive: true, force: true })
    expect(await invoke('folder:inside', { folder, name: 'Hồ sơ' })).toMatchObject({ ok: false, error: { code: 'file.notFound' } })
  })
})

describe('a kept file that is looked at', () => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  it('opens as a copy under its own name', async () => {
    await invoke('kept:put', { sha256, bytes })
    expect(await invoke('kept:open', { sha256, fileName: 'Biên bản.pdf' })).toEqual({ ok: true, value: null })
    expect(openedPaths).toHaveLength(1)
    expect(path.basename(openedPaths[0] ?? '')).toBe('Biên bản.pdf')
    expect(fs.readFileSync(openedPaths[0] ?? '', 'utf8')).toBe('nội dung')
  })

  it.each(['mau.exe', 'mau.pdf.bat', 'mau', 'mau.js', 'mau.lnk'])('is no program: %s', async (fileName) => {
    await invoke('kept:put', { sha256, bytes })
    expect(await invoke('kept:open', { sha256, fileName })).toEqual({ ok: false, error: { code: 'file.unreadable', fileName } })
    expect(openedPaths).toEqual([])
  })

  it('says when it is gone, and when nothing on the computer opens it', async () => {
    expect(await invoke('kept:open', { sha256, fileName: 'a.pdf' })).toMatchObject({ ok: false, error: { code: 'file.notFound' } })
    await invoke('kept:put', { sha256, bytes })
    refuseToOpen('no application')
    expect(await invoke('kept:open', { sha256, fileName: 'a.pdf' })).toMatchObject({ ok: false, error: { code: 'file.unreadable' } })
  })
})
