import type { Attachment } from '../../domain/attachment/types'
import { effectiveDay } from '../../domain/case/honorees'
import { titleFor } from '../../domain/case/names'
import { issuedLines, wholePaper } from '../../domain/case/papers'
import type { AwardCase, Entry } from '../../domain/case/types'
import { awardNameOn } from '../../law/names'
import { grouped } from '../../lib/grouped'
import { cleanLine, foldText } from '../../lib/text'
import { requiredPapers, type RequiredPaper } from '../../domain/case/dossier'
import { isPaper, missingPapers } from '../eligibility/dossier'

/** Nominees against the papers they have to bring: what is there, what is missing, what went back. */

/** One kind of paper that lines of the round ask for; forms of it in brackets ("Mẫu số 05") are one kind. */
export type PaperColumn = {
  readonly key: string
  readonly title: string
  /** As few words of it as tell the columns apart. */
  readonly short: string
}
/** What stands where a line and a kind of paper meet. */
export type PaperCell = { readonly key: string; readonly paper: RequiredPaper; readonly files: readonly Attachment[] }
export type DossierState = 'complete' | 'missing' | 'returned' | 'nothingAsked'
export type DossierRow = {
  readonly id: string
  readonly subjectId: string
  readonly name: string
  readonly birthYear: number | null
  readonly award: string
  readonly unit: string
  readonly cells: ReadonlyMap<string, PaperCell>
  /** Files that are none of the papers asked for. */
  readonly others: readonly Attachment[]
  readonly missing: readonly RequiredPaper[]
  readonly state: DossierState
  /** In an issued paper: its dossier is for reading. */
  readonly isSigned: boolean
  /** Whether the line above is of the same subject. */
  readonly isFurther: boolean
}
export type DossierMatrix = { readonly columns: readonly PaperColumn[]; readonly rows: readonly DossierRow[] }

const withoutForm = (name: string): string => cleanLine(name.replace(/\([^()]*\)/g, ' '))

/** The papers of a line by kind; two of one kind stay apart under their whole names. */
function cellsOf(required: readonly RequiredPaper[], files: readonly Attachment[]): Map<string, PaperCell> {
  const cells = new Map<string, PaperCell>()
  for (const paper of required) {
    const kind = foldText(withoutForm(paper.name))
    const key = kind === '' || cells.has(kind) ? foldText(paper.name) : kind
    cells.set(key, { key, paper, files: files.filter((file) => isPaper(paper.name, titleOf(file))) })
  }
  return cells
}
/** What a file is, as it is called. */
export const titleOf = ({ title, fileName }: Pick<Attachment, 'title' | 'fileName'>): string => (title === '' ? fileName : title)

/** The first words of each title that no other one begins with, two at a time. */
function shortTitles(titles: readonly string[]): string[] {
  const words = titles.map((title) => title.split(' '))
  const cut = (index: number, count: number): string => (words[index] ?? []).slice(0, count).join(' ')
  return words.map((own, index) => {
    for (let count = 2; count < own.length; count += 2)
      if (words.every((_, other) => other === index || cut(other, count) !== cut(index, count))) return cut(index, count)
    return own.join(' ')
  })
}

function stateOf({ nominee }: Entry, asked: number, missing: number): DossierState {
  if (nominee.returnedOn != null) return 'returned'
  return asked === 0 ? 'nothingAsked' : missing === 0 ? 'complete' : 'missing'
}

const unitOf = ({ subject }: Entry): string =>
  subject.kind === 'person' ? subject.unit || subject.address : subject.kind === 'household' ? subject.address : subject.parentOrgan

/** Stands in the round, or went back to the unit and may come again. */
const isLookedAt = ({ nominee }: Entry): boolean => nominee.withdrawnReason === null || nominee.returnedOn != null

/** Whether the catalogue names papers for any line that stands in the round or went back. */
export function asksPapers(awardCase: AwardCase): boolean {
  const { law, round, nominees } = awardCase
  const day = effectiveDay(wholePaper(awardCase))
  return nominees.filter(isLookedAt).some(({ nominee, subject }) => requiredPapers({ nominee, subject, round }, law, day).length > 0)
}

/** How many lines of issued papers lack one they had to bring: the judge no longer looks at those. `attached`: the files kept with lines. */
export function signedLacking(awardCase: AwardCase, attached: readonly { readonly ownerId: string; readonly title: string }[]): number {
  const { law, round, nominees } = awardCase
  const signed = issuedLines(awardCase)
  if (signed.size === 0) return 0
  const day = effectiveDay(wholePaper(awardCase))
  const titles = grouped(attached, ({ ownerId }) => [ownerId])
  return nominees.filter(({ nominee, subject }) => {
    if (!signed.has(nominee.id) || nominee.withdrawnReason !== null) return false
    const there = (titles.get(nominee.id) ?? []).map(({ title }) => title)
    return missingPapers(requiredPapers({ nominee, subject, round }, law, day), there).length > 0
  }).length
}

/**
 * The matrix of a round: one row for each line that stands in it or went back, lines of one subject together, in the order of the list.
 * `filesOf`: the files kept with a line.
 */
export function dossierMatrix(awardCase: AwardCase, filesOf: (nomineeId: string) => readonly Attachment[]): DossierMatrix {
  const { law, round, nominees } = awardCase
  const day = effectiveDay(wholePaper(awardCase))
  const signed = issuedLines(awardCase)
  const bySubject = new Map<string, Entry[]>()
  for (const entry of nominees.filter(isLookedAt)) bySubject.set(entry.subject.id, [...(bySubject.get(entry.subject.id) ?? []), entry])
  const titles = new Map<string, string>()
  const rows = [...bySubject.values()].flatMap((entries) =>
    entries.map((entry, index): DossierRow => {
      const { nominee, subject } = entry
      const files = filesOf(nominee.id)
      const cells = cellsOf(requiredPapers({ nominee, subject, round }, law, day), files)
      for (const { key, paper } of cells.values())
        if (!titles.has(key)) titles.set(key, key === foldText(paper.name) ? paper.name : withoutForm(paper.name))
      const named = new Set([...cells.values()].flatMap((cell) => cell.files.map(({ id }) => id)))
      const missing = [...cells.values()].flatMap((cell) => (cell.files.length === 0 ? [cell.paper] : []))
      return {
        id: nominee.id,
        subjectId: subject.id,
        name: subject.name,
        birthYear: subject.kind === 'person' ? subject.birthYear : null,
        award: titleFor({ office: awardCase.office, honoured: null }, awardNameOn(law, nominee.awardCode, subject.kind, day), subject.name),
        unit: nominee.proposedBy || unitOf(entry),
        cells,
        others: files.filter(({ id }) => !named.has(id)),
        missing,
        state: stateOf(entry, cells.size, missing.length),
        isSigned: signed.has(nominee.id),
        isFurther: index > 0,
      }
    }),
  )
  const names = [...titles.values()]
  const shorts = shortTitles(names)
  return { columns: [...titles].map(([key, title], index) => ({ key, title, short: shorts[index] ?? title })), rows }
}
