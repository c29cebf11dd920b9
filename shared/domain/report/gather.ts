import type { Award } from '../award/types'
import { countStates, type BoardRow } from '../movement/board'
import type { EmulationMovement } from '../movement/types'
import type { Exemplar } from '../movement/exemplar'
import type { Figure, ReportContent, ReportDay, UnitReport } from '../movement/work'
import { awardYear, type RegistrationSums } from '../registration/rules'
import { compareNames, foldText } from '../../lib/text'

/** Words of one unit, with its name beside them. */
export type Said = { readonly unit: string; readonly text: string }
/**
 * A figure over all units: the sum of what was reported, and how many reported it. An empty cell is none, never 0. Shares and averages are
 * not added: of them it is known from where to where they go.
 */
export type FigureSum = {
  readonly figure: Figure
  /** `null` where adding says nothing, or nobody reported. */
  readonly sum: number | null
  /** The lowest and the highest; `null` where nobody reported. */
  readonly range: { readonly from: number; readonly to: number } | null
  readonly units: number
  readonly words: readonly Said[]
}
export type CriterionResults = { readonly criterion: string; readonly group: string; readonly said: readonly Said[] }

/** What the units of one movement reported, put together for the commune's own report. */
export type Gathered = {
  readonly movement: EmulationMovement
  readonly day: ReportDay | null
  readonly counts: { readonly owed: number; readonly sent: number; readonly late: number }
  /** Units that owe the report and have not sent it: named, never counted as zero. */
  readonly missing: readonly string[]
  /** Units whose report came without figures or words that were read. */
  readonly unread: readonly string[]
  readonly figures: readonly FigureSum[]
  readonly criteria: readonly CriterionResults[]
  readonly shortcomings: readonly Said[]
  readonly proposals: readonly Said[]
  readonly added: readonly Said[]
  readonly exemplars: readonly Exemplar[]
  readonly registrations: RegistrationSums | null
}
export type GatherFacts = {
  readonly movement: EmulationMovement
  readonly day: ReportDay | null
  readonly rows: readonly BoardRow[]
  readonly exemplars: readonly Exemplar[]
  readonly registrations: RegistrationSums | null
}

const came = (report: UnitReport | null): report is UnitReport => report?.state === 'received'

/** Puts the reports of one day together: figures summed, words by criterion with their unit. */
export function gather({ movement, day, rows, exemplars, registrations }: GatherFacts): Gathered {
  const cells = rows
    .toSorted((a, b) => compareNames(a.name, b.name))
    .flatMap(({ name, cells: own }) => {
      const cell = own.find((one) => one.day.id === day?.id)
      return cell === undefined ? [] : [{ name, cell }]
    })
  const contents = cells.flatMap(({ name, cell }) =>
    came(cell.report) && cell.report.content !== undefined ? [{ unit: name, content: cell.report.content }] : [],
  )
  const counts = day === null ? { owed: 0, onTime: 0, late: 0 } : countStates(rows, day.id)
  const saidIn = (read: (content: ReportContent) => string): Said[] =>
    contents.map(({ unit, content }) => ({ unit, text: read(content) })).filter(({ text }) => text !== '')
  return {
    movement,
    day,
    counts: { owed: counts.owed, sent: counts.onTime + counts.late, late: counts.late },
    missing: cells.filter(({ cell }) => cell.state.state === 'missing' || cell.state.state === 'waiting').map(({ name }) => name),
    unread: cells.filter(({ cell }) => came(cell.report) && cell.report.content === undefined).map(({ name }) => name),
    figures: (day?.figures ?? []).map((figure) => sumOf(figure, contents)),
    criteria: movement.criteriaGroups.flatMap((group) =>
      group.criteria.flatMap(({ id, text }) => {
        const said = saidIn(({ results }) =>
          results
            .filter(({ criterionId }) => criterionId === id)
            .map((result) => result.text)
            .join('\n'),
        )
        return said.length === 0 ? [] : [{ criterion: text, group: group.title, said }]
      }),
    ),
    shortcomings: saidIn(({ shortcomings }) => shortcomings),
    proposals: saidIn(({ proposals }) => proposals),
    added: contents.flatMap(({ unit, content }) =>
      content.added.map(({ label, text }) => ({ unit, text: [label, text].filter((part) => part !== '').join(': ') })),
    ),
    exemplars,
    registrations,
  }
}

/** "Tỷ lệ hồ sơ trực tuyến", "%", "Thu nhập bình quân": 90 % and 80 % are not 170 %. */
export const isShare = ({ label, unit }: Figure): boolean =>
  /^\s*[%‰]|\/\s*(?:người|hộ|đơn vị|ha|tháng|năm)(?!\p{L})/u.test(unit) ||
  /^(?:ty le|ti le|muc do|diem trung binh)\b|\b(?:binh quan|trung binh)\b/.test(foldText(label))

function sumOf(figure: Figure, contents: readonly { readonly unit: string; readonly content: ReportContent }[]): FigureSum {
  const own = contents.flatMap(({ unit, content }) =>
    content.figures.filter(({ figureId }) => figureId === figure.id).map((row) => ({ unit, ...row })),
  )
  const numbers = own.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    figure,
    // Sums of decimals as people add them on paper.
    sum: numbers.length === 0 || isShare(figure) ? null : Math.round(numbers.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6,
    range: numbers.length === 0 ? null : { from: Math.min(...numbers), to: Math.max(...numbers) },
    units: numbers.length,
    words: own.filter(({ words }) => words !== '').map(({ unit, words }) => ({ unit, text: words })),
  }
}

/** One award of the period with whom it went to. */
export type AwardCount = {
  readonly name: string
  readonly decidedBy: 'own' | 'above'
  readonly collective: number
  readonly person: number
  readonly household: number
  /** Among the persons: women, people who work directly, and of how many each is known. */
  readonly women: number
  readonly womenKnown: number
  readonly workers: number
  readonly workersKnown: number
}
const nobody = { collective: 0, person: 0, household: 0, women: 0, womenKnown: 0, workers: 0, workersKnown: 0 } as const

const amongPersons = (counted: AwardCount, { subjectKind, gender, isDirectWorker }: Award): Partial<AwardCount> =>
  subjectKind !== 'person'
    ? {}
    : {
        women: counted.women + Number(gender === 'female'),
        womenKnown: counted.womenKnown + Number(gender !== null),
        workers: counted.workers + Number(isDirectWorker === true),
        workersKnown: counted.workersKnown + Number(isDirectWorker !== null),
      }

/** The register's valid lines of a period, by award, the commune's own first. `movementId`: those of one movement only. */
export function countAwards(awards: readonly Award[], fromYear: number, toYear: number, movementId: string | null): AwardCount[] {
  const counts = new Map<string, AwardCount>()
  for (const award of awards) {
    const year = awardYear(award)
    if (award.voided !== null || year < fromYear || year > toYear || (movementId !== null && award.movementId !== movementId)) continue
    const decidedBy = award.rulingId === null ? 'above' : 'own'
    const key = `${decidedBy}|${award.awardName}`
    const known = counts.get(key) ?? { ...nobody, name: award.awardName, decidedBy }
    counts.set(key, { ...known, ...amongPersons(known, award), [award.subjectKind]: known[award.subjectKind] + 1 })
  }
  return [...counts.values()].toSorted((a, b) => (a.decidedBy === b.decidedBy ? 0 : a.decidedBy === 'own' ? -1 : 1))
}
