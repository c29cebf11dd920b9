import { describe, expect, it } from 'vitest'
import { reportStateOf } from '@shared/domain/movement/board'
import { dayInVietnam } from '@shared/lib/dates'

describe('the day in Vietnam', () => {
  it.each([
    ['2026-12-11T16:59:59.999Z', '2026-12-11'],
    ['2026-12-11T17:00:00.000Z', '2026-12-12'],
    ['2026-12-12T00:30:00+14:00', '2026-12-11'],
    ['2026-12-11T13:00:00-11:00', '2026-12-12'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
    ['2028-02-29T17:00:00Z', '2028-03-01'],
  ])('at %s is %s', (at, day) => expect(dayInVietnam(new Date(at))).toBe(day))

  it('makes a report late at the commune’s midnight, not at the computer’s', () => {
    const day = { id: 'd', movementId: 'm', title: 'Báo cáo năm', lateFrom: '2026-12-12' }
    const stateAt = (at: string) => reportStateOf(day, undefined, undefined, dayInVietnam(new Date(at))).state
    expect([stateAt('2026-12-11T16:59:59Z'), stateAt('2026-12-11T17:00:00Z')]).toEqual(['waiting', 'missing'])
  })
})
