import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { writeBackup } from '@renderer/data/backup/write'
import { readContents } from '../../support/backups'
import { AppDatabase } from '@renderer/data/core/database'
import { readCase } from '@renderer/data/repositories/cases'
import { addMovement } from '@renderer/data/repositories/movements'
import { recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { saveList } from '@renderer/data/repositories/listSave'
import { readNominees } from '@renderer/data/repositories/nominees'
import { saveOffice } from '@renderer/data/repositories/office'
import { deleteRound, openRound, updateRound } from '@renderer/data/repositories/rounds'
import { markDone, markPaid, unmarkAll } from '@renderer/data/repositories/rulings'
import { issueRuling, withdrawRuling, type IssueRuling } from '@renderer/data/repositories/issuing'
import { removeSubject, saveSubject } from '@renderer/data/repositories/subjects'
import { redo, undo } from '@renderer/data/core/undo'
import { decisionFacts } from '@shared/documents/kinds/decision/facts'
import { emptyRow } from '@shared/domain/round/listRow'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { anOffice } from '../../support/builders'
import { aCouncil, aMeeting, paperOfCase } from '../../support/caseParts'

let db: AppDatabase
let roundId: string
const open = (name: string) =>
  openRound(db, { name, type: 'movement', movement: null, reviewKind: 'preliminary', phaseId: null, merit: '', today: '2026-11-22' })
const decisionId = async (): Promise<string> => {
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')
  return decision?.id ?? ''
}
const issue = async (given: Partial<IssueRuling> = {}) =>
  issueRuling(db, await decisionId(), { number: 12, issuedOn: '2026-12-15', signerId: 'chair', ...given })
const fill = async (names = ['Nguyễn Thị Mẫu', 'Trường Tiểu học Mẫu']) => {
  await saveList(db, roundId, 'Nhập', {
    changed: names.map((name) => ({ ...emptyRow(crypto.randomUUID()), name, awardCode: 'GK_XA', achievement: 'Có sáng kiến' })),
    removed: [],
    order: null,
  })
  const nominees = await readNominees(db, roundId)
  const meeting = aMeeting({ id: `meeting-${roundId}`, roundIds: [roundId] })
  await saveMeeting(db, roundId, meeting, 'Mở phiên họp')
  const votes = new Map(nominees.map((nominee) => [nominee.id, { members: 5, present: 5, written: 0, inFavour: 5 }]))
  await recordVotes(db, roundId, meeting.id, 'Ghi kết quả biểu quyết', votes)
}
const registered = async () =>
  (await db.awards.toArray())
    .toSorted((a, b) => a.registerNumber! - b.registerNumber!)
    .map((award) => [award.registerNumber, award.name, award.decisionSymbol])

beforeEach(async () => {
  db = new AppDatabase(`issue-attacks-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil())
  })
  roundId = await open('Sơ kết')
  await fill()
})

describe('issuing again', () => {
  it('after an undo takes the new number, day and list, and leaves nothing of the first', async () => {
    await issue()
    expect(await registered()).toEqual([
      [1, 'Trường Tiểu học Mẫu', '12/QĐ-UBND'],
      [2, 'Nguyễn Thị Mẫu', '12/QĐ-UBND'],
    ])
    await undo(db)
    await fill(['Lê Mẫu Hà'])
    expect(await issue({ number: 15, issuedOn: '2026-12-20' })).toMatchObject({ ok: true })
    expect((await registered()).map(([, , symbol]) => symbol)).toEqual(['15/QĐ-UBND', '15/QĐ-UBND', '15/QĐ-UBND'])
    expect(await redo(db)).toEqual({ ok: true, value: null })
    await undo(db)
    expect(await registered()).toEqual([])
    roundId = await open('Khác')
    await fill(['Trần Mẫu Hai'])
    expect(await issue()).toMatchObject({ ok: true })
  })

  it('may follow a paper made a draft again by its own act, whatever was done since, unless later work rests on it', async () => {
    await issue()
    await open('Việc khác')
    expect(await withdrawRuling(db, await decisionId())).toMatchObject({ ok: true })
    expect(await registered()).toEqual([])
    expect(await db.rulings.get(await decisionId())).toMatchObject({ status: 'draft', number: null })
    await undo(db)
    expect(await registered()).toHaveLength(2)
    await markPaid(db, await decisionId(), '2026-12-20')
    expect(await withdrawRuling(db, await decisionId())).toMatchObject({ ok: false, error: { code: 'ruling.carriedOut' } })
    expect(await registered()).toHaveLength(2)
  })

  it.each(['printedOn', 'paidOn', 'handedOverOn'] as const)(
    'is no draft again while %s is on record, and takes no such record along',
    async (step) => {
      await issue()
      const id = await decisionId()
      expect(await markDone(db, id, step, '2026-12-20')).toMatchObject({ ok: true })
      const entries = await db.changes.count()
      expect(await withdrawRuling(db, id)).toMatchObject({ ok: false, error: { code: 'ruling.carriedOut' } })
      expect(await unmarkAll(db, id)).toMatchObject({ ok: true })
      expect(await withdrawRuling(db, id)).toMatchObject({ ok: true })
      expect(await db.changes.count()).toBe(entries + 2)
      expect(await db.rulings.get(id)).toMatchObject({ status: 'draft', printedOn: null, paidOn: null, handedOverOn: null })
      // One act gives the records back, after the one that gave the paper back.
      await undo(db)
      await undo(db)
      expect(await db.rulings.get(id)).toMatchObject({ status: 'issued', [step]: '2026-12-20' })
    },
  )

  it('is refused twice in a row, also from two windows at once', async () => {
    const other = new AppDatabase(db.name)
    const [first, second] = await Promise.all([
      issue(),
      issueRuling(other, await decisionId(), { number: 13, issuedOn: '2026-12-16', signerId: 'chair' }),
    ])
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
    expect(await db.awards.count()).toBe(2)
  })

  it.each([
    ['a negative number', { number: -1 }],
    ['half a number', { number: 1.5 }],
    ['a day that does not exist', { issuedOn: '2026-02-30' }],
    ['a signer nobody knows', { signerId: 'stranger' }],
  ])('is refused with %s, and nothing is written', async (_name, given) => {
    expect(await issue(given)).toMatchObject({ ok: false })
    expect(await db.awards.count()).toBe(0)
    expect((await db.rulings.get(await decisionId()))?.status).toBe('draft')
  })
})

describe('a number', () => {
  it('is refused a second time in its year and free again in the next', async () => {
    expect(await issue()).toMatchObject({ ok: true })
    roundId = await open('Tổng kết')
    await fill(['Trần Văn Mẫu'])
    const before = (await db.awards.toArray()).length
    const again = await issue({ issuedOn: '2026-12-31' })
    expect(again.ok).toBe(false)
    expect(await db.awards.count()).toBe(before)
    expect(await issue({ issuedOn: '2027-01-01' })).toMatchObject({ ok: true })
    expect((await registered()).filter(([, , symbol]) => symbol === '12/QĐ-UBND')).toHaveLength(3)
  })
})

describe('after the issue', () => {
  it('those in the register cannot be deleted, not even with the round that made them', async () => {
    await issue()
    for (const subject of await db.subjects.toArray())
      expect(await removeSubject(db, subject)).toMatchObject({ ok: false, error: { code: 'subject.inUse' } })
    expect(await deleteRound(db, roundId)).toEqual({ ok: false, error: { code: 'round.notEditable' } })
    const second = await open('Đợt hai')
    const first = roundId
    roundId = second
    await fill()
    await deleteRound(db, second)
    roundId = first
    expect((await readCase(db, first))!.nominees).toHaveLength(2)
  })

  it('the decision reads as it was signed, whoever is renamed and whoever chairs the office now', async () => {
    await issue()
    const signed = decisionFacts(paperOfCase((await readCase(db, roundId))!))
    for (const subject of await db.subjects.toArray())
      await saveSubject(db, {
        ...subject,
        name: `${subject.name} đổi tên`,
        ...(subject.kind === 'person' ? { post: 'Khác', unit: 'Khác', birthYear: 1950, gender: 'male' as const } : {}),
      } as typeof subject)
    await saveOffice(
      db,
      anOffice({
        signers: [{ id: 'n', fullName: 'Mới Mẫu', post: 'viceChair' }],
        defaultSignerId: 'n',
        place: 'Nơi khác',
        style: { ...anOffice().style, sizeScheme: 'B' },
      }),
      'Đổi người ký',
    )
    expect(await updateRound(db, roundId, 'Sửa', { name: 'Khác', merit: 'khác' })).toMatchObject({ ok: false })
    expect(decisionFacts(paperOfCase((await readCase(db, roundId))!))).toEqual(signed)
  })
})

describe('what is stored can always be backed up and restored', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an office without a name', () => saveOffice(db, anOffice({ name: ' ' }), 'Sửa')],
    [
      'an office with a signer without a name',
      () => saveOffice(db, anOffice({ signers: [{ id: 'x', fullName: '', post: 'chair' }] }), 'Sửa'),
    ],
    ['a movement without a name', () => addMovement(db, { ...namSachMovement, id: 'm', name: '' }, 'Thêm')],
    ['a day of payment that does not exist', async () => markPaid(db, await decisionId(), '2026-02-30')],
  ])('%s is not stored', async (_name, write) => {
    await write().catch(() => {})
    const { bytes } = await writeBackup(db, { appVersion: '0.1.0', profile: 'real', madeAt: '' })
    expect(await readContents(bytes)).toMatchObject({ ok: true })
  })
})
