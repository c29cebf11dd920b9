import { judgeCase } from '@shared/checks/case/judge'
import { candidatesIn } from '@shared/checks/eligibility/ready'
import { noContext, type SubjectHistory } from '@shared/domain/case/context'
import { emptyYear, ratings } from '@shared/domain/subject/years'
import { seedLawBook } from '@shared/law/seed'
import { aPerson } from '../support/builders'
import { anAward } from '../support/history'
import { aCase } from '../support/sampleCase'
import { line, measure } from './measure'
import { fourYearsOf } from './office'

const people = 5_000
/** 5,000 people with four years of ratings and 20,000 awards. */
function office(): { readonly subjects: ReturnType<typeof aPerson>[]; readonly history: SubjectHistory } {
  const subjects = Array.from({ length: people }, (_, index) => aPerson({ id: `p${index}`, unitId: `u${index % 40}` }))
  const years = fourYearsOf(subjects.map(({ id }) => id))
  const awarded = Array.from({ length: 20_000 }, (_, index) =>
    anAward({
      id: `a${index}`,
      subjectId: `p${index % people}`,
      awardCode: index % 3 === 0 ? 'CSTDCS' : 'LDTT',
      decidedOn: `${2022 + Math.floor(index / people)}-12-20`,
    }),
  )
  const members = subjects.map(({ id, unitId }) => ({ unitId: unitId ?? '', subjectId: id, isLeader: false }))
  return { subjects, history: { ...noContext, years, awarded, members } }
}

/** A case as a screen reads it: new objects, so that nothing is remembered from the run before. */
const fresh = <Value extends object>(value: Value): Value => ({ ...value })

async function law(): Promise<void> {
  console.log('\nKiểm tra theo luật (Node, một lõi; trung vị)')
  const { subjects, history } = office()
  line(
    'Ai đủ điều kiện: 5.000 người, 20.000 khen thưởng',
    await measure(5, () => {
      candidatesIn(subjects, fresh(history), fresh(seedLawBook), 2026, '2026-12-01')
    }),
    'mục tiêu ≤ 1.000',
  )
  const whole = aCase({ honorees: 300 })
  const round = {
    ...whole,
    nominees: whole.nominees.map(({ nominee, subject }, index) => ({
      nominee: { ...nominee, awardCode: subject.kind === 'person' ? (index % 2 === 0 ? 'CSTDCS' : 'LDTT') : nominee.awardCode },
      subject,
    })),
  }
  const ids = round.nominees.map(({ subject }) => subject.id)
  const known = {
    ...noContext,
    years: ids.flatMap((id, index) => [2025, 2026].map((year) => ({ ...emptyYear(id, year), rating: ratings[index % 3] ?? null }))),
    awarded: ids.flatMap((subjectId) =>
      [2022, 2023, 2024, 2025].map((year) => anAward({ subjectId, awardCode: 'LDTT', decidedOn: `${year}-12-20` })),
    ),
  }
  line(
    'Kiểm tra một đợt 300 đề nghị, có quá trình',
    await measure(9, () => {
      judgeCase(fresh(round), fresh(known))
    }),
    'mục tiêu ≤ 200',
  )
}

export const run = law
