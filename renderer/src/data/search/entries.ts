import type { Award } from '@shared/domain/award/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import type { AwardRound } from '@shared/domain/round/types'
import { isDecisionKind } from '@shared/domain/ruling/rules'
import type { Ruling, RulingKind } from '@shared/domain/ruling/types'
import { detailLineOf, searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject, SubjectName } from '@shared/domain/subject/types'
import { shortDate } from '@shared/lib/dates'
import type { Cluster } from '@shared/domain/cluster/types'
import { foldText } from '@shared/lib/text'
import { addressOf } from '@renderer/text/addresses'

export type SearchHit = {
  readonly kind: 'person' | 'collective' | 'household' | 'formerName' | 'award' | 'ruling' | 'round' | 'movement' | 'cluster' | 'place'
  readonly id: string
  readonly title: string
  readonly hint: string
  /** Address inside the program, without `#`. */
  readonly path: string
}
/** What is looked in, and what is shown of it: made when asked for, of the few that are found. */
export type Entry = { readonly key: string; readonly title: string; readonly hit: () => SearchHit }

const subjectEntry = (subject: Subject): Entry => ({
  title: subject.name,
  key: searchKeyOf(subject),
  hit: () => ({
    kind: subject.kind,
    id: subject.id,
    title: subject.name,
    path: addressOf.subject(subject.id),
    hint: [subject.kind === 'person' && subject.birthYear !== null ? String(subject.birthYear) : '', detailLineOf(subject)]
      .filter((part) => part !== '')
      .join(' · '),
  }),
})
const formerNameEntry = (row: SubjectName): Entry => ({
  title: row.name,
  key: foldText(row.name),
  hit: () => ({
    kind: 'formerName',
    id: row.id,
    title: row.name,
    path: addressOf.subject(row.subjectId),
    hint: row.untilOn === null ? 'Tên cũ hoặc tên khác; mở hồ sơ hiện nay' : `Tên cũ, đến ${shortDate(row.untilOn)}; mở hồ sơ hiện nay`,
  }),
})
// Of the many lines of the register only what is shown stays in memory.
const awardEntry = ({ id, name, awardName, decisionSymbol, decidedOn, registerNumber, year }: Award): Entry => ({
  title: name,
  key: foldText(`${name} ${decisionSymbol} ${year}`),
  hit: () => ({
    kind: 'award',
    id,
    title: name,
    path: addressOf.award(id),
    hint: [
      awardName,
      `Quyết định ${decisionSymbol} ngày ${shortDate(decidedOn)}`,
      registerNumber === null ? '' : `Số sổ vàng ${String(registerNumber).padStart(2, '0')}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }),
})
const shownAs = (hit: SearchHit, key: string): Entry => ({ title: hit.title, key, hit: () => hit })
const roundEntry = ({ id, name, openedOn }: AwardRound): Entry =>
  shownAs({ kind: 'round', id, title: name, path: addressOf.round(id), hint: `Đợt xét mở ngày ${shortDate(openedOn)}` }, foldText(name))
const rulingNames: Readonly<Record<RulingKind, string>> = {
  decision: 'Quyết định',
  submissionRoom: 'Tờ trình',
  submissionUp: 'Tờ trình cấp trên',
  correction: 'Quyết định đính chính',
  cancellation: 'Quyết định hủy bỏ',
}
/** Issued papers are found by their number; the submission's room short name is not part of it. */
const rulingEntry = (ruling: Ruling): Entry | null => {
  if (ruling.status !== 'issued' || ruling.number === null || ruling.issuedOn === null) return null
  const symbol = rulingSymbol(ruling.kind, ruling.number, { advisingRoom: { name: '', abbreviation: '', headName: '', signs: 'ownSeal' } })
  const title = `${rulingNames[ruling.kind]} số ${isDecisionKind(ruling.kind) ? symbol : symbol.replace(/-$/, '')}`
  const hint = `Ban hành ngày ${shortDate(ruling.issuedOn)}`
  return shownAs(
    { kind: 'ruling', id: ruling.id, title, path: addressOf.round(ruling.roundId), hint },
    foldText(`${title} ${ruling.subject}`),
  )
}
const movementEntry = ({ id, name, periodText, upper }: EmulationMovement): Entry =>
  shownAs(
    {
      kind: 'movement',
      id,
      title: name,
      path: addressOf.movement(id),
      hint: `Phong trào ${upper === undefined ? '' : 'cấp trên '}${periodText}`,
    },
    foldText(`Phong trào thi đua ${name} ${periodText} ${upper?.symbol ?? ''}`),
  )
/** What a movement rests on is found by its own number and name: papers and movements of the levels above. */
const upperEntries = (movement: EmulationMovement): Entry[] => {
  const common = { kind: 'movement', path: addressOf.movementFacts(movement.id) } as const
  return [
    ...movement.bases.map(({ id, symbol, title, issuer, issuedOn }): Entry => {
      const day = issuedOn === null ? '' : `ngày ${shortDate(issuedOn)}`
      const hint = ['Văn bản cấp trên', issuer, day].filter((part) => part !== '').join(' · ')
      const named = [symbol, title].filter((part) => part !== '').join(' ')
      return shownAs({ ...common, id: `${movement.id}/${id}`, title: named, hint }, foldText(`${symbol} ${title} ${issuer}`))
    }),
    // One whose plan was brought in is found by its own row.
    ...movement.parents.flatMap(({ id, name, launchedBy, movementId }): Entry[] => {
      if (movementId !== undefined) return []
      const hint = ['Phong trào cấp trên', launchedBy].filter((part) => part !== '').join(' · ')
      return [shownAs({ ...common, id: `${movement.id}/${id}`, title: name, hint }, foldText(`phong trào cấp trên ${name} ${launchedBy}`))]
    }),
  ]
}
const clusterEntry = ({ id, name, memberIds, note }: Cluster): Entry =>
  shownAs(
    {
      kind: 'cluster',
      id,
      title: name,
      path: addressOf.cluster(id),
      hint: [`Cụm, khối thi đua · ${memberIds.length} thành viên`, note].filter((part) => part !== '').join(' · '),
    },
    foldText(`cụm khối thi đua giao ước ${name} ${note}`),
  )
/** What each table is found by; one row may be found in several ways. */
export const makers: Record<string, (row: never) => Entry | readonly Entry[] | null> = {
  subjects: subjectEntry,
  subjectNames: formerNameEntry,
  awards: awardEntry,
  rounds: roundEntry,
  rulings: rulingEntry,
  clusters: clusterEntry,
  movements: (movement: EmulationMovement) => [movementEntry(movement), ...upperEntries(movement)],
}
