import { isNumbered } from '../../domain/ruling/rules'
import type { EmulationMovement } from '../../domain/movement/types'
import type { Office } from '../../domain/office/types'
import type { LawBook } from '../../law/types'
import { shortDate } from '../../lib/dates'
import { withoutEmphasis } from '../../lib/emphasis'
import { saidTwice } from '../../lib/repeats'
import { foldText } from '../../lib/text'
import { found, type Finding } from '../finding'
import { planBlocks } from '../../documents/kinds/plan/blocks'
import { planDateline, planFileCopy, planPosts, planSymbol } from '../../documents/kinds/plan/facts'
import { signerOf, withoutEndMark } from '../../documents/words/office'
import { checkText } from './checkText'
import { citationsIn, dateKey } from './citations'
import type { FormContext } from './context'
import { readParagraphs } from './readText'

/** What the office's records say about any document of its own. */
export const contextOf = (office: Office, law: LawBook): FormContext => ({
  abbreviations: office.abbreviations,
  draftingUnit: { name: office.advisingRoom.name, abbreviation: office.advisingRoom.abbreviation },
  instruments: law.instruments,
})

/** The plan of a movement as lines of text, as they will stand on paper. */
export const planLines = (movement: EmulationMovement, office: Office, law: LawBook): string[] => {
  const input = { office, movement, law }
  return [
    `Số: ${planSymbol(input)}`,
    planDateline(input),
    'KẾ HOẠCH',
    movement.plan.subject,
    ...planBlocks(movement).map(({ mark, text }) => (mark === '' ? text : `${mark} ${text}`)),
    'Nơi nhận:',
    ...movement.recipients.map(({ text }) => `- ${withoutEndMark(text)};`),
    `- Lưu: ${planFileCopy(input)}.`,
    ...(office.style.drafterInitials === '' ? [] : [office.style.drafterInitials]),
    ...planPosts(input),
    signerOf(office, movement.plan.signerId)?.fullName ?? '',
  ].map(withoutEmphasis)
}

const source = 'Luật 06/2022/QH15, Điều 17'

/** Where the plan cites a document of a higher level otherwise than the office has it on record: another day, another kind under its number. */
function citedOtherwise({ bases }: EmulationMovement, lines: readonly string[]): Finding[] {
  const cited = citationsIn(readParagraphs(lines).paragraphs)
  const tell = (message: string): Finding => found('PLAN-CITED', 'info', message, 'Lời văn kế hoạch', source)
  return bases.flatMap(({ symbol, issuedOn }) => {
    if (symbol === '') return []
    const [number = ''] = symbol.split('/')
    const known = issuedOn === null ? '' : dateKey(issuedOn.split('-').reverse().join('/'))
    const days = new Set(
      cited.flatMap((one) => (one.symbol === symbol && one.date !== '' && known !== '' && dateKey(one.date) !== known ? [one.date] : [])),
    )
    const others = new Set(
      cited.flatMap((one) =>
        one.symbol !== symbol && one.symbol.startsWith(`${number}/`) && !bases.some((base) => base.symbol === one.symbol)
          ? [one.symbol]
          : [],
      ),
    )
    return [
      ...[...days].map((day) => tell(`Kế hoạch viện dẫn ${symbol} ngày ${day}; Thông tin ghi ngày ${shortDate(issuedOn!)}.`)),
      ...[...others].map((other) => tell(`Kế hoạch viện dẫn ${other}; Thông tin có ${symbol} cùng số. Hãy xem có phải một văn bản.`)),
    ]
  })
}

/** What a plan carries out and does not speak of: documents and movements of higher levels that the movement names. */
export function upperFindings(movement: EmulationMovement, office: Office, law: LawBook): Finding[] {
  if (movement.bases.length === 0 && movement.parents.length === 0) return []
  const lines = planLines(movement, office, law)
  const text = foldText(lines.join(' '))
  const speaksOf = (words: string): boolean => text.includes(foldText(words))
  return [
    ...citedOtherwise(movement, lines),
    ...movement.bases.flatMap(({ symbol, title }) => {
      const name = [symbol, title].filter((part) => part !== '').join(', ')
      return name === '' || speaksOf(symbol === '' ? title : symbol)
        ? []
        : [found('PLAN-UPPER', 'info', `Kế hoạch chưa nhắc đến văn bản cấp trên “${name}” ghi ở Thông tin.`, 'Phần mở đầu', source)]
    }),
    ...movement.parents.flatMap(({ name }) =>
      speaksOf(name)
        ? []
        : [found('PLAN-UPPER', 'info', `Kế hoạch chưa nhắc đến phong trào cấp trên “${name}” ghi ở Thông tin.`, 'Phần mở đầu', source)],
    ),
  ]
}

/** What a plan would print twice: a base, a recipient, a group of criteria, a criterion of one group. */
function repeatedRows({ bases, recipients, criteriaGroups }: EmulationMovement): Finding[] {
  const tell = (what: string, place: string, texts: readonly string[]): Finding[] =>
    texts.map((text) => found('PLAN-TWICE', 'warning', `${what} “${text}” đứng hai lần.`, place, source))
  const named = bases.map(({ symbol, title }) => [symbol, title].filter((part) => part !== '').join(', '))
  return [
    ...tell('Văn bản cấp trên', 'Thông tin', saidTwice(named)),
    ...tell('Nơi nhận', 'Nơi nhận', saidTwice(recipients.map(({ text }) => text))),
    ...(['collective', 'person', 'household'] as const).flatMap((kind) => {
      const groups = criteriaGroups.filter(({ subjectKind }) => subjectKind === kind)
      return tell('Nhóm tiêu chí', 'Tiêu chí thi đua', saidTwice(groups.map(({ title }) => title)))
    }),
    ...criteriaGroups.flatMap(({ title, criteria }) => tell('Tiêu chí', title, saidTwice(criteria.map(({ text }) => text)))),
  ]
}

/** What the records of the movement say of its plan, on screen and of the file alike. */
export const planFindings = (movement: EmulationMovement, office: Office, law: LawBook): Finding[] => [
  ...upperFindings(movement, office, law),
  ...repeatedRows(movement),
]

/**
 * What the form rules find in a movement's plan as typed so far, without making the document: fast enough for every keystroke.
 * Numbers of headings, "./." and the drafter's initials are the program's, so their rules can only speak of typed words.
 */
export const checkMovement = (movement: EmulationMovement, office: Office, law: LawBook): Finding[] => [
  ...checkText(planLines(movement, office, law), {
    ...contextOf(office, law),
    documentType: 'KẾ HOẠCH',
    isDraft: !isNumbered(movement.plan),
  }),
  ...planFindings(movement, office, law),
]
