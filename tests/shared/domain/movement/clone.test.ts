import { describe, expect, it } from 'vitest'
import { cloneMovement, cloneWork, shiftDay, shiftYearsIn } from '@shared/domain/movement/clone'
import { movementSchema } from '@shared/domain/movement/types'
import { namSachMovement } from '@shared/seed/namSachMovement'

let count = 0
const newId = (): string => `new-${++count}`
const period = { fromYear: 2026, toYear: 2030 }

describe('a movement carried to other years', () => {
  it.each([
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2026-12-12', 5, '2031-12-12'],
    ['2027-01-10', -1, '2026-01-10'],
  ])('%s moved by %i years is %s', (on, by, expected) => expect(shiftDay(on, by)).toBe(expected))

  it.each([
    ['Giai đoạn 1 (từ 2026 - 2027)', 5, 'Giai đoạn 1 (từ 2031 - 2032)'],
    // The report of the last year that is due in the January behind the period.
    ['Báo cáo trước ngày 10/01/2031', 5, 'Báo cáo trước ngày 10/01/2036'],
    ['trước ngày 29/02/2028', 1, 'trước ngày 28/02/2029'],
    ['Nghị quyết năm 2024', 5, 'Nghị quyết năm 2024'],
    ['số 2026a, mã 120261', 5, 'số 2026a, mã 120261'],
  ])('“%s” by %i reads “%s”', (text, by, expected) => expect(shiftYearsIn(text, period, by)).toBe(expected))

  it('moves period, phases, reviews and the plan’s name, and keeps nothing of the issue', () => {
    const { movement, groupIds } = cloneMovement(
      { ...namSachMovement, plan: { ...namSachMovement.plan, number: 15, issuedOn: '2026-06-15' } },
      5,
      newId,
    )
    expect([movement.fromYear, movement.toYear, movement.plan.number, movement.plan.issuedOn]).toEqual([2031, 2035, null, null])
    expect(movement.schedule.phases.map(({ fromYear, toYear, reviewYear }) => [fromYear, toYear, reviewYear])).toEqual(
      namSachMovement.schedule.phases.map(({ fromYear, toYear, reviewYear }) => [
        fromYear + 5,
        toYear + 5,
        reviewYear === null ? null : reviewYear + 5,
      ]),
    )
    expect(movement.opening.map(({ text }) => text)).toEqual(namSachMovement.opening.map(({ text }) => text))
    expect(movementSchema.safeParse(movement).success).toBe(true)
    expect([...groupIds.keys()]).toEqual(namSachMovement.criteriaGroups.map(({ id }) => id))
    const ids = new Set(JSON.stringify(namSachMovement).match(/(?<="id":")[^"]+/g))
    expect((JSON.stringify(movement).match(/(?<="id":")[^"]+/g) ?? []).filter((id) => ids.has(id))).toEqual([])
  })

  it('names every paragraph that still speaks of the old years', () => {
    const { oldYears } = cloneMovement(
      {
        ...namSachMovement,
        objectives: [
          { id: 'o', text: 'Đến năm 2030 đạt 100%.' },
          { id: 'p', text: 'Theo Luật năm 2022.' },
        ],
      },
      5,
      newId,
    )
    expect(oldYears).toContain('Đến năm 2030 đạt 100%.')
    expect(oldYears).not.toContain('Theo Luật năm 2022.')
  })

  it('takes units, reports and duties along with their days, and leaves what was done', () => {
    const cloned = cloneMovement(namSachMovement, 1, newId)
    const groupId = namSachMovement.criteriaGroups[0]!.id
    const work = cloneWork(
      {
        participants: [{ id: 'p', movementId: namSachMovement.id, subjectId: 's', groupId }],
        days: [{ id: 'd', movementId: namSachMovement.id, title: 'Báo cáo năm 2028', lateFrom: '2028-02-29' }],
        tasks: [
          {
            id: 't',
            movementId: namSachMovement.id,
            text: 'Việc',
            owner: 'Phòng Mẫu',
            every: 'year',
            dueOn: '2026-12-20',
            doneOn: '2026-12-01',
            evidence: 'có',
          },
        ],
      },
      cloned,
      1,
      namSachMovement,
      newId,
    )
    expect(work.participants[0]).toMatchObject({ movementId: cloned.movement.id, groupId: cloned.groupIds.get(groupId) })
    expect(work.days[0]).toMatchObject({ title: 'Báo cáo năm 2029', lateFrom: '2029-02-28' })
    expect(work.tasks[0]).toMatchObject({ dueOn: '2027-12-20', doneOn: null, evidence: '' })
  })
})
