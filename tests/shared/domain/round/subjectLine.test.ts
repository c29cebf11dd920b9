import { describe, expect, it } from 'vitest'
import { decisionSubject } from '@shared/documents/kinds/decision/facts'
import { namesKindsOf } from '@shared/domain/round/drafts'
import type { Subject } from '@shared/domain/subject/types'
import { aCase, aCollective, aHousehold, aPerson } from '../../../support/builders'
import { paperOfCase } from '../../../support/caseParts'

const makers = { collective: aCollective, person: aPerson, household: aHousehold }
const printed = (counts: Record<keyof typeof makers, number>): string => {
  const subjects = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index): Subject => makers[kind as keyof typeof makers]({ name: `Mẫu ${kind} ${index}` })),
  )
  return decisionSubject(paperOfCase(aCase(subjects, { decision: { subject: '' } })))
}

describe('trích yếu of the decision', () => {
  it.each([
    [{ collective: 1, person: 2, household: 3 }, 'cho tập thể, cá nhân và hộ gia đình'],
    [{ collective: 0, person: 2, household: 1 }, 'cho cá nhân và hộ gia đình'],
    [{ collective: 0, person: 2, household: 0 }, 'cho cá nhân có'],
  ])('names who is honoured', (counts, words) => {
    const subject = printed(counts).replaceAll('\u00A0', ' ')
    expect(subject).toContain(words)
    expect(namesKindsOf(subject, counts)).toBe(true)
  })

  it('no longer agrees when a household joins the list, or the last unit leaves it', () => {
    const subject = printed({ collective: 1, person: 1, household: 0 })
    expect(namesKindsOf(subject, { collective: 1, person: 1, household: 1 })).toBe(false)
    expect(namesKindsOf(subject, { collective: 0, person: 5, household: 0 })).toBe(false)
    expect(namesKindsOf(subject, { collective: 0, person: 0, household: 0 })).toBe(true)
  })
})
