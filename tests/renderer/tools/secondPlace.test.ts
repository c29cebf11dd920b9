import { describe, expect, it } from 'vitest'
import { isOverdue, secondStatus } from '@renderer/tools/safety/twin/secondStatus'

const now = new Date('2026-12-14T08:00:00.000Z')
const place = (at: string | null, isThere = true, missing = 0) => ({
  label: 'E:\\',
  isThere,
  at,
  home: 'Sổ Vàng',
  newestAt: isThere ? at : null,
  missing,
  problem: null,
  unread: 0,
})

describe('the second place of the copies', () => {
  it('is missed after seven days, and at once when it was never in step and is away', () => {
    expect(isOverdue(null, now)).toBe(false)
    expect(isOverdue(place('2026-12-08T08:00:00.000Z', false), now)).toBe(false)
    expect(isOverdue(place('2026-12-07T08:00:00.000Z'), now)).toBe(true)
    expect(isOverdue(place(null, false), now)).toBe(true)
    expect(isOverdue(place(null), now)).toBe(false)
  })
  it('is told as sign and words', () => {
    expect(secondStatus(null, now).status).toBe('attention')
    expect(secondStatus(place('2026-12-14T07:00:00.000Z'), now)).toMatchObject({ status: 'ok', label: expect.stringContaining('Khớp') })
    expect(secondStatus(place('2026-12-13T07:00:00.000Z', false), now)).toMatchObject({
      status: 'attention',
      label: expect.stringContaining('Chưa cắm'),
    })
    expect(secondStatus(place('2026-12-01T07:00:00.000Z'), now).label).toContain('13 ngày')
  })
  it('says why it could not be brought in step, with what to do, and never that it is in step then', () => {
    const failed = { ...place('2026-12-14T07:00:00.000Z'), problem: { code: 'place.failed', reason: 'readOnly', folder: 'E:\\' } as const }
    expect(secondStatus(failed, now)).toMatchObject({ status: 'attention', label: expect.stringContaining('không cho ghi') })
    expect(secondStatus({ ...place('2026-12-14T07:00:00.000Z'), unread: 3 }, now)).toMatchObject({
      status: 'attention',
      label: expect.stringContaining('3 tệp'),
    })
  })
  it('is missed where the clock was wrong as it was in step last, and does not say for how long', () => {
    const ahead = place('2027-12-14T08:00:00.000Z', false)
    expect(isOverdue(ahead, now)).toBe(true)
    expect(secondStatus(ahead, now).label).toContain('Không rõ')
  })
  it('is in step only where it lacks no copy, and says how many it lacks', () => {
    expect(secondStatus(place('2026-12-14T07:00:00.000Z', true, 2), now)).toEqual({ status: 'attention', label: 'Còn thiếu 2 bản sao' })
    expect(secondStatus(place('2026-12-01T07:00:00.000Z', true, 2), now).label).toBe('Còn thiếu 2 bản sao')
  })
})
