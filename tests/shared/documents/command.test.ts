import { open } from 'node:fs/promises'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
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
    expect(lines.map((line) => line.kind)).toEqual([
      'plan',
      'minutes',
      'submission',
      'decision',
      'certificates',
      'certificatesPreprinted',
      'paymentList',
    ])
    expect(
      lines.every(
        (line) =>
          readFileSync(line.file).subarray(0, 2).toString() === 'PK' && Array.isArray(line.findings) && Number.isInteger(line.milliseconds),
      ),
    ).toBe(true)
  })

  it('writes a set with errors and says so by its exit code', async () => {
    const out = path.join(folder, 'van-ban')
    const lacking = JSON.parse(JSON.stringify(aSmallCase())) as {
      nominees: { nominee: { achievement: string } }[]
      round: { merit: string }
    }
    lacking.round.merit = ''
    for (const { nominee } of lacking.nominees) nominee.achievement = ''
    expect(await main([roundFile(lacking), '--out', out])).toBe(2)
    expect(readdirSync(out).length).toBe(printed.length)
    expect(printed.join('')).toContain('"severity":"error"')
    expect(complained.join('')).toContain('Mã thoát 2')
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
    for (const part of [
      'Chưa nêu tệp đợt xét.',
      'Không tìm thấy tệp “khong-co.json”.',
      'Chưa nêu thư mục để lưu',
      'vì chưa có thư mục chứa nó',
      'là tệp, không phải thư mục',
    ])
      expect(said).toContain(part)
  })

  it('prints the JSON Schema of a round file', async () => {
    expect(await main(['--schema'])).toBe(0)
    const schema = JSON.parse(printed.join('')) as AnySchema
    expect(schema).toMatchObject({ type: 'object' })
    // Judged by a validator that knows nothing of this program.
    const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema)
    const golden = JSON.parse(readFileSync('tests/golden/round.json', 'utf8')) as { round: { openedOn: string; name?: string } }
    expect(validate(golden), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(aSmallCase()))), JSON.stringify(validate.errors)).toBe(true)
    golden.round.openedOn = '20/11/2026'
    expect(validate(golden)).toBe(false)
    golden.round.openedOn = '2026-11-20'
    delete golden.round.name
    expect(validate(golden)).toBe(false)
  })

  it('takes back what it wrote when a later file cannot be written, and says why', async () => {
    const out = path.join(folder, 'day')
    mkdirSync(out)
    const write = vi.spyOn(
      Object.getPrototypeOf(await open(roundFile(''), 'r')) as { writeFile: (bytes: Uint8Array) => Promise<void> },
      'writeFile',
    )
    write.mockResolvedValueOnce(undefined).mockRejectedValueOnce(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
    expect(await main([roundFile(aSmallCase()), '--out', out])).toBe(1)
    expect(complained.join('')).toContain('đã đầy')
    expect(printed).toEqual([])
    expect(readdirSync(out)).toEqual([])
  })

  it('says plainly that a folder’s name is too long for the disk', async () => {
    expect(await main([roundFile(aSmallCase()), '--out', path.join(folder, 'x'.repeat(300))])).toBe(1)
    expect(complained.join('')).toMatch(/^Không ghi được vào “.*” \(mã ENAMETOOLONG/)
  })

  it('tells a file of a newer program apart and composes nothing from it', async () => {
    expect(await main([roundFile({ ...aSmallCase(), version: 3 }), '--out', path.join(folder, 'moi')])).toBe(1)
    expect(complained.join('')).toContain('mới hơn')
    expect(existsSync(path.join(folder, 'moi'))).toBe(false)
  })
})
