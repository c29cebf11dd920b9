import { describe, expect, it } from 'vitest'
import { lateReports, yearOfReport } from '@shared/domain/movement/lateDays'
import type { ReportDay, UnitReport } from '@shared/domain/movement/work'
import { aCollective } from '../../../support/builders'

const day = (id: string, title: string, lateFrom: string): ReportDay => ({ id, movementId: 'm', title, lateFrom })
const days = [
  day('half', 'Báo cáo 6 tháng đầu năm 2026', '2026-06-16'),
  day('year', 'Báo cáo năm 2026', '2026-12-12'),
  day('quarter', 'Báo cáo quý IV/2026', '2027-01-06'),
  day('before', 'Báo cáo năm 2025', '2025-12-12'),
]
const sent = (reportDayId: string, subjectId: string, receivedOn: string): UnitReport => ({
  id: `${reportDayId}-${subjectId}`,
  reportDayId,
  subjectId,
  state: 'received',
  receivedOn,
  extendedTo: null,
  reason: '',
})
const late = (reports: readonly UnitReport[], today = '2026-12-14') =>
  lateReports(
    {
      days,
      participants: ['A', 'B', 'C'].map((subjectId) => ({ id: `p-${subjectId}`, movementId: 'm', subjectId, groupId: null })),
      subjects: new Map(
        [
          aCollective({ id: 'A', name: 'A' }),
          aCollective({ id: 'B', name: 'B' }),
          aCollective({ id: 'C', name: 'C', endedOn: '2026-03-01', successorId: 'B' }),
        ].map((unit) => [unit.id, unit]),
      ),
      reports,
    },
    2026,
    today,
  )

describe('days late, for the rows that take points off', () => {
  it('count the first late day as one, of what came late and of what is still owed', () => {
    const found = late([sent('half', 'A', '2026-06-15'), sent('year', 'A', '2026-12-12'), sent('half', 'B', '2026-06-18')])
    expect(found.get('A')).toEqual([{ title: 'Báo cáo năm 2026', days: 1, isMissing: false }])
    expect(found.get('B')).toEqual([
      { title: 'Báo cáo 6 tháng đầu năm 2026', days: 3, isMissing: false },
      { title: 'Báo cáo năm 2026', days: 3, isMissing: true },
    ])
  })

  it('are of the year that the report is about, and nobody is late before the day or after it ended', () => {
    expect(yearOfReport(days[2]!)).toBe(2026)
    expect(yearOfReport(day('x', 'Báo cáo chuyên đề', '2026-05-02'))).toBe(2026)
    const found = late([], '2027-01-07')
    expect(found.get('A')?.map(({ title, days: count }) => `${title} ${count}`)).toEqual([
      'Báo cáo 6 tháng đầu năm 2026 206',
      'Báo cáo năm 2026 27',
      'Báo cáo quý IV/2026 2',
    ])
    expect(found.has('C')).toBe(false)
  })
})
