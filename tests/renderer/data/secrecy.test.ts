import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeLock, readLock, removeLock, renewPassword, sealedIfChosen, setLock, unlock, unsealHere } from '@renderer/data/secrecy/lock'
import type { Result } from '@shared/lib/result'
import { isSealed, seal, slotsOf, unseal, unsealWith } from '@renderer/data/secrecy/sealed'
import { changePassword, newCode, newSecret, openSecret, type Opened } from '@renderer/data/secrecy/secret'
import { tries } from '../../support/long'

/** The same numbers every time. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const draw = numbers(11)
const someBytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, () => Math.floor(draw() * 256))
/** Compared as a whole: item by item takes seconds. */
const holds = (answer: Result<Uint8Array>, bytes: Uint8Array): boolean => answer.ok && Buffer.from(answer.value).equals(Buffer.from(bytes))
const password = 'Mật khẩu mẫu 2026'

let secret: Opened & { readonly code: string }
beforeAll(async () => {
  secret = await newSecret(password)
})

describe('a sealed file', () => {
  it.each([0, 1, 1000, 256 * 1024, 256 * 1024 + 1, 600_000])('of %i bytes opens as it was', async (length) => {
    const bytes = someBytes(length)
    const sealed = await seal(bytes, secret)
    expect([isSealed(sealed), isSealed(bytes)]).toEqual([true, false])
    expect(holds(await unseal(sealed, secret), bytes)).toBe(true)
  })

  // Each try costs what it costs a guesser: one file is tried, whatever its length.
  it('opens with the password and with the code, however they are typed, and with nothing else', async () => {
    const bytes = someBytes(1000)
    const sealed = await seal(bytes, secret)
    expect(holds(await unsealWith(sealed, 'password', password.normalize('NFD')), bytes)).toBe(true)
    expect(holds(await unsealWith(sealed, 'code', ` ${secret.code.toLowerCase().replaceAll('-', ' ')}`), bytes)).toBe(true)
    expect(await unsealWith(sealed, 'password', `${password} `)).toMatchObject({ error: { code: 'secret.wrong', kind: 'password' } })
    expect(await unsealWith(sealed, 'password', secret.code)).toMatchObject({ error: { code: 'secret.wrong' } })
  })

  it('holds nothing of what is in it, and no two are alike', async () => {
    const text = 'Nguyễn Thị Mẫu Hạnh 0912345678 '.repeat(50)
    const [one, other] = await Promise.all([1, 2].map(() => seal(new Uint8Array(new TextEncoder().encode(text)), secret)))
    expect(new TextDecoder('latin1').decode(one)).not.toContain('0912345678')
    const same = [...one!].filter((byte, index) => index > 700 && byte === other![index]).length
    expect(same / one!.length).toBeLessThan(0.05)
  })

  it('is refused in words, never by an exception, when anything of it was changed, cut, doubled or exchanged', async () => {
    const bytes = someBytes(300_000)
    const [sealed, another] = [await seal(bytes, secret), await seal(someBytes(300_000), secret)]
    for (let round = 0; round < tries(100, 400); round += 1) {
      const at = Math.floor(draw() * sealed.length)
      const damaged = sealed.slice()
      const kind = round % 5
      const changed =
        kind === 0
          ? damaged.with(at, damaged[at]! ^ (1 + Math.floor(draw() * 255)))
          : kind === 1
            ? damaged.slice(0, at)
            : kind === 2
              ? new Uint8Array(Buffer.concat([damaged.slice(0, at), damaged.slice(at / 2)]))
              : kind === 3
                ? new Uint8Array(Buffer.concat([damaged, someBytes(1 + Math.floor(draw() * 40))]))
                : damaged.fill(0, at, at + 64)
      const answer = await unseal(changed as Uint8Array<ArrayBuffer>, secret)
      // Bytes that were zero before stay what they were.
      if (kind === 4 && Buffer.from(changed).equals(Buffer.from(sealed))) continue
      expect(answer.ok).toBe(false)
      if (!answer.ok) expect(answer.error.code).toBe('backup.broken')
    }
    // Pieces of another file of the same lock, put in place of its own.
    const head = 12 + new DataView(sealed.buffer).getUint32(8)
    const mixed = new Uint8Array(Buffer.concat([sealed.slice(0, head), another.slice(head)]))
    expect(await unseal(mixed, secret)).toMatchObject({ ok: false, error: { code: 'backup.broken' } })
  })

  it('that asks for endless work, or is none, is refused at once', async () => {
    const sealed = await seal(someBytes(10), secret)
    const text = new TextDecoder('latin1').decode(sealed)
    const endless = Uint8Array.from(text.replace('"rounds":1000000', '"rounds":9999999'), (letter) => letter.charCodeAt(0))
    expect(await unsealWith(endless, 'password', password)).toMatchObject({ error: { code: 'backup.broken' } })
    expect(await slotsOf(someBytes(50))).toMatchObject({ error: { code: 'backup.broken', reason: 'notABackup' } })
    expect(await slotsOf(sealed.slice(0, 9))).toMatchObject({ error: { code: 'backup.broken', reason: 'truncated' } })
  })
})

describe('a password and its code', () => {
  it('are changed without losing what was sealed before', async () => {
    const sealed = await seal(someBytes(100), secret)
    const changed = await changePassword(secret.slots, { kind: 'code', typed: secret.code }, 'Mật khẩu mới 2027')
    expect(changed).not.toBeNull()
    expect(await unseal(sealed, changed!)).toMatchObject({ ok: true })
    expect(await unsealWith(await seal(someBytes(5), changed!), 'password', password)).toMatchObject({ error: { code: 'secret.wrong' } })
    expect(await openSecret(changed!.slots, 'code', secret.code)).not.toBeNull()
    expect(await changePassword(secret.slots, { kind: 'password', typed: 'sai' }, 'x')).toBeNull()
  })

  it('the code is made of letters that cannot be mistaken, and is never the same', () => {
    const codes = new Set(Array.from({ length: 200 }, newCode))
    expect(codes.size).toBe(200)
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/)
  })
})

describe('the lock of this computer', () => {
  it('is set once its code was kept, opens, changes, and goes only with the password or the code', async () => {
    expect(await readLock()).toBeNull()
    expect(await sealedIfChosen(someBytes(3))).toMatchObject({ value: { isSealed: false } })
    const { code, keep } = await setLock(password, { afterMinutes: 10, sealsBackups: true })
    expect(await readLock()).toBeNull()
    await keep()
    const bytes = someBytes(5000)
    const out = await sealedIfChosen(bytes)
    if (!out.ok) throw new Error(out.error.code)
    expect(out.value.isSealed).toBe(true)
    expect(await unsealHere(out.value.bytes)).toEqual(bytes)
    const lock = (await readLock())!
    expect(await unlock(lock, 'password', 'sai')).toMatchObject({ error: { code: 'secret.wrong' } })
    expect(await unlock(lock, 'code', code)).toMatchObject({ ok: true })
    expect(await renewPassword({ kind: 'password', typed: password }, 'Mật khẩu khác 1')).toMatchObject({ ok: true })
    await changeLock({ afterMinutes: null, sealsBackups: false })
    expect(await readLock()).toMatchObject({ afterMinutes: null, sealsBackups: false })
    expect(await removeLock('password', password)).toMatchObject({ error: { code: 'secret.wrong' } })
    expect(await removeLock('password', 'Mật khẩu khác 1')).toMatchObject({ ok: true })
    expect(await readLock()).toBeNull()
    expect(await unsealWith(out.value.bytes, 'code', code)).toEqual({ ok: true, value: bytes })
  })
})
