import { newMovement } from '../../domain/movement/newMovement'
import { movementSchema, type EmulationMovement, type PlanItem } from '../../domain/movement/types'
import { reportingDaysIn } from '../../domain/movement/reportingDays'
import type { Office } from '../../domain/office/types'
import type { AwardWords } from '../../law/reading'
import { longDate } from '../../lib/dates'
import { withoutEmphasis } from '../../lib/emphasis'
import { capitalise, foldText } from '../../lib/text'
import { awardCodeOf } from '../movement'
import { departmentsIn, turnActor } from './actors'
import { programHolidays } from '../../domain/calendar/workingDays'
import type { CalendarLine } from '../../domain/calendar/marks'
import { dueDayBelow } from './dueDay'
import { Account, type Change, type Left, type Open } from './account'
import { isAddressedAbove, reasonOfPart } from './leave'
import { levelsOf, type Levels } from './levels'
import { turnOf, type Turn } from './turn'

/** What the officer decides about a draft. */
export type DraftAnswers = {
  readonly name: string
  /** Which room does the part of a specialised department. */
  readonly rooms: ReadonlyMap<string, string>
  /** Keys of what is left out and shall come in. */
  readonly keep: ReadonlySet<string>
  readonly dueBefore: { readonly day: number; readonly month: number } | null
}
export type DraftOffice = Pick<Office, 'unitKind' | 'name' | 'upperKind' | 'upperName' | 'advisingRoom' | 'defaultSignerId' | 'signers'>

export type CommuneDraft = {
  readonly movement: EmulationMovement
  readonly changes: readonly Change[]
  readonly left: readonly Left[]
  readonly open: readonly Open[]
  /** Departments of the level above that have duties in the plan. */
  readonly departments: readonly string[]
}

/** "Hải Phòng xanh" is "Nam Sách xanh" below; a name without the place stays. */
export const proposedName = (upper: Pick<EmulationMovement, 'name'>, office: Pick<Office, 'upperName' | 'name'>): string =>
  upper.name.replace(office.upperName, office.name)

/** What a draft starts from before the officer says anything. */
export const proposedAnswers = (
  upper: EmulationMovement,
  office: DraftOffice,
  calendar: readonly CalendarLine[] = programHolidays,
): DraftAnswers => ({
  name: proposedName(upper, office),
  rooms: new Map(),
  keep: new Set(),
  dueBefore: upper.reporting.dueBefore === null ? null : dueDayBelow(upper.reporting.dueBefore, upper.fromYear, upper.toYear, calendar),
})

