import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { DocumentJob } from '@shared/documents/source'
import { partOf } from '../../support/documents'
import { everyJob } from '../../support/papers/jobs'
import { personAt } from '../../support/papers/people'
import { aWorld } from '../../support/papers/world'

/** Pages that were left half blank, or with nothing but signatures. */

const jobOf = <Kind extends DocumentJob['kind']>(kind: Kind, count: number): Extract<DocumentJob, { kind: Kind }> => {
  const world = aWorld({ subjects: Array.from({ length: count }, (_one, at) => personAt(at)) })
  const job = everyJob(world).find((one) => one.kind === kind)
  if (job === undefined) throw new Error(`no ${kind}`)
  return job as Extract<DocumentJob, { kind: Kind }>
}
const bodyOf = async (job: DocumentJob): Promise<string> => {
  const made = await composeDocument(job)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return partOf(made.value.bytes, 'word/document.xml')
}
/** The rows of the table in which the words stand. */
const rowsWith = (xml: string, words: string): string[] => {
  const table = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((one) => one.includes(words)) ?? ''
  return table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
}
const keeps = (xml: string | undefined): boolean => xml?.includes('<w:keepNext/>') === true

describe('places to sign', () => {
  it('of a pact stay on one page with its last sentence, as far as one page holds them', async () => {
    const job = jobOf('clusterPact', 3)
    const unit = job.input.members[0]!
    const withUnits = (count: number): DocumentJob => ({
      ...job,
      input: {
        ...job.input,
        members: Array.from({ length: count }, (_one, at) => ({ ...unit, id: `unit-${at}`, name: `Đơn vị Mẫu ${at}` })),
      },
    })
    const placesOf = async (count: number): Promise<string[]> => rowsWith(await bodyOf(withUnits(count)), 'đóng dấu')
    const four = await placesOf(4)
    expect(four).toHaveLength(2)
    expect(four.every(keeps)).toBe(true)
    expect((await placesOf(9)).slice(0, -1).some(keeps)).toBe(false)
  })
})

describe('a table of groups', () => {
  it('keeps its last unit whole with the signatures: no criterion stands alone away from its unit', async () => {
    const rows = rowsWith(await bodyOf(jobOf('scoreSheet', 5)), 'NGƯỜI LẬP')
    const entries = rows.slice(1, -1)
    const head = entries.findLastIndex((row) => />\d+<\/w:t>/u.test(row.split('</w:tc>')[0] ?? ''))
    expect(entries.length - head).toBeGreaterThan(2)
    expect(entries.slice(head).every(keeps)).toBe(true)
    expect(keeps(entries[head - 1])).toBe(false)
  })
})
