import { printedAchievement } from '../../domain/case/achievement'
import { countByKind, type Honoree } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { placeInLine } from '../../domain/subject/places'
import { decapitalise, foldText } from '../../lib/text'
import { wordingOf } from '../../domain/case/wording'
import { columnAwards, peopleOf, proposalsText } from './awards'
import { amountWords } from './money'
import { nameInSentence, nameOnPaper } from './names'
import { joined, padded } from './office'

const roman = ['I', 'II', 'III'] as const

/** Names as lists print them: "Bà Nguyễn Thị Mẫu"; the birth year only where two of one name are in the list. */
export const listedNames = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[]): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>()
  for (const { name } of peopleOf(paper, honorees)) seen.set(foldText(name), (seen.get(foldText(name)) ?? 0) + 1)
  return new Map(
    honorees.map((honoree) => {
      const { nomineeId, name, birthYear } = honoree
      const year = birthYear !== null && (seen.get(foldText(name)) ?? 0) > 1 ? ` (sinh năm ${birthYear})` : ''
      return [nomineeId, `${nameOnPaper(honoree, paper)}${year}`]
    }),
  )
}

/** A name of a list inside a sentence: "ông Lê Văn Mẫu (sinh năm 1980)". A form of address is written small there. */
export const listedInSentence = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honoree: Honoree, listed: string): string =>
  nameInSentence(honoree, paper) === nameOnPaper(honoree, paper) ? listed : decapitalise(listed)

const mostProposers = 4

/** "Trường Mẫu, Thôn Mẫu và Hội Mẫu", or "12 cơ quan, đơn vị" for many; "các cơ quan, đơn vị" where the list does not say. */
export function proposersWords(paper: Pick<PaperCase, 'entries' | 'honoured' | 'wording'>): string {
  const { entries } = paper
  const named = new Map(
    entries.flatMap(({ nominee: { proposedBy, withdrawnReason } }) =>
      proposedBy === '' || withdrawnReason !== null ? [] : [[foldText(proposedBy), proposedBy] as const],
    ),
  )
  const names = [...named.values()]
  const isWhole = entries.every(({ nominee }) => nominee.proposedBy !== '' || nominee.withdrawnReason !== null)
  if (names.length === 0 || !isWhole) return 'các cơ quan, đơn vị'
  if (names.length > mostProposers) return `${padded(names.length)} cơ quan, đơn vị`
  return joined(names.map((name) => proposerInSentence(paper, name)))
}

/** Who put forward, inside a sentence: a village is written small there, "của thôn Mẫu". */
export const proposerInSentence = (paper: Pick<PaperCase, 'honoured' | 'wording'>, name: string): string =>
  wordingOf(paper) >= 18 ? placeInLine(name, true) : name

/** How a list numbers its rows: by the register ("số sổ vàng"), or from 1 as they stand. */
export type RowNumbering = 'register' | 'running'

/** Whether a list tells achievements: where nobody has one of their own, the article says the merit for all. */
export const tellsAchievements = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[]): boolean =>
  wordingOf(paper) < 4 || honorees.length === 0 || honorees.some(({ achievement }) => achievement !== '')

type ListPaper = Pick<PaperCase, 'honoured' | 'wording' | 'round' | 'law' | 'movement' | 'ruling' | 'meeting'>
/** Fields of the three sections of a list, `listFields` of the schema. Empty sections are left out; a single one carries no number. */
export const listFacts = (paper: ListPaper, honorees: readonly Honoree[], numbering: RowNumbering) => {
  // Who has no achievement of their own is honoured for the round's merit, as the certificate says.
  const shared = (honoree: Honoree): string => (wordingOf(paper) < 4 ? '' : printedAchievement(paper, honoree))
  const awards = columnAwards(paper, honorees)
  const names = listedNames(paper, honorees)
  const counts = countByKind(honorees)
  const rows = (kind: Honoree['subjectKind']) =>
    honorees.flatMap((honoree, index) =>
      honoree.subjectKind !== kind
        ? []
        : [
            {
              stt: String(numbering === 'register' ? honoree.registerNumber : index + 1),
              ten: names.get(honoree.nomineeId) ?? honoree.name,
              chuc_vu_don_vi: honoree.detail,
              hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
              thanh_tich: honoree.achievement === '' ? shared(honoree) : honoree.achievement,
              tien_thuong: amountWords(paper, honoree, honorees),
            },
          ],
    )
  const present = (['collective', 'person', 'household'] as const).filter((kind) => counts[kind] > 0)
  const numberOf = (kind: Honoree['subjectKind']): string => (present.length < 2 ? '' : `${roman[present.indexOf(kind)] ?? ''}. `)
  return {
    co_tap_the: counts.collective > 0,
    so_muc_tap_the: numberOf('collective'),
    tap_the: rows('collective'),
    co_ca_nhan: counts.person > 0,
    so_muc_ca_nhan: numberOf('person'),
    ca_nhan: rows('person'),
    co_ho_gia_dinh: counts.household > 0,
    so_muc_ho_gia_dinh: numberOf('household'),
    ho_gia_dinh: rows('household'),
    ket_o_tap_the: present.at(-1) === 'collective',
    ket_o_ca_nhan: present.at(-1) === 'person',
    ket_o_ho_gia_dinh: present.at(-1) === 'household',
    danh_sach_trong: present.length === 0,
    tong_danh_sach: honorees.length === 0 ? 'Danh sách chưa có tên' : `Danh sách gồm ${proposalsText(paper, honorees, 'trường hợp')}`,
  }
}

/** The kinds of a list as its title has them: "tập thể, cá nhân, hộ gia đình". */
export const kindsTitle = (honorees: readonly Honoree[]): string => {
  const counts = countByKind(honorees)
  const words = [
    ...(counts.collective > 0 ? ['tập thể'] : []),
    ...(counts.person > 0 ? ['cá nhân'] : []),
    ...(counts.household > 0 ? ['hộ gia đình'] : []),
  ]
  return words.length === 0 ? 'tập thể, cá nhân' : words.join(', ')
}
