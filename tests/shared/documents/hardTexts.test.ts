import { composeDocument } from '@shared/compose'
import { expect, it } from 'vitest'
import { paragraphsOf } from '../../support/documents'
import { everyJob } from '../../support/papers/jobs'
import { hardWorld } from '../../support/papers/hard'
import { wordProblems } from '../../support/wordParts'
import { tries } from '../../support/long'

/** What no paper may hold, whatever was typed. */
const never: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a value of the machine', /\b(?:undefined|null|NaN|true|false)\b|\[object/u],
  ['two commas, or a comma before another mark', /,\s*,|,\s*[.;](?!\.)|;\s*;|;\s*\.(?!\.)/u],
  ['a blank before a mark', /\p{L}\s+[,;:](?:\s|$)|\p{L}\s\.$/u],
  ['empty brackets or quotation marks', /\(\s*\)|“\s*”/u],
  ['a mark alone', /^[,;:.]+$/u],
  ['from one to itself', /\b(\d+) đến \1\b/u],
  ['two stops at the end of a sentence', /[^.]\.\.$|\.\.\/\.|\.;$/u],
]
/** Blanks that a number or a day will be written into. */
const written = (text: string): string => text.replace(/(?<=Số: |số |ngày |tháng ) {2,}/gu, '').replace(/ {6,}/gu, ' ')

it.each(Array.from({ length: tries(8, 24) }, (_, seed) => seed + 1))('hard texts through every kind, case %i', async (seed) => {
  const faults: string[] = []
  for (const job of everyJob(hardWorld(seed))) {
    const made = await composeDocument(job)
    if (!made.ok) throw new Error(`${job.kind} ${JSON.stringify(made.error)}`)
    faults.push(...wordProblems(made.value.bytes).map((problem) => `${job.kind}: ${problem}`))
    for (const paragraph of paragraphsOf(made.value.bytes).flatMap((text) => text.split('\n'))) {
      const text = written(paragraph)
      if (/\S {2,}\S/u.test(text)) faults.push(`${job.kind}: two blanks: ${text}`)
      if (/[\t\u000B]/u.test(text)) faults.push(`${job.kind}: a tab: ${text}`)
      for (const [name, pattern] of never) if (pattern.test(text)) faults.push(`${job.kind}: ${name}: ${text}`)
    }
  }
  expect([...new Set(faults)].join('\n')).toBe('')
})
