import { seedLawBook } from '@shared/law/seed'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { movementOfPlan } from '@shared/plan/movement'
import { readPlanText, type PlanReading } from '@shared/plan/readPlan'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { describe, expect, it } from 'vitest'
import { randomPlan, type RandomPlan } from '../../support/randomPlan'
import { inTcvn3 } from './plans'

/** Plans by chance: whatever the numbering, tables, slips and annexes, each sentence is placed once or named, and the movement keeps it. */

const seeds = Array.from({ length: Number(process.env['PLANS_TRIED'] ?? 120) }, (_, index) => index + 1)
const textOf = ({ lines }: RandomPlan): string => lines.map(({ text }) => text).join('\n')
const read = (text: string, document?: number): PlanReading => {
  const reading = readPlanText(text, document)
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}
const letters = (text: string): string =>
  withoutEmphasis(text)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The letters of all sentences against those of the text, in order. */
const isWhole = (text: string, { sentences }: PlanReading): boolean =>
  letters(sentences.map((sentence) => sentence.text).join('')) === letters(text)
const placesIn = ({ placed }: PlanReading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { line, place } of placed) {
    const key = letters(line.text)
    // A run-in heading has two places; what stands behind the colon counts.
    found.set(key, found.has(key) && place === 'heading' ? found.get(key)! : place)
  }
  return found
}
const stored = ({ tree }: PlanReading): string => {
  let count = 0
  const movement = movementOfPlan({
    tree,
    answers: { name: tree.name || 'Mẫu', fromYear: tree.fromYear ?? 2027, toYear: tree.toYear ?? 2027, isUpper: false },
    office: practiceOffice,
    awardForms: seedLawBook.awardForms,
    newId: () => `id-${(count += 1)}`,
  })
  return letters(JSON.stringify(movement))
}
/** The words of a line that tell it from all others of its plan. */
const ownMark = (text: string): string | null => /mốc \d+/u.exec(text)?.[0] ?? null

describe('plans by chance', () => {
  it('stand whole among the sentences, each with its place or its reason', () => {
    const faults = seeds.flatMap((seed) => {
      const text = textOf(randomPlan(seed))
      const reading = read(text)
      const unnamed = reading.sentences.filter(({ place, reason }) => place === 'unplaced' && reason === null)
      return [...(isWhole(text, reading) ? [] : [`${seed} not whole`]), ...unnamed.map((sentence) => `${seed} no reason: ${sentence.text}`)]
    })
    expect(faults).toEqual([])
  })

  it('have each line where its reader would put it', () => {
    const faults = seeds.flatMap((seed) => {
      const plan = randomPlan(seed)
      const found = placesIn(read(textOf(plan)))
      return plan.lines.flatMap(({ text, place }) => {
        const got = found.get(letters(text))
        return place === null || got === place ? [] : [`${seed} [${plan.habit}] ${place} → ${got ?? 'nowhere'}: ${text}`]
      })
    })
    expect(faults).toEqual([])
  })

  it('become movements that keep every word', () => {
    const faults = seeds.flatMap((seed) => {
      const plan = randomPlan(seed)
      const kept = stored(read(textOf(plan)))
      return plan.lines.flatMap(({ text }) => {
        const mark = ownMark(text)
        return mark === null || kept.includes(letters(mark)) ? [] : [`${seed} lost: ${text}`]
      })
    })
    expect(faults).toEqual([])
  })

  it('stand in the same places typed in an old font, with letters taken apart, or as the second of a file', () => {
    const faults = seeds
      .filter((seed) => seed % 4 === 0)
      .flatMap((seed) => {
        const plan = randomPlan(seed)
        const text = textOf(plan)
        // An old font keeps no capital "Ủ": a line that begins with it goes on with the base before it.
        const below = ({ sentences }: PlanReading): string =>
          sentences.flatMap(({ place }) => (place === 'opening' ? [] : [place])).join(' ')
        const usual = below(read(text))
        const ways: readonly (readonly [string, PlanReading])[] = [
          ['TCVN3', read(inTcvn3(text))],
          ['letters apart', read(text.normalize('NFD'))],
          ['Windows ends', read(text.replaceAll('\n', '\r\n\r\n'))],
        ]
        const other = textOf(randomPlan(seed + 1))
        const both = `${other}\n${text}`
        const first = read(both)
        return [
          ...ways.flatMap(([way, reading]) => (below(reading) === usual ? [] : [`${seed} ${way}`])),
          ...(isWhole(both, first) ? [] : [`${seed} two in one not whole`]),
          ...(first.documents.length === 2 ? [] : [`${seed} two in one: ${first.documents.length} found`]),
          ...(first.documents.length === 2 && !isWhole(both, read(both, 1)) ? [`${seed} second not whole`] : []),
        ]
      })
    expect(faults).toEqual([])
  })
})
