import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import type { AwardCase } from '@shared/domain/case/types'
import { issued } from '../../support/caseParts'
import { aSmallCase, composed, partOf } from '../../support/documents'
import { withAllPapers } from '../../support/sampleCase'

/** What names a row, chooses a kind or is a name of the layout: to change it is to speak of something else. */
const names =
  /^(id|.*Id|.*Ids|kind|.*Kind|code|key|type|status|post|role|sizeScheme|verb|level|period|procedure|method|certificateLayouts|field)$/

/** The same value with every text, sum and yes or no in it another one. */
function altered<Value>(value: Value, key?: string): Value
function altered(value: unknown, key = ''): unknown {
  if (names.test(key)) return value
  if (Array.isArray(value)) return value.map((one: unknown) => altered(one, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, altered(inner, name)]))
  if (typeof value === 'string') return value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : `${value} sửa sau`
  if (typeof value === 'number') return value * 2
  return typeof value === 'boolean' ? !value : value
}

const signed = issued(aSmallCase())
const papersOf = async (awardCase: AwardCase): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>()
  for (const { id, kind, job, fileName } of setOf(awardCase)) {
    // The plan is the movement's paper: nothing of the round signed it.
    if (kind === 'plan') continue
    const result = await composeDocument(job)
    made.set(id, `${fileName} ${result.ok ? Buffer.from(result.value.bytes).toString('base64') : JSON.stringify(result.error)}`)
  }
  return made
}
const differing = async (later: AwardCase): Promise<string[]> => {
  const [before, after] = [await papersOf(signed), await papersOf(later)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
}
const nominees = (change: (entry: AwardCase['nominees'][number]) => AwardCase['nominees'][number]): AwardCase => ({
  ...signed,
  nominees: signed.nominees.map(change),
})

describe('what is signed stays signed: every paper of an issued round has the same bytes and the same name, minutes too', () => {
  it.each<[string, AwardCase]>([
    ['the office', { ...signed, office: altered(signed.office) }],
    ['law, catalogue, salary and multipliers', { ...signed, law: altered(signed.law) }],
    ['the council', { ...signed, council: altered(signed.council) }],
    ['the council of a new term', { ...signed, council: null }],
    ['the movement', { ...signed, movement: altered(signed.movement) }],
    ['the people and units', nominees(({ nominee, subject }) => ({ nominee, subject: altered(subject) }))],
    ['the lines of the list', nominees(({ nominee, subject }) => ({ nominee: altered(nominee), subject }))],
    ['the papers in their rows', { ...signed, rulings: signed.rulings.map((row) => (row.status === 'issued' ? altered(row) : row)) }],
  ])('%s may change afterwards', async (_what, later) => expect(await differing(later)).toEqual([]))

  it('is tried on papers that a draft makes anew', async () => {
    const draft = aSmallCase()
    const [before, after] = [await papersOf(draft), await papersOf({ ...draft, office: altered(draft.office), law: altered(draft.law) })]
    expect([...before].filter(([id, bytes]) => after.get(id) === bytes)).toEqual([])
  })
})

describe('a paper that corrects another reads after it is signed as its draft did, to the hyphen', () => {
  it.each(['correction', 'cancellation'] as const)('%s', async (kind) => {
    const draft = withAllPapers(aSmallCase())
    const later = issued(draft, `${kind}-1`)
    const page = async (awardCase: AwardCase): Promise<string> => partOf((await composed(kind, awardCase)).bytes, 'word/document.xml')
    expect(await page(later)).toBe(await page(draft))
  })
})
