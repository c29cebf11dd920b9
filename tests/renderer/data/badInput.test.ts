import { beforeEach, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { saveMeeting, recordVotes } from '@renderer/data/repositories/meetings'
import { saveList } from '@renderer/data/repositories/listSave'
import { readNominees } from '@renderer/data/repositories/nominees'
import { openRound } from '@renderer/data/repositories/rounds'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { errorText } from '@renderer/text/errorText'
import type { Meeting, Tally } from '@shared/domain/meeting/types'
import { emptyRow } from '@shared/domain/round/listRow'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { anOffice } from '../../support/builders'
import { aCouncil, aMeeting } from '../../support/caseParts'

/** What the judge says of bad input stands in `checks/badInput.test.ts`; here each is tried as an act: refused in words, nothing half done. */
let db: AppDatabase
let roundId: string
const agreed: Tally = { members: 5, present: 5, written: 0, inFavour: 5 }
const counted = { issued: 5, collected: 5, valid: 5, inFavour: 5, against: 0, blank: 0, isBlankValid: true }
const meetingWith = (came: number): Meeting => {
  const meeting = aMeeting({ id: 'meeting', roundIds: [roundId] })
  return { ...meeting, attendance: meeting.attendance.map((member, index) => ({ ...member, isPresent: index < came })) }
}
const vote = async (tally: Tally) =>
  recordVotes(db, roundId, 'meeting', 'Ghi phiếu', new Map((await readNominees(db, roundId)).map(({ id }) => [id, tally])))
const decide = async (issuedOn = '2026-12-15') => {
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')
  return issueRuling(db, decision?.id ?? '', { number: 12, issuedOn, signerId: 'chair' })
}
/** Everything stored, for "nothing changed". */
const stored = async (): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])))

beforeEach(async () => {
  db = new AppDatabase(`bad-input-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil())
  })
  roundId = await openRound(db, {
    ...{ name: 'Sơ kết', type: 'movement', movement: null, reviewKind: 'preliminary', phaseId: null, merit: '', today: '2026-11-22' },
  })
  await saveList(db, roundId, 'Nhập', {
    changed: [{ ...emptyRow('row'), name: 'Trường Tiểu học Mẫu', awardCode: 'GK_XA', achievement: 'Có sáng kiến' }],
    removed: [],
    order: null,
  })
})

type Try = () => Promise<Result<unknown, AppError>>
const ready = async (came = 5, tally: Tally = agreed): Promise<void> => {
  await saveMeeting(db, roundId, meetingWith(came), 'Mở phiên họp')
  await vote(tally)
}
const tries: readonly (readonly [what: string, prepare: () => Promise<unknown>, attempt: Try, said: RegExp])[] = [
  [
    'a decision of a meeting without quorum',
    () => ready(3, { members: 5, present: 3, written: 0, inFavour: 3 }),
    decide,
    /Không đủ số họp: 3\/5 thành viên tham gia, cần từ 4/,
  ],
  ['a decision of a day before the council met', () => ready(), () => decide('2026-12-09'), /trước ngày Hội đồng họp/],
  ['a decision that nobody voted on', () => saveMeeting(db, roundId, meetingWith(5), 'Mở phiên họp'), decide, /./],
  ['more in favour than came', () => ready(5), () => vote({ ...agreed, inFavour: 6 }), /./],
  ['more ballots collected than issued', () => ready(5), () => vote({ ...agreed, ballot: { ...counted, collected: 6 } }), /./],
  ['more ballots issued than members', () => ready(5), () => vote({ ...agreed, ballot: { ...counted, issued: 6 } }), /./],
  ['ballots that do not add up', () => ready(5), () => vote({ ...agreed, ballot: { ...counted, against: 1 } }), /./],
  [
    'a unit dissolved between nomination and decision',
    async () => {
      await ready()
      await act(db, 'Giải thể', async () => {
        for (const subject of await db.subjects.toArray()) await db.subjects.put({ ...subject, endedOn: '2026-12-14' })
      })
    },
    decide,
    /Trường Tiểu học Mẫu: /,
  ],
  ['a day for which no base salary is known', () => ready(), () => decide('2015-12-15'), /./],
]

it.each(tries)('%s is refused in words and leaves nothing', async (_what, prepare, attempt, said) => {
  await prepare()
  const before = await stored()
  const result = await attempt()
  expect(result.ok).toBe(false)
  if (!result.ok) expect(errorText(result.error)).toMatch(said)
  expect(await stored()).toBe(before)
})

it('goes through once it is cured: the meeting held again with enough', async () => {
  await ready(3, { members: 5, present: 3, written: 0, inFavour: 3 })
  const again = { ...meetingWith(5), id: 'again', heldOn: '2026-12-12' }
  await saveMeeting(db, roundId, again, 'Họp lại')
  const lines = await readNominees(db, roundId)
  await recordVotes(db, roundId, 'again', 'Ghi phiếu', new Map(lines.map(({ id }) => [id, agreed])))
  expect(await decide()).toMatchObject({ ok: true })
})
