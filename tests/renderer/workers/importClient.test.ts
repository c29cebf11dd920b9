import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ImportSession } from '@renderer/workers/importClient'

/** A worker that answers when it is told to. */
class AWorker {
  static readonly all: AWorker[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  isEnded = false
  readonly asked: { id: number; request: { type: string } }[] = []
  constructor() {
    AWorker.all.push(this)
  }
  postMessage(message: { id: number; request: { type: string } }): void {
    this.asked.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
  answer(value: unknown): void {
    const asked = this.asked.at(-1)
    if (asked === undefined) throw new Error('nothing was asked')
    this.onmessage?.({ data: { type: 'done', id: asked.id, value } })
  }
}
beforeEach(() => {
  AWorker.all.length = 0
  vi.stubGlobal('Worker', AWorker)
})
afterEach(() => vi.unstubAllGlobals())

const place = { databaseName: 'thu', target: 'awards', roundId: '' } as const
const source = { from: 'files', files: [] } as const
const cancelled = { ok: false, error: { code: 'cancelled' } }
const last = (): AWorker => {
  const worker = AWorker.all.at(-1)
  if (worker === undefined) throw new Error('no worker')
  return worker
}

it('ends the reading at once', async () => {
  const session = new ImportSession(place)
  const opening = session.open(source)
  session.stop()
  expect([await opening, last().isEnded]).toEqual([cancelled, true])
})

it('reads the list anew when it is asked again, however often it was ended', async () => {
  const session = new ImportSession(place)
  const opening = session.open(source)
  last().answer([])
  await opening
  for (const _ of [1, 2]) {
    const looking = session.look({ sheet: 0, headerRow: 'auto', awardForms: [] })
    await Promise.resolve()
    session.stop()
    expect(await looking).toEqual(cancelled)
  }
  const looking = session.look({ sheet: 0, headerRow: 'auto', awardForms: [] })
  expect(last().asked.map(({ request }) => request.type)).toEqual(['open'])
  last().answer([])
  await vi.waitFor(() => expect(last().asked).toHaveLength(2))
  last().answer('seen')
  expect(await looking).toEqual({ ok: true, value: 'seen' })
})
