import { describe, expect, it } from 'vitest'
import { planRow, type ListEntry, type PlanContext } from '@shared/domain/round/listEdit'
import { emptyRow, rowOf, withCell, type ListRow } from '@shared/domain/round/listRow'
import { indexSubjects } from '@shared/domain/subject/matching'
import type { Subject } from '@shared/domain/subject/types'
import { aNominee, aPerson } from '../../../support/builders'

const plan = (row: ListRow, known: readonly Subject[] = [], entry?: ListEntry) => {
  const context: PlanContext = { roundId: 'r', order: 0, index: indexSubjects(known), defaultAwardCode: 'GK_XA', newId: () => 'new' }
  return planRow(row, entry, context)
}
const typed = (birth: string): ListRow => withCell(withCell(emptyRow('n'), 'name', 'Nguyễn Văn Mẫu', []), 'birthYear', birth, [])

describe('a whole day of birth in the list', () => {
  it('is stored and shown again', () => {
    const { subject, nominee } = plan(typed('5-1-1991'))
    expect(subject).toMatchObject({ birthYear: 1991, bornOn: '1991-01-05' })
    if (subject === null) throw new Error('nothing stored')
    expect(rowOf(nominee, subject).birthYear).toBe('05/01/1991')
  })
  it('fills what the record of a known person leaves open, and tells two people apart', () => {
    const known = aPerson({ id: 'k', birthYear: 1991 })
    expect(plan(typed('05/01/1991'), [known])).toMatchObject({ nominee: { subjectId: 'k' }, subject: { bornOn: '1991-01-05' } })
    const other = { ...known, bornOn: '1991-02-06' }
    expect(plan(typed('05/01/1991'), [other]).nominee.identity).toBe('doubtful')
  })
  it('stays where only its year is typed over somebody known', () => {
    const known = aPerson({ id: 'k', birthYear: 1991, bornOn: '1991-01-05' })
    const entry: ListEntry = { nominee: aNominee({ subjectId: 'k', identity: 'known' }), subject: known, isShared: true }
    const row = withCell(rowOf(entry.nominee, known), 'birthYear', '1991', [])
    expect(plan(row, [known], entry)).toMatchObject({ nominee: { subjectId: 'k' }, subject: null })
  })
})
