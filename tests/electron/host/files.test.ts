import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, inHome, logLines, test } from './host'

const chooseFolder = (page: Page) => page.evaluate(() => window.api?.chooseFolder({ title: 'Chọn nơi lưu bộ văn bản' }))
const saveInFolder = (page: Page, folder: string, fileName: string, content: string) =>
  page.evaluate(
    (given) => window.api?.saveInFolder({ folder: given.folder, fileName: given.fileName, bytes: new TextEncoder().encode(given.content) }),
    { folder, fileName, content },
  )

/** The folder "Khen thưởng", chosen by the officer; its token. */
async function chosenFolder(program: {
  readonly host: { answerNext(...answers: unknown[]): void }
  readonly page: Page
  readonly home: string
}) {
  const folder = inHome(program.home, 'Khen thưởng')
  fs.mkdirSync(folder)
  program.host.answerNext({ canceled: false, filePaths: [folder] })
  const answer = await chooseFolder(program.page)
  if (answer?.ok !== true || answer.value === null) throw new Error('no folder')
  expect(answer.value.label).toBe(folder)
  return { folder, token: answer.value.token }
}

test('saves into the chosen folder and never over a file that is there', async ({ program }) => {
  const { folder, token } = await chosenFolder(program)
  const first = await saveInFolder(program.page, token, 'Quyết định khen thưởng.docx', 'bản một')
  const second = await saveInFolder(program.page, token, 'Quyết định khen thưởng.docx', 'bản hai')
  expect(first).toMatchObject({ ok: true, value: { fileName: 'Quyết định khen thưởng.docx', folderLabel: folder } })
  expect(second).toMatchObject({ ok: true, value: { fileName: 'Quyết định khen thưởng (2).docx' } })
  expect(fs.readFileSync(path.join(folder, 'Quyết định khen thưởng.docx'), 'utf8')).toBe('bản một')
  expect(fs.readFileSync(path.join(folder, 'Quyết định khen thưởng (2).docx'), 'utf8')).toBe('bản hai')
  expect(fs.readdirSync(folder)).toHaveLength(2)
})

test('answers a name that is a path, a Windows device or no name with the wrong field', async ({ program }) => {
  const { folder, token } = await chosenFolder(program)
  for (const name of [
    '../thoát.docx',
    'a/b.docx',
    'a\\b.docx',
    'CON.docx',
    'lpt1',
    'tên\u0000.docx',
    'cuối. ',
    'ngược\u202excod.exe',
    '',
  ]) {
    expect(await saveInFolder(program.page, token, name, 'x'), name).toMatchObject({
      ok: false,
      error: { code: 'record.invalid', fields: [{ path: ['fileName'] }] },
    })
  }
  expect(fs.readdirSync(folder)).toEqual([])
  expect(await program.page.evaluate(() => window.api?.chooseFolder({ title: 5 } as never))).toMatchObject({
    ok: false,
    error: { code: 'record.invalid', fields: [{ path: ['title'] }] },
  })
})

test('knows only the folders that were chosen', async ({ program }) => {
  expect(await saveInFolder(program.page, '/tmp', 'a.docx', 'x')).toEqual({
    ok: false,
    error: { code: 'record.missing', what: 'thư mục đã chọn' },
  })
  expect(await program.page.evaluate(() => window.api?.openFile({ file: '/etc/passwd' }))).toMatchObject({
    ok: false,
    error: { code: 'record.missing' },
  })
  expect(program.host.log.opened).toEqual([])
})

test('says so when the chosen folder has gone, and leaves nothing behind', async ({ program }) => {
  const { folder, token } = await chosenFolder(program)
  fs.rmdirSync(folder)
  expect(await saveInFolder(program.page, token, 'a.docx', 'x')).toEqual({
    ok: false,
    error: { code: 'file.notFound', fileName: 'Khen thưởng' },
  })
})

test('says which file is open elsewhere, keeps it, and saves once it is closed', async ({ program }) => {
  const { folder, token } = await chosenFolder(program)
  const old = path.join(folder, 'Tờ trình.docx')
  fs.writeFileSync(old, 'bản cũ')
  const busy = () => {
    throw Object.assign(new Error('EBUSY: resource busy or locked, rename'), { code: 'EBUSY' })
  }
  const rename = fs.promises.rename
  fs.promises.rename = busy
  program.host.answerNext({ canceled: false, filePath: old })
  const save = () =>
    program.page.evaluate(() => window.api?.saveFile({ suggestedName: 'Tờ trình.docx', bytes: new TextEncoder().encode('bản mới') }))
  try {
    expect(await save()).toEqual({ ok: false, error: { code: 'file.inUse', fileName: 'Tờ trình.docx' } })
  } finally {
    fs.promises.rename = rename
  }
  expect(fs.readFileSync(old, 'utf8')).toBe('bản cũ')
  expect(fs.readdirSync(folder)).toEqual(['Tờ trình.docx'])
  program.host.answerNext({ canceled: false, filePath: old })
  expect(await save()).toMatchObject({ ok: true, value: { fileName: 'Tờ trình.docx' } })
  expect(fs.readFileSync(old, 'utf8')).toBe('bản mới')
  expect(await saveInFolder(program.page, token, 'b.docx', 'x')).toMatchObject({ ok: true })
})

test('takes a closed file window as no choice', async ({ program: { host, page } }) => {
  host.answerNext({ canceled: true, filePath: '' }, { canceled: true, filePaths: [] }, { canceled: true, filePaths: [] })
  expect(await page.evaluate(() => window.api?.saveFile({ suggestedName: 'Tờ trình.docx', bytes: new Uint8Array([1]) }))).toEqual({
    ok: true,
    value: null,
  })
  expect(await chooseFolder(page)).toEqual({ ok: true, value: null })
  expect(await page.evaluate(() => window.api?.pickFile({ kind: 'sheet' }))).toEqual({ ok: true, value: null })
})

