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
  it('is in step only where it lacks no copy, and says how many it lacks', () => {
    expect(secondStatus(place('2026-12-14T07:00:00.000Z', true, 2), now)).toEqual({ status: 'attention', label: 'Còn thiếu 2 bản sao' })
    expect(secondStatus(place('2026-12-01T07:00:00.000Z', true, 2), now).label).toBe('Còn thiếu 2 bản sao')
  })
})
