import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readCase } from '@renderer/data/repositories/cases'
import { addProposals } from '@renderer/data/repositories/eligible'
import { saveInitiative } from '@renderer/data/repositories/initiatives'
import { draftMeeting, recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { openRound } from '@renderer/data/repositories/rounds'
import { setDossierFacts, setWithdrawn } from '@renderer/data/repositories/nominees'
import { importAwards, importRatings, importSubjects } from '@renderer/data/repositories/importTargets'
import { saveConduct } from '@renderer/data/repositories/subjectYears'
import { issueRuling } from '@renderer/data/repositories/issuing'
import type { Tally } from '@shared/domain/meeting/types'
import { foldText } from '@shared/lib/text'
import { practiceCouncil, practiceOffice } from '@shared/seed/practiceOffice'
import { aDraft } from './rowDraft'
import { advanced, commended, fighters, fighterVotes, officials, rescuer, underReview, unitNames, type Official } from './namSachYear'

/** The year of `namSachYear.ts` entered by acts, up to where each test goes on by itself. */

const ratings = { HTXSNV: 'excellent', HTTNV: 'good', HTNV: 'completed', KHTNV: 'failed' } as const
const must = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export type Year = { readonly db: AppDatabase; readonly idOf: (name: string) => string }

const personDraft = ({ name, sex, birthYear, unit, rating }: Official) =>
  aDraft({
    name,
    gender: sex === 'Bà' ? 'female' : 'male',
    birthYear,
    post: 'Công chức',
    unit,
    year: { year: 2026, rating: ratings[rating], source: 'TB 90/TB-UBND', headcount: null, completed: null, women: null },
  })

/** Office, council, forty officials with their ratings, what two of them received the year before, what four of them thought of. */
export async function theYear(): Promise<Year> {
  const db = new AppDatabase(`year-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', async () => {
    await db.office.put(practiceOffice)
    await db.councils.put(practiceCouncil)
  })
  const unitDrafts = unitNames.map((name) =>
    aDraft({
      kind: 'collective',
      name,
      birthYear: null,
      collectiveKind: 'agency',
      year: { year: 2026, rating: 'good', source: 'TB 90/TB-UBND', headcount: 8, completed: 8, women: 4 },
    }),
  )
  const people = officials.map(personDraft)
  must(
    await importSubjects(
      db,
      [...unitDrafts, ...people].map((draft) => ({ draft, subjectId: null })),
      'Nhập đối tượng',
    ),
  )
  const known = new Map((await db.subjects.toArray()).map(({ name, id }) => [name, id]))
  const idOf = (name: string): string => known.get(name) ?? ''
  must(
    await importRatings(
      db,
      [...unitDrafts, ...people].map((draft) => ({ draft, subjectId: idOf(draft.name) })),
      'Nhập xếp loại',
    ),
  )
  const past = { awardName: 'Chiến sĩ thi đua cơ sở', decisionSymbol: '310/QĐ-UBND', decidedOn: '2025-12-25', prizeVnd: 2_340_000 }
  must(
    await importAwards(
      db,
      fighters.slice(0, 2).map((one) => ({
        draft: { ...personDraft(one), awardCode: 'CSTDCS', past: { ...past, decidedBy: 'Chủ tịch Ủy ban nhân dân xã Nam Sách' } },
        subjectId: idOf(one.name),
      })),
      [],
      'Nhập quyết định cũ',
    ),
  )
  for (const one of fighters.slice(0, 4))
    must(
      await saveInitiative(db, {
        title: `Cải tiến của ${foldText(one.name)}`,
        kind: 'initiative',
        authorIds: [idOf(one.name)],
        recognisedBy: 'unit',
        symbol: '77/QĐ-UBND',
        recognisedOn: '2026-10-20',
        scope: 'Toàn xã',
      }),
    )
  must(
    await saveConduct(db, {
      subjectId: idOf(underReview.name),
      kind: 'pending',
      measure: null,
      fromOn: '2026-11-02',
      toOn: null,
      isCleared: false,
      instrument: '',
    }),
  )
  return { db, idOf }
}

/** July: one Giấy khen by the simplified procedure, without a council. Gives its decision. */
export async function theSudden({ db, idOf }: Year): Promise<string> {
  const roundId = await openRound(db, {
    name: 'Đột xuất tháng 7',
    type: 'sudden',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: 'có thành tích dũng cảm cứu người bị đuối nước',
    today: '2026-07-12',
    periodFrom: '2026-07-11',
    periodTo: '2026-07-11',
  })
  const achievement = 'Đã cứu hai cháu nhỏ bị đuối nước tại bến đò thôn Mẫu ngày 11/7/2026'
  must(await addProposals(db, roundId, [{ subjectId: idOf(rescuer.name), awardCode: 'GK_XA', achievement, route: 'achievement' }]))
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')?.id ?? ''
  must(await issueRuling(db, decision, { number: 201, issuedOn: '2026-07-15', signerId: 'signer-chair' }))
  return decision
}

const hands = (inFavour: number): Tally => ({ members: 9, present: 9, written: 0, inFavour, recused: [] })
const ballots = (inFavour: number): Tally => ({
  ...hands(inFavour),
  ballot: { issued: 9, collected: 9, valid: 9, inFavour, against: 9 - inFavour, blank: 0, isBlankValid: true },
})

/** December: everybody put forward, the fifth unit taken back. Gives the round. */
export async function theDecember({ db, idOf }: Year): Promise<string> {
  const roundId = await openRound(db, {
    name: 'Khen thưởng công trạng năm 2026',
    type: 'merit',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: 'đã hoàn thành xuất sắc nhiệm vụ năm 2026',
    today: '2026-12-01',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    submissionDueOn: '2026-12-10',
  })
  const achievement = 'Đã hoàn thành xuất sắc nhiệm vụ được giao năm 2026'
  const lines = (names: readonly string[], awardCode: string) =>
    names.map((name) => ({ subjectId: idOf(name), awardCode, achievement, route: 'merit' as const }))
  must(
    await addProposals(db, roundId, [
      ...lines(
        advanced.map(({ name }) => name),
        'LDTT',
      ),
      ...lines(
        fighters.map(({ name }) => name),
        'CSTDCS',
      ),
      ...lines(
        [0, 1, 2, 4].map((index) => unitNames[index] ?? ''),
        'TTLDTT',
      ),
      ...lines(
        commended.map(({ name }) => name),
        'GK_XA',
      ),
      ...lines(unitNames.slice(0, 2), 'GK_XA'),
      ...lines(
        fighters.slice(0, 2).map(({ name }) => name),
        'BK_TINH',
      ),
    ]),
  )
  for (const { id } of await db.nominees.where('roundId').equals(roundId).toArray())
    must(await setDossierFacts(db, roundId, id, { receivedOn: '2026-12-09' }))
  return roundId
}

/** Line of somebody for an award in a round. */
export const lineOf = async ({ db, idOf }: Year, roundId: string, name: string, awardCode: string): Promise<string> =>
  (await db.nominees.where('roundId').equals(roundId).toArray()).find(
    (line) => line.subjectId === idOf(name) && line.awardCode === awardCode,
  )?.id ?? ''

/** The fifth unit withdrawn, the council met on 18/12 and voted: titles of persons by ballot, the rest by hands. */
export async function theCouncil(year: Year, roundId: string): Promise<void> {
  const { db } = year
  const fifth = await lineOf(year, roundId, unitNames[4] ?? '', 'TTLDTT')
  must(await setWithdrawn(db, roundId, fifth, 'Chưa đủ tỷ lệ Lao động tiên tiến'))
  const meeting = {
    ...(await draftMeeting(db, roundId, '2026-12-18')),
    startAt: '14:00',
    endAt: '16:30',
    number: 3,
    tellerIds: ['member-5', 'member-8'],
  }
  must(await saveMeeting(db, roundId, meeting, 'Mở phiên họp'))
  const standing = (await db.nominees.where('roundId').equals(roundId).toArray()).filter(({ id }) => id !== fifth)
  const votes = standing.map(({ id, awardCode, subjectId }): [string, Tally] => {
    const place = fighters.findIndex(({ name }) => year.idOf(name) === subjectId)
    return [id, awardCode === 'CSTDCS' ? ballots(fighterVotes[place] ?? 0) : hands(9)]
  })
  must(await recordVotes(db, roundId, meeting.id, 'Ghi kết quả', new Map(votes)))
}

export const caseNow = async (db: AppDatabase, roundId: string) => {
  const awardCase = await readCase(db, roundId)
  if (awardCase === undefined) throw new Error(roundId)
  return awardCase
}
