import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { rulingSchema } from '@shared/domain/ruling/types'
import { signedSchema } from '@shared/domain/case/types'

type Loose = Record<string, unknown>
const office = {
  id: 'office',
  unitKind: 'commune',
  name: 'Nam Sách',
  upperKind: 'city',
  upperName: 'Hải Phòng',
  place: 'Nam Sách',
  advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: 'Lê Thị Mẫu', signs: 'ownSeal' },
  signers: [{ id: 'chair', fullName: 'Nguyễn Mẫu Chủ', post: 'chair' }],
  defaultSignerId: 'chair',
  council: {
    members: [{ id: 'm1', fullName: 'Trần Mẫu Một', post: 'Chủ tịch', role: 'chair' }],
    secretaryId: 'm1',
    establishedBy: 'Quyết định số 05/QĐ-UBND',
    usesCommitteeSeal: true,
  },
  abbreviations: [],
  style: {
    sizeScheme: 'A',
    planOnBehalfOfCommittee: true,
    showParentOrgan: false,
    showAppendixWord: true,
    listFontPt: 13,
    drafterInitials: '',
  },
  fundSource: 'Quỹ thi đua, khen thưởng của xã',
  certificateLayouts: [],
}
const person = {
  id: 'p',
  kind: 'person',
  name: 'Nguyễn Thị Mẫu',
  address: '',
  note: '',
  endedOn: null,
  gender: 'female',
  birthYear: 1991,
  post: 'Công chức',
  unit: 'Phòng Kinh tế',
  unitId: null,
  group: null,
  isDirectWorker: null,
}
const round = (given: Loose = {}, decision: Loose = {}): Loose => ({
  id: 'r',
  name: 'Năm 2026',
  type: 'merit',
  movementId: null,
  reviewKind: null,
  phaseId: null,
  merit: 'có thành tích mẫu',
  openedOn: '2026-11-20',
  submissionDueOn: null,
  submission: { number: 21, issuedOn: '2026-12-10', addressee: 'Chủ tịch Ủy ban nhân dân xã Nam Sách' },
  meeting: {
    heldOn: '2026-12-09',
    startAt: '14:00',
    endAt: '',
    place: '',
    number: 2,
    chairId: 'm1',
    secretaryId: 'm1',
    members: [{ id: 'm1', fullName: 'Trần Mẫu Một', post: 'Chủ tịch', role: 'chair', isPresent: true, absenceReason: '' }],
    method: 'showOfHands',
    discussion: '',
  },
  decision: {
    number: 12,
    issuedOn: '2026-12-15',
    subject: 'Về việc tặng Giấy khen',
    signerId: 'chair',
    bases: [],
    executors: '',
    recipients: [],
    status: 'draft',
    ...decision,
  },
  paidOn: null,
  ...given,
})
const nominee = {
  id: 'n',
  roundId: 'r',
  order: 0,
  subjectId: 'p',
  awardCode: 'GK_XA',
  detail: null,
  achievement: 'Có sáng kiến',
  proposedBy: '',
  vote: { members: 1, present: 1, inFavour: 1 },
  withdrawnReason: null,
}
const award = {
  id: 'n',
  registerNumber: 1,
  year: 2026,
  roundId: 'r',
  subjectId: 'p',
  subjectKind: 'person',
  honorific: 'Bà',
  name: 'Nguyễn Thị Mẫu',
  birthYear: 1991,
  detail: 'Công chức, Phòng Kinh tế',
  awardCode: 'GK_XA',
  awardName: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  achievement: 'Có sáng kiến',
  prizeVnd: 760_000,
  decisionSymbol: '12/QĐ-UBND',
  decidedOn: '2026-12-15',
  decidedBy: 'Chủ tịch UBND xã Nam Sách',
  voided: null,
}
const { council: _council, ...issuingOffice } = office
const issuedRound = round({}, { status: 'issued', office: issuingOffice })

