import type { CaseFinding } from '@shared/checks/case/fact'
import { isSound, kindOfRow, problemsOfRow, rowOf, withCell, withRefused, type ListRow, type RowField } from '@shared/domain/round/listRow'
import { doubtsOfRow } from '@shared/domain/round/listReading'
import { storableRow } from '@shared/domain/round/storable'
import type { Nominee } from '@shared/domain/round/types'
import type { PersonCells } from '@shared/domain/subject/leftOut'
import { kindOfWords } from '@shared/domain/subject/reading'
import { subjectKinds } from '@shared/domain/subject/types'
import type { AwardForm } from '@shared/law/types'
import { oncePer } from '@shared/lib/once'
import { foldText } from '@shared/lib/text'
import { SheetChip } from '../../../ui/sheet/SheetChip'
import type { SheetColumn, SheetOption } from '../../../ui/sheet/types'
import { listText as text, roundText } from '../frame/text'
import { readingText } from './readings'
import type { KnownName } from './useKnownSubjects'

export type ListColumnFacts = {
  readonly year: number
  readonly forms: readonly AwardForm[]
  /** The awards the round proposes, the first of them first. */
  readonly proposed: readonly AwardForm[]
  readonly known: () => readonly KnownName[]
  readonly nominees: ReadonlyMap<string, Nominee>
  readonly findings: ReadonlyMap<string, readonly CaseFinding[]>
  /** The rows on screen, for words already typed in the same column. */
  readonly rows: () => readonly ListRow[]
}

const kindWord = (kind: string): string => {
  const parsed = kindOfWords(kind)
  return parsed === null ? kind : roundText.kindsShort[parsed]
}

/** Fixed choices: all of them before anything is typed, then those that begin so. */
const choices =
  (field: RowField, words: readonly { readonly value: string; readonly label: string }[], { forms, year }: ListColumnFacts) =>
  (_: ListRow, typed: string, isFresh: boolean): SheetOption<ListRow>[] =>
    words
      .filter(({ label }) => isFresh || foldText(label).startsWith(foldText(typed)))
      .map(({ value, label }) => ({ label, apply: (target) => withCell(target, field, value, forms, year) }))

/** The awards the round proposes, those for such a subject first; what is typed is looked for among the commune's other awards too. */
const awardChoices =
  ({ proposed, forms, year }: ListColumnFacts) =>
  (row: ListRow, typed: string, isFresh: boolean): SheetOption<ListRow>[] => {
    const kind = kindOfRow(row)
    const own = forms.filter(({ decidedBy }) => decidedBy === 'commune')
    const first = proposed.filter(({ subjectKind }) => subjectKind === kind)
    const offered = [...first, ...(isFresh && first.length > 0 ? [] : proposed), ...(isFresh && proposed.length > 0 ? [] : own)]
    return [...new Map(offered.map((form) => [form.code, form])).values()]
      .filter(({ name }) => isFresh || foldText(name).startsWith(foldText(typed)))
      .map(({ code, name, decidedBy }) => ({
        label: name,
        ...(decidedBy === 'commune' ? {} : { hint: text.decidedAbove }),
        apply: (target) => withCell(target, 'awardCode', code, forms, year),
      }))
  }

type UsedWord = { readonly word: string; readonly folded: string }
/** The different words of each column of a list, folded once for all the letters typed into it. */
const wordsOfList = oncePer((rows: readonly ListRow[]): ((field: RowField) => readonly UsedWord[]) => {
  const known = new Map<RowField, readonly UsedWord[]>()
  return (field) => {
    const words = known.get(field) ?? [...new Set(rows.map((row) => row[field]))].map((word) => ({ word, folded: foldText(word) }))
    known.set(field, words)
    return words
  }
})
const mostChoices = 6

/** Words already used in the column that begin with what is typed. */
const usedWords =
  (facts: ListColumnFacts, field: RowField) =>
  (_: ListRow, typed: string, isFresh: boolean): SheetOption<ListRow>[] => {
    const folded = foldText(typed)
    if (isFresh || folded === '') return []
    const words: string[] = []
    for (const used of wordsOfList(facts.rows())(field)) {
      if (used.word !== '' && used.word !== typed && used.folded.startsWith(folded)) words.push(used.word)
      if (words.length >= mostChoices) break
    }
    return words.map((word) => ({ label: word, apply: (target) => ({ ...target, [field]: word }) }))
  }

