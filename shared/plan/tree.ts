import { lateDayOf, reportingDaysIn, type ReportingDay } from '../domain/movement/reportingDays'
import { withoutEmphasis } from '../lib/emphasis'
import { foldText } from '../lib/text'
import { askedName } from './actors'
import { basesIn, datelineIn, nameIn, parentsIn, periodIn, phaseIn, shortNameIn, symbolIn, type FoundBase, type FoundParent } from './facts'
import { signerOf, signersOf } from './foot'
import { withoutEnd, type Placed } from './placed'
import { reviewOf } from './content'
import { sectionOf } from './headings'

type Titled<Key extends string> = { readonly title: string } & Readonly<Record<Key, readonly string[]>>

/** The plan as a tree: every text as typed, without its mark, which the program counts. Years and days are `null` where the text names none. */
export type PlanTree = {
  readonly issuer: string
  readonly symbol: string
  readonly number: number | null
  readonly place: string
  readonly issuedOn: string | null
  readonly month: number | null
  readonly year: number | null
  readonly subject: string
  readonly name: string
  readonly shortName: string
  readonly periodText: string
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly opening: readonly string[]
  readonly bases: readonly FoundBase[]
  readonly parents: readonly FoundParent[]
  readonly objectives: readonly string[]
  readonly requirements: readonly string[]
  readonly themes: readonly string[]
  readonly criteriaGroups: readonly (Titled<'criteria'> & { readonly subjectKind: 'collective' | 'person' | 'household' })[]
  readonly awards: {
    readonly annualTitle: string
    readonly annualText: string
    readonly reviewTitle: string
    readonly formsTitle: string
    readonly reviews: readonly (Titled<'forms'> & { readonly reviewKind: 'annual' | 'preliminary' | 'final' })[]
    readonly standardTitle: string
    readonly standardText: string
  }
  readonly schedule: {
    readonly title: string
    readonly intro: string
    readonly phases: readonly ({ readonly title: string; readonly text: string } & ReturnType<typeof phaseIn>)[]
  }
  readonly actors: readonly (Titled<'duties'> & { readonly isRequested: boolean })[]
  readonly reporting: {
    readonly text: string
    readonly days: readonly ReportingDay[]
    readonly dueBefore: { readonly day: number; readonly month: number } | null
    /** Days that others name for reports of their own, not taken: the officer is asked whose day is the units'. */
    readonly others: readonly string[]
  }
  readonly closing: readonly string[]
  readonly otherParts: readonly Titled<'items'>[]
  readonly recipients: readonly string[]
  readonly fileCopy: string
  readonly signer: { readonly post: string; readonly name: string }
  /** Everybody who signs; the last is `signer`. */
  readonly signers: readonly string[]
  readonly unplaced: readonly string[]
  /** What the officer left out, with the reason given. */
  readonly dropped: readonly { readonly text: string; readonly reason: string }[]
}

const isCapital = (text: string): boolean => text === text.toLocaleUpperCase('vi')

type Of = (place: Placed['place']) => Placed[]

/** Items in order; a paragraph that continues one is a further line of it. */
const itemsOf = (rows: readonly Placed[]): string[] =>
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

function groupsOf(rows: readonly Placed[], of: Of): PlanTree['criteriaGroups'] {
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

function awardsOf(rows: readonly Placed[], of: Of): PlanTree['awards'] {
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

function scheduleOf(rows: readonly Placed[], of: Of): PlanTree['schedule'] {
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
function actorsOf(of: Of): PlanTree['actors'] {
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
      add(head.line.cells === null ? `${head.line.index}` : `row ${head.rest}`, head.rest, ownedBy(duties, head.line.index))
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
function reportingOf(of: Of): PlanTree['reporting'] {
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

function otherParts(rows: readonly Placed[], of: Of): PlanTree['otherParts'] {
  const lines = of('otherPart')
  const owners = [...new Set(lines.map(({ owner }) => owner))]
  return owners.map((owner) => ({
    title: rows.find(({ line }) => line.index === owner)?.words.replace(/\s*:\s*$/u, '') ?? '',
    items: lines.filter((row) => row.owner === owner).map(({ words }) => withoutEnd(words)),
  }))
}

/** The tree of these placements. */
export function treeOf(rows: readonly Placed[]): PlanTree {
  const of: Of = (place) => rows.filter((row) => row.place === place)
  const words = (place: Placed['place']): string[] => of(place).map(({ line }) => withoutEmphasis(line.text))
  const { number, symbol } = symbolIn(words('symbol')[0] ?? '')
  const subject = of('subject')
    .filter(({ continues }) => !continues)
    .map((row) => row.words)
    .join(' ')
  const opening = itemsOf(of('opening').map((row) => ({ ...row, words: row.line.text })))
  // Without a subject the issuer's own sentence, the last of the opening, names its movement; those before it name others'.
  const named = nameIn(subject)
  const own = opening.map(nameIn).filter((found) => found !== '')
  // A subject in capitals says nothing of the name's own letters: the opening does, where it names the same.
  const name = own.findLast((found) => named === '' || (isCapital(named) && foldText(found) === foldText(named))) ?? named
  const period = periodIn(subject) ?? periodIn(opening.join(' '))
  return {
    issuer: words('issuer').join(' '),
    symbol,
    number,
    ...datelineIn(words('dateline').join(' ')),
    subject,
    name,
    shortName: shortNameIn(opening),
    periodText: period?.text ?? '',
    fromYear: period?.fromYear ?? null,
    toYear: period?.toYear ?? null,
    opening,
    bases: basesIn(opening),
    parents: parentsIn([...opening, ...itemsOf(of('requirement')), ...itemsOf(of('objective'))], name),
    objectives: itemsOf(of('objective')),
    requirements: itemsOf(of('requirement')),
    themes: itemsOf(of('theme')),
    criteriaGroups: groupsOf(rows, of),
    awards: awardsOf(rows, of),
    schedule: scheduleOf(rows, of),
    actors: actorsOf(of),
    reporting: reportingOf(of),
    closing: itemsOf(of('closing')),
    otherParts: otherParts(rows, of),
    recipients: of('recipient').map((row) => row.words.replace(/[;.]$/u, '').trim()),
    fileCopy: (of('fileCopy')[0]?.words ?? '').replace(/[.;]$/u, '').trim(),
    signer: signerOf(rows),
    signers: signersOf(rows),
    unplaced: of('unplaced').map(({ line }) => line.text),
    dropped: of('dropped').map(({ line, rest }) => ({ text: line.text, reason: rest })),
  }
}
