import { voteProblems } from '@shared/domain/meeting/problems'
import { councilOn } from '@shared/domain/council/rules'
import { differsInMinutesOnly, isMinutesSigned } from '@shared/domain/meeting/minutes'
import { meetingSchema, voteId, voteSchema, type Meeting, type Tally } from '@shared/domain/meeting/types'
import { committeeName } from '@shared/domain/office/names'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { openForEdit, refuse, tryAct } from './editing'
import { readOffice } from './office'
import { keepMinutes } from './signedEarlier'

/** A meeting with the council of that day, everybody ticked present. */
export async function draftMeeting(db: AppDatabase, roundId: string, today: CalendarDate): Promise<Meeting> {
  const [office, councils] = await Promise.all([readOffice(db), db.councils.toArray()])
  const council = councilOn(councils, today)
  const attendance = (council?.members ?? []).map(({ id, fullName, post, role, honorific }) => ({
    id,
    fullName,
    post,
    role,
    honorific: honorific ?? null,
    isPresent: true,
    absenceReason: '',
    hasOpinion: false,
  }))
  return {
    id: crypto.randomUUID(),
    councilId: council?.id ?? null,
    roundIds: [roundId],
    heldOn: today,
    startAt: '14:00',
    endAt: '',
    place: office === undefined ? '' : `Phòng họp ${committeeName(office)}`,
    number: null,
    chairId: attendance.find((member) => member.role === 'chair')?.id ?? null,
    secretaryId: council?.secretaryId ?? null,
    attendance,
    method: 'showOfHands',
    discussion: '',
  }
}

const parse = (raw: unknown): Meeting => {
  const parsed = meetingSchema.safeParse(raw)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

/** Inside an act: refuses with `meeting.signed` once the minutes of the meeting are signed. */
export const demandUnsigned = (meeting: Meeting): void => {
  if (isMinutesSigned(meeting)) refuse({ code: 'meeting.signed', on: meeting.minutesSignedOn ?? '' })
}

/** Lines of a round that this meeting voted on. */
const votedLines = async (db: AppDatabase, meetingId: string, roundId: string): Promise<string[]> => {
  const lines = new Set(await db.nominees.where('roundId').equals(roundId).primaryKeys())
  return (await db.votes.where('meetingId').equals(meetingId).toArray()).flatMap(({ nomineeId }) =>
    lines.has(nomineeId) ? [nomineeId] : [],
  )
}

/**
 * The meeting as stored, if it may change into that: nothing of it once its minutes are signed; what only the minutes say also after the
 * round is settled. Refuses with `meeting.signed`, `round.notEditable`.
 */
async function openMeeting(db: AppDatabase, roundId: string, after: Meeting): Promise<Meeting | undefined> {
  const before = await db.meetings.get(after.id)
  if (before !== undefined) demandUnsigned(before)
  if (before === undefined || !differsInMinutesOnly(before, after)) await openForEdit(db, roundId)
  return before
}

/**
 * Stores a meeting of a round, new or changed, with the other rounds it treats. Refuses with `record.invalid`, `record.missing`,
 * `round.notEditable`, `meeting.signed`, `meeting.roundVoted` (a round whose lines it voted on stays with it).
 */
export const saveMeeting = (db: AppDatabase, roundId: string, meeting: Meeting, label: string): Promise<Result<Meeting>> =>
  tryAct(db, label, async () => {
    const stored = parse({ ...meeting, roundIds: [...new Set([...meeting.roundIds, roundId])] })
    const before = (await openMeeting(db, roundId, stored))?.roundIds ?? [roundId]
    for (const added of stored.roundIds.filter((id) => !before.includes(id))) await openForEdit(db, added)
    for (const left of before.filter((id) => !stored.roundIds.includes(id)))
      if ((await votedLines(db, stored.id, left)).length > 0)
        return refuse({ code: 'meeting.roundVoted', name: (await db.rounds.get(left))?.name ?? left })
    // The rounds stand in one order, whoever edits: each of them prints the same minutes.
    const order = [...before.filter((id) => stored.roundIds.includes(id)), ...stored.roundIds.filter((id) => !before.includes(id))]
    const ordered = { ...stored, roundIds: order }
    await db.meetings.put(ordered)
    return ordered
  })

/**
 * Notes the day the minutes were signed and keeps them as they stand, or takes it back. Refuses with `record.missing`, `record.invalid`,
 * `paper.signed`.
 */
export const markMinutesSigned = (db: AppDatabase, meetingId: string, on: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, on === null ? 'Bỏ ghi nhận biên bản đã ký' : 'Ghi nhận biên bản đã ký', async () => {
    const meeting = await db.meetings.get(meetingId)
    if (meeting === undefined) return refuse({ code: 'record.missing', what: 'phiên họp' })
    await db.meetings.put(parse({ ...meeting, minutesSignedOn: on }))
    await keepMinutes(db, meetingId, on)
    return null
  })

/** Takes a meeting away from the round, with the votes on the round's lines; other rounds keep it and theirs. */
export const removeMeeting = (db: AppDatabase, roundId: string, meetingId: string): Promise<Result<null>> =>
  tryAct(db, 'Xóa phiên họp Hội đồng', async () => {
    await openForEdit(db, roundId)
    const meeting = await db.meetings.get(meetingId)
    if (meeting === undefined) return refuse({ code: 'record.missing', what: 'phiên họp' })
    demandUnsigned(meeting)
    await db.votes.bulkDelete((await votedLines(db, meetingId, roundId)).map((nomineeId) => voteId(meetingId, nomineeId)))
    const roundIds = meeting.roundIds.filter((id) => id !== roundId)
    if (roundIds.length === 0) await db.meetings.delete(meetingId)
    else await db.meetings.put({ ...meeting, roundIds })
    return null
  })

/** Records or clears votes of one meeting as one act. Refuses with `vote.impossible` when the numbers cannot be. */
export const recordVotes = (
  db: AppDatabase,
  roundId: string,
  meetingId: string,
  label: string,
  votes: ReadonlyMap<string, Tally | null>,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await openForEdit(db, roundId, [...votes.keys()])
    const meeting = await db.meetings.get(meetingId)
    if (meeting === undefined) return refuse({ code: 'record.missing', what: 'phiên họp' })
    demandUnsigned(meeting)
    const known = new Set((await db.nominees.bulkGet([...votes.keys()])).flatMap((line) => line?.id ?? []))
    const rows = [...votes].flatMap(([nomineeId, tally]) => {
      if (tally === null || !known.has(nomineeId)) return []
      const parsed = voteSchema.safeParse({ ...tally, id: voteId(meetingId, nomineeId), meetingId, nomineeId })
      if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
      const problems = voteProblems(parsed.data, meeting)
      return problems.length > 0 ? refuse({ code: 'vote.impossible', problems }) : [parsed.data]
    })
    await db.votes.bulkDelete([...votes].flatMap(([nomineeId, tally]) => (tally === null ? [voteId(meetingId, nomineeId)] : [])))
    await db.votes.bulkPut(rows)
    return null
  })
