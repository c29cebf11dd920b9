import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetServer } from '@electron/main/files/assets'

let above: string
let answer: ReturnType<typeof assetServer>
beforeAll(() => {
  above = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-assets-'))
  fs.mkdirSync(path.join(above, 'page/assets'), { recursive: true })
  fs.writeFileSync(path.join(above, 'secret.txt'), 'secret')
  for (const name of [
    'index.html',
    'assets/a.js',
    'assets/a.css',
    'assets/a.woff2',
    'assets/tên có dấu.svg',
    'assets/a.bin',
    'assets/page-D_2KWWk4.js',
    'page-D_2KWWk4.js',
  ])
    fs.writeFileSync(path.join(above, 'page', name), name)
  answer = assetServer(path.join(above, 'page'))
})
afterAll(() => {
  fs.rmSync(above, { recursive: true, force: true })
})

describe('the files of the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.css', 'text/css; charset=utf-8'],
    ['/assets/a.woff2', 'font/woff2'],
    ['/assets/t%C3%AAn%20c%C3%B3%20d%E1%BA%A5u.svg', 'image/svg+xml'],
    ['/assets/a.bin', 'application/octet-stream'],
  ])('gives %s as %s, under the content policy', async (pathname, type) => {
    const { status, headers, body } = await answer('GET', pathname)
    expect([status, headers['Content-Type'], body !== null]).toEqual([200, type, true])
    expect(headers['Content-Security-Policy']).toMatch(/script-src 'self';/)
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })

  it.each([
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/assets/a.js', 'no-cache'],
    ['/page-D_2KWWk4.js', 'no-cache'],
    ['/assets/page-D_2KWWk4.js', 'max-age=31536000, immutable'],
  ])('lets the browser keep what its name stands for alone: %s, %s', async (pathname, kept) => {
    expect((await answer('GET', pathname)).headers['Cache-Control']).toBe(kept)
  })

  it.each([
    ['/../secret.txt', 403],
    ['/..%2fsecret.txt', 403],
    ['/%2e%2e/secret.txt', 403],
    ['/assets/..%5c..%5csecret.txt', 403],
    ['/assets/%00', 403],
    ['/C:/secret.txt', 403],
    ['/%E0%A4%A', 403],
    ['/none.html', 404],
    ['/assets', 404],
    ['/assets/', 404],
    ['/index.html/x', 404],
    [`/${'a'.repeat(5000)}`, 404],
  ])('does not give %s (%i)', async (pathname, status) => {
    expect(await answer('GET', pathname)).toMatchObject({ status, body: null })
  })

  it('answers reading only, and HEAD without a body', async () => {
    expect((await answer('POST', '/index.html')).status).toBe(405)
    expect(await answer('HEAD', '/index.html')).toMatchObject({ status: 200, body: null })
  })
})
