import { candidateOf, indexSubjects, matchCandidate, type DoubtReason } from './matching'
import type { Subject } from './types'

/** Two stored records that may be one subject. `same`: nothing tells them apart. */
export type Double = { readonly first: Subject; readonly second: Subject; readonly reason: 'same' | DoubtReason }

/** Most likely first. Another day of birth is another person: not asked about. */
const asked: readonly Double['reason'][] = ['same', 'yearMissing', 'severalKnown', 'ended', 'placeDiffers', 'marksDiffer']

/** Other marks make another unit or family ("Thôn Đông", "Thôn Đồng"); of persons only those born in one known year are asked about. */
const isWorthAsking = (reason: Double['reason'], first: Subject, second: Subject): boolean =>
  asked.includes(reason) &&
  (reason !== 'marksDiffer' ||
    (first.kind === 'person' && second.kind === 'person' && first.birthYear !== null && first.birthYear === second.birthYear))

/**
 * The pairs of records that may be one subject, by the matching that lists go through, most likely first. Every pair of one name is looked
 * at: a name that hundreds bear without a birth year gives as many questions.
 */
export function likelyDoubles(subjects: readonly Subject[]): readonly Double[] {
  const found: Double[] = []
  for (const alike of indexSubjects(subjects).byName.values()) {
    alike.forEach((second, at) => {
      for (const first of alike.slice(0, at)) {
        const match = matchCandidate(indexSubjects([first]), candidateOf(second))
        if (match.status === 'new') continue
        const reason = match.status === 'matched' ? 'same' : match.reason
        if (isWorthAsking(reason, first, second)) found.push({ first, second, reason })
      }
    })
  }
  return found.toSorted((a, b) => asked.indexOf(a.reason) - asked.indexOf(b.reason))
}
