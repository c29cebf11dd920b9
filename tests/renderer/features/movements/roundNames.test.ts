import { text } from '@renderer/features/movements/text'
import { dialogText } from '@renderer/features/movements/scoring/dialogText'
import { expect, it } from 'vitest'

it('a round opened from a review is named as a sentence says it, from either place', () => {
  for (const name of [text.roundDialog.proposedName, dialogText.roundDialog.name])
    expect(name('preliminary', 2027, 'Giai đoạn 1 (2026 - 2027)')).toBe('Sơ kết giai đoạn 1 (2026 - 2027)')
})
