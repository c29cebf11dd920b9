import fs from 'node:fs'
import path from 'node:path'
import { expect, inHome, logLines, projectRoot, test } from './host'

test('opens its page under app:// with the content policy and without Node', async ({ program: { host, page, home } }) => {
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(page.url()).toMatch(/^https:\/\/so-vang\.app\.electron-host\.invalid\/index\.html/)
  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'))
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis))).toEqual([])
  expect(host.app.getPath('userData')).toBe(inHome(home, 'AppData', 'SoVang'))
  const [window] = host.windows()
  expect(window?.options.title).toBe('Sổ Vàng')
  expect(window?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
    webviewTag: false,
  })
  await expect.poll(() => window?.isVisible()).toBe(true)
})

test('offers the page named functions only, and they cannot be replaced', async ({ program: { page } }) => {
  const api = await page.evaluate(() => {
    const functions = Object.entries(window.api ?? {}).map(([name, member]) => `${name}: ${typeof member}`)
    return { functions, isFrozen: Object.isFrozen(window.api), isWritable: Object.getOwnPropertyDescriptor(window, 'api')?.writable }
  })
  expect(api).toEqual({
    functions: [
      'appInfo',
      'diagnosis',
      'reportError',
      'chooseFolder',
      'saveInFolder',
      'folderInside',
      'openFolder',
      'saveFile',
      'pickFile',
      'openFile',
      'showInFolder',
      'keepFile',
      'keptFile',
      'openKept',
      'keptFiles',
      'printPage',
      'savePagePdf',
      'twinState',
      'twinAppend',
      'twinJournal',
      'twinBegin',
      'twinPiece',
      'twinReadBack',
      'twinEnd',
      'twinDrop',
      'twinReplace',
      'twinDropPlain',
      'twinRead',
      'twinCheck',
      'twinChoose',
      'twinElsewhere',
      'twinAdopt',
      'twinStep',
      'twinForgetSecond',
      'twinHandOver',
      'twinOpen',
      'diskRoom',
      'renewStore',
      'whenClosing',
      'leave',
      'findUpdates',
      'startUpdate',
      'pastUpdate',
      'seenUpdate',
    ].map((name) => `${name}: function`),
    isFrozen: true,
    isWritable: false,
  })
})

test('tells version, officer and computer', async ({ program: { page } }) => {
  const version: string = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).version
  const info = await page.evaluate(() => window.api?.appInfo({}))
  expect(info).toMatchObject({ ok: true, value: { version, userName: expect.stringMatching(/./), deviceName: expect.stringMatching(/./) } })
})

test('lets the page lead nowhere, open nothing and reach no network', async ({ program: { host, page } }) => {
  const address = page.url()
  const blockedBefore = host.log.blocked.length
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => {
    window.open('https://example.com/window')
  })
  const link = page.locator('#outside')
  await page.evaluate(() => {
    const outside = document.createElement('a')
    Object.assign(outside, { id: 'outside', href: 'https://example.com/link', target: '_blank', textContent: 'ra ngoài' })
    document.body.replaceChildren(outside)
  })
  await link.click()
  await expect.poll(() => host.log.popups).toHaveLength(2)
  expect(host.log.popups.every((popup) => popup.startsWith('deny'))).toBe(true)
  expect(host.windows()).toHaveLength(1)
  expect(page.url()).toBe(address)
  expect(
    await page.evaluate(() =>
      fetch('https://example.com/data').then(
        () => 'reached',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  expect(host.log.opened).toEqual([])
  expect(host.log.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
  // What a page's policy does not stop (a picture of a page without policy) the session's lock does.
  expect(await host.cancels('https://example.com/picture.png')).toBe(true)
  expect(await host.cancels('file:///etc/passwd')).toBe(true)
  expect(await host.cancels('app://other/index.html')).toBe(true)
  expect(await host.cancels('app://so-vang/index.html')).toBe(false)
  expect(host.log.blocked.slice(blockedBefore).filter((url) => url.startsWith('app://so-vang'))).toEqual([])
})

test('runs no inline script and serves nothing outside its own folder', async ({ program: { page } }) => {
  expect(
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      return 'inlineRan' in window
    }),
  ).toBe(false)
  const statuses = await page.evaluate(async () => {
    const ask = async (address: string, method = 'GET') => (await fetch(address, { method })).status
    return [
      await ask('/..%2f..%2fpackage.json'),
      await ask('/%2e%2e%5cpackage.json'),
      await ask('/none.html'),
      await ask('/index.html', 'POST'),
    ]
  })
  expect(statuses).toEqual([403, 403, 404, 405])
})

test('grants our own page lasting storage and copying, and nothing else to anyone', async ({ program: { host } }) => {
  expect(await host.asksPermission('persistent-storage', 'app://so-vang/index.html')).toBe(true)
  expect(await host.asksPermission('clipboard-sanitized-write', 'app://so-vang/index.html')).toBe(true)
  expect(await host.asksPermission('persistent-storage', 'https://example.com/')).toBe(false)
  for (const permission of ['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'usb']) {
    expect(await host.asksPermission(permission, 'app://so-vang/index.html'), permission).toBe(false)
    expect(host.hasPermission(permission, 'app://so-vang'), permission).toBe(false)
  }
  expect(host.hasPermission('persistent-storage', 'app://so-vang')).toBe(true)
})

test('asks before a page with unsaved work is closed, and stays when told so', async ({ program: { host, page } }) => {
  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => event.preventDefault())
  })
  await page.locator('body').click({ position: { x: 5, y: 5 } })
  host.answerNext(0)
  host.windows()[0]?.close()
  await expect.poll(() => host.log.dialogs).toHaveLength(1)
  expect(host.log.dialogs[0]).toMatchObject({
    kind: 'showMessageBoxSync',
    options: { message: 'Có nội dung chưa lưu', defaultId: 0, cancelId: 0 },
  })
  expect(host.windows()).toHaveLength(1)
  host.answerNext(1)
  host.windows()[0]?.close()
  await expect.poll(() => host.log.hasQuit).toBe(true)
})

