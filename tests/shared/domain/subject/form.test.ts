import { describe, expect, it } from 'vitest'
import { birthOf } from '@shared/domain/subject/birth'
import { emptySubjectForm, subjectFormSchema, subjectOfForm } from '@shared/domain/subject/form'

const schema = subjectFormSchema(2026)
const written = (birthYear: string) => schema.safeParse({ ...emptySubjectForm('person'), name: 'Nguyễn Văn Mẫu', birthYear })

describe('the record form reads a birth', () => {
  it.each([
    '1985',
    '85',
    '5/3/1985',
    '5/3/85',
    '03/1985',
    'sinh năm 1985',
    '',
    '-',
    '21',
    '2020',
    '31/02/1985',
    '2087',
    '1885',
    'năm Tý',
    '9/10',
  ])('as a list does: “%s”', (said) => {
    const { year, problem } = birthOf(said, 2026)
    const read = written(said)
    expect(read.success).toBe(problem === null)
    if (read.success) expect(read.data.birthYear.year).toBe(year)
    else expect(read.error.issues[0]).toMatchObject({ path: ['birthYear'], params: { birth: problem, said } })
  })

  it('and keeps the whole day, or the one on record as long as its year stays', () => {
    const person = (said: string) => subjectOfForm(written(said).data!, { id: 'p', endedOn: null, unitId: null, bornOn: '1985-03-05' })
    expect(person('7/8/1986')).toMatchObject({ birthYear: 1986, bornOn: '1986-08-07' })
    expect(person('85')).toMatchObject({ birthYear: 1985, bornOn: '1985-03-05' })
    expect(person('1986')).not.toHaveProperty('bornOn')
  })
})
