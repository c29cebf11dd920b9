import { describe, expect, it } from 'vitest'
import { planRow, type ListEntry, type PlanContext } from '@shared/domain/round/listEdit'
import { readingsOf } from '@shared/domain/round/listReading'
import { bornOfRow, emptyRow, problemsOfRow, rowOf, withCell, type ListRow } from '@shared/domain/round/listRow'
import { tellsBirth } from '@shared/domain/subject/birth'
import { indexSubjects } from '@shared/domain/subject/matching'
import type { Subject } from '@shared/domain/subject/types'
import { aNominee, aPerson } from '../../../support/builders'
import { ofPasted } from '../../../support/lists'

const plan = (row: ListRow, known: readonly Subject[] = [], entry?: ListEntry) => {
  const context: PlanContext = { roundId: 'r', order: 0, index: indexSubjects(known), defaultAwardCode: 'GK_XA', newId: () => 'new' }
  return planRow(row, entry, context)
}
const typed = (birth: string): ListRow =>
  withCell(withCell(emptyRow('n'), 'name', 'Nguyễn Văn Mẫu', [], 2026), 'birthYear', birth, [], 2026)

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
  it.each([
    ['85', '1985', null],
    ['1/7/85', '01/07/1985', '1985-07-01'],
    ['010785', '01/07/1985', '1985-07-01'],
    ['07/85', '1985', null],
    ['26', '1926', null],
    ['12', '2012', null],
  ])('“%s” is read by sense as %s, and that is said', (cell, shown, bornOn) => {
    const row = typed(cell)
    expect([row.birthYear, bornOfRow(row).bornOn, problemsOfRow(row, 2026)]).toEqual([shown, bornOn, {}])
    expect(readingsOf(row)).toMatchObject([{ field: 'birthYear', code: 'birthUncertain', text: cell, year: Number(shown.slice(-4)) }])
    const [brought] = ofPasted(`Họ và tên\tNăm sinh\nNguyễn Văn Mẫu\t${cell}`).rows
    expect([brought?.draft.birthYear, brought?.draft.bornOn, brought?.status]).toEqual([bornOfRow(row).birthYear, bornOn, 'new'])
  })
  it('two digits that stand in a cell from before stay to be typed anew: of which time they were is not known', () => {
    const row = { ...emptyRow('n'), name: 'Nguyễn Văn Mẫu', birthYear: '85' }
    expect([problemsOfRow(row, 2026).birthYear, bornOfRow(row).birthYear]).toEqual(['birthYearImpossible', null])
  })
  it.each([
    ['1/7/2026', ['birthUnlikely']],
    ['2021', ['birthUnlikely']],
    ['2020', []],
    ['1/7/1985', []],
  ])('a list with “%s” is asked: %j', (cell, codes) => {
    const [row] = ofPasted(`Họ và tên\tNăm sinh\nNguyễn Văn Mẫu\t${cell}`).rows
    expect(row?.doubts.map(({ code }) => code)).toEqual(codes)
  })
  it('short numbers of a column that nothing heads are no births', () => {
    expect(['85', '1/7/85', '010785', '07/85', '1985', '1/7/1985'].map(tellsBirth)).toEqual([false, false, false, false, true, true])
  })
  it('stays where only its year is typed over somebody known', () => {
    const known = aPerson({ id: 'k', birthYear: 1991, bornOn: '1991-01-05' })
    const entry: ListEntry = { nominee: aNominee({ subjectId: 'k', identity: 'known' }), subject: known, isShared: true }
    const row = withCell(rowOf(entry.nominee, known), 'birthYear', '1991', [], 2026)
    expect(plan(row, [known], entry)).toMatchObject({ nominee: { subjectId: 'k' }, subject: null })
  })
})
