import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readCase } from '@renderer/data/repositories/cases'
import { saveList } from '@renderer/data/repositories/listSave'
import { readAlike, readNominees, setOverride, setWithdrawn, settleIdentity } from '@renderer/data/repositories/nominees'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { draftMeeting, recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { deleteRound, openRound, readRound, updateRound } from '@renderer/data/repositories/rounds'
import { addRuling, markPaid, updateRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { undo } from '@renderer/data/core/undo'
import { honoreesOf } from '@shared/domain/case/honorees'
import { emptyRow, rowOf, type ListRow } from '@shared/domain/round/listRow'
import { aCollective, anOffice, aPerson } from '../../support/builders'
import { aCouncil, aMeeting, paperOfCase } from '../../support/caseParts'

let db: AppDatabase
let roundId: string
const aRow = (given: Partial<ListRow>): ListRow => ({
  ...emptyRow(crypto.randomUUID()),
  awardCode: 'GK_XA',
  achievement: 'Có sáng kiến',
  ...given,
})
const save = (changed: ListRow[], label = 'Sửa danh sách') => saveList(db, roundId, label, { changed, removed: [], order: null })
const open = (name = 'Sơ kết giai đoạn 1') =>
  openRound(db, { name, type: 'movement', movement: null, reviewKind: 'preliminary', phaseId: null, merit: '', today: '2026-11-22' })
const lineRow = async (position: number): Promise<ListRow> => {
  const entry = (await readCase(db, roundId))!.nominees[position]!
  return rowOf(entry.nominee, entry.subject)
}
const decisionNow = async () => {
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')
  if (decision === undefined) throw new Error('no decision')
  return decision
}
/** The round's meeting, held with everybody of the council unless a test says otherwise. */
const meet = async (): Promise<string> => {
  const id = `meeting-${roundId}`
  await saveMeeting(db, roundId, aMeeting({ id, roundIds: [roundId] }), 'Mở phiên họp Hội đồng')
  return id
}
const tally = (inFavour: number) => ({ members: 5, present: 5, written: 0, inFavour })
const voteFor = async (inFavour: number) => {
  const nominees = await readNominees(db, roundId)
  const votes = new Map(nominees.map((nominee) => [nominee.id, tally(inFavour)]))
  await recordVotes(db, roundId, await meet(), 'Ghi kết quả biểu quyết', votes)
}

beforeEach(async () => {
  db = new AppDatabase(`rounds-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil())
  })
  roundId = await open()
})

describe('a new round', () => {
  it.each([
    ['merit', ['decision', 'submissionRoom']],
    ['sudden', ['decision', 'submissionRoom']],
    ['foreign', ['decision', 'submissionRoom']],
    ['service', ['submissionUp']],
    ['tenure', ['submissionUp']],
    ['resistance', ['decision', 'submissionRoom']],
  ] as const)('of type %s has the papers it asks for: %s', async (type, kinds) => {
    const id = await openRound(db, {
      name: 'Đợt mẫu',
      type,
      movement: null,
      reviewKind: null,
      phaseId: null,
      merit: '',
      today: '2026-11-22',
    })
    const papers = await db.rulings.where('roundId').equals(id).toArray()
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual(kinds)
  })

  it('gives a line without an award the one it proposes for such a subject', async () => {
    const id = await openRound(db, {
      name: 'Bình xét văn hóa',
      type: 'merit',
      procedure: 'posting',
      movement: null,
      reviewKind: null,
      phaseId: null,
      merit: '',
      today: '2026-11-22',
    })
    const rows = [
      aRow({ name: 'Hộ ông Trần Mẫu', kind: 'household', awardCode: '' }),
      aRow({ name: 'Thôn Mẫu 1', kind: 'collective', awardCode: '' }),
    ]
    await saveList(db, id, 'Danh sách', { changed: rows, removed: [], order: null })
    expect((await readCase(db, id))!.nominees.map(({ nominee }) => nominee.awardCode)).toEqual(['GDVH', 'THON_VH'])
  })
})

describe('opening a round', () => {
  it('drafts the decision from the office', async () => {
    expect(await decisionNow()).toMatchObject({ status: 'draft', signerId: 'chair', number: null, subject: '' })
    expect((await readCase(db, roundId))!.rulings.map(({ kind }) => kind)).toEqual(['submissionRoom', 'decision'])
    await undo(db)
    expect([await readRound(db, roundId), await db.rulings.count()]).toEqual([undefined, 0])
  })

  it('takes the council as it is that day', async () => {
    const meeting = await draftMeeting(db, roundId, '2026-12-10')
    expect(await saveMeeting(db, roundId, meeting, 'Mở phiên họp Hội đồng')).toMatchObject({ ok: true })
    expect((await readCase(db, roundId))?.meetings).toMatchObject([{ chairId: 'm0', secretaryId: 'm2', attendance: { length: 5 } }])
  })

  it('is removed with its list and with those whom only the list knew', async () => {
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'known', name: 'Lê Mẫu Hà', birthYear: 1990 })))
    await save([aRow({ name: 'Nguyễn Thị Mẫu' }), aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    await deleteRound(db, roundId)
    expect((await db.subjects.toArray()).map((subject) => subject.id)).toEqual(['known'])
    expect(await db.nominees.count()).toBe(0)
  })
})

describe('a collective that only a list had made', () => {
  const workplace = async () => (await db.subjects.get('member'))!
  beforeEach(async () => {
    await save([aRow({ name: 'Trường Tiểu học Mẫu' })])
    const [line] = await readNominees(db, roundId)
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'member', unit: 'Trường Tiểu học Mẫu', unitId: line!.subjectId })))
  })

  it.each([
    ['with its round', () => deleteRound(db, roundId)],
    [
      'with its line',
      async () =>
        saveList(db, roundId, 'Xóa dòng', { changed: [], removed: (await readNominees(db, roundId)).map(({ id }) => id), order: null }),
    ],
  ])('goes %s, and nobody is linked to it any more', async (_how, remove) => {
    const { unitId } = (await workplace()) as { unitId: string }
    await remove()
    expect(await db.subjects.get(unitId)).toBeUndefined()
    expect(await workplace()).toMatchObject({ unit: 'Trường Tiểu học Mẫu', unitId: null })
    await undo(db)
    expect(await workplace()).toMatchObject({ unitId })
    expect(await db.subjects.get(unitId)).toMatchObject({ kind: 'collective' })
  })

  it('leaves its people with the known one that it turns out to be', async () => {
    await act(db, 'Thêm', () => db.subjects.add(aCollective({ id: 'known', name: 'Trường Tiểu học Mẫu' })))
    const [line] = await readNominees(db, roundId)
    await settleIdentity(db, roundId, line!.id, 'known')
    expect(await db.subjects.get(line!.subjectId)).toBeUndefined()
    expect(await workplace()).toMatchObject({ unitId: 'known' })
  })
})

describe('typing the list', () => {
  it('makes the subject and the line in one act, and takes both back in one step', async () => {
    await save(
      [
        aRow({ name: 'Nguyễn Thị Mẫu', honorific: 'Bà', birthYear: '1991', post: 'Công chức', unit: 'Phòng Kinh tế' }),
        aRow({ name: 'Trường Tiểu học Mẫu' }),
      ],
      'Dán 2 dòng',
    )
    const awardCase = (await readCase(db, roundId))!
    expect(awardCase.nominees.map(({ subject, nominee }) => [subject.kind, subject.name, nominee.identity, nominee.order])).toEqual([
      ['person', 'Nguyễn Thị Mẫu', 'made', 0],
      ['collective', 'Trường Tiểu học Mẫu', 'made', 1],
    ])
    await undo(db)
    expect([await db.nominees.count(), await db.subjects.count()]).toEqual([0, 0])
  })

  it('corrects the record that the line itself made', async () => {
    await save([aRow({ name: 'Nguyên Thị Mẫu' })])
    await save([{ ...(await lineRow(0)), name: 'Nguyễn Thị Mẫu', post: 'Trưởng thôn' }])
    expect(await db.subjects.toArray()).toMatchObject([{ name: 'Nguyễn Thị Mẫu', post: 'Trưởng thôn' }])
  })

  it('keeps another post of somebody known for this case only', async () => {
    await act(db, 'Thêm', () =>
      db.subjects.add(aPerson({ id: 'known', name: 'Lê Mẫu Hà', birthYear: 1990, post: 'Công chức', unit: 'Phòng Kinh tế' })),
    )
    await save([aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    expect(await readNominees(db, roundId)).toMatchObject([{ subjectId: 'known', identity: 'known', detail: null }])
    await save([{ ...(await lineRow(0)), post: 'Phó Trưởng phòng' }])
    expect(await readNominees(db, roundId)).toMatchObject([{ subjectId: 'known', detail: 'Phó Trưởng phòng, Phòng Kinh tế' }])
    expect(await db.subjects.get('known')).toMatchObject({ post: 'Công chức' })
    await save([{ ...(await lineRow(0)), name: 'Vũ Thị Mẫu Lan', birthYear: '1979' }])
    expect(await db.subjects.get('known')).toMatchObject({ name: 'Lê Mẫu Hà', birthYear: 1990 })
    expect(await db.subjects.count()).toBe(2)
  })

  it('asks when somebody of that name is known, and links as the officer says', async () => {
    await act(db, 'Thêm', () =>
      db.subjects.add(aPerson({ id: 'known', name: 'Lê Mẫu Hà', birthYear: 1990, post: 'Công chức', unit: 'Phòng Kinh tế' })),
    )
    await save([aRow({ name: 'Lê Mẫu Hà', post: 'Giáo viên', unit: 'Trường Mầm non Mẫu' })])
    const [line] = await readNominees(db, roundId)
    expect(line).toMatchObject({ identity: 'doubtful' })
    const own = (await db.subjects.get(line!.subjectId))!
    expect((await readAlike(db, own)).map((subject) => subject.id)).toEqual(['known'])
    await settleIdentity(db, roundId, line!.id, 'known')
    expect(await readNominees(db, roundId)).toMatchObject([
      { subjectId: 'known', identity: 'known', detail: 'Giáo viên, Trường Mầm non Mẫu' },
    ])
    expect(await db.subjects.count()).toBe(1)
    await undo(db)
    await settleIdentity(db, roundId, line!.id, null)
    expect(await readNominees(db, roundId)).toMatchObject([{ identity: 'made', subjectId: own.id }])
  })

  it('settles a doubt by itself when the birth year tells', async () => {
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'known', name: 'Lê Mẫu Hà', birthYear: 1990 })))
    await save([aRow({ name: 'Lê Mẫu Hà' }), aRow({ name: 'Lê Mẫu Hà', achievement: 'Khác' })])
    await save([{ ...(await lineRow(0)), birthYear: '1972' }])
    await save([{ ...(await lineRow(1)), birthYear: '1990' }])
    expect(await readNominees(db, roundId)).toMatchObject([{ identity: 'made' }, { identity: 'known', subjectId: 'known' }])
    expect(await db.subjects.count()).toBe(2)
  })

  it('puts lines between others and drops those taken off', async () => {
    const rows = ['A Mẫu', 'B Mẫu', 'C Mẫu'].map((name) => aRow({ name }))
    await save(rows)
    const inserted = aRow({ name: 'X Mẫu' })
    await saveList(db, roundId, 'Chèn dòng', {
      changed: [inserted],
      removed: [rows[1]!.id],
      order: [rows[0]!.id, inserted.id, rows[2]!.id],
    })
    const names = (await readCase(db, roundId))!.nominees.map(({ subject }) => subject.name)
    expect(names).toEqual(['A Mẫu', 'X Mẫu', 'C Mẫu'])
    expect((await db.subjects.toArray()).map((subject) => subject.name).toSorted()).toEqual(['A Mẫu', 'C Mẫu', 'X Mẫu'])
  })

  it('survives hard names', async () => {
    const names = ['Nguyễn <b> & "Mẫu"', 'Nguye\u0302\u0303n Ma\u0302\u0303u', 'H’Mẫu Niê', 'Y Mẫu', 'Mẫu', 'M'.repeat(200)]
    expect(await save(names.map((name) => aRow({ name })))).toMatchObject({ ok: true })
    expect((await readCase(db, roundId))!.nominees.map(({ subject }) => subject.name)).toEqual(names.map((name) => name.normalize('NFC')))
  })

  it('lets one doubt stand on several lines as one act, all of them or none', async () => {
    await save(['A Mẫu', 'B Mẫu', 'C Mẫu'].map((name) => aRow({ name })))
    const ids = (await readNominees(db, roundId)).map(({ id }) => id)
    const override = { ruleId: 'CASE-ACHIEVEMENT', by: 'Lê Mẫu', on: '2026-11-23', reason: 'Đã xem hồ sơ giấy' }
    const standing = async () => (await readNominees(db, roundId)).filter(({ overrides }) => overrides.length > 0).length
    expect(await setOverride(db, roundId, [...ids, 'nobody'], override.ruleId, override)).toMatchObject({ ok: false })
    expect(await standing()).toBe(0)
    expect(await setOverride(db, roundId, ids, override.ruleId, override)).toMatchObject({ ok: true })
    expect(await standing()).toBe(3)
    await undo(db)
    expect(await standing()).toBe(0)
  })

  it('finds the same person in another open round', async () => {
    await save([aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    const first = roundId
    roundId = await open('Năm 2026')
    await save([aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    const context = await readCaseContext(db, (await readCase(db, first))!)
    expect(context.openElsewhere).toMatchObject([{ roundName: 'Năm 2026' }])
  })
})

describe('issuing the decision', () => {
  const issue = async (number: number | null = 12, issuedOn: string | null = '2026-12-15') =>
    issueRuling(db, (await decisionNow()).id, { number, issuedOn, signerId: 'chair' })
  const signedNow = async () => honoreesOf(paperOfCase((await readCase(db, roundId))!))
  const fill = async () => {
    await save([
      aRow({ name: 'Nguyễn Thị Mẫu', honorific: 'Bà', birthYear: '1991', post: 'Công chức', unit: 'Phòng Kinh tế' }),
      aRow({ name: 'Trường Tiểu học Mẫu' }),
      aRow({ name: 'Hộ ông Trần Mẫu', unit: 'Thôn Mẫu 1' }),
    ])
    await voteFor(5)
  }

  it('keeps what was let stand, and why; taking it back leaves a draft without it', async () => {
    await fill()
    const { id } = await decisionNow()
    const issuedDespite = { doubts: ['Chưa ghi giờ kết thúc.'], reason: 'Hội đồng họp gấp', by: 'Đỗ Thị Mẫu', on: '2026-12-15' }
    expect(await issueRuling(db, id, { number: 12, issuedOn: '2026-12-15', signerId: 'chair', issuedDespite })).toMatchObject({ ok: true })
    expect((await db.rulings.get(id))?.issuedDespite).toEqual(issuedDespite)
    expect((await db.signed.get(id))?.ruling.issuedDespite).toEqual(issuedDespite)
    await undo(db)
    expect((await db.rulings.get(id))?.issuedDespite).toBeUndefined()
  })

  it('freezes the honorees with their numbers and the money of that day', async () => {
    await fill()
    expect(await issue()).toMatchObject({ ok: true })
    const awards = (await db.awards.toArray()).toSorted((a, b) => a.registerNumber! - b.registerNumber!)
    expect(awards.map((award) => [award.registerNumber, award.name, award.prizeVnd, award.decisionSymbol, award.honorific])).toEqual([
      [1, 'Trường Tiểu học Mẫu', 1_520_000, '12/QĐ-UBND', ''],
      [2, 'Nguyễn Thị Mẫu', 760_000, '12/QĐ-UBND', 'Bà'],
      [3, 'Hộ ông Trần Mẫu', 1_140_000, '12/QĐ-UBND', ''],
    ])
    expect(awards[0]).toMatchObject({ decidedBy: 'Chủ tịch UBND xã Nam Sách', year: 2026, decidedOn: '2026-12-15' })
  })

  it('writes down the bases and recipients that followed the law book until then', async () => {
    await fill()
    expect((await decisionNow()).bases).toEqual([])
    await issue()
    const { bases, recipients } = await decisionNow()
    expect(bases[0]!.text).toMatch(/^Căn cứ Luật Tổ chức chính quyền địa phương/)
    expect(bases.at(-1)!.text).toMatch(/^Theo đề nghị của Trưởng phòng Văn hóa - Xã hội/)
    expect(recipients.at(-1)!.text).toBe('Lưu: VT, VHXH')
  })

  it('pays by the base salary of the day of the decision', async () => {
    await fill()
    await act(db, 'Dời ngày họp', () => db.meetings.toCollection().modify({ heldOn: '2026-06-20' }))
    await issue(12, '2026-06-30')
    expect((await db.awards.toArray()).map((award) => award.prizeVnd).toSorted((a, b) => a - b)).toEqual([710_000, 1_060_000, 1_410_000])
  })

  it('names what is missing and writes nothing', async () => {
    await fill()
    expect(await issue(null, null)).toEqual({
      ok: false,
      error: { code: 'decision.incomplete', missing: ['số văn bản', 'ngày ban hành'] },
    })
    expect(await db.awards.count()).toBe(0)
  })

  it('refuses without anybody carried', async () => {
    await save([aRow({ name: 'Nguyễn Thị Mẫu' })])
    expect(await issue()).toEqual({ ok: false, error: { code: 'decision.noHonorees' } })
    await voteFor(2)
    expect(await issue()).toEqual({ ok: false, error: { code: 'decision.noHonorees' } })
  })

  it('gives a number once in a year, and again the next', async () => {
    await fill()
    await issue()
    roundId = await open('Năm 2026')
    await fill()
    expect(await issue()).toEqual({ ok: false, error: { code: 'decision.numberTaken', symbol: '12/QĐ-UBND', year: 2026 } })
    expect(await issue(12, '2027-01-05')).toMatchObject({ ok: true })
  })

  it('closes the list, until the issue is undone', async () => {
    await fill()
    await issue()
    const closed = { ok: false, error: { code: 'round.notEditable' } }
    expect(await save([aRow({ name: 'Thêm Mẫu' })])).toEqual(closed)
    expect(await setWithdrawn(db, roundId, (await readNominees(db, roundId))[0]!.id, 'Xin rút')).toEqual(closed)
    expect(await updateRound(db, roundId, 'Sửa', { name: 'Khác' })).toEqual(closed)
    expect(await deleteRound(db, roundId)).toEqual(closed)
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Ban hành văn bản số 12' } })
    expect(await db.awards.count()).toBe(0)
    expect(await save([aRow({ name: 'Thêm Mẫu' })])).toMatchObject({ ok: true })
  })

  it('leaves out those withdrawn or not carried', async () => {
    await fill()
    const [first, second] = await readNominees(db, roundId)
    await setWithdrawn(db, roundId, first!.id, 'Xin rút')
    await recordVotes(db, roundId, `meeting-${roundId}`, 'Sửa kết quả', new Map([[second!.id, tally(2)]]))
    await issue()
    expect((await db.awards.toArray()).map((award) => [award.registerNumber, award.name])).toEqual([[1, 'Hộ ông Trần Mẫu']])
  })

  it('keeps issued documents as signed, whatever is corrected later', async () => {
    await fill()
    await issue()
    const signed = await signedNow()
    await act(db, 'Sửa hồ sơ', async () => {
      await db.subjects.toCollection().modify((subject) => {
        Object.assign(
          subject,
          { name: `${subject.name} đổi tên`, address: 'Nơi khác' },
          subject.kind === 'person' ? { gender: 'male', birthYear: 1960, post: 'Khác', unit: 'Khác' } : {},
          subject.kind === 'collective' ? { parentOrgan: 'Khác' } : {},
        )
      })
      await db.lawEdits.put({
        id: 'parameters:vote.thresholdPercent',
        part: 'parameters',
        removed: false,
        row: {
          id: 'vote.thresholdPercent',
          key: 'vote.thresholdPercent',
          title: 'Tỷ lệ đồng ý',
          unit: '%',
          values: [{ from: null, to: null, value: 100, source: '', confirmedOn: '2026-11-25', note: '' }],
        },
      })
    })
    expect(await signedNow()).toEqual(signed)
    await act(db, 'Xóa đối tượng', () => db.subjects.clear())
    expect(await signedNow()).toEqual(signed)
  })

  it('notes the day the money was handed over', async () => {
    await fill()
    await issue()
    await markPaid(db, (await decisionNow()).id, '2026-12-20')
    expect((await decisionNow()).paidOn).toBe('2026-12-20')
  })

  it('keeps what the chairman may not sign out of the decision, until it goes upward', async () => {
    await fill()
    const rows = await Promise.all([0, 1, 2].map((position) => lineRow(position)))
    await save([{ ...rows[0]!, awardCode: 'BK_TINH' }])
    expect(await issue()).toMatchObject({ ok: false, error: { code: 'ruling.blocked' } })
    expect(await db.awards.count()).toBe(0)
    const up = await addRuling(db, roundId, 'submissionUp')
    if (!up.ok) throw new Error('no paper')
    expect(await issue()).toMatchObject({ ok: true })
    expect((await db.awards.toArray()).map(({ name }) => name).toSorted()).toEqual(['Hộ ông Trần Mẫu', 'Trường Tiểu học Mẫu'])
    expect(await issueRuling(db, up.value, { number: 30, issuedOn: '2026-12-16', signerId: 'chair' })).toMatchObject({ ok: true })
    expect((await db.signed.get(up.value))?.honoured.map(({ name }) => name)).toEqual(['Nguyễn Thị Mẫu'])
    expect(await db.awards.count()).toBe(2)
    expect(await updateRound(db, roundId, 'Sửa', { name: 'Khác' })).toEqual({ ok: false, error: { code: 'round.notEditable' } })
  })

  it('keeps what was signed and paid when a multiplier is corrected afterwards', async () => {
    await fill()
    await issue()
    const signed = await signedNow()
    await act(db, 'Sửa Danh mục', async () => {
      const { awardForms } = (await readCase(db, roundId))!.law
      for (const form of awardForms.filter(({ code }) => code === 'GK_XA'))
        await db.lawEdits.put({ id: `awardForms:${form.id}`, part: 'awardForms', row: { ...form, multiplier: 9 }, removed: false })
    })
    expect((await readCase(db, roundId))!.law.awardForms.find(({ code }) => code === 'GK_XA')?.multiplier).toBe(9)
    expect(await signedNow()).toEqual(signed)
  })
})

describe('a decision that corrects or cancels one that was issued', () => {
  const amend = async (kind: 'correction' | 'cancellation', field: 'name' | 'award', to: string) => {
    const decision = await decisionNow()
    const added = await addRuling(db, roundId, kind, decision.id)
    if (!added.ok) throw new Error('no paper')
    const [first] = (await db.signed.get(decision.id))!.honoured
    const from = field === 'award' ? first!.awardName : first!.name
    await updateRuling(db, added.value, 'Sửa nội dung', { amendments: [{ nomineeId: first!.nomineeId, field, from, to }] })
    return {
      first: first!,
      id: added.value,
      issue: () => issueRuling(db, added.value, { number: 40, issuedOn: '2026-12-28', signerId: 'chair' }),
    }
  }
  beforeEach(async () => {
    await save([aRow({ name: 'Nguyễn Thị Mẫu', honorific: 'Bà' }), aRow({ name: 'Trường Tiểu học Mẫu' })])
    await voteFor(5)
    await issueRuling(db, (await decisionNow()).id, { number: 12, issuedOn: '2026-12-15', signerId: 'chair' })
  })

  it('puts the register right with a trace, and leaves the signed paper as it was', async () => {
    const signed = honoreesOf(paperOfCase((await readCase(db, roundId))!))
    const { first, id, issue } = await amend('correction', 'name', 'Trường Tiểu học Mẫu Số 1')
    expect(await issue()).toMatchObject({ ok: true })
    expect(await db.awards.get(first.nomineeId)).toMatchObject({
      name: 'Trường Tiểu học Mẫu Số 1',
      corrections: [{ rulingId: id, symbol: '40/QĐ-UBND', on: '2026-12-28', field: 'name', from: 'Trường Tiểu học Mẫu' }],
    })
    expect(honoreesOf(paperOfCase((await readCase(db, roundId))!))).toEqual(signed)
    await undo(db)
    expect(await db.awards.get(first.nomineeId)).toMatchObject({ name: 'Trường Tiểu học Mẫu', corrections: [] })
  })

  it('strikes the line out of the register by its own number, and undo brings it back', async () => {
    const { first, id, issue } = await amend('cancellation', 'award', '')
    expect(await issue()).toMatchObject({ ok: true })
    expect(await db.awards.get(first.nomineeId)).toMatchObject({ voided: { on: '2026-12-28', kind: 'revoked', rulingId: id } })
    expect((await db.awards.toArray()).filter(({ voided }) => voided === null)).toHaveLength(1)
    await undo(db)
    expect((await db.awards.toArray()).filter(({ voided }) => voided === null)).toHaveLength(2)
  })

  it('is refused while it changes nothing, and with a number that a decision carries', async () => {
    const empty = await addRuling(db, roundId, 'correction', (await decisionNow()).id)
    if (!empty.ok) throw new Error('no paper')
    const given = { number: 41, issuedOn: '2026-12-28', signerId: 'chair' }
    expect(await issueRuling(db, empty.value, given)).toMatchObject({ ok: false, error: { code: 'ruling.blocked' } })
    const { id } = await amend('correction', 'name', 'Khác')
    expect(await issueRuling(db, id, { ...given, number: 12 })).toMatchObject({ ok: false, error: { code: 'decision.numberTaken' } })
  })
})

describe('a round without a council', () => {
  it('is issued without any vote, and leaves no demand of one', async () => {
    roundId = await openRound(db, {
      name: 'Cứu người đuối nước',
      type: 'sudden',
      movement: null,
      reviewKind: null,
      phaseId: null,
      merit: '',
      today: '2026-11-22',
    })
    expect(await readRound(db, roundId)).toMatchObject({ procedure: 'simplified' })
    await save([aRow({ name: 'Nguyễn Văn Mẫu', honorific: 'Ông' })])
    expect(await issueRuling(db, (await decisionNow()).id, { number: 13, issuedOn: '2026-11-24', signerId: 'chair' })).toMatchObject({
      ok: true,
      value: [{ name: 'Nguyễn Văn Mẫu', roundType: 'sudden' }],
    })
  })
})

describe('votes of a meeting', () => {
  it.each([
    ['more in favour than voted', { members: 5, present: 4, written: 0, inFavour: 5 }],
    ['another number of members', { members: 9, present: 5, written: 0, inFavour: 5 }],
    ['more in writing than were absent', { members: 5, present: 5, written: 1, inFavour: 5 }],
  ])('are refused with %s', async (_what, wrong) => {
    await save([aRow({ name: 'Nguyễn Thị Mẫu' })])
    const meetingId = await meet()
    const [line] = await readNominees(db, roundId)
    expect(await recordVotes(db, roundId, meetingId, 'Ghi', new Map([[line!.id, wrong]]))).toMatchObject({
      ok: false,
      error: { code: 'vote.impossible' },
    })
    expect(await db.votes.count()).toBe(0)
  })

  it('of a later meeting hold instead of the earlier', async () => {
    await save([aRow({ name: 'Nguyễn Thị Mẫu' })])
    await voteFor(2)
    await saveMeeting(db, roundId, aMeeting({ id: 'again', roundIds: [roundId], heldOn: '2026-12-14' }), 'Họp lại')
    const [line] = await readNominees(db, roundId)
    expect(honoreesOf(paperOfCase((await readCase(db, roundId))!))).toEqual([])
    await recordVotes(db, roundId, 'again', 'Ghi', new Map([[line!.id, tally(5)]]))
    expect(honoreesOf(paperOfCase((await readCase(db, roundId))!)).map(({ name }) => name)).toEqual(['Nguyễn Thị Mẫu'])
  })
})
