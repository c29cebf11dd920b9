import { editId, lawBookWith, lawEditSchema, type LawEdit } from '@shared/law/edits'
import { reforms } from '@shared/law/reforms'
import { law062026 } from '@shared/law/reforms/law-06-2026'
import { changesOf, withReform, type Reform } from '@shared/law/reforms/reform'
import { seedLawBook } from '@shared/law/seed'
import { defaultBases, severityOn } from '@shared/law/select'
import { lawBookSchema } from '@shared/law/types'
import { describe, expect, it } from 'vitest'

const switchedOn: LawEdit = {
  id: editId('reforms', law062026.id),
  part: 'reforms',
  row: { id: law062026.id, title: law062026.title, confirmedOn: '2026-12-01' },
  removed: false,
}
const basesOn = (edits: readonly LawEdit[], on: string): string[] => defaultBases(lawBookWith(seedLawBook, edits), on).map(({ id }) => id)

describe('an amendment', () => {
  it.each(reforms)('$id makes a valid book, and has not been read by anybody', (reform) => {
    expect(lawBookSchema.safeParse(withReform(seedLawBook, reform, null)).success).toBe(true)
    expect(reform.rows.filter(({ row }) => 'confirmedOn' in row && row.confirmedOn !== null)).toEqual([])
  })

  it('changes nothing until the office has read it', () => {
    expect(basesOn([], '2026-12-10')).not.toContain('base-emulationLaw-2026')
    expect(lawBookWith(seedLawBook, [])).toEqual(seedLawBook)
  })

  it('puts the amending law after the law it amends, from its first day on', () => {
    expect(basesOn([switchedOn], '2026-09-30')).not.toContain('base-emulationLaw-2026')
    expect(basesOn([switchedOn], '2026-10-01').slice(0, 4)).toEqual([
      'base-localGovernment',
      'base-emulationLaw',
      'base-emulationLaw-2026',
      'base-nd129',
    ])
    const book = lawBookWith(seedLawBook, [switchedOn])
    expect(book.decisionBases.find(({ id }) => id === 'base-emulationLaw-2026')?.confirmedOn).toBe('2026-12-01')
  })

  it('gives way to a row of the office', () => {
    const own = { ...law062026.rows[0]!.row, text: 'Luật mẫu', confirmedOn: '2026-12-02' }
    const edit = lawEditSchema.parse({ id: editId('decisionBases', own.id), part: 'decisionBases', row: own, removed: false })
    expect(lawBookWith(seedLawBook, [switchedOn, edit]).decisionBases.find(({ id }) => id === own.id)).toMatchObject({ text: 'Luật mẫu' })
  })

  it('shows what it changes: new rows, and fields of known ones with what stood there', () => {
    const changes = changesOf(seedLawBook, law062026)
    expect(changes.map(({ part, row, field }) => [part, row.id, field])).toEqual([
      ['decisionBases', 'base-emulationLaw-2026', null],
      ['instruments', 'law-2026', 'note'],
    ])
    const known = seedLawBook.instruments.find(({ id }) => id === 'law-2026')
    expect(changes[1]).toMatchObject({ before: known?.note, after: 'Được viện dẫn trong căn cứ của quyết định từ ngày 01/10/2026.' })
  })

  it('shows a history that changes as one field, and nothing where all is alike', () => {
    const quorum = seedLawBook.parameters.find(({ key }) => key === 'council.quorumShare')!
    const reform = (row: typeof quorum): Reform => ({ ...law062026, rows: [{ part: 'parameters', row }] })
    expect(changesOf(seedLawBook, reform(quorum))).toEqual([])
    const values = [...quorum.values, { ...quorum.values[0]!, from: '2027-01-01', value: 0.8 }]
    expect(changesOf(seedLawBook, reform({ ...quorum, values }))).toMatchObject([{ field: 'values', before: quorum.values, after: values }])
    const read = withReform(seedLawBook, reform({ ...quorum, values }), '2026-12-01').parameters.find(({ id }) => id === quorum.id)
    expect(read?.values.map(({ confirmedOn }) => confirmedOn)).toEqual(['2026-12-01', '2026-12-01'])
  })
})

describe('how much a check weighs', () => {
  const rule = seedLawBook.rules.find(({ ruleId }) => ruleId === 'CASE-QUORUM')!
  const book = {
    ...seedLawBook,
    rules: [
      { ...rule, validTo: '2026-12-31' },
      { ...rule, id: 'r2', severity: 'attention' as const, validFrom: '2026-06-01', validTo: '2026-12-31' },
      { ...rule, id: 'r3', severity: 'off' as const, validFrom: '2027-01-01' },
    ],
  }
  it.each([
    ['2026-05-31', 'blocked'],
    ['2026-06-01', 'attention'],
    ['2026-12-31', 'attention'],
    ['2027-01-01', 'off'],
  ])('on %s: %s', (on, severity) => {
    expect(severityOn(book, 'CASE-QUORUM', on)).toBe(severity)
  })

  it('is nothing for a check that the book does not weigh on that day', () => {
    expect(severityOn({ ...book, rules: [] }, 'CASE-QUORUM', '2026-12-01')).toBe('off')
  })
})

describe('a stored change of the law', () => {
  const salary = { ...seedLawBook.baseSalaries[0]!, id: 's' }
  const edit = { id: 'baseSalaries:s', part: 'baseSalaries', row: salary, removed: false }
  it.each([
    ['is taken as it is', edit, true],
    ['is refused with the id of another row', { ...edit, id: 'baseSalaries:t' }, false],
    ['is refused in another part', { ...edit, part: 'instruments', id: 'instruments:s' }, false],
    ['is refused in a part that does not exist', { ...edit, part: 'x', id: 'x:s' }, false],
    ['is refused with a field of its own', { ...edit, extra: 1 }, false],
    ['is refused without the mark of removal', { ...edit, removed: undefined }, false],
    ['is refused with a salary of nothing', { ...edit, row: { ...salary, amountVnd: 0 } }, false],
    ['is refused in the shape of the first version', { ...edit, row: { ...salary, confirmedOn: undefined, confirmed: true } }, false],
  ])('%s', (_, row, expected) => {
    expect(lawEditSchema.safeParse(row).success).toBe(expected)
  })
})
