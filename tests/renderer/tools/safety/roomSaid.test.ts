// @vitest-environment happy-dom
import { createElement } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { DatabaseProvider } from '@renderer/data/core/DatabaseContext'
import type { Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { useRoom } from '@renderer/tools/safety/twin/useRoom'
import { NoticesProvider } from '@renderer/ui/Notices'
import { runHook, settle } from '../../../support/hook'

const mb = 1024 * 1024
let db: AppDatabase
/** Free megabytes on the disk of the data and on that of the folder. */
let free: { store: number; twin: number }
const twin = {
  room: () => Promise.resolve({ ok: true, value: { store: free.store * mb, twin: free.twin * mb } }),
  state: () => Promise.resolve({ ok: true, value: { label: 'E:\\Sổ Vàng' } }),
} as unknown as Twin

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  db = new AppDatabase('room-said')
  await db.open()
})
afterEach(async () => {
  vi.useRealTimers()
  await db.delete()
})

const run = () =>
  runHook(
    () => useRoom(twin),
    (page) => createElement(DatabaseProvider, { db, children: createElement(NoticesProvider, { errorText, children: page }) }),
  )
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms)
  await settle()
}
const said = (): string => document.body.textContent
const refusal = (): Promise<unknown> => act(db, 'Sửa tên', () => db.meta.put({ key: 'x', value: 1 })).catch((cause: unknown) => cause)

it('names the folder of the copies where the disk of that one has no room, and lets go when it has', async () => {
  free = { store: 50_000, twin: 150 }
  const page = await run()
  await settle()
  expect(said()).toContain('Ổ đĩa chứa thư mục “E:\\Sổ Vàng” (nơi giữ bản sao và nhật ký) chỉ còn 150 MB trống. Sổ Vàng tạm chỉ cho xem')
  expect(said()).toContain('“Đổi thư mục”')
  const refused = (await refusal()) as { failure: Parameters<typeof errorText>[0] }
  expect(refused.failure).toEqual({ code: 'storage.full', act: 'Sửa tên', place: 'E:\\Sổ Vàng' })
  expect(errorText(refused.failure)).toContain('“E:\\Sổ Vàng”')
  free = { store: 50_000, twin: 5000 }
  await pass(3001)
  expect(said()).toContain('Sổ Vàng ghi được trở lại')
  expect(await refusal()).toBe('x')
  await page.leave()
})

it('names no folder where the disk of the data lacks room as well, and the folder once that one alone does', async () => {
  free = { store: 150, twin: 150 }
  const page = await run()
  await settle()
  expect(said()).toContain('Ổ đĩa chỉ còn 150 MB trống')
  expect(((await refusal()) as { failure: unknown }).failure).toEqual({ code: 'storage.full', act: 'Sửa tên' })
  free = { store: 900, twin: 150 }
  await pass(3001)
  expect(said()).toContain('Ổ đĩa chứa thư mục “E:\\Sổ Vàng”')
  await page.leave()
})
