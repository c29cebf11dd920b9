import { documentKinds } from '@shared/documents/kinds'
import { composeDocument } from '@shared/compose'
import { describe, expect, it } from 'vitest'
import { partOf, xmlLines } from '../../support/documents'
import { everyJob } from '../../support/papers/jobs'
import { collectiveAt, householdAt, personAt } from '../../support/papers/people'
import { aWorld } from '../../support/papers/world'
import { wordProblems } from '../../support/wordParts'

/** A kind without an approved page fails here: compose it, look at the page, then approve it with `vitest -u`. */

const goldens = import.meta.glob('/tests/golden/*/document.xml', { query: '?raw', import: 'default' })
const approved = new Set(Object.keys(goldens).map((path) => path.split('/').at(-2)))

/** Approved here: every other kind is in the test of its own room. */
const approvedHere = ['submissionUp', 'correction', 'cancellation', 'reportRequest', 'taskList', 'dossierRequest', 'clusterPact'] as const

const awards = ['GK_XA', 'BK_TINH', 'GK_XA', 'BK_TINH']
const jobs = everyJob(
  aWorld({
    subjects: [collectiveAt(0), personAt(1), householdAt(0), personAt(2)],
    nominee: (index) => ({ awardCode: awards[index] ?? 'GK_XA' }),
  }),
)

describe('every kind of document', () => {
  it.each(documentKinds)('%s has an approved page', (kind) => {
    expect([...approved, ...approvedHere]).toContain(kind)
  })

  it.each(documentKinds)('%s is made by the jobs that every test of all kinds uses, sound and without a fault of form', async (kind) => {
    const own = jobs.filter((job) => job.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    for (const job of own) {
      const made = await composeDocument(job)
      if (!made.ok) throw new Error(JSON.stringify(made.error))
      expect(wordProblems(made.value.bytes)).toEqual([])
      expect(made.value.findings.filter(({ id, severity }) => id.startsWith('TT-') && severity === 'error')).toEqual([])
    }
  })

  it.each(approvedHere)('%s looks as approved', async (kind) => {
    const job = jobs.find((one) => one.kind === kind)
    if (job === undefined) throw new Error(`no ${kind}`)
    const made = await composeDocument(job)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    await expect(xmlLines(partOf(made.value.bytes, 'word/document.xml'))).toMatchFileSnapshot(`../../golden/${kind}/document.xml`)
  })
})
