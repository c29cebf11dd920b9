import { letterMark, romanNumber } from '../../../domain/movement/numbering'
import type { MovementPaper, MovementPaperKind } from '../../../domain/movement/paper'
import type { Office } from '../../../domain/office/types'
import type { LawBook } from '../../../law/types'
import { blankLongDate, longDate } from '../../../lib/dates'
import { officeSubject } from '../../words/lines'
import {
  chairPosts,
  committeeIssuerLines,
  dateline,
  linesField,
  postLines,
  signerOf,
  symbolOf,
  upperCommitteeLine,
  withoutEndMark,
} from '../../words/office'
import { recipientFacts } from '../../words/recipients'
import type { PlanBlock } from '../plan/blocks'
import { blockRows } from '../plan/facts'
import type { PlanFields } from '../plan/fields'

/** What a paper of a movement is made from: the officer's own words, as they stand now. */
export type MovementPaperInput = { readonly office: Office; readonly law: LawBook; readonly paper: MovementPaper }

const types: Record<MovementPaperKind, { readonly symbol: string; readonly typeName: string }> = {
  yearReport: { symbol: 'BC', typeName: 'BÁO CÁO' },
  preliminaryReport: { symbol: 'BC', typeName: 'BÁO CÁO' },
  finalReport: { symbol: 'BC', typeName: 'BÁO CÁO' },
  reviewPlan: { symbol: 'KH', typeName: 'KẾ HOẠCH' },
  guidance: { symbol: 'HD', typeName: 'HƯỚNG DẪN' },
  reviewNotice: { symbol: 'TB', typeName: 'THÔNG BÁO' },
}
/** "BÁO CÁO", "KẾ HOẠCH", "HƯỚNG DẪN", "THÔNG BÁO". Source: Decree 30/2020/NĐ-CP, Appendix III, section I. */
export const paperTypeName = (kind: MovementPaperKind): string => types[kind].typeName
export const paperSymbol = ({ paper }: MovementPaperInput): string => symbolOf(paper.number, types[paper.kind].symbol, 'UBND')
export const paperDateline = ({ office, paper }: MovementPaperInput): string =>
  dateline(office, paper.issuedOn === null ? blankLongDate({ month: null, year: paper.year }) : longDate(paper.issuedOn))
export const paperSubject = ({ office, paper }: MovementPaperInput): string => officeSubject(office, withoutEndMark(paper.subject))

const paragraphs = (text: string): PlanBlock[] =>
  text === '' ? [] : text.split('\n').map((line): PlanBlock => ({ kind: 'paragraph', mark: '', text: line }))

/** Sections that say something: with words of their own or of one below. */
export const sectionsSaid = ({ sections }: Pick<MovementPaper, 'sections'>): MovementPaper['sections'] =>
  sections.filter((section, index) => {
    if (section.text !== '') return true
    const after = sections.slice(index + 1)
    const end = after.findIndex(({ level }) => level <= section.level)
    return after.slice(0, end < 0 ? after.length : end).some(({ text }) => text !== '')
  })

/** The number of each section, counted by its level: I., 1., a). */
export function sectionMarks(sections: MovementPaper['sections']): string[] {
  const counts = [0, 0, 0]
  return sections.map(({ level }) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    const count = counts[level - 1] ?? 1
    return level === 1 ? `${romanNumber(count)}.` : level === 2 ? `${count}.` : letterMark(count - 1)
  })
}

/** The same as they are printed: a heading that has no other beside it counts nothing and takes no number. */
function printedMarks(sections: MovementPaper['sections']): string[] {
  const marks = sectionMarks(sections)
  return sections.map(({ level }, index) => {
    const isBeside = (others: MovementPaper['sections']): boolean => {
      const end = others.findIndex((other) => other.level < level)
      return others.slice(0, end < 0 ? others.length : end).some((other) => other.level === level)
    }
    const isAlone = level === 2 && !isBeside(sections.slice(index + 1)) && !isBeside(sections.slice(0, index).toReversed())
    return isAlone ? '' : (marks[index] ?? '')
  })
}

/** The body in order: opening, sections that say something with their counted numbers, closing. */
export function paperBlocks(paper: MovementPaper): PlanBlock[] {
  const said = sectionsSaid(paper)
  const marks = printedMarks(said)
  const blocks = [
    ...paragraphs(paper.opening),
    ...said.flatMap(({ level, title, text }, index): PlanBlock[] => [
      level === 3 || (level === 2 && marks[index] === '')
        ? // A point, and a heading that stands alone, is a line of the body that leads on to what stands below it.
          { kind: 'paragraph', mark: marks[index] ?? '', text: text === '' ? title : `${title.replace(/[\s.;,:]+$/u, '')}:` }
        : { kind: level === 1 ? 'part' : 'heading', mark: marks[index] ?? '', text: level === 1 ? title.toLocaleUpperCase('vi') : title },
      ...paragraphs(text),
    ]),
    ...paragraphs(paper.closing),
  ]
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? { ...block, text: `${block.text.replace(/[\s.;,/]+$/u, '')}./.` } : block,
  )
}

/** The paper's words as values of the fields, which are those of a plan. */
export function paperFacts(input: MovementPaperInput): PlanFields {
  const { office, paper } = input
  const blocks = paperBlocks(paper)
  const signer = signerOf(office, paper.signerId)
  return {
    co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
    co_quan_ban_hanh: linesField(committeeIssuerLines(input)),
    so_ky_hieu: paperSymbol(input),
    dia_danh_ngay: paperDateline(input),
    trich_yeu: paperSubject(input),
    noi_dung: blockRows(blocks, office.style.sizeScheme),
    ...recipientFacts(
      paper.recipients.map(({ text }) => text),
      null,
      withoutEndMark(paper.fileCopy) || `VT, ${office.advisingRoom.abbreviation}`,
    ),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
    nguoi_ky: signer?.fullName ?? '',
  }
}
