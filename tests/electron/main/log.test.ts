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
      { reference, where: 'file:save', message: 'RangeError: quá dài\ndòng hai' },
      { where: 'page', message: 'chữ' },
    ])
    expect(reference).toMatch(/^SV-[2-9A-HJ-NP-Z]{6}$/)
  })

  it('puts a long log aside and begins anew', () => {
    const log = createLog(path.join(folder, 'logs'))
    log('first', 'x'.repeat(1_000_001))
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
})
