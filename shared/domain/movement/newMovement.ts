import { cleanLine } from '../../lib/text'
import type { Office } from '../office/types'
import { movementSchema, type EmulationMovement } from './types'

export type NewMovement = {
  readonly name: string
  readonly fromYear: number
  readonly toYear: number
  readonly kind: EmulationMovement['kind']
}

/** "2026 - 2030", or "2026" for a movement of one year. */
export const periodTextOf = (fromYear: number, toYear: number): string =>
  fromYear === toYear ? String(fromYear) : `${fromYear} - ${toYear}`
const periodWords = (fromYear: number, toYear: number): string =>
  fromYear === toYear ? `năm ${fromYear}` : `giai đoạn ${fromYear} - ${toYear}`
const unitWords = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' } as const

/**
 * A movement with the standard outline of its plan and a proposed opening sentence, made only of what is known: name, years, office.
 * Everything else is left open for the office's own words. `newId` is called for every row.
 * Source of the outline: Decree 30/2020/NĐ-CP, App. III, form 1.4; Law 06/2022/QH15, art. 17.
 */
export function newMovement(
  given: NewMovement,
  office: Pick<Office, 'unitKind' | 'advisingRoom' | 'defaultSignerId'> | null,
  newId: () => string,
): EmulationMovement {
  const name = cleanLine(given.name)
  const words = periodWords(given.fromYear, given.toYear)
  const committee = office === null ? 'Ủy ban nhân dân' : `Ủy ban nhân dân ${unitWords[office.unitKind]}`
  return movementSchema.parse({
    id: newId(),
    name,
    shortName: 'Phong trào thi đua',
    fromYear: given.fromYear,
    toYear: given.toYear,
    periodText: periodTextOf(given.fromYear, given.toYear),
    kind: given.kind,
    plan: {
      number: null,
      issuedOn: null,
      month: null,
      year: null,
      signerId: office?.defaultSignerId ?? null,
      subject: `Tổ chức triển khai phong trào thi đua “${name}” ${words}`,
    },
    opening: [
      {
        id: newId(),
        text: `${committee} ban hành Kế hoạch tổ chức triển khai phong trào thi đua “*${name}*” ${words} (sau đây viết tắt là “*Phong trào thi đua*”) với các nội dung chủ yếu như sau:`,
      },
    ],
    bases: [],
    parents: [],
    objectives: [],
    requirements: [],
    themes: [],
    criteriaGroups: [],
    awards: {
      annualTitle: 'Khen thưởng hằng năm',
      annualText: '',
      reviewTitle: 'Khen thưởng sơ kết và khen thưởng tổng kết',
      formsTitle: 'Hình thức khen thưởng',
      reviews: [],
      standardTitle: 'Tiêu chuẩn khen thưởng',
      standardText: '',
    },
    schedule: { title: 'Thời gian', intro: '', phases: [] },
    actors: [],
    reporting: { text: '', dueBefore: null },
    closing: [],
    recipients: [],
    fileCopy: office === null ? 'VT' : `VT, ${office.advisingRoom.abbreviation}`,
  })
}

/** A phase that follows the last one, to the end of the movement or to the years named in its title ("… 2028 - 2030"). No review yet. */
export function proposePhase(movement: EmulationMovement, id: string, title: string): EmulationMovement['schedule']['phases'][number] {
  const named = [...title.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0])).filter((year) => year >= 1990)
  const lastYear = movement.schedule.phases.at(-1)?.toYear
  const fromYear = named[0] ?? Math.min(lastYear === undefined ? movement.fromYear : lastYear + 1, movement.toYear)
  return { id, title, fromYear, toYear: Math.max(fromYear, named[1] ?? movement.toYear), text: '', review: null, reviewYear: null }
}
