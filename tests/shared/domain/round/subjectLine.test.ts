import { describe, expect, it } from 'vitest'
import { namesKindsOf, proposeSubject } from '@shared/domain/round/drafts'

const merit = 'có thành tích xuất sắc năm 2026'

describe('trích yếu of the decision', () => {
  it.each([
    [{ collective: 1, person: 2, household: 3 }, 'cho tập thể, cá nhân và hộ gia đình'],
    [{ collective: 0, person: 2, household: 1 }, 'cho cá nhân và hộ gia đình'],
    [{ collective: 0, person: 2, household: 0 }, 'cho cá nhân có'],
  ])('names who is honoured', (counts, words) => {
    const subject = proposeSubject(counts, merit)
    expect(subject).toContain(words)
    expect(namesKindsOf(subject, counts)).toBe(true)
  })

  it('no longer agrees when a household joins the list, or the last unit leaves it', () => {
    const subject = proposeSubject({ collective: 1, person: 1, household: 0 }, merit)
    expect(namesKindsOf(subject, { collective: 1, person: 1, household: 1 })).toBe(false)
    expect(namesKindsOf(subject, { collective: 0, person: 5, household: 0 })).toBe(false)
    expect(namesKindsOf(subject, { collective: 0, person: 0, household: 0 })).toBe(true)
  })
})
