import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '@shared/csp'
// @ts-expect-error -- a script of the build: plain JavaScript without types
import { serve } from '../../../build/serve.mjs'

type Served = { readonly url: string; readonly close: () => Promise<void> }
let served: Served
beforeAll(async () => {
  served = await (serve as (options: { readonly port: number }) => Promise<Served>)({ port: 0 })
})
afterAll(() => served.close())

/** Asks with a Host header of our own, which `fetch` does not allow. */
const ask = (pathname: string, headers: Record<string, string> = {}) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    http
      .get(new URL(pathname, served.url), { headers }, (answer) => {
        answer.resume()
        resolve(answer)
      })
      .on('error', reject)
  })

describe('the local address of the browser place', () => {
  it('is on the loopback address only and carries the content policy', async () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const answer = await ask('/none.html')
    expect([answer.statusCode, answer.headers['content-security-policy']]).toEqual([404, contentSecurityPolicy])
    expect(answer.headers['x-so-vang']).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('answers to its own name only: a name that was pointed here gets nothing', async () => {
    expect((await ask('/', { host: 'so-vang.example' })).statusCode).toBe(421)
    expect((await ask('/', { host: '127.0.0.1:1' })).statusCode).toBe(421)
  })

  it('leads localhost to the one address that holds the data', async () => {
    const port = new URL(served.url).port
    const answer = await ask('/index.html', { host: `localhost:${port}` })
    expect([answer.statusCode, answer.headers.location]).toEqual([308, `${served.url}index.html`])
  })

  it('recognises a Sổ Vàng that already runs on the port, and a stranger', async () => {
    const taken = await (serve as (options: { readonly port: number }) => Promise<unknown>)({ port: Number(new URL(served.url).port) })
    expect(taken).toEqual({ taken: 'so-vang', url: served.url })
    const stranger = http.createServer((_request, response) => response.end('x'))
    const port = await new Promise<number>((resolve) => {
      stranger.listen(0, '127.0.0.1', () => resolve((stranger.address() as { port: number }).port))
    })
    expect(await (serve as (options: { readonly port: number }) => Promise<unknown>)({ port })).toMatchObject({ taken: 'other' })
    stranger.close()
  })
})
