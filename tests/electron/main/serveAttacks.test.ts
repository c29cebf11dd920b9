import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetServer } from '@electron/main/files/assets'
import { contentSecurityPolicy } from '@shared/csp'
// @ts-expect-error -- a script of the build: plain JavaScript without types
import { serve as start } from '../../../build/serve.mjs'

type Served = { readonly url: string; readonly close: () => Promise<void> }
const serve = start as (options: { readonly port: number }) => Promise<Served>
const page = path.resolve(import.meta.dirname, '../../../out/renderer')
let served: Served
beforeAll(async () => {
  served = await serve({ port: 0 })
})
afterAll(() => served.close())

/** Sends these very bytes, as no well-behaved program would, and gives the whole answer. */
const send = (request: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = net.connect({ host: '127.0.0.1', port: Number(new URL(served.url).port) })
    let answer = ''
    socket.on('data', (part) => {
      answer += part.toString('latin1')
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(request)
  })
const host = () => new URL(served.url).host
const ask = (method: string, target: string, headers = '') =>
  send(`${method} ${target} HTTP/1.1\r\nHost: ${host()}\r\n${headers}Connection: close\r\n\r\n`)
const statusOf = (answer: string) => Number(answer.split(' ')[1])
const below = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => `${name} ${fs.statSync(path.join(folder, name)).mtimeMs}`)
        .toSorted()
    : []

describe('the local address, attacked', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%252e%252e/package.json',
    '/..%252fpackage.json',
    '/..\\package.json',
    '/..%5cpackage.json',
    '/%c0%ae%c0%ae/package.json',
    '/assets/../../package.json',
    '/./../package.json',
    '//package.json',
    '/index.html%00.js',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    'http://example.com/../../package.json',
    '*',
    '/%',
    `/${'a/'.repeat(4000)}`,
  ])('gives nothing of the computer for %s', async (target) => {
    const answer = await ask('GET', target)
    expect([400, 403, 404, 414, 431]).toContain(statusOf(answer))
    expect(answer).not.toContain('electron-builder')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'MOVE'])(
    'does not take %s, and nothing on the disk changes',
    async (method) => {
      const before = below(page)
      expect(statusOf(await ask(method, '/index.html', 'Content-Length: 0\r\nDestination: /x.html\r\n'))).toBe(405)
      expect(below(page)).toEqual(before)
    },
  )

  it.each([
    ['no name', 'GET / HTTP/1.0\r\n\r\n'],
    ['an empty name', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
    ['a name that was pointed here', 'GET / HTTP/1.1\r\nHost: 127.0.0.1.example:24731\r\nConnection: close\r\n\r\n'],
  ])('says nothing to a program that calls it by %s', async (_name, request) => {
    expect([400, 421]).toContain(statusOf(await send(request)))
  })

  it('sends nobody elsewhere', async () => {
    const port = new URL(served.url).port
    for (const target of ['//example.com/', 'http://example.com/', '/\\example.com']) {
      const answer = await send(`GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`)
      const location = /^location: (.*)$/im.exec(answer)?.[1]
      if (location !== undefined) expect(new URL(location).host).toBe(host())
    }
  })

  it('answers a part of a file with the whole or with nothing wrong', async () => {
    expect([200, 404]).toContain(statusOf(await ask('GET', '/index.html', 'Range: bytes=0-10\r\n')))
    expect([200, 404]).toContain(statusOf(await ask('GET', '/index.html', 'Range: bytes=999999999-\r\n')))
  })

  it('outlives connections that break off or send rubbish', async () => {
    await Promise.all(
      ['\u0000\u0001\u0002', 'GET', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`].map(
        (rubbish) =>
          new Promise<void>((resolve) => {
            const socket = net.connect({ host: '127.0.0.1', port: Number(new URL(served.url).port) })
            socket.on('error', () => {})
            socket.resume()
            socket.on('close', () => resolve())
            socket.write(rubbish, () => socket.end())
          }),
      ),
    )
    expect([200, 404]).toContain(statusOf(await ask('GET', '/index.html')))
  })

  it('comes back on the same address after it was stopped', async () => {
    const first = await serve({ port: 0 })
    const { url } = first
    await first.close()
    const again = await serve({ port: Number(new URL(url).port) })
    expect(again.url).toBe(url)
    await again.close()
  })
})

describe('the content policy', () => {
  it('is one text in both places, and allows no script, frame or address but our own', async () => {
    const { headers } = await assetServer(page)('GET', '/none')
    expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy)
    expect(await ask('GET', '/none')).toContain(`Content-Security-Policy: ${contentSecurityPolicy}\r\n`)
    const policy = new Map(contentSecurityPolicy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]))
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('connect-src')).toEqual(["'self'"])
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"])
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*(unsafe|data:|blob:)/)
  })
})
