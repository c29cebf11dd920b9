import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../build/compose/main'
import { aSmallCase } from '../../support/documents'

let folder = ''
let printed: string[] = []
let complained: string[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lap-van-ban-'))
  printed = []
  complained = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const roundFile = (content: unknown): string => {
  const file = path.join(folder, 'dot-xet.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the compose command', () => {
  it('writes the whole set and one line of JSON per file', async () => {
    const out = path.join(folder, 'van-ban')
    expect(await main([roundFile(aSmallCase()), '--out', out])).toBe(0)
    const lines = printed.map((line) => JSON.parse(line) as { kind: string; file: string; milliseconds: number; findings: unknown[] })
    expect(lines.map((line) => line.kind)).toEqual(['plan', 'submission', 'minutes', 'decision', 'certificates', 'certificatesPreprinted', 'paymentList'])
    expect(lines.every((line) => readFileSync(line.file).subarray(0, 2).toString() === 'PK' && Array.isArray(line.findings) && Number.isInteger(line.milliseconds))).toBe(true)
  })

  it('never writes over a file', async () => {
    const out = path.join(folder, 'van-ban')
    const file = roundFile(aSmallCase())
    await main([file, '--out', out])
    const before = readdirSync(out)
    await main([file, '--out', out])
    expect(readdirSync(out)).toHaveLength(2 * before.length)
    expect(readdirSync(out).filter((name) => name.endsWith(' (2).docx'))).toHaveLength(before.length)
  })

  it('names every problem of a wrong file and writes nothing', async () => {
    const out = path.join(folder, 'van-ban')
    const wrong = JSON.parse(JSON.stringify(aSmallCase())) as { office: { name: string }; round: { openedOn: string } }
    wrong.office.name = ''
    wrong.round.openedOn = '2026-02-30'
    expect(await main([roundFile(wrong), '--out', out])).toBe(1)
    expect(complained.join('')).toContain('office.name: Không được để trống.')
    expect(complained.join('')).toContain('round.openedOn: Ngày “2026-02-30” không có thật.')
    expect(printed).toEqual([])
    expect(existsSync(out)).toBe(false)
  })

  it('tells what it was not given and what it cannot find', async () => {
    expect(await main([])).toBe(1)
    expect(await main(['khong-co.json', '--out', folder])).toBe(1)
    expect(await main([roundFile(aSmallCase())])).toBe(1)
    expect(await main([roundFile(aSmallCase()), '--out', path.join(folder, 'a/b/c')])).toBe(1)
    expect(await main([roundFile(aSmallCase()), '--out', path.join(folder, 'dot-xet.json')])).toBe(1)
    const said = complained.join('')
    for (const part of ['Chưa nêu tệp đợt xét.', 'Không tìm thấy tệp “khong-co.json”.', 'Chưa nêu thư mục để lưu', 'vì chưa có thư mục chứa nó', 'là tệp, không phải thư mục']) expect(said).toContain(part)
  })

  it('prints the JSON Schema of a round file', async () => {
    expect(await main(['--schema'])).toBe(0)
    expect(JSON.parse(printed.join(''))).toMatchObject({ type: 'object' })
  })
})
