import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { readCase } from '@renderer/data/repositories/cases'
import { saveList } from '@renderer/data/repositories/listSave'
import { recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { readNominees } from '@renderer/data/repositories/nominees'
import { openRound, updateRound } from '@renderer/data/repositories/rounds'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { saveSubject } from '@renderer/data/repositories/subjects'
import { errorText } from '@renderer/text/errorText'
import { needsOf } from '@shared/checks/needs/needs'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import { opinionsOf, takingPartOf } from '@shared/domain/meeting/rules'
import type { Meeting, Tally } from '@shared/domain/meeting/types'
import { emptyRow } from '@shared/domain/round/listRow'
import type { AwardRound } from '@shared/domain/round/types'
import { anOffice } from '../../support/builders'
import { aCouncil, aMeeting } from '../../support/caseParts'

/** What is changed once the votes are typed, and once the decision is issued: each field is either refused, or said where it no longer fits. */
let db: AppDatabase
let roundId: string
const agreed: Tally = { members: 5, present: 5, written: 0, inFavour: 5 }
const meeting = (): Meeting => aMeeting({ id: 'meeting', roundIds: [roundId], heldOn: '2026-12-10' })
const change = (patch: (now: Meeting) => Partial<Meeting>) => {
  const now = meeting()
  return saveMeeting(db, roundId, { ...now, ...patch(now) }, 'Sửa phiên họp')
}
const decide = async (issuedOn = '2026-12-15') => {
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')
  return issueRuling(db, decision?.id ?? '', { number: 12, issuedOn, signerId: 'chair' })
}
const stored = async (): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])))
/** What the issued decision says, as it would be printed again. */
const printed = async (): Promise<string> => {
  const awardCase = await readCase(db, roundId)
  const ruling = awardCase?.rulings.find(({ kind }) => kind === 'decision')
  if (awardCase === undefined || ruling === undefined) throw new Error('no decision')
  const paper = paperOf(awardCase, ruling)
  return JSON.stringify([honoreesOf(paper), paper.office, paper.meeting?.heldOn])
}

beforeEach(async () => {
  db = new AppDatabase(`changed-later-${crypto.randomUUID()}`)
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
  await saveMeeting(db, roundId, meeting(), 'Mở phiên họp')
  const lines = await readNominees(db, roundId)
  await recordVotes(db, roundId, 'meeting', 'Ghi phiếu', new Map(lines.map(({ id }) => [id, agreed])))
})

type Patch = (now: Meeting) => Partial<Meeting>
const away: Patch = ({ attendance }) => ({ attendance: attendance.map((member, index) => ({ ...member, isPresent: index > 0 })) })
const fewer: Patch = ({ attendance }) => ({ attendance: attendance.slice(1) })

describe('after the votes', () => {
  it.each([
    ['a member who voted said to be away', away, /không khớp phiên họp/],
    ['a member taken out of the meeting', fewer, /không khớp phiên họp/],
  ] as readonly (readonly [string, Patch, RegExp])[])(
    '%s: the decision is refused in words, nothing is half done',
    async (_what, patch, said) => {
      expect((await change(patch)).ok).toBe(true)
      const before = await stored()
      const result = await decide()
      expect(result.ok).toBe(false)
      if (!result.ok) expect(errorText(result.error)).toMatch(said)
      expect(await stored()).toBe(before)
    },
  )

  it('the meeting said to be opinions in writing: who was ticked present has answered, and the decision stands on those votes', async () => {
    expect((await change(() => ({ kind: 'inWriting' }))).ok).toBe(true)
    const now = (await readCase(db, roundId))!.meetings[0]!
    expect([takingPartOf(now), opinionsOf(now)]).toEqual([now.attendance.length, now.attendance.length])
    expect((await decide()).ok).toBe(true)
  })

  it('the meeting moved behind the decision is said beside it before it is issued', async () => {
    expect((await change(() => ({ heldOn: '2026-12-20' }))).ok).toBe(true)
    await act(db, 'Ghi ngày', async () => {
      for (const ruling of await db.rulings.toArray()) await db.rulings.put({ ...ruling, issuedOn: '2026-12-15' })
    })
    const awardCase = (await readCase(db, roundId))!
    const ruling = awardCase.rulings.find(({ kind }) => kind === 'decision')!
    const said = needsOf(awardCase, ruling, await readCaseContext(db, awardCase), {
      unsaved: { lines: 0, cells: 0 },
      unread: [],
      today: '2026-12-10',
    }).map(({ message }) => message)
    expect(said.join(' ')).toMatch(/15\/12\/2026.*trước.*20\/12\/2026/)
  })

  it('a name put right goes into the papers, and the vote stays with its line', async () => {
    const [subject] = await db.subjects.toArray()
    await saveSubject(db, { ...subject!, name: 'Trường Tiểu học Mẫu Một' })
    expect(await decide()).toMatchObject({ ok: true })
    expect(await printed()).toContain('Trường Tiểu học Mẫu Một')
  })
})