/** A database of the version before with those rows, opened by today's program. */
async function opened(tables: Readonly<Record<string, readonly Loose[]>>): Promise<AppDatabase> {
  const name = `rulings-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 3)
  await withoutLog(name, async () => {
    for (const [table, rows] of Object.entries(tables)) await (old.table(table) as Table<Loose>).bulkAdd([...rows])
  })
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('rounds that held their decision, meeting and votes in themselves', () => {
  it('are not there: nothing is made', async () => {
    const db = await opened({ subjects: [person] })
    for (const table of [db.rulings, db.meetings, db.votes, db.signed, db.councils]) expect(await table.count()).toBe(0)
    expect(await db.subjects.toArray()).toEqual([person])
  })

  it('give their papers, meeting and votes rows of their own, and what was issued is frozen as the register has it', async () => {
    const renamed = { ...person, name: 'Tên đã đổi' }
    const db = await opened({ office: [office], subjects: [renamed], rounds: [issuedRound], nominees: [nominee], awards: [award] })
    const rulings = await db.rulings.toArray()
    for (const row of rulings) expect(rulingSchema.safeParse(row)).toMatchObject({ success: true })
    expect(rulings.map(({ kind, number, status }) => [kind, number, status]).toSorted()).toEqual([
      ['decision', 12, 'issued'],
      ['submissionRoom', 21, 'draft'],
    ])
    expect(await db.meetings.toArray()).toMatchObject([{ roundIds: ['r'], number: 2, attendance: [{ fullName: 'Trần Mẫu Một' }] }])
    expect(await db.votes.toArray()).toMatchObject([{ nomineeId: 'n', members: 1, inFavour: 1, written: 0 }])
    expect(await db.councils.toArray()).toMatchObject([{ establishedBy: 'Quyết định số 05/QĐ-UBND', members: [{ subjectId: null }] }])
    const [signed] = await db.signed.toArray()
    expect(signedSchema.safeParse(signed)).toMatchObject({ success: true })
    expect(signed?.honoured).toMatchObject([{ name: 'Nguyễn Thị Mẫu', registerNumber: 1, prize: { amountVnd: 760_000 } }])
    expect(await db.awards.toArray()).toMatchObject([{ rulingId: signed?.id, roundType: 'merit', level: 'commune', gender: 'female' }])
  })

  it('leave rows alone that are none of the version before', async () => {
    const strange = { id: 'strange', name: 'Không phải đợt xét' }
    const db = await opened({ rounds: [strange], awards: [{ id: 'x', subjectId: 'p' }] })
    expect(await db.rounds.toArray()).toEqual([strange])
    expect(await db.awards.toArray()).toEqual([{ id: 'x', subjectId: 'p' }])
    expect(await db.rulings.count()).toBe(0)
  })

  it('can still be un-issued by undo, and issued again', async () => {
    const rows = [
      { table: 'rounds', key: 'r', before: round(), after: issuedRound },
      { table: 'awards', key: 'n', before: null, after: award },
    ]
    const entry = {
      seq: 1,
      actId: 'a',
      kind: 'act',
      targetSeq: null,
      label: 'Ban hành',
      at: '2026-12-15T03:00:00.000Z',
      by: '',
      device: '',
      rows,
    }
    const db = await opened({
      office: [office],
      subjects: [person],
      rounds: [issuedRound],
      nominees: [nominee],
      awards: [award],
      changes: [entry],
      meta: [{ key: 'history', value: { undo: [{ seq: 1, label: 'Ban hành' }], redo: [] } }],
    })
    const statusNow = async (): Promise<unknown> => [
      (await db.rulings.toArray()).find(({ kind }) => kind === 'decision')?.status,
      await db.signed.count(),
      await db.awards.count(),
    ]
    expect(await statusNow()).toEqual(['issued', 1, 1])
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Ban hành' } })
    expect(await statusNow()).toEqual(['draft', 0, 0])
    expect(await redo(db)).toMatchObject({ ok: true, value: { label: 'Ban hành' } })
    expect(await statusNow()).toEqual(['issued', 1, 1])
  })
})
