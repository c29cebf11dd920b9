import { emptyYear, ratings } from '@shared/domain/subject/years'
import { aPerson } from '../support/builders'
import type { AwardCase } from '@shared/domain/case/types'
import { issued } from '../support/caseParts'
import { aCase } from '../support/sampleCase'
import type { Rows } from './fill'

export const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đào', 'Đỗ', 'Hoàng', 'Vũ'] as const
export const givens = ['Hạnh', 'Đào', 'Sơn', 'Ước', 'Yến', 'Bình', 'Châu', 'Dũng', 'Giang', 'Khoa', 'Lan'] as const

/** The rows of an incoming list with its heading: invented people, each with year, post, workplace and achievement. */
export const aLongList = (people: number): (string | number)[][] => [
  ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành tích'],
  ...Array.from({ length: people }, (_, index) => [
    index + 1,
    `${families[index % 8] ?? ''} Thị Mẫu ${givens[index % 11] ?? ''} ${String.fromCharCode(65 + (index % 26))}`,
    1960 + (index % 45),
    'Giáo viên',
    `Trường Mẫu ${index % 40}`,
    'Đã có thành tích xuất sắc trong chuyển đổi số',
  ]),
]

/** An office of ten years: 5,000 people, 20,000 awards, and an issued round of 300. */
export function anOldOffice(): Rows {
  const subjects = Array.from({ length: 5000 }, (_, index) =>
    aPerson({
      id: `old-${index}`,
      name: `${families[index % 8] ?? ''} Mẫu ${givens[index % 11] ?? ''} ${index}`,
      birthYear: 1950 + (index % 55),
    }),
  )
  const awards = Array.from({ length: 20_000 }, (_, index) => ({
    id: `award-${index}`,
    registerNumber: 1 + (index % 200),
    year: 2017 + (index % 10),
    roundId: null,
    subjectId: `old-${index % 5000}`,
    subjectKind: 'person',
    honorific: 'Ông',
    name: subjects[index % 5000]?.name ?? '',
    birthYear: 1980,
    detail: 'Công chức, Phòng Kinh tế',
    awardCode: 'GK_XA',
    awardName: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
    achievement: 'Đã có thành tích xuất sắc trong phong trào thi đua',
    prizeVnd: 760_000,
    decisionSymbol: `${1 + (index % 150)}/QĐ-UBND`,
    decidedOn: `${2017 + (index % 10)}-12-10`,
    decidedBy: 'Chủ tịch UBND xã Nam Sách',
    rulingId: null,
    roundType: null,
    movementId: null,
    periodFrom: null,
    periodTo: null,
    level: 'commune',
    unitId: null,
    gender: 'male',
    group: null,
    isDirectWorker: null,
    multiplier: 0.3,
    baseSalaryVnd: 2_530_000,
    corrections: [],
    voided: null,
  }))
  const small = roundRows(issued(aCase({ honorees: 300 })), 'bench', 'Đợt xét 300 người')
  return { ...small, subjects: [...subjects, ...(small['subjects'] ?? [])], awards }
}

/** Four years of ratings of these people. */
export const fourYearsOf = (ids: readonly string[]) =>
  ids.flatMap((id, index) =>
    [2023, 2024, 2025, 2026].map((year) => ({ ...emptyYear(id, year), rating: ratings[(index + year) % 3] ?? null, ratingSource: 'QĐ 1' })),
  )

/** The rows of a case under ids of their own, so that several can stand in one database. */
function roundRows(given: AwardCase, mark: string, name: string): Rows {
  const text = JSON.stringify({ ...given, round: { ...given.round, name, movementId: 'movement-nam-sach-2026' } })
  const own = JSON.parse(text.replaceAll(/"(round|nominee|subject|decision|submission|meeting)-/g, `"${mark}-$1-`)) as AwardCase
  return {
    subjects: own.nominees.map(({ subject }) => subject),
    rounds: [own.round],
    nominees: own.nominees.map(({ nominee }) => ({ ...nominee, identity: 'made' })),
    meetings: own.meetings,
    votes: own.votes.map((vote) => ({ ...vote, id: `${vote.meetingId}:${vote.nomineeId}` })),
    rulings: own.rulings,
    signed: own.signed,
  }
}

/** An open round of 5,000, to type into. */
export const aLongRound = (): Rows => roundRows(aCase({ honorees: 5000 }), 'long', 'Đợt xét 5.000 người')