describe('after the decision is issued', () => {
  beforeEach(async () => {
    expect(await decide()).toMatchObject({ ok: true })
  })

  it.each([
    ['day', () => ({ heldOn: '2026-12-11' })],
    ['presence', away],
    ['members', fewer],
    ['way of voting', () => ({ method: 'ballot' as const })],
    ['way of voting on one award', () => ({ methods: { GK_XA: 'ballot' as const } })],
    ['kind', () => ({ kind: 'inWriting' as const })],
    ['recusals', () => ({ recusals: { row: ['m1'] } })],
  ] as readonly (readonly [string, Patch])[])('the meeting’s %s is refused', async (_what, patch) => {
    const before = await stored()
    const result = await change(patch)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(errorText(result.error)).not.toBe('')
    expect(await stored()).toBe(before)
  })

  it.each([
    ['number', () => ({ number: 9 })],
    ['hours', () => ({ startAt: '08:00', endAt: '09:00' })],
    ['place', () => ({ place: 'Hội trường Mẫu' })],
    ['discussion', () => ({ discussion: 'Nhất trí cao.' })],
    ['agenda', () => ({ agenda: 'Xét khen thưởng' })],
    ['tellers', () => ({ tellerIds: ['m2'] })],
  ] as readonly (readonly [string, Patch])[])(
    'the minutes’ %s may still be written, and the decision stays as signed',
    async (_what, patch) => {
      const before = await printed()
      expect((await change(patch)).ok).toBe(true)
      expect(await printed()).toBe(before)
    },
  )

  it.each([
    ['type', { type: 'sudden' }],
    ['procedure', { procedure: 'simplified' }],
    ['period', { periodFrom: '2025-01-01', periodTo: '2025-12-31' }],
    ['merit', { merit: 'có thành tích khác' }],
    ['opening day', { openedOn: '2026-11-01' }],
  ] as readonly (readonly [string, Partial<AwardRound>])[])('the round’s %s is refused', async (_what, patch) => {
    const before = await stored()
    expect((await updateRound(db, roundId, 'Sửa đợt xét', patch)).ok).toBe(false)
    expect(await stored()).toBe(before)
  })

  it.each([
    ['name', { name: 'Trường Tiểu học Mẫu Hai' }],
    ['address', { address: 'Thôn Mẫu 9' }],
    ['parent', { parentOrgan: 'UBND xã Mẫu Khác' }],
  ])('a subject’s %s changes its record, never what was signed or registered', async (_what, patch) => {
    const before = await printed()
    const register = JSON.stringify(await db.awards.toArray())
    const [subject] = await db.subjects.toArray()
    if (subject?.kind !== 'collective') throw new Error('no collective')
    expect((await saveSubject(db, { ...subject, ...patch })).ok).toBe(true)
    expect(await printed()).toBe(before)
    expect(JSON.stringify(await db.awards.toArray())).toBe(register)
  })
})