test('finishes the file that is being written before it goes', async ({ program: { host, page, home } }) => {
  const file = inHome(home, 'Quyết định.docx')
  const rename = fs.promises.rename
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  fs.promises.rename = async (from, to) => {
    await held
    return rename(from, to)
  }
  try {
    host.answerNext({ canceled: false, filePath: file })
    await page.evaluate(() => {
      void window.api?.saveFile({ suggestedName: 'Quyết định.docx', bytes: new TextEncoder().encode('đủ') })
    })
    await expect.poll(() => fs.readdirSync(home).filter((name) => name.endsWith('.tmp'))).toHaveLength(1)
    host.windows()[0]?.close()
    await expect.poll(() => host.windows().length).toBe(0)
    expect(host.log.hasQuit).toBe(false)
    release()
    await expect.poll(() => host.log.hasQuit).toBe(true)
  } finally {
    fs.promises.rename = rename
  }
  expect(fs.readFileSync(file, 'utf8')).toBe('đủ')
})

test('is one program: a second one goes, and the first comes forward', async ({ launch }) => {
  const first = await launch()
  await first.firstPage()
  first.app.emit('second-instance', {}, [], '')
  expect(first.log.focused).toBe(1)
})

test('goes without a window when another Sổ Vàng is open', async ({ launch }) => {
  const second = await launch({ isFirstInstance: false })
  expect(second.log.hasQuit).toBe(true)
  expect(second.windows()).toHaveLength(0)
})

test('fits its window into a small screen at 125 %', async ({ launch }) => {
  const host = await launch({ workArea: { width: 1093, height: 574 } })
  await host.firstPage()
  expect(host.windows()[0]?.options).toMatchObject({ width: 1093, height: 574, minWidth: 1024, minHeight: 574 })
})

test('says why when its files are missing, with a reference that stands in the log', async ({ launch, home }) => {
  const broken = inHome(home, 'broken')
  fs.mkdirSync(path.join(broken, 'out'), { recursive: true })
  fs.copyFileSync(path.join(projectRoot, 'package.json'), path.join(broken, 'package.json'))
  for (const part of ['main', 'preload'])
    fs.cpSync(path.join(projectRoot, 'out', part), path.join(broken, 'out', part), { recursive: true })
  const host = await launch({ root: broken })
  await expect.poll(() => host.log.exitCode).toBe(1)
  const [line] = logLines(home)
  expect(line?.where).toBe('start')
  expect(host.log.dialogs[0]).toMatchObject({
    kind: 'showErrorBox',
    options: { title: 'Sổ Vàng chưa mở được', content: expect.stringContaining(line?.reference ?? 'none') },
  })
})

test('keeps what the page stored when it is started again', async ({ launch }) => {
  const first = await launch()
  const page = await first.firstPage()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('host-test', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('rows')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' })
          transaction.objectStore('rows').put('Nguyễn Văn Mẫu', 1)
          transaction.oncomplete = () => resolve()
        }
      }),
  )
  await first.close()
  const again = await (await launch()).firstPage()
  expect(
    await again.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('host-test', 1)
          request.onsuccess = () => {
            const read = request.result.transaction('rows').objectStore('rows').get(1)
            read.onsuccess = () => resolve(read.result)
          }
        }),
    ),
  ).toBe('Nguyễn Văn Mẫu')
})
