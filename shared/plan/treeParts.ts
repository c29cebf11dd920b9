import { lateDayOf, reportingDaysIn, type ReportingDay } from '../domain/movement/reportingDays'
import { withoutEmphasis } from '../lib/emphasis'
import { askedName } from './actors'
import { reviewOf } from './content'
import { phaseIn } from './facts'
import { sectionOf } from './headings'
import { withoutEnd, type Placed } from './placed'
import type { PlanTree } from './planTree'

/** Placements of one kind, in order. */
export type Of = (place: Placed['place']) => Placed[]

/** Items in order; a paragraph that continues one is a further line of it. */
export const itemsOf = (rows: readonly Placed[]): string[] =>
  rows.reduce<string[]>((items, { words, continues }) => {
    const text = withoutEnd(words)
    return continues && items.length > 0 ? [...items.slice(0, -1), `${items.at(-1) ?? ''}\n${text}`] : [...items, text]
  }, [])
const proseOf = (rows: readonly Placed[]): string => rows.map(({ words }) => withoutEnd(words)).join('\n')
const ownedBy = (rows: readonly Placed[], owner: number): Placed[] => rows.filter((row) => row.owner === owner)

/** A list line as the form writes it back: its own ";" or "." is the form's, anything else is the office's. */
const withoutListEnd = (text: string, isLast: boolean): string => (isLast ? text.replace(/\.$/u, '') : text.replace(/;$/u, '')).trim()

const kindOf = (title: string): 'collective' | 'person' | 'household' =>
  /(?:hộ gia đình|các hộ|gia đình)/iu.test(title) && !/tập thể/iu.test(title)
    ? 'household'
    : /(?:cá nhân|cán bộ|công chức|người|học sinh|đoàn viên|hội viên|nông dân|công nhân)/iu.test(title) &&
        !/(?:tập thể|cơ quan|đơn vị|tổ chức|hội|doanh nghiệp|phòng|trường)/iu.test(title)
      ? 'person'
      : 'collective'

export function groupsOf(rows: readonly Placed[], of: Of): PlanTree['criteriaGroups'] {
  const criteria = of('criterion')
  const owners = [...new Set(criteria.map(({ owner }) => owner))]
  const heads = new Map(
    rows.filter(({ line, place }) => place !== 'criterion' && owners.includes(line.index)).map((row) => [row.line.index, row]),
  )
  const titled = of('criteriaGroup').map(({ line }) => line.index)
  return [...new Set([...owners, ...titled])]
    .toSorted((a, b) => (a ?? -1) - (b ?? -1))
    .map((owner) => {
      const title = heads.get(owner ?? -1)?.words ?? rows.find(({ line }) => line.index === owner)?.words ?? ''
      return {
        title: title.replace(/\s*:\s*$/u, ''),
        subjectKind: kindOf(title),
        criteria: itemsOf(criteria.filter((row) => row.owner === owner)),
      }
    })
}

const titleOf = (rows: readonly Placed[], section: RegExp): string =>
  rows.find(({ place, words, line }) => place === 'heading' && line.cells === null && section.test(words))?.words ?? ''

export function awardsOf(rows: readonly Placed[], of: Of): PlanTree['awards'] {
  const forms = of('awardForm')
  const owners = [...new Set([...of('review').map(({ line }) => line.index), ...forms.map(({ owner }) => owner)])]
  return {
    annualTitle: titleOf(rows, /khen thưởng (?:hàng|hằng) năm|(?:hàng|hằng) năm|thường xuyên/iu),
    annualText: proseOf(of('annualAward')),
    reviewTitle: titleOf(rows, /sơ kết.*tổng kết/iu),
    formsTitle: titleOf(rows, /^(?:Các )?hình thức khen thưởng$/iu),
    reviews: owners.flatMap((owner) => {
      const head = rows.find(({ line }) => line.index === owner)
      const kind = reviewOf(head?.words ?? '')
      const texts = itemsOf(ownedBy(forms, owner ?? -1))
      if (head === undefined || kind === null) return []
      return [
        {
          title: head.words.replace(/\s*:\s*$/u, ''),
          reviewKind: kind,
          forms: texts.map((text, at) => withoutListEnd(text, at === texts.length - 1)),
        },
      ]
    }),
    standardTitle: titleOf(rows, /^(?:Tiêu chuẩn|Điều kiện|Tiêu chí xét)/iu),
    standardText: proseOf(of('awardStandard')),
  }
}

