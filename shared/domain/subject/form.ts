import { z } from 'zod'
import { filledLine, line } from '../../lib/records'
import { birthDayOf, birthOf } from './birth'
import { makeSubject, type KeptFacts } from './make'
import { collectiveKinds, personGroups, subjectKinds, type Subject } from './types'

/** Longest name that a record takes. */
const name = filledLine.pipe(z.string().max(200))
/** A count typed as text; empty means unknown. */
const typedNumber = (min: number, max: number) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : Number(text)))
    .pipe(z.int().min(min).max(max).nullable())
/** A birth as lists read it: a year, two digits, or a whole day; empty means unknown. Its problem is named with what was typed. */
const typedBirth = (latestYear: number) =>
  z
    .string()
    .trim()
    .transform((said, context) => {
      const { year, problem } = birthOf(said, latestYear)
      if (problem !== null) context.addIssue({ code: 'custom', params: { birth: problem, said } })
      return { year, day: birthDayOf(said, latestYear) }
    })
const choice = <Value extends string>(values: readonly [Value, ...Value[]]) => z.enum(values).nullable()

/** The record form of any subject: numbers as typed, every kind's fields at hand; `subjectOfForm` keeps those of the kind. Nobody is born after `latestYear`. */
export const subjectFormSchema = (latestYear: number) =>
  z.object({
    kind: z.enum(subjectKinds),
    name,
    gender: choice(['male', 'female']),
    birthYear: typedBirth(latestYear),
    post: line,
    unit: line,
    group: choice(personGroups),
    isDirectWorker: choice(['yes', 'no']),
    collectiveKind: z.enum(collectiveKinds),
    parentOrgan: line,
    headName: line,
    memberCount: typedNumber(1, 999),
    address: line,
    note: line,
  })
type Schema = ReturnType<typeof subjectFormSchema>
export type SubjectFormInput = z.input<Schema>
export type SubjectFormValues = z.output<Schema>

export const emptySubjectForm = (kind: Subject['kind']): SubjectFormInput => ({
  kind,
  name: '',
  gender: null,
  birthYear: '',
  post: '',
  unit: '',
  group: null,
  isDirectWorker: null,
  collectiveKind: 'agency',
  parentOrgan: '',
  headName: '',
  memberCount: '',
  address: '',
  note: '',
})

export function formOfSubject(subject: Subject): SubjectFormInput {
  const common = { ...emptySubjectForm(subject.kind), name: subject.name, address: subject.address, note: subject.note }
  switch (subject.kind) {
    case 'person':
      return {
        ...common,
        gender: subject.gender,
        birthYear: subject.birthYear === null ? '' : String(subject.birthYear),
        post: subject.post,
        unit: subject.unit,
        group: subject.group,
        isDirectWorker: subject.isDirectWorker === null ? null : subject.isDirectWorker ? 'yes' : 'no',
      }
    case 'collective':
      return { ...common, collectiveKind: subject.collectiveKind, parentOrgan: subject.parentOrgan }
    case 'household':
      return { ...common, headName: subject.headName, memberCount: subject.memberCount === null ? '' : String(subject.memberCount) }
  }
}

/** The record that a filled form describes. `unitId`: the known collective whose name the workplace is. */
export const subjectOfForm = (
  { isDirectWorker, birthYear: birth, ...values }: SubjectFormValues,
  {
    id,
    endedOn,
    endedBecause = null,
    successorId = null,
    unitId,
    bornOn,
  }: KeptFacts & { readonly unitId: string | null; readonly bornOn?: string | null | undefined },
): Subject =>
  makeSubject(
    { id, endedOn, endedBecause, successorId },
    {
      ...values,
      birthYear: birth.year,
      bornOn: birth.day ?? bornOn,
      unitId,
      isDirectWorker: isDirectWorker === null ? null : isDirectWorker === 'yes',
    },
  )
