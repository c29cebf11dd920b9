import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readCase } from '@renderer/data/repositories/cases'
import {
  readAlike,
  readCheckContext,
  readDraftLines,
  readNominees,
  recordVotes,
  saveDraftLines,
  saveList,
  setWithdrawn,
  settleIdentity,
} from '@renderer/data/repositories/nominees'
import { deleteRound, draftMeeting, issueDecision, markPaid, openRound, readRound, updateRound } from '@renderer/data/repositories/rounds'
import { undo } from '@renderer/data/core/undo'
import { honoreesOf } from '@shared/domain/case/honorees'
import { emptyRow, rowOf, type ListRow } from '@shared/domain/round/listRow'
import { aCollective, anOffice, aPerson } from '../../support/builders'

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
const voteFor = async (inFavour: number) => {
  const nominees = await readNominees(db, roundId)
  await recordVotes(
    db,
    roundId,
    'Ghi kết quả biểu quyết',
    new Map(nominees.map((nominee) => [nominee.id, { members: 5, present: 5, inFavour }])),
  )
}

beforeEach(async () => {
  db = new AppDatabase(`rounds-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', () => db.office.put(anOffice()))
  roundId = await open()
})

describe('opening a round', () => {
  it('drafts the decision from the office', async () => {
    const round = (await readRound(db, roundId))!
    expect(round.decision).toMatchObject({ status: 'draft', signerId: 'chair', number: null })
    expect(round.decision.subject).toBe('Về việc tặng Giấy khen cho tập thể và cá nhân có thành tích xuất sắc trong thực hiện nhiệm vụ')
    await undo(db)
    expect(await readRound(db, roundId)).toBeUndefined()
  })

  it('takes the council as it is that day', async () => {
    const meeting = await draftMeeting(db, '2026-12-10')
    expect(await updateRound(db, roundId, 'Mở phiên họp Hội đồng', { meeting })).toMatchObject({ ok: true })
    expect((await readRound(db, roundId))?.meeting).toMatchObject({ chairId: 'm0', secretaryId: 'm2', members: { length: 5 } })
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

  it('keeps lines that are not right yet, outside the log', async () => {
    await saveDraftLines(db, roundId, [{ row: aRow({ birthYear: '85' }), after: null }])
    expect(await readDraftLines(db, roundId)).toMatchObject([{ row: { birthYear: '85' } }])
    await saveDraftLines(db, roundId, [])
    expect(await readDraftLines(db, roundId)).toEqual([])
  })

  it('finds the same person in another open round', async () => {
    await save([aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    const first = roundId
    roundId = await open('Năm 2026')
    await save([aRow({ name: 'Lê Mẫu Hà', birthYear: '1990' })])
    const context = await readCheckContext(db, (await readCase(db, first))!)
    expect(context.openElsewhere).toMatchObject([{ roundName: 'Năm 2026' }])
  })
})

describe('issuing the decision', () => {
  const issue = (number: number | null = 12, issuedOn: string | null = '2026-12-15') =>
    issueDecision(db, roundId, { number, issuedOn, signerId: 'chair' })
  const fill = async () => {
    await save([
      aRow({ name: 'Nguyễn Thị Mẫu', honorific: 'Bà', birthYear: '1991', post: 'Công chức', unit: 'Phòng Kinh tế' }),
      aRow({ name: 'Trường Tiểu học Mẫu' }),
      aRow({ name: 'Hộ ông Trần Mẫu', unit: 'Thôn Mẫu 1' }),
    ])
    await voteFor(5)
  }

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
    expect((await readRound(db, roundId))!.decision.bases).toEqual([])
    await issue()
    const { bases, recipients } = (await readRound(db, roundId))!.decision
    expect(bases[0]!.text).toMatch(/^Căn cứ Luật Tổ chức chính quyền địa phương/)
    expect(bases.at(-1)!.text).toMatch(/^Theo đề nghị của Trưởng phòng Văn hóa - Xã hội/)
    expect(recipients.at(-1)!.text).toBe('Lưu: VT, VHXH')
  })

  it('pays by the base salary of the day of the decision', async () => {
    await fill()
    await issue(12, '2026-06-30')
    expect((await db.awards.toArray()).map((award) => award.prizeVnd).toSorted((a, b) => a - b)).toEqual([710_000, 1_060_000, 1_410_000])
  })

  it('names what is missing and writes nothing', async () => {
    await fill()
    expect(await issue(null, null)).toEqual({
      ok: false,
      error: { code: 'decision.incomplete', missing: ['số quyết định', 'ngày ban hành'] },
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
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Ban hành Quyết định số 12/QĐ-UBND' } })
    expect(await db.awards.count()).toBe(0)
    expect(await save([aRow({ name: 'Thêm Mẫu' })])).toMatchObject({ ok: true })
  })

  it('leaves out those withdrawn or not carried', async () => {
    await fill()
    const [first, second] = await readNominees(db, roundId)
    await setWithdrawn(db, roundId, first!.id, 'Xin rút')
    await recordVotes(db, roundId, 'Sửa kết quả', new Map([[second!.id, { members: 5, present: 5, inFavour: 2 }]]))
    await issue()
    expect((await db.awards.toArray()).map((award) => [award.registerNumber, award.name])).toEqual([[1, 'Hộ ông Trần Mẫu']])
  })

  it('keeps issued documents as signed, whatever is corrected later', async () => {
    await fill()
    await issue()
    const signed = honoreesOf((await readCase(db, roundId))!)
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
    expect(honoreesOf((await readCase(db, roundId))!)).toEqual(signed)
    await act(db, 'Xóa đối tượng', () => db.subjects.clear())
    expect(honoreesOf((await readCase(db, roundId))!)).toMatchObject(
      signed.map(({ name, honorific, birthYear, detail, registerNumber }) => ({ name, honorific, birthYear, detail, registerNumber })),
    )
  })

  it('notes the day the money was handed over', async () => {
    await fill()
    await issue()
    await markPaid(db, roundId, '2026-12-20')
    expect((await readRound(db, roundId))?.paidOn).toBe('2026-12-20')
  })
})
