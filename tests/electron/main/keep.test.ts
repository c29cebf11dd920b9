import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { createKeep, type Keep } from '@electron/main/files/keep'
import { requests } from '@shared/ipc/contract'

const bytes = new TextEncoder().encode('nội dung')
const name = createHash('sha256').update(bytes).digest('hex')
let home: string
let keep: Keep
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-keep-'))
  keep = createKeep(path.join(home, 'attachments'), createDisk())
})
afterEach(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

describe('files that the program keeps', () => {
  it('stand under their hash, once, and come back byte for byte', async () => {
    expect(await keep.get(name)).toEqual({ ok: true, value: null })
    expect(await keep.put(name, bytes)).toEqual({ ok: true, value: null })
    expect(await keep.put(name, bytes)).toEqual({ ok: true, value: null })
    expect(fs.readdirSync(path.join(home, 'attachments'))).toEqual([name])
    expect(await keep.get(name)).toEqual({ ok: true, value: bytes })
  })

  it('are refused under another name', async () => {
    expect(await keep.put(name, new TextEncoder().encode('khác'))).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(fs.existsSync(path.join(home, 'attachments'))).toBe(false)
  })

  it('that were damaged are noticed, and put right by the same bytes', async () => {
    await keep.put(name, bytes)
    fs.writeFileSync(path.join(home, 'attachments', name), 'hỏng')
    expect(await keep.get(name)).toMatchObject({ ok: false, error: { code: 'file.unreadable' } })
    await keep.put(name, bytes)
    expect(await keep.get(name)).toEqual({ ok: true, value: bytes })
  })

  it('are never read through a link to another file', async () => {
    fs.mkdirSync(path.join(home, 'attachments'))
    fs.writeFileSync(path.join(home, 'secret'), bytes)
    fs.symlinkSync(path.join(home, 'secret'), path.join(home, 'attachments', name))
    expect(await keep.get(name)).toEqual({ ok: true, value: null })
  })

  it.each(['..', '../secret', `${name}/..`, name.toUpperCase(), `${name}.exe`, '', `C:\\${name.slice(3)}`])(
    'are asked for by nothing but a hash (%j)',
    (sha256) => {
      expect(requests['kept:get'].safeParse({ sha256 }).success).toBe(false)
      expect(requests['kept:put'].safeParse({ sha256, bytes }).success).toBe(false)
    },
  )
})