const typeWords: readonly (readonly [RegExp, string])[] = [
  [/\/QĐ-/u, 'Quyết định'],
  [/\/KH-/u, 'Kế hoạch'],
  [/\/CT-/u, 'Chỉ thị'],
  [/\/HD-/u, 'Hướng dẫn'],
  [/\/NQ-/u, 'Nghị quyết'],
]
/** "Kế hoạch số 12/KH-UBND ngày 02 tháng 3 năm 2027 của UBND tỉnh". What is not known is left out. */
const citationOf = ({ symbol, issuedOn, issuer }: Omit<EmulationMovement['bases'][number], 'id' | 'title'>): string => {
  const type = typeWords.find(([pattern]) => pattern.test(symbol))?.[1] ?? (symbol === '' ? 'Kế hoạch' : 'Văn bản')
  return [
    type,
    symbol === '' ? '' : `số ${symbol}`,
    issuedOn === null ? '' : longDate(issuedOn).replaceAll('\u00A0', ' '),
    issuer === '' ? '' : `của ${issuer}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
/** "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG" as it stands in a sentence. */
const issuerOf = (upper: EmulationMovement, levels: Levels): string => {
  const issuer = upper.upper?.issuer ?? ''
  const isCommittee = foldText(issuer).includes(foldText(levels.upperName)) && /uy ban nhan dan|ubnd/u.test(foldText(issuer))
  return isCommittee || issuer === '' ? `Ủy ban nhân dân ${levels.upper} ${levels.upperName}` : issuer
}

type Below = { readonly upper: EmulationMovement; readonly levels: Levels; readonly account: Account; readonly newId: () => string }

function criteriaBelow({ upper, levels, account, newId }: Below): EmulationMovement['criteriaGroups'] {
  return upper.criteriaGroups.flatMap((group) => {
    const whole = [group.title, ...group.criteria.map(({ text }) => text)].join('\n')
    if (!account.comesIn('criteria', group.id, whole, isAddressedAbove(group.title, levels) ? 'addressedAbove' : null)) return []
    return [
      {
        id: newId(),
        title: account.text('criteria', group.title),
        subjectKind: group.subjectKind,
        criteria: account.items('criteria', group.criteria),
      },
    ]
  })
}

/** Awards of the level above stay as what may be proposed; the commune's own certificate comes to every review, each with its giver. */
function awardsBelow({ upper, levels, account, newId }: Below, awardForms: readonly AwardWords[]): EmulationMovement['awards'] {
  const own = `Giấy khen của Chủ tịch UBND ${levels.unit}`
  const form = (text: string): EmulationMovement['awards']['reviews'][number]['forms'][number] => ({
    id: newId(),
    text,
    awardCode: awardCodeOf(text, awardForms),
  })
  const isBare = (text: string): boolean => /^giấy khen[\s.;,-]*$/iu.test(text)
  return {
    ...upper.awards,
    annualText: account.text('awards', upper.awards.annualText),
    standardText: account.text('awards', upper.awards.standardText),
    reviews: upper.awards.reviews.map((review) => {
      const texts = review.forms.map(({ text }) => {
        if (isBare(text)) account.changes.push({ part: 'awards', from: text, to: own, text })
        return isBare(text) ? own : text.replace(/[\s;.]+$/u, '')
      })
      const lacks = !texts.some((text) => /^giấy khen/iu.test(text))
      if (lacks) account.changes.push({ part: 'awards', from: '', to: own, text: review.title })
      return { ...review, id: newId(), forms: [...texts, ...(lacks ? [own] : [])].map(form) }
    }),
  }
}

/** "Báo cáo kết quả về … trước ngày 10/12": the draft says its own day for this. */
const isReportDuty = /^(?:(?:Định kỳ|Hằng năm|Hàng năm)[^.;]{0,40}[,;]?\s*)?(?:gửi |tổng hợp,? )?báo cáo(?!\p{L})/iu

/** Duties below. A day of the level above for reports is not the commune's: such a duty is replaced, one that says more is kept and shown. */
function dutiesBelow({ account }: Below, duties: readonly PlanItem[]): PlanItem[] {
  return duties.flatMap((duty) => {
    const [day] = /báo cáo/iu.test(duty.text) ? reportingDaysIn(duty.text) : []
    if (day === undefined) return account.items('actors', [duty])
    const isOnlyReport = isReportDuty.test(withoutEmphasis(duty.text))
    if (!account.comesIn('actors', duty.id, duty.text, isOnlyReport ? 'replaced' : null)) return []
    account.open.push({ part: 'actors', words: day.words, text: duty.text })
    return account.items('actors', [duty])
  })
}

function actorsBelow(below: Below, turn: Turn, answers: DraftAnswers): EmulationMovement['actors'] {
  const { upper, levels, account, newId } = below
  const found: EmulationMovement['actors'][number][] = []
  for (const { id, name, isRequested, duties } of upper.actors) {
    const turned = turnActor(name, levels, turn, answers.rooms)
    const whole = [name, ...duties.map(({ text }) => text)].join('\n')
    const isKept = account.comesIn('actors', id, turned.name === null ? whole : turned.lost.join('; '), turned.why)
    if (turned.name === null && !isKept) continue
    const own = turned.name === null || (isKept && turned.why !== null) ? name : turned.name
    if (own !== name) account.changes.push({ part: 'actors', from: name, to: own, text: name })
    const items = dutiesBelow(below, duties)
    if (items.length === 0 && duties.length > 0) continue
    const same = found.findIndex((actor) => foldText(actor.name) === foldText(own))
    if (same < 0) found.push({ id: newId(), name: own, isRequested, duties: items })
    else found[same] = { ...found[same]!, duties: [...found[same]!.duties, ...items] }
  }
  return found
}

/** A part of the plan above stands within a part here: its capitals go. */
const belowPart = (title: string): string => (title === title.toLocaleUpperCase('vi') ? capitalise(title.toLocaleLowerCase('vi')) : title)

const two = (value: number): string => String(value).padStart(2, '0')

/** The paragraph on reports in the commune's own words; empty while no day is set. */
function reportingBelow({ upper, levels, account }: Below, { dueBefore }: DraftAnswers): EmulationMovement['reporting'] {
  account.comesIn('reporting', null, upper.reporting.text, upper.reporting.text === '' ? null : 'replaced')
  if (dueBefore === null) return { text: '', dueBefore: null }
  return {
    text: `Định kỳ hằng năm, các cơ quan, đơn vị gửi báo cáo kết quả thực hiện Phong trào thi đua về Ủy ban nhân dân ${levels.unit} (qua ${levels.advisingRoom}) **trước ngày ${two(dueBefore.day)}/${two(dueBefore.month)}** để tổng hợp, báo cáo Ủy ban nhân dân ${levels.upper}.`,
    dueBefore,
  }
}

/**
 * The commune's own plan proposed from the plan of the level above: its words with names and level turned, what is not the commune's left
 * out and told with its reason. A proposal for the officer to edit; the plan above stays as it is.
 */
export function communeDraftOf(
  upper: EmulationMovement,
  office: DraftOffice,
  awardForms: readonly AwardWords[],
  answers: DraftAnswers,
  newId: () => string,
): CommuneDraft {
  const levels = levelsOf(office, [upper.name, ...upper.parents.map(({ name }) => name)])
  const turn = turnOf(levels)
  const account = new Account(turn, answers.keep, newId)
  const below: Below = { upper, levels, account, newId }
  const bare = newMovement({ name: answers.name, fromYear: upper.fromYear, toYear: upper.toYear, kind: upper.kind }, office, newId)
  const issuer = issuerOf(upper, levels)
  const own = { symbol: upper.upper?.symbol ?? '', issuedOn: upper.plan.issuedOn, issuer, title: upper.plan.subject }
  account.comesIn('opening', null, upper.opening.map(({ text }) => text).join('\n'), upper.opening.length === 0 ? null : 'replaced')
  const bases = upper.bases.filter((base) => account.comesIn('opening', base.id, `${citationOf(base)} ${base.title}`.trim(), 'upperBasis'))
  const opening = [
    ...bases.map((base) => `Căn cứ ${citationOf(base)} ${base.title}`.replace(/[\s.;]+$/u, ';')),
    `Thực hiện ${citationOf(own)} ${withoutEmphasis(own.title).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('vi'))}, ${bare.opening[0]?.text ?? ''}`,
  ]
  const actors = actorsBelow(below, turn, answers)
  account.comesIn(
    'recipients',
    null,
    upper.recipients.map(({ text }) => text).join('\n'),
    upper.recipients.length === 0 ? null : 'replaced',
  )
  const item = (text: string): PlanItem => ({ id: newId(), text })
  const proposal = {
    ...bare,
    shortName: upper.shortName,
    periodText: upper.periodText,
    opening: opening.map(item),
    bases: [{ id: newId(), ...own }, ...bases.map((base) => ({ ...base, id: newId() }))],
    parents: [
      { id: newId(), name: upper.name, level: 'upper', periodText: upper.periodText, launchedBy: issuer, movementId: upper.id },
      ...upper.parents.map((parent) => ({ ...parent, id: newId() })),
    ],
    objectives: account.items('objectives', upper.objectives),
    requirements: account.items('requirements', upper.requirements),
    themes: account.items('themes', upper.themes),
    criteriaGroups: criteriaBelow(below),
    awards: awardsBelow(below, awardForms),
    schedule: {
      ...upper.schedule,
      title: belowPart(upper.schedule.title),
      intro: account.text('schedule', upper.schedule.intro),
      phases: upper.schedule.phases.map((phase) => ({
        ...phase,
        id: newId(),
        title: account.text('schedule', phase.title),
        text: account.text('schedule', phase.text),
      })),
    },
    actors,
    reporting: reportingBelow(below, answers),
    closing: account.items('other', upper.closing),
    recipients: [`${issuer} (để báo cáo)`, ...actors.map(({ name }) => name)].map(item),
    otherParts: (upper.otherParts ?? []).flatMap(({ id, title, items }) => {
      const texts = items.map(({ text }) => text)
      const reason = reasonOfPart(title, texts)
      if (!account.comesIn('other', id, [title, ...texts].join('\n'), reason)) return []
      return [{ id: newId(), title: account.text('other', title), items: account.items('other', items) }]
    }),
  }
  // What stays out is kept word for word beside the plan, to be taken from while it is edited.
  const aside = account.left.flatMap(({ key, text }) => (key === null || answers.keep.has(key) ? [] : [item(text)]))
  const movement = movementSchema.parse({ ...proposal, unplaced: aside })
  const departments = departmentsIn(upper.actors.map(({ name }) => name))
  return { movement, changes: account.changes, left: account.left, open: account.open, departments }
}