test('offers the officer her documents folder, then the folder she was in last', async ({ program }) => {
  const { host, page, home } = program
  host.answerNext({ canceled: true, filePath: '' })
  await page.evaluate(() => window.api?.saveFile({ suggestedName: 'Kế hoạch.docx', bytes: new Uint8Array([1]) }))
  expect(host.log.dialogs.at(-1)?.options).toMatchObject({
    defaultPath: inHome(home, 'Documents', 'Kế hoạch.docx'),
    filters: [{ name: 'Văn bản Word', extensions: ['docx'] }],
  })
  const { folder } = await chosenFolder(program)
  host.answerNext({ canceled: true, filePath: '' })
  await page.evaluate(() => window.api?.saveFile({ suggestedName: 'Kế hoạch.docx', bytes: new Uint8Array([1]) }))
  expect(host.log.dialogs.at(-1)?.options).toMatchObject({ defaultPath: path.join(folder, 'Kế hoạch.docx') })
})

test('reads the file that the officer picks, byte for byte', async ({ program: { host, page, home } }) => {
  const file = inHome(home, 'danh sách.xlsx')
  const bytes = [0x50, 0x4b, 0, 255, 128, 10]
  fs.writeFileSync(file, Uint8Array.from(bytes))
  host.answerNext({ canceled: false, filePaths: [file] }, { canceled: false, filePaths: [inHome(home, 'không có.xlsx')] })
  const picked = await page.evaluate(async () => {
    const answer = await window.api?.pickFile({ kind: 'sheet' })
    return answer?.ok === true && answer.value !== null
      ? { fileName: answer.value.fileName, isBytes: answer.value.bytes instanceof Uint8Array, bytes: [...answer.value.bytes] }
      : answer
  })
  expect(picked).toEqual({ fileName: 'danh sách.xlsx', isBytes: true, bytes })
  expect(await page.evaluate(() => window.api?.pickFile({ kind: 'sheet' }))).toEqual({
    ok: false,
    error: { code: 'file.notFound', fileName: 'không có.xlsx' },
  })
})

test('opens and shows what it saved, but never runs a program', async ({ program }) => {
  const { folder, token } = await chosenFolder(program)
  const openSaved = async (fileName: string) => {
    const saved = await saveInFolder(program.page, token, fileName, 'x')
    if (saved?.ok !== true) throw new Error('not saved')
    return program.page.evaluate((file) => window.api?.openFile({ file }), saved.value.token)
  }
  expect(await openSaved('Biên bản.docx')).toEqual({ ok: true, value: null })
  expect(program.host.log.opened).toEqual([path.join(folder, 'Biên bản.docx')])
  expect(await openSaved('cài.bat')).toMatchObject({ ok: false, error: { code: 'file.unreadable' } })
  expect(program.host.log.opened).toHaveLength(1)
  expect(await program.page.evaluate((each) => window.api?.openFolder({ folder: each }), token)).toEqual({ ok: true, value: null })
  expect(program.host.log.opened.at(-1)).toBe(folder)
})

test('writes the page as PDF in the size that its print style asks for', async ({ program: { host, page, home } }) => {
  const file = inHome(home, 'Giấy khen.pdf')
  await page.evaluate(() => {
    document.body.innerHTML = '<style>@page { size: 297mm 210mm; margin: 0 }</style><h1>Giấy khen Mẫu</h1>'
  })
  host.answerNext({ canceled: false, filePath: file })
  expect(await page.evaluate(() => window.api?.savePagePdf({ suggestedName: 'Giấy khen.pdf', landscape: true }))).toMatchObject({
    ok: true,
    value: { fileName: 'Giấy khen.pdf' },
  })
  const pdf = fs.readFileSync(file, 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
})

test('asks for no PDF when the officer closes the file window', async ({ program: { host, page } }) => {
  host.answerNext({ canceled: true, filePath: '' })
  expect(await page.evaluate(() => window.api?.savePagePdf({ suggestedName: 'Giấy khen.pdf', landscape: true }))).toEqual({
    ok: true,
    value: null,
  })
})

test('prints through the system window; leaving it is no failure, a failing printer is told by its reference', async ({
  program: { host, page, home },
}) => {
  const print = () => page.evaluate(() => window.api?.printPage({ widthMm: 420, heightMm: 297 }))
  expect(await print()).toEqual({ ok: true, value: null })
  expect(host.log.prints[0]).toMatchObject({
    silent: false,
    printBackground: true,
    landscape: true,
    pageSize: { width: 297_000, height: 420_000 },
  })
  host.answerPrint(false, 'Print job canceled')
  expect(await print()).toEqual({ ok: true, value: null })
  host.answerPrint(false, 'Print job failed')
  const failed = await print()
  expect(failed).toMatchObject({ ok: false, error: { code: 'print.failed' } })
  expect(logLines(home)).toEqual([
    expect.objectContaining({
      where: 'page:print',
      message: 'Error printFailed',
      reference: failed?.ok === false && failed.error.code === 'print.failed' ? failed.error.reference : '',
    }),
  ])
})

test('writes the trouble of the page into the log under the reference that it gives', async ({ program: { page, home } }) => {
  const answer = await page.evaluate(() => window.api?.reportError({ message: 'Error', stack: 'at index.js:1:2' }))
  if (answer?.ok !== true) throw new Error('not reported')
  expect(answer.value.reference).toMatch(/^SV-[2-9A-Z]{6}$/)
  expect(logLines(home)).toEqual([
    expect.objectContaining({ reference: answer.value.reference, where: 'page', message: 'Error', stack: 'at index.js:1:2' }),
  ])
})
