/**
 * The year 2026 of the officials of xã Nam Sách, invented: five units of eight people. The reckoning by hand stands beside each number; the
 * data test and the browser flow of the year's end hold the program against it.
 */

type Rating = 'HTXSNV' | 'HTTNV' | 'HTNV' | 'KHTNV'
const units = [
  ['Văn phòng Mẫu', 1, 6, 1, 0],
  ['Phòng Kinh tế Mẫu', 1, 7, 0, 0],
  ['Phòng Văn hóa Mẫu', 1, 6, 0, 1],
  ['Trung tâm Hành chính công Mẫu', 1, 5, 2, 0],
  ['Trung tâm Dịch vụ Mẫu', 1, 4, 3, 0],
] as const
const given = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh'] as const

export type Official = {
  readonly name: string
  readonly sex: 'Ông' | 'Bà'
  readonly birthYear: number
  readonly unit: string
  readonly rating: Rating
}

/** Forty people: in each unit the first is excellent, then the good, then the others. */
export const officials: readonly Official[] = units.flatMap(([unit, excellent, good, completed], place) =>
  given.map((name, index) => ({
    name: `${['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ'][place]} ${index % 2 === 0 ? 'Thị' : 'Văn'} Mẫu ${name}`,
    sex: index % 2 === 0 ? ('Bà' as const) : ('Ông' as const),
    birthYear: 1971 + place * 8 + index,
    unit,
    rating:
      index < excellent
        ? 'HTXSNV'
        : index < excellent + good
          ? 'HTTNV'
          : index < excellent + good + completed
            ? 'HTNV'
            : ('KHTNV' as const),
  })),
)
export const unitNames: readonly string[] = units.map(([unit]) => unit)

/** The first of each unit: 5 people, put forward for Chiến sĩ thi đua cơ sở. The fifth brings no initiative. */
export const fighters: readonly Official[] = officials.filter(({ rating }) => rating === 'HTXSNV')
/** Under review on the day of the decision: rated good, and yet not to be put forward. */
export const underReview: Official = officials.filter(({ unit }) => unit === unitNames[1])[7]!
/** 5 excellent and 28 good, less the one under review: 32. */
export const advanced: readonly Official[] = officials.filter(
  (one) => (one.rating === 'HTXSNV' || one.rating === 'HTTNV') && one !== underReview,
)
/** The second of the first four units: Giấy khen. */
export const commended: readonly Official[] = [1, 9, 17, 25].map((index) => officials[index]!)
/** Rescued two children in July. */
export const rescuer: Official = officials[18]!

/** The council has nine members: 8/9 is 88.9 %, above "từ 80%"; 7/9 is 77.8 %, below. */
export const fighterVotes = [9, 9, 8, 7, 8] as const

/**
 * By hand, base salary 2,530,000 đ, rounded up to 10,000 đ:
 * Chiến sĩ thi đua cơ sở 4 × 1.0 = 4 × 2,530,000 = 10,120,000 (one of five fell at 7/9).
 * Lao động tiên tiến 32, of whom 4 are paid the higher title: 28 × 0.3 = 28 × 760,000 = 21,280,000.
 * Tập thể Lao động tiên tiến 3 × 0.8 = 3 × 2,030,000 = 6,090,000 (the fifth unit has 5 of 8, 62.5 % of the 70 asked, and is taken back).
 * Giấy khen 4 persons × 0.3 = 3,040,000; 2 collectives × 0.6 = 2 × 1,520,000 = 3,040,000.
 */
export const byHand = {
  lines: 4 + 32 + 3 + 4 + 2,
  prizeVnd: 10_120_000 + 21_280_000 + 6_090_000 + 3_040_000 + 3_040_000,
  suddenVnd: 760_000,
  /** Giấy khen 6, and a certificate of the title for each of the 4. */
  certificates: 6 + 4,
} as const
