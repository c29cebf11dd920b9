import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '@electron/main/files/logFile'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-log-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})
const lines = (name = 'so-vang.log') =>
  fs
    .readFileSync(path.join(folder, 'logs', name), 'utf8')
    .trim()
    .split('\n')

describe('the log', () => {
  it('writes one line for each trouble, with the reference that the officer reads out', () => {
    const log = createLog(path.join(folder, 'logs'))
    const reference = log('file:save', new RangeError('quá dài\ndòng hai'))
    log('page', 'chữ')
    expect(lines().map((line) => JSON.parse(line))).toMatchObject([
      { reference, where: 'file:save', message: 'RangeError' },
      { where: 'page', message: 'thrown string' },
    ])
    expect(reference).toMatch(/^SV-[2-9A-HJ-NP-Z]{6}$/)
  })

  it('puts a long log aside and begins anew', () => {
    const log = createLog(path.join(folder, 'logs'))
    log('x'.repeat(1_000_001), 'first')
    log('second', 'y')
    expect([lines('so-vang.1.log').length, lines().length]).toEqual([1, 1])
  })

  it('still gives a reference when nothing can be written', () => {
    fs.writeFileSync(path.join(folder, 'logs'), 'a file where the folder should be')
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(createLog(path.join(folder, 'logs'))('page', 'chữ')).toMatch(/^SV-/)
    expect(shown).toHaveBeenCalledOnce()
    shown.mockRestore()
  })

  it('holds no words of what happened, whatever was thrown: no name, number, file or account', () => {
    const log = createLog(path.join(folder, 'logs'))
    const secrets = [
      'Nguyễn Thị Mẫu Hạnh',
      'nguyen thi mau hanh',
      '0912345678',
      '001199012345',
      os.homedir(),
      'Đơn xin.docx',
      'hanh@example.vn',
    ]
    const file = Object.assign(new Error(`ENOENT: no such file, open '/home/${secrets[1]}/${secrets[5]}'`), {
      code: 'ENOENT',
      path: `/home/${secrets[1]}/${secrets[5]}`,
    })
    for (const secret of secrets) {
      const named = new Error(secret)
      named.name = secret
      for (const cause of [
        new Error(secret),
        new TypeError(`Cannot read properties of undefined (reading '${secret}')`),
        new Error('bọc', { cause: new RangeError(secret) }),
        new DOMException(secret, 'QuotaExceededError'),
        new AggregateError([new Error(secret)], secret),
        named,
        file,
        secret,
        { message: secret, stack: secret },
        { message: `Error < ${secret}`, stack: `Error: ${secret}\n    at ${secret} (${secret}:1:2)\n${secret}@${secret}` },
        { name: secret, code: secret },
        [secret],
        Symbol(secret),
        null,
        undefined,
      ])
        log('page', cause)
    }
    const written = lines().join('\n')
    for (const secret of secrets) expect(written).not.toContain(secret)
    expect(written).toContain('Error ENOENT')
    expect(written).toContain('Error < RangeError')
    expect(written).toContain('QuotaExceededError')
    expect(written).toMatch(/log\.test\.ts:\d+:\d+/)
  })
})