/** Known people and units whose names hold the words typed: choosing one fills the line with what is known. */
const knownSubjects =
  (facts: ListColumnFacts) =>
  (_: ListRow, typed: string, isFresh: boolean): SheetOption<ListRow>[] => {
    const words = foldText(typed).split(' ')
    if (isFresh || words.length < 2) return []
    const found: SheetOption<ListRow>[] = []
    for (const { key, subject } of facts.known()) {
      if (!words.every((word) => key.includes(word))) continue
      const row = rowOf({ detail: null } as Nominee, subject)
      const hint = text.personHint(row.birthYear, [row.post, row.unit].filter((part) => part !== '').join(', '))
      found.push({
        label: subject.name,
        hint,
        apply: (target) => ({
          ...target,
          kind: row.kind,
          name: row.name,
          honorific: row.honorific,
          birthYear: row.birthYear,
          post: row.post,
          unit: row.unit,
        }),
      })
      if (found.length >= mostChoices) break
    }
    return found
  }

function StateCell({ row, facts }: { readonly row: ListRow; readonly facts: ListColumnFacts }) {
  if (!isSound(row, facts.year)) {
    const isInList = storableRow(row, undefined, facts.year) !== null
    return <SheetChip status={isInList ? 'attention' : 'blocked'} label={isInList ? text.state.cellUnsaved : text.state.unsaved} />
  }
  const nominee = facts.nominees.get(row.id)
  if (nominee === undefined) return null
  if (nominee.withdrawnReason !== null) return <SheetChip status="quiet" label={text.state.withdrawn} />
  const duplicate = facts.findings
    .get(row.id)
    ?.map((finding) => finding.fact)
    .find((fact) => fact.id === 'CASE-TWICE')
  if (duplicate?.id === 'CASE-TWICE') return <SheetChip status="blocked" label={text.state.duplicate(duplicate.firstLine)} />
  if (nominee.identity === 'doubtful') return <SheetChip status="attention" label={text.state.doubtful} />
  return nominee.identity === 'made' ? (
    <SheetChip status="quiet" label={text.state.made} />
  ) : (
    <SheetChip status="ok" label={text.state.known} />
  )
}

/** The columns of the list. Everything typed is cleaned and understood by `withCell`; what is not right stays and says why. */
export function listColumns(facts: ListColumnFacts): SheetColumn<ListRow>[] {
  const column = (field: RowField, title: string, width: number, rest: Partial<SheetColumn<ListRow>> = {}): SheetColumn<ListRow> => ({
    id: field,
    title,
    width,
    read: (row) => row[field],
    write: (row, typed) => withCell(row, field, typed, facts.forms, facts.year),
    problem: (row) => {
      const code = problemsOfRow(row, facts.year)[field]
      return code === undefined ? undefined : text.problem(code)
    },
    doubt: (row) => {
      const found = doubtsOfRow(row).find((one) => one.field === field)
      return found === undefined ? undefined : readingText(found)
    },
    ...rest,
  })
  const isNoPerson = (row: ListRow): boolean => (row.name !== '' || row.kind !== '') && kindOfRow(row) !== 'person'
  /** A kind that is only guessed is asked about; the form of address of a household goes into the name that comes with it. */
  const takesBlock = (row: ListRow, field: RowField): boolean =>
    (row.kind === '' && kindOfRow(row) === 'collective') ||
    (field === 'honorific' && row.asTyped?.name !== undefined && kindOfRow(row) === 'household')
  const ofPersons = (field: keyof PersonCells): Partial<SheetColumn<ListRow>> => ({
    isDisabled: isNoPerson,
    takesBlock: (row) => takesBlock(row, field),
    refuse: (row, pasted) => withRefused(row, field, pasted),
  })
  const formName = (code: string): string => facts.forms.find((form) => form.code === code)?.name ?? code
  return [
    column('name', text.columns.name, 172, {
      grow: 3,
      options: knownSubjects(facts),
      show: (row) => <span className="sheet-name">{row.name}</span>,
    }),
    column('kind', text.columns.kind, 72, {
      read: (row) => kindWord(row.kind),
      options: choices(
        'kind',
        subjectKinds.map((kind) => ({ value: kind, label: roundText.kinds[kind] })),
        facts,
      ),
    }),
    column('honorific', text.columns.honorific, 68, {
      ...ofPersons('honorific'),
      options: choices(
        'honorific',
        ['Ông', 'Bà'].map((word) => ({ value: word, label: word })),
        facts,
      ),
    }),
    column('birthYear', text.columns.birthYear, 96, { ...ofPersons('birthYear'), align: 'right' }),
    column('post', text.columns.post, 84, { ...ofPersons('post'), grow: 1, options: usedWords(facts, 'post') }),
    column('unit', text.columns.unit, 112, { grow: 1, options: usedWords(facts, 'unit') }),
    column('awardCode', text.columns.award, 92, {
      read: (row) => formName(row.awardCode),
      options: awardChoices(facts),
    }),
    column('achievement', text.columns.achievement, 164, { grow: 4, isMultiline: true, options: usedWords(facts, 'achievement') }),
    column('proposedBy', text.columns.proposedBy, 108, { grow: 1, options: usedWords(facts, 'proposedBy') }),
    { id: 'state', title: text.columns.state, width: 104, read: () => '', show: (row) => <StateCell row={row} facts={facts} /> },
  ]
}
