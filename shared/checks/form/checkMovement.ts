import { isNumbered } from '../../domain/ruling/rules'
import type { EmulationMovement } from '../../domain/movement/types'
import type { Office } from '../../domain/office/types'
import type { LawBook } from '../../law/types'
import { withoutEmphasis } from '../../lib/emphasis'
import type { Finding } from '../finding'
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

/**
 * What the form rules find in a movement's plan as typed so far, without making the document: fast enough for every keystroke.
 * Numbers of headings, "./." and the drafter's initials are the program's, so their rules can only speak of typed words.
 */
export const checkMovement = (movement: EmulationMovement, office: Office, law: LawBook): Finding[] =>
  checkText(planLines(movement, office, law), {
    ...contextOf(office, law),
    documentType: 'KẾ HOẠCH',
    isDraft: !isNumbered(movement.plan),
  })
