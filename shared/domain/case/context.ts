import type { SubjectKind } from '../../law/subjectKinds'
import type { AwardForm } from '../../law/types'
import type { Initiative } from '../initiative/types'
import type { CalendarLine } from '../calendar/marks'
import { programHolidays } from '../calendar/workingDays'
import type { AwardRound } from '../round/types'
import type { Conduct } from '../subject/conduct'
import type { SubjectPost } from '../subject/types'
import type { SubjectYear } from '../subject/years'

/** A valid line of the register, as far as checks ask. */
export type HistoricAward = {
  readonly id: string
  readonly subjectId: string
  /** The unit it was given in, as frozen that day. */
  readonly unitId: string | null
  readonly awardCode: string
  readonly awardName: string
  readonly decisionSymbol: string
  readonly decidedOn: string
  /** The ruling it was given by; `null` for awards of others. */
  readonly rulingId: string | null
  readonly roundType: AwardRound['type'] | null
  readonly movementId: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly level: AwardForm['decidedBy'] | null
  readonly achievement: string
}

/** A registration as checks ask it. */
export type HistoricRegistration = {
  /** `null` where nobody linked it to a record. */
  readonly subjectId: string | null
  readonly kind: SubjectKind
  readonly name: string
  readonly year: number
  readonly movementId: string
  /** Empty where no title of the catalogue is named. */
  readonly awardCode: string
  readonly title: string
  readonly isReturned: boolean
}

/** What is on record about the subjects of a list, and about the people of its units. */
export type SubjectHistory = {
  readonly awarded: readonly HistoricAward[]
  readonly years: readonly SubjectYear[]
  readonly conducts: readonly Conduct[]
  readonly initiatives: readonly Initiative[]
  readonly posts: readonly SubjectPost[]
  /** The people of each unit of the list, and of the units of its persons. */
  readonly members: readonly { readonly unitId: string; readonly subjectId: string; readonly isLeader: boolean }[]
  /** Units known as schools. */
  readonly schools: readonly string[]
  /** Other lines that rest on an initiative, and in which round. */
  readonly initiativeUses: readonly { readonly initiativeId: string; readonly nomineeId: string; readonly roundName: string }[]
  /** What was registered for the years of the list, by whomever. */
  readonly registrations: readonly HistoricRegistration[]
  /** Files kept with a line or an initiative: what each is, as titled. */
  readonly attached: readonly { readonly ownerId: string; readonly title: string }[]
  /** The office's calendar, for counting working days. */
  readonly calendar: readonly CalendarLine[]
}
export const noHistory: SubjectHistory = {
  awarded: [],
  years: [],
  conducts: [],
  initiatives: [],
  posts: [],
  members: [],
  schools: [],
  initiativeUses: [],
  registrations: [],
  attached: [],
  calendar: programHolidays,
}

/** A file of the round that was made and kept; a draft is no paper of the archive. */
export type KeptFile = { readonly kind: string; readonly isDraft: boolean }

/** What the case alone does not tell: other rounds, the register, others of the same name, numbers given out. */
export type CaseContext = SubjectHistory & {
  /** Subjects that also stand in another open round, with its name. */
  readonly openElsewhere: readonly { readonly subjectId: string; readonly roundName: string; readonly movementId?: string | null }[]
  /** Persons who share a name with somebody in the list but have another birth year. */
  readonly namesakes: readonly { readonly subjectId: string; readonly otherId: string; readonly otherBirthYear: number }[]
  /** Drafts of the case whose number another ruling of the year carries, with that one's round. */
  readonly takenNumbers: readonly { readonly rulingId: string; readonly symbol: string; readonly roundName: string }[]
  /** Once a decision is issued: the files that were made and kept of the round. */
  readonly kept?: readonly KeptFile[]
}
export const noContext: CaseContext = { ...noHistory, openElsewhere: [], namesakes: [], takenNumbers: [] }
