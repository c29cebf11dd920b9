import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeBackup } from '@renderer/data/backup/write'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { readCase, readCasesBeside } from '@renderer/data/repositories/cases'
import { lowerProposal, setRecused } from '@renderer/data/repositories/councilLines'
import { saveList } from '@renderer/data/repositories/listSave'
import { markMinutesSigned, recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { receiveAgain, returnDossier } from '@renderer/data/repositories/nominees'
import { emptyPosting, removePosting, savePosting } from '@renderer/data/repositories/postings'
import { importRoundFile } from '@renderer/data/repositories/roundFiles'
import { deleteRound, openRound } from '@renderer/data/repositories/rounds'
import { updateRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { markNoticeSigned, markReturnGiven, markSubmissionSigned, takeReturnBack } from '@renderer/data/repositories/signedEarlier'
import { mergeSubjects } from '@renderer/data/repositories/subjects'
import { errorText } from '@renderer/text/errorText'
import { composeDocument } from '@shared/compose'
import type { DocumentKind } from '@shared/documents/kinds'
import { givenSlips, openSlips } from '@shared/documents/kinds/dossierReturn/slips'
import { setOf } from '@shared/documents/set'
import { parseRoundFile } from '@shared/domain/case/parse'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting, Tally } from '@shared/domain/meeting/types'
import { emptyRow } from '@shared/domain/round/listRow'
import { readContents } from '../../support/backups'
import { anOffice, aNominee, aPerson } from '../../support/builders'
import { aCouncil, aMeeting } from '../../support/caseParts'

/** Two rounds of an office with one meeting, a posting and a submission: each is signed, then everything it names is called otherwise. */
let db: AppDatabase
let first: string
let second: string
const agreed: Tally = { members: 5, present: 5, written: 0, inFavour: 5 }
const counted: Tally = {
  ...agreed,
  ballot: { issued: 5, collected: 5, valid: 5, inFavour: 5, against: 0, blank: 0, isBlankValid: false },
}
const open = (name: string) =>
  openRound(db, { name, type: 'merit', movement: null, reviewKind: null, phaseId: null, merit: 'có thành tích mẫu', today: '2026-11-20' })
const meeting = (given: Partial<Meeting> = {}): Meeting => aMeeting({ roundIds: [first, second], number: 3, ...given })
const held = async (given: Partial<Meeting> = {}, tally: Tally = agreed): Promise<void> => {
  expect(await saveMeeting(db, first, meeting(given), 'Mở phiên họp')).toMatchObject({ ok: true })
  for (const [round, line] of [
    [first, 'n1'],
    [second, 'n2'],
  ] as const)
    expect(await recordVotes(db, round, 'meeting', 'Ghi phiếu', new Map([[line, tally]]))).toMatchObject({ ok: true })
}

beforeEach(async () => {
  db = new AppDatabase(`signed-earlier-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil())
  })
  first = await open('Đợt một')
  second = await open('Đợt hai')
  await act(db, 'Danh sách', async () => {
    await db.subjects.bulkAdd([aPerson({ id: 'p1', name: 'Nguyễn Mẫu Một' }), aPerson({ id: 'p2', name: 'Nguyễn Mẫu Hai' })])
    await db.nominees.bulkAdd([
      aNominee({ id: 'n1', roundId: first, subjectId: 'p1' }),
      aNominee({ id: 'n2', roundId: second, subjectId: 'p2' }),
    ])
  })
})

const ofMeeting: readonly DocumentKind[] = ['minutes', 'countingMinutes', 'opinionSummary']
/** The papers of those kinds as they would be printed from that round now. */
async function prints(kinds: readonly DocumentKind[], roundId = first, from: AppDatabase = db): Promise<readonly string[]> {
  const awardCase = (await readCase(from, roundId))!
  const items = setOf(awardCase, await readCasesBeside(from, awardCase)).filter(({ kind }) => kinds.includes(kind))
  expect(items).not.toHaveLength(0)
  return Promise.all(
    items.map(async ({ job }) => {
      const made = await composeDocument(job)
      if (!made.ok) throw new Error(made.error.code)
      return `${made.value.fileName} ${createHash('sha256').update(made.value.bytes).digest('hex')}`
    }),
  )
}

/** Whoever and whatever a paper names is called otherwise, the list has another line, the council another member. */
async function renameAll(): Promise<void> {
  await act(db, 'Đổi mọi tên', async () => {
    for (const subject of await db.subjects.toArray())
      await db.subjects.put({
        ...subject,
        name: `${subject.name} Khác`,
        ...(subject.kind === 'person' ? { unit: 'Đơn vị khác', post: 'Chức khác' } : {}),
      })
    for (const line of await db.nominees.toArray()) await db.nominees.put({ ...line, achievement: 'Thành tích khác', detail: 'Dòng khác' })
    const office = (await db.office.get('office'))!
    await db.office.put({
      ...office,
      name: 'Khác Hẳn',
      advisingRoom: { ...office.advisingRoom, name: 'Phòng Khác', headName: 'Trưởng Phòng Khác' },
      signers: office.signers.map((signer) => ({ ...signer, fullName: 'Người Ký Khác' })),
    })
    const council = (await db.councils.toArray())[0]!
    await db.councils.put({ ...council, members: council.members.slice(1) })
    for (const round of await db.rounds.toArray())
      await db.rounds.put({ ...round, name: `${round.name} khác`, merit: 'có thành tích khác' })
  })
  await saveList(db, first, 'Nhập', {
    changed: [{ ...emptyRow('row'), name: 'Trường Tiểu học Mẫu', awardCode: 'GK_XA', achievement: 'Có sáng kiến' }],
    removed: [],
    order: null,
  })
}

describe('minutes that are signed', () => {
  it.each<[string, Partial<Meeting>, Tally]>([
    ['with hands raised', {}, agreed],
    ['with ballots', { method: 'ballot', tellerIds: ['m1', 'm2'] }, counted],
    ['with opinions in writing', { kind: 'inWriting' }, { ...agreed, present: 0, written: 5 }],
  ])('%s print the same again, whatever is called otherwise since', async (_how, given, tally) => {
    const asked =
      given.kind === 'inWriting'
        ? { ...given, attendance: meeting().attendance.map((one) => ({ ...one, hasOpinion: true, isPresent: false })) }
        : given
    await held(asked, tally)
    expect(await markMinutesSigned(db, 'meeting', '2026-12-11')).toMatchObject({ ok: true })
    const before = await prints(ofMeeting)
    expect(await prints(ofMeeting, second)).toEqual(before)
    await renameAll()
    expect(await prints(ofMeeting)).toEqual(before)
    expect(await prints(ofMeeting, second)).toEqual(before)
    // Taken back, they follow the case again.
    expect(await markMinutesSigned(db, 'meeting', null)).toMatchObject({ ok: true })
    expect(await prints(ofMeeting)).not.toEqual(before)
    expect(await db.signedEarlier.count()).toBe(0)
    await undo(db)
    expect(await prints(ofMeeting)).toEqual(before)
  })

  it('stand through the decision, and one undo takes signing and what was kept back together', async () => {
    await held()
    const living = await prints(ofMeeting)
    await markMinutesSigned(db, 'meeting', '2026-12-11')
    expect(await prints(ofMeeting)).toEqual(living)
    await undo(db)
    expect([await db.signedEarlier.count(), (await db.meetings.get('meeting'))?.minutesSignedOn]).toEqual([0, undefined])
    await redo(db)
    await act(db, 'Đổi tên', () => db.subjects.update('p1', { name: 'Nguyễn Mẫu Đổi' }))
    const ruling = (await readCase(db, first))!.rulings.find(({ kind }) => kind === 'decision')!
    expect(await issueRuling(db, ruling.id, { number: 5, issuedOn: '2026-12-15', signerId: 'chair' })).toMatchObject({ ok: true })
    expect(await prints(ofMeeting)).toEqual(living)
  })

  it('close everything of the meeting, and the round that they treat is not deleted', async () => {
    await held()
    await markMinutesSigned(db, 'meeting', '2026-12-11')
    expect(await setRecused(db, first, 'meeting', 'n1', ['m2'])).toMatchObject({ error: { code: 'meeting.signed' } })
    expect(await lowerProposal(db, first, 'meeting', 'n1', 'GK_XA')).toMatchObject({ error: { code: 'meeting.signed' } })
    const deleted = await deleteRound(db, second)
    expect(deleted).toMatchObject({ error: { code: 'paper.signed', kind: 'minutes' } })
    if (!deleted.ok) expect(errorText(deleted.error)).toContain('Bỏ ghi nhận đã ký')
    expect(await markMinutesSigned(db, 'meeting', '2026-12-12')).toMatchObject({ error: { code: 'paper.signed' } })
  })

  it('keep their words when two records become one, and name who it is now', async () => {
    await held()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'p3', name: 'Nguyễn Mẫu Ba' })))
    await markMinutesSigned(db, 'meeting', '2026-12-11')
    const before = await prints(ofMeeting)
    expect(await mergeSubjects(db, 'p3', 'p1')).toMatchObject({ ok: true })
    expect(await prints(ofMeeting)).toEqual(before)
    const [row] = await db.signedEarlier.toArray()
    expect(row?.entries.map(({ subject, nominee }) => [subject.id, nominee.subjectId, subject.name])).toEqual([
      ['p3', 'p3', 'Nguyễn Mẫu Một'],
      ['p2', 'p2', 'Nguyễn Mẫu Hai'],
    ])
  })

  it('travel in a copy and in the file of the round', async () => {
    expect(await saveMeeting(db, first, meeting({ roundIds: [first] }), 'Mở')).toMatchObject({ ok: true })
    await recordVotes(db, first, 'meeting', 'Ghi phiếu', new Map([['n1', agreed]]))
    await markMinutesSigned(db, 'meeting', '2026-12-11')
    const before = await prints(ofMeeting)
    await renameAll()
    const { bytes } = await writeBackup(db, { appVersion: '', profile: 'practice', madeAt: '' })
    const contents = await readContents(bytes)
    expect(contents.ok ? contents.value.rows.get('signedEarlier') : contents).toHaveLength(1)

    const parsed = parseRoundFile(JSON.stringify(await readCase(db, first)))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const there = new AppDatabase(`signed-elsewhere-${crypto.randomUUID()}`)
    await act(there, 'Thiết lập', () => there.office.put(anOffice()))
    expect(await importRoundFile(there, parsed.value)).toMatchObject({ ok: true })
    expect(await prints(ofMeeting, first, there)).toEqual(before)
  })

  it('are refused in a file that does not hold what was signed', async () => {
    await held()
    await markMinutesSigned(db, 'meeting', '2026-12-11')
    const file = (await readCase(db, first))!
    const forged: AwardCase = { ...file, meetings: file.meetings.map((one) => ({ ...one, minutesSignedOn: null })) }
    expect(parseRoundFile(JSON.stringify(forged))).toMatchObject({ ok: false })
    expect(parseRoundFile(JSON.stringify(file))).toMatchObject({ ok: true })
  })
})

describe('a notice that is signed', () => {
  const posting = () => ({ ...emptyPosting('posting', first), place: 'Nhà văn hóa thôn Mẫu 1', fromOn: '2026-11-22', number: 4 })

  it('prints the same again; what comes after it may still be written', async () => {
    await savePosting(db, posting(), 'Ghi niêm yết')
    expect(await markNoticeSigned(db, 'posting', '2026-11-21')).toMatchObject({ ok: true })
    const before = await prints(['postingNotice'])
    await renameAll()
    expect(await prints(['postingNotice'])).toEqual(before)
    expect(await savePosting(db, { ...posting(), toOn: '2026-12-02' }, 'Hết hạn')).toMatchObject({ ok: true })
    expect(await savePosting(db, { ...posting(), number: 5 }, 'Sửa số')).toMatchObject({
      error: { code: 'paper.signed', kind: 'postingNotice' },
    })
    expect(await removePosting(db, first, 'posting')).toMatchObject({ error: { code: 'paper.signed' } })
    expect(await markNoticeSigned(db, 'posting', null)).toMatchObject({ ok: true })
    expect(await prints(['postingNotice'])).not.toEqual(before)
  })
})

describe('the room’s submission that is signed', () => {
  const submissionOf = async () => (await readCase(db, first))!.rulings.find(({ kind }) => kind === 'submissionRoom')!

  it('needs its number and day, then prints the same again, also once the decision is issued', async () => {
    await held()
    const { id } = await submissionOf()
    expect(await markSubmissionSigned(db, id, true)).toMatchObject({ error: { code: 'submission.incomplete' } })
    await updateRuling(db, id, 'Sửa tờ trình', { number: 7, issuedOn: '2026-12-12' })
    expect(await markSubmissionSigned(db, id, true)).toMatchObject({ ok: true })
    const before = await prints(['submission'])
    await act(db, 'Đổi tên', () => db.subjects.put(aPerson({ id: 'p1', name: 'Nguyễn Mẫu Đổi', unit: 'Đơn vị khác' })))
    expect(await prints(['submission'])).toEqual(before)
    expect(await updateRuling(db, id, 'Sửa tờ trình', { number: 8 })).toMatchObject({
      error: { code: 'paper.signed', kind: 'submissionRoom' },
    })
    const decision = (await readCase(db, first))!.rulings.find(({ kind }) => kind === 'decision')!
    expect(await issueRuling(db, decision.id, { number: 5, issuedOn: '2026-12-15', signerId: 'chair' })).toMatchObject({ ok: true })
    expect(await prints(['submission'])).toEqual(before)
    expect(await markSubmissionSigned(db, id, false)).toMatchObject({ error: { code: 'round.notEditable' } })
  })
})

it('a slip of returned dossiers stays as it was signed, after they are received again and gone back once more', async () => {
  const slips = () => prints(['dossierReturn'])
  const back = (reason: string, on = '2026-12-03') => returnDossier(db, first, 'n1', on, reason)
  expect(await back('thiếu báo cáo thành tích')).toMatchObject({ ok: true })
  const before = await slips()
  expect(await markReturnGiven(db, first, 'Phòng khác')).toMatchObject({ ok: false, error: { code: 'record.missing' } })
  const sender = openSlips((await readCase(db, first))!)[0]!.sender
  expect(await markReturnGiven(db, first, sender)).toEqual({ ok: true, value: null })
  expect(await slips()).toEqual(before)

  // Received again, called otherwise: the slip is what the unit holds.
  expect(await receiveAgain(db, first, 'n1', '2026-12-05')).toMatchObject({ ok: true })
  await act(db, 'Đổi tên', () => db.subjects.update('p1', { name: 'Nguyễn Mẫu Khác' }))
  expect(await slips()).toEqual(before)

  // Back once more: a slip of its own beside the first.
  expect(await back('thiếu biên bản', '2026-12-08')).toMatchObject({ ok: true })
  const both = await slips()
  expect(both).toHaveLength(2)
  expect(both).toContain(before[0])
  expect(await deleteRound(db, first)).toMatchObject({
    ok: false,
    error: { code: 'paper.signed', kind: 'dossierReturn', on: '2026-12-03' },
  })

  const [given] = givenSlips((await readCase(db, first))!)
  expect(await takeReturnBack(db, given!.id)).toEqual({ ok: true, value: null })
  expect(await slips()).not.toContain(before[0])
  await undo(db)
  expect(await slips()).toEqual(both)
  const file = JSON.stringify(await readCase(db, first))
  expect(parseRoundFile(file)).toMatchObject({ ok: true })
})
