import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { createKeep } from '@electron/main/files/keep'
import { createLog } from '@electron/main/files/logFile'
import { createPlaces } from '@electron/main/files/places'
import { appRequests } from '@electron/main/ipc/appRequests'
import { fileRequests } from '@electron/main/ipc/fileRequests'
import { handleRequests } from '@electron/main/ipc/handle'
import { pageRequests } from '@electron/main/ipc/pageRequests'
import { twinRequests } from '@electron/main/ipc/twinRequests'
import { updateRequests } from '@electron/main/ipc/updateRequests'
import { isOurs } from '@electron/main/origin'
import { requests } from '@shared/ipc/contract'
import { isSafeFileName } from '@shared/ipc/fileNames'
import { brokenDisk } from '../../support/brokenDisk'
import { answers, forget, invoke, openedPaths, shown } from '../../support/electronStub'
import { diagnose, twinTools, updateTools } from '../../support/twinTools'

let home: string
let logged: { readonly where: string; readonly cause: unknown }[]
const bytes = new TextEncoder().encode('nội dung')
const open = (disk = createDisk()) => {
  const log = (where: string, cause: unknown) => {
    logged.push({ where, cause })
    return 'SV-TEST22'
  }
  const tools = {
    disk,
    places: createPlaces(path.join(home, 'Documents')),
    keep: createKeep(path.join(home, 'kept'), disk),
    shown: path.join(home, 'shown'),
  }
  handleRequests(
    {
      ...appRequests(log, diagnose(home)),
      ...fileRequests(tools),
      ...pageRequests({ ...tools, log }),
      ...twinRequests(twinTools(home)),
      ...updateRequests(updateTools(home)),
    },
    log,
  )
}
type Answer = {
  readonly ok: boolean
  readonly value: { readonly token: string; readonly fileName: string }
  readonly error: { readonly code: string }
}
const ask = (channel: string, request: unknown) => invoke(channel, request) as Promise<Answer>
const chosenFolder = async () => {
  const folder = path.join(home, 'Khen thưởng')
  fs.mkdirSync(folder, { recursive: true })
  answers.push({ canceled: false, filePaths: [folder] })
  return { folder, token: (await ask('folder:choose', { title: 'Chọn' })).value.token }
}

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-attacks-'))
  logged = []
  forget()
  open()
})
afterEach(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

describe('a page gone wrong', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  const nonsense: unknown[] = [
    undefined,
    null,
    0,
    NaN,
    '',
    'x'.repeat(5_000_000),
    [],
    [[]],
    new Date(0),
    new Map(),
    new Uint8Array(4),
    cyclic,
    { __proto__: { folder: 'x' } },
    JSON.parse('{"__proto__":{"title":"x"}}'),
    { title: 5 },
    { title: 'x'.repeat(201) },
    { folder: '', fileName: 'a', bytes },
    { folder: {}, fileName: 'a.docx', bytes },
    { folder: 'x'.repeat(65), fileName: 'a.docx', bytes },
    { folder: '/etc', fileName: 'a.docx', bytes: [1, 2] },
    { folder: '/etc', fileName: 'a.docx', bytes: new ArrayBuffer(8) },
    { folder: '/etc', fileName: 'a.docx', bytes: 'text' },
    { folder: '/etc', fileName: ['a'], bytes },
    { suggestedName: '../../x.docx', bytes },
    { suggestedName: 'x'.repeat(300), bytes },
    { suggestedName: 'a.docx', landscape: 'true' },
    { kind: 'constructor' },
    { kind: '__proto__' },
    { file: '../../etc/passwd\u0000' },
    { message: 'x', stack: 'x'.repeat(20_001) },
    { landscape: 1 },
    () => 'x',
  ]

  it.each(Object.keys(requests))('gets only refusals from %s for whatever else it sends, and opens no window', async (channel) => {
    for (const request of nonsense) {
      if (requests[channel as keyof typeof requests].safeParse(request).success) continue
      expect(await ask(channel, request)).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    }
    expect([shown.length, openedPaths.length, logged.length]).toEqual([0, 0, 0])
  })

  it.each(Object.keys(requests))('is not heard on %s from any other address or from a frame', async (channel) => {
    const strangers = [
      'https://example.com/',
      'file:///C:/index.html',
      'about:blank',
      'about:srcdoc',
      'data:text/html,x',
      'app://so-vang.example/',
      'app://so-vang:81/',
      'app2://so-vang/',
      'http://so-vang/',
      'blob:app://so-vang/1',
      'view-source:app://so-vang/',
      'app:so-vang',
      '',
      'không phải địa chỉ',
    ]
    for (const url of strangers) await expect(invoke(channel, {}, { url, parent: null })).rejects.toThrow('refused sender')
    await expect(invoke(channel, {}, { url: 'app://so-vang/index.html', parent: { url: 'app://so-vang/index.html' } })).rejects.toThrow(
      'refused sender',
    )
    await expect(invoke(channel, {}, null)).rejects.toThrow('refused sender')
    expect([shown.length, openedPaths.length]).toEqual([0, 0])
  })

  it('is ours only under app://so-vang', () => {
    expect(['app://so-vang/', 'app://so-vang/index.html#/x', 'APP://so-vang/'].every(isOurs)).toBe(true)
    expect(['app://so-vang.', 'app://so-vang@evil/', 'app://evil/so-vang', 'app:///so-vang', 'app://SO-VANG.evil/'].filter(isOurs)).toEqual(
      [],
    )
  })

  it.each([
    '..\\..\\a.docx',
    '..',
    'a/../b',
    'C:\\a.docx',
    'a.docx:ads',
    '\\\\may\\chu\\a',
    'CON',
    'con.tar.gz',
    'NUL .docx',
    'Aux',
    'com0.docx',
    'a.docx.',
    'a.docx ',
    ' a.docx',
    'a'.repeat(300),
    'a\u202egpj.exe',
    'a\u200eb',
    'a\u061cb.docx',
    'a\u2028b',
    'a\u0000.docx',
    'a\tb',
    'a\u0085b',
    'a\ud800.docx',
  ])('may not name a file %j', async (fileName) => {
    const { folder, token } = await chosenFolder()
    expect(isSafeFileName(fileName)).toBe(false)
    expect(await ask('folder:saveFile', { folder: token, fileName, bytes })).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

describe('the chosen folder', () => {
  it('takes one name in both Unicode forms as one name', async () => {
    const { folder, token } = await chosenFolder()
    const saved = [
      await ask('folder:saveFile', { folder: token, fileName: 'Tờ trình.docx', bytes }),
      await ask('folder:saveFile', { folder: token, fileName: 'Tờ trình.docx'.normalize('NFD'), bytes }),
    ]
    expect(saved.map((answer) => answer.value.fileName)).toEqual(['Tờ trình.docx', 'Tờ trình (2).docx'])
    expect(fs.readdirSync(folder)).toHaveLength(2)
  })

  it('takes the longest Vietnamese name that Windows takes, or says plainly that it is too long', async () => {
    const { folder, token } = await chosenFolder()
    const answer = await ask('folder:saveFile', { folder: token, fileName: `${'ữ'.repeat(175)}.docx`, bytes })
    if (!answer.ok) expect(answer.error.code).not.toBe('internal')
    expect(logged).toEqual([])
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('being gone, or being a file now, is said with its name', async () => {
    const { folder, token } = await chosenFolder()
    fs.rmdirSync(folder)
    expect(await ask('folder:saveFile', { folder: token, fileName: 'a.docx', bytes })).toMatchObject({
      error: { code: 'file.notFound', fileName: 'Khen thưởng' },
    })
    fs.writeFileSync(folder, '')
    expect(await ask('folder:saveFile', { folder: token, fileName: 'a.docx', bytes })).toMatchObject({
      error: { code: 'file.notFound', fileName: 'Khen thưởng' },
    })
    expect(logged).toEqual([])
  })

  it('holds a folder or a dangling link of the wanted name: both stay, the file gets the next one', async () => {
    const { folder, token } = await chosenFolder()
    fs.mkdirSync(path.join(folder, 'a.docx'))
    fs.symlinkSync(path.join(home, 'đâu đó'), path.join(folder, 'a (2).docx'))
    expect(await ask('folder:saveFile', { folder: token, fileName: 'a.docx', bytes })).toMatchObject({
      ok: true,
      value: { fileName: 'a (3).docx' },
    })
    expect(fs.existsSync(path.join(home, 'đâu đó'))).toBe(false)
  })

  it('being full in the middle leaves the old file and no half one', async () => {
    open(createDisk({ fileSystem: brokenDisk('writeFile', 'ENOSPC') }))
    fs.writeFileSync(path.join(home, 'a.docx'), 'cũ')
    answers.push({ canceled: false, filePath: path.join(home, 'a.docx') })
    expect(await ask('file:save', { suggestedName: 'a.docx', bytes })).toMatchObject({ error: { code: 'file.diskFull' } })
    expect([fs.readdirSync(home), fs.readFileSync(path.join(home, 'a.docx'), 'utf8')]).toEqual([['a.docx'], 'cũ'])
  })
})

describe('replacing', () => {
  it('a folder by a file is refused in plain words', async () => {
    fs.mkdirSync(path.join(home, 'a.docx'))
    answers.push({ canceled: false, filePath: path.join(home, 'a.docx') })
    const answer = await ask('file:save', { suggestedName: 'a.docx', bytes })
    expect(answer).toMatchObject({ ok: false })
    expect(answer.error.code).toMatch(/^file\./)
    expect(fs.readdirSync(home)).toEqual(['a.docx'])
  })

  it('a link replaces the link and never what it leads to', async () => {
    fs.writeFileSync(path.join(home, 'khác.docx'), 'của người khác')
    fs.symlinkSync(path.join(home, 'khác.docx'), path.join(home, 'a.docx'))
    answers.push({ canceled: false, filePath: path.join(home, 'a.docx') })
    expect(await ask('file:save', { suggestedName: 'a.docx', bytes })).toMatchObject({ ok: true })
    expect(fs.readFileSync(path.join(home, 'khác.docx'), 'utf8')).toBe('của người khác')
  })
})

describe('opening', () => {
  it('opens only documents that were saved and are still files, under any spelling of their ending', async () => {
    const { folder, token } = await chosenFolder()
    for (const fileName of ['a.exe', 'a.bat', 'a.docx.lnk', 'a.js', 'a', 'a.html', 'a.url', 'a.docm', 'a.svg', 'a.DOCX.cmd']) {
      const saved = await ask('folder:saveFile', { folder: token, fileName, bytes })
      expect(await ask('file:open', { file: saved.value.token }), fileName).toMatchObject({ ok: false, error: { code: 'file.unreadable' } })
    }
    const saved = await ask('folder:saveFile', { folder: token, fileName: 'b.docx', bytes })
    for (const replace of [() => fs.mkdirSync(path.join(folder, 'b.docx')), () => fs.symlinkSync('/bin/sh', path.join(folder, 'b.docx'))]) {
      fs.rmSync(path.join(folder, 'b.docx'), { recursive: true })
      replace()
      expect(await ask('file:open', { file: saved.value.token })).toMatchObject({ ok: false, error: { code: 'file.notFound' } })
    }
    expect(openedPaths).toEqual([])
  })

  it('takes no folder for a file and no file for a folder', async () => {
    const { token } = await chosenFolder()
    const saved = await ask('folder:saveFile', { folder: token, fileName: 'a.docx', bytes })
    expect(await ask('file:open', { file: token })).toMatchObject({ error: { code: 'record.missing' } })
    expect(await ask('folder:open', { folder: saved.value.token })).toMatchObject({ error: { code: 'record.missing' } })
    expect(openedPaths).toEqual([])
  })
})

describe('the log', () => {
  it('names no person: words and paths are left out, codes and places stay', async () => {
    const log = createLog(path.join(home, 'logs'))
    const file = path.join(home, 'Giấy khen ông Nguyễn Văn Mẫu.docx')
    const cause = await fs.promises.readFile(file).catch((reason: unknown) => reason)
    log('file:save', cause)
    const rename = await fs.promises.rename(file, path.join(home, 'Giấy khen bà Trần Thị Mẫu.docx')).catch((reason: unknown) => reason)
    log('file:save', rename)
    log('page', {
      message: 'SyntaxError: Unexpected token, "Nguyễn Văn Mẫu" is not valid JSON',
      stack: 'SyntaxError: Unexpected token, "Nguyễn Văn Mẫu" is not valid JSON\n    at parse (app://so-vang/index.js:1:2)',
    })
    const text = fs.readFileSync(path.join(home, 'logs', 'so-vang.log'), 'utf8')
    expect(text).not.toMatch(/Mẫu/)
    expect(text).toContain('ENOENT')
    expect(text).not.toContain('.docx')
    expect(text).toContain('at index.js:1:2')
  })
})
