import { describe, expect, it } from 'vitest'
import { forecastOf } from '@renderer/app/boot/recover/plan'
import { knowsOffice } from '@renderer/data/twin/judge'
import type { KnownPlace, TwinState } from '@shared/ipc/twin'
import { aLine, entryText } from '../../../support/journalEntries'

const bare: TwinState = {
  label: 'C:\\Documents\\Sổ Vàng',
  isThere: true,
  second: null,
  journal: null,
  snapshots: [],
  lacksFiles: false,
  unlisted: [],
  remembered: null,
  handedOver: null,
  closedWell: true,
  setAside: [],
}
const place = (changes: Partial<KnownPlace>): KnownPlace => ({
  id: 'second:0',
  kind: 'second',
  label: 'E:\\',
  isThere: true,
  copies: 0,
  hasJournal: false,
  newestAt: null,
  officeName: '',
  ...changes,
})

describe('an empty store', () => {
  it('is a new computer only where none remembers an office and no copies stand anywhere', () => {
    expect(knowsOffice(bare, [])).toBe(false)
    expect(knowsOffice(bare, [place({})])).toBe(false)
    expect(knowsOffice({ ...bare, remembered: { officeName: 'UBND xã Mẫu', at: '2026-12-01T07:00:00.000Z' } }, [])).toBe(true)
    expect(knowsOffice(bare, [place({ copies: 3 })])).toBe(true)
    expect(knowsOffice(bare, [place({ hasJournal: true })])).toBe(true)
  })
})

describe('a journal without a copy', () => {
  const from = (seq: number) => forecastOf({ snapshot: null, line: aLine, behind: { texts: [entryText(seq)], isBroken: false } })
  it('is enough only where it begins with the first act', () => {
    expect(from(1).isFromFirst).toBe(true)
    expect(from(7).isFromFirst).toBe(false)
  })
})
