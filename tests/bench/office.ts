import { aPerson } from '../support/builders'
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
    voided: null,
  }))
  const small = aCase({ honorees: 300 })
  return {
    subjects: [...subjects, ...small.nominees.map((entry) => entry.subject)],
    awards,
    rounds: [{ ...small.round, id: 'bench-round', name: 'Đợt xét 300 người', movementId: 'movement-nam-sach-2026' }],
    nominees: small.nominees.map(({ nominee }) => ({ ...nominee, roundId: 'bench-round' })),
  }
}

/** An open round of 5,000, to type into. */
export function aLongRound(): Rows {
  const big = aCase({ honorees: 5000 })
  return {
    subjects: big.nominees.map(({ subject }) => ({ ...subject, id: `long-${subject.id}` })),
    rounds: [
      {
        ...big.round,
        id: 'long-round',
        name: 'Đợt xét 5.000 người',
        movementId: 'movement-nam-sach-2026',
        decision: { ...big.round.decision, status: 'draft' },
      },
    ],
    nominees: big.nominees.map(({ nominee }) => ({
      ...nominee,
      id: `long-${nominee.id}`,
      subjectId: `long-${nominee.subjectId}`,
      roundId: 'long-round',
      identity: 'made',
    })),
  }
}