export function scheduleOf(rows: readonly Placed[], of: Of): PlanTree['schedule'] {
  const lines = of('phase')
  const heads = lines.filter(({ line, owner }) => owner === line.index)
  return {
    // The heading that opens the times alone goes before one that names them among others.
    title:
      rows.find(({ place, words, line }) => place === 'heading' && line.cells === null && sectionOf(words) === 'schedule')?.words ??
      titleOf(rows, /thời gian|tiến độ|lộ trình|giai đoạn|thời hạn/iu),
    intro: proseOf(of('scheduleIntro')),
    phases: heads.map((head) => {
      const more = lines.filter(({ line, owner }) => owner === head.line.index && line.index !== head.line.index)
      const text = [head.rest, ...more.map(({ words }) => words)]
        .filter((part) => part !== '')
        .map(withoutEnd)
        .join('\n')
      return { title: head.words.replace(/\s*:\s*$/u, ''), text, ...phaseIn(head.words, text) }
    }),
  }
}

/** Actors in order; rows of a table that name the same one stand together, a sentence that names its actor is its duty. */
export function actorsOf(of: Of): PlanTree['actors'] {
  const duties = of('duty')
  const named = new Map<string, { title: string; isRequested: boolean; rows: Placed[] }>()
  const add = (key: string, name: string, rows: readonly Placed[]): void => {
    const asked = askedName(withoutEmphasis(name))
    const known = named.get(key)
    if (known === undefined) named.set(key, { title: asked.name, isRequested: asked.isRequested, rows: [...rows] })
    else known.rows.push(...rows)
  }
  const heads = [...of('actor'), ...duties.filter(({ line, owner }) => owner === line.index)].toSorted(
    (a, b) => a.line.index - b.line.index,
  )
  for (const head of heads) {
    if (head.place === 'actor') add(`${head.line.index}`, head.words, ownedBy(duties, head.line.index))
    else if (!heads.some((other) => other.place === 'actor' && other.line.index === head.line.index))
      add(head.by === 'words' ? `${head.line.index}` : `row ${head.rest}`, head.rest, ownedBy(duties, head.line.index))
  }
  return [...named.values()].map(({ title, isRequested, rows }) => ({ title, isRequested, duties: itemsOf(rows) }))
}

/** Of several days in a year the last is the year's own. */
const yearlyOf = (days: readonly ReportingDay[]): { day: number; month: number; words: string } | null =>
  days
    .flatMap((day) => {
      const late = lateDayOf(day)
      return late === null ? [] : [{ ...late, words: day.words }]
    })
    .toSorted((a, b) => b.month - a.month || b.day - a.day)[0] ?? null

/**
 * The day for reports. Where it stands among the duties, whoever gathers the reports has a later day of its own towards the level above:
 * the earliest of the actors' days is the units', and the others are told.
 */
export function reportingOf(of: Of): PlanTree['reporting'] {
  const own = proseOf(of('reporting'))
  const inside = of('duty').filter(({ words }) => /báo cáo/iu.test(words))
  const ownDays = reportingDaysIn(own)
  const days = ownDays.length > 0 ? ownDays : inside.flatMap(({ words }) => reportingDaysIn(words))
  const byActor = [...new Set(inside.map(({ owner }) => owner))].flatMap(
    (owner) => yearlyOf(ownedBy(inside, owner ?? -1).flatMap(({ words }) => reportingDaysIn(words))) ?? [],
  )
  const [first, ...later] = byActor.toSorted((a, b) => a.month - b.month || a.day - b.day)
  const yearly = ownDays.length > 0 || byActor.length < 2 ? yearlyOf(days) : (first ?? null)
  const others = ownDays.length > 0 ? [] : later.filter(({ day, month }) => day !== yearly?.day || month !== yearly.month)
  return {
    text: own,
    days,
    dueBefore: yearly === null ? null : { day: yearly.day, month: yearly.month },
    others: others.map(({ words }) => words),
  }
}

export function otherParts(rows: readonly Placed[], of: Of): PlanTree['otherParts'] {
  const lines = of('otherPart')
  const owners = [...new Set(lines.map(({ owner }) => owner))]
  return owners.map((owner) => ({
    title: rows.find(({ line }) => line.index === owner)?.words.replace(/\s*:\s*$/u, '') ?? '',
    items: lines.filter((row) => row.owner === owner).map(({ words }) => withoutEnd(words)),
  }))
}
