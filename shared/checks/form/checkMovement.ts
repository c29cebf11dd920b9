import { isNumbered } from '../../domain/ruling/rules'
import type { EmulationMovement } from '../../domain/movement/types'
import type { Office } from '../../domain/office/types'
import type { LawBook } from '../../law/types'
import { withoutEmphasis } from '../../lib/emphasis'
import { foldText } from '../../lib/text'
import { found, type Finding } from '../finding'
import { planBlocks } from '../../documents/kinds/plan/blocks'
import { planDateline, planFileCopy, planPosts, planSymbol } from '../../documents/kinds/plan/facts'
import { signerOf, withoutEndMark } from '../../documents/words/office'
import { checkText } from './checkText'
import type { FormContext } from './context'

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

/** What a plan carries out and does not speak of: documents and movements of higher levels that the movement names. */
export function upperFindings(movement: EmulationMovement, office: Office, law: LawBook): Finding[] {
  if (movement.bases.length === 0 && movement.parents.length === 0) return []
  const text = foldText(planLines(movement, office, law).join(' '))
  const speaksOf = (words: string): boolean => text.includes(foldText(words))
  const source = 'Luật 06/2022/QH15, Điều 17'
  return [
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
  ...upperFindings(movement, office, law),
]
