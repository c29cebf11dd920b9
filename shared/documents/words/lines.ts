import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import type { EmulationMovement } from '../../domain/movement/types'
import { communeName, upperWords } from '../../domain/office/names'
import type { Office } from '../../domain/office/types'
import { indexNames, phraseLines, type NameIndex, type PhraseOptions } from '../../lib/lines/phraseLines'
import { oncePer } from '../../lib/once'
import { textWidth, typeSizes, type SizeScheme } from '../page'
import { upper } from './office'

/** Line ends of centred text. Every line end that the program sets itself is chosen here, by phrase. */

const officeNames = (office: Office): string[] => [
  communeName(office),
  office.name,
  office.place,
  `${upperWords[office.upperKind]} ${office.upperName}`,
  office.advisingRoom.name,
]

/** The names of an office and its movement, for papers without a list. */
const namesOfOffice = (office: Office, movementName: string | null): NameIndex =>
  indexNames([...officeNames(office), ...(movementName === null ? [] : [movementName])])

/** Every name that a paper's data holds: commune, movement, persons, units. */
export const namesOf = oncePer(({ office, movement, entries, honoured, wording, law }: PaperCase): NameIndex =>
  indexNames([
    ...officeNames(office),
    // "Huân chương Lao động hạng Ba" stands whole in a title; in papers of wording 13 and before it did not.
    ...(wordingOf({ honoured, wording }) >= 14 ? law.awardForms.map(({ name }) => name) : []),
    ...(movement === null ? [] : [movement.name]),
    ...(honoured ?? []).map(({ name }) => name),
    ...entries.flatMap(({ subject }) => [
      subject.name,
      ...(subject.kind === 'person' ? [subject.unit] : subject.kind === 'collective' ? [subject.parentOrgan] : [subject.headName]),
    ]),
  ]),
)

/** A subject (trích yếu) takes at most this much of the page before it is broken. Source: the-thuc-van-ban §3. */
const subjectRoomMm = 140

const subjectText = (scheme: SizeScheme, subject: string, ends: PhraseOptions): string =>
  phraseLines(subject, subjectRoomMm, { sizePt: typeSizes[scheme].body, bold: true }, { weighsInside: true, ...ends }).join('\n')
/**
 * How the lines of a paper end: a name that no line holds is parted as any words are, up to wording 16 anywhere; numbers stand with what they
 * count and more words are known from wording 18 on.
 */
export const endsOf = (paper: PaperCase): Pick<PhraseOptions, 'names' | 'weighsInside' | 'asBefore18'> => ({
  names: namesOf(paper),
  weighsInside: wordingOf(paper) >= 17,
  asBefore18: wordingOf(paper) < 18,
})

/** The paper's subject with its line ends. */
export const printedSubject = (paper: PaperCase, subject: string): string =>
  subjectText(paper.office.style.sizeScheme, subject, endsOf(paper))

/** The subject of a plan with its line ends. */
export const planSubject = ({ office, movement }: { readonly office: Office; readonly movement: EmulationMovement }): string =>
  subjectText(office.style.sizeScheme, movement.plan.subject, { names: namesOfOffice(office, movement.name) })

/** The subject of another paper of the office with its line ends. */
export const officeSubject = (office: Office, subject: string): string =>
  subjectText(office.style.sizeScheme, subject, { names: namesOfOffice(office, null) })

/** A line in italics below a subject, in brackets, with its line ends. */
export const printedNote = (paper: PaperCase, note: string): string =>
  phraseLines(`(${note})`, subjectRoomMm, { sizePt: typeSizes[paper.office.style.sizeScheme].body - 1, italic: true }, endsOf(paper))
    .join('\n')
    .slice(1, -1)

/** A list's title in capitals with its line ends. */
export const printedTitle = (paper: PaperCase, title: string): string =>
  phraseLines(
    title,
    textWidth - 4,
    { sizePt: typeSizes[paper.office.style.sizeScheme].body, bold: true },
    { ...endsOf(paper), shown: upper },
  ).join('\n')
