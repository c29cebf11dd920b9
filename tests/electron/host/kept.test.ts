import fs from 'node:fs'
import path from 'node:path'
import { expect, inHome, test } from './host'

test('keeps an attached file on the disk under its hash, gives it back, and takes no other bytes under that name', async ({ program }) => {
  const { page, home } = program
  const hash = await page.evaluate(async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('nội dung'))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  })
  const put = (sha256: string, words: string) =>
    page.evaluate((given) => window.api?.keepFile({ sha256: given.sha256, bytes: new TextEncoder().encode(given.words) }), {
      sha256,
      words,
    })
  const get = (sha256: string) =>
    page.evaluate(async (name) => {
      const answer = await window.api?.keptFile({ sha256: name, isSecond: false })
      return answer?.ok === true && answer.value !== null ? new TextDecoder().decode(answer.value) : answer
    }, sha256)
  expect(await get(hash)).toEqual({ ok: true, value: null })
  expect(await put(hash, 'nội dung')).toEqual({ ok: true, value: null })
  expect(await get(hash)).toBe('nội dung')
  expect(await put('0'.repeat(64), 'nội dung')).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
  expect(await put('../ngoài', 'nội dung')).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
  const found = fs
    .readdirSync(inHome(home, '.'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === hash && path.basename(path.dirname(file)) === 'attachments')
  expect(found).toHaveLength(1)
})
