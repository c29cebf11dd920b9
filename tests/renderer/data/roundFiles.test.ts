import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from '@renderer/data/backup/write'
import { readContents } from '../../support/backups'
import { act } from '@renderer/data/core/acts'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { seedPractice } from '@renderer/data/profiles/practice'
import { readCase } from '@renderer/data/repositories/cases'
import { saveOffice } from '@renderer/data/repositories/office'
import { importRoundFile, previewRoundFile } from '@renderer/data/repositories/roundFiles'
import { deleteRound } from '@renderer/data/repositories/rounds'
import { addRuling, updateRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { composeDocument } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import { parseRoundFile } from '@shared/domain/case/parse'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { practiceOffice } from '@shared/seed/practiceOffice'

const finished = 'round-practice-finished'
const opened = (): AppDatabase => new AppDatabase(`round-files-${crypto.randomUUID()}`)
/** An office on another PC, with nothing but its own particulars. */
const elsewhere = async (): Promise<AppDatabase> => {
  const db = opened()
  await saveOffice(db, practiceOffice, 'Thiết lập')
  return db
}
const fileOf = (awardCase: AwardCase): AwardCase => {
  const parsed = parseRoundFile(JSON.stringify(awardCase))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const counts = async (db: AppDatabase) =>
  Object.fromEntries(await Promise.all(loggedTables.map(async (name) => [name, await db.table(name).count()] as const)))
const papers = async (awardCase: AwardCase) =>
  Promise.all(
    setOf(awardCase)
      .filter(({ isDraft, kind }) => !isDraft && kind !== 'plan')
      .map(async ({ kind, job }) => {
        const made = await composeDocument(job)
        if (!made.ok) throw new Error(made.error.code)
        return [kind, createHash('sha256').update(made.value.bytes).digest('hex')] as const
      }),
  )

let source: AppDatabase
let file: AwardCase
beforeAll(async () => {
  source = opened()
  await seedPractice(source)
  const id = await addRuling(
    source,
    finished,
    'correction',
    (await source.rulings.toArray()).find(({ status, kind }) => status === 'issued' && kind === 'decision')!.id,
  )
  if (!id.ok) throw new Error(id.error.code)
  const [award] = await source.awards.toArray()
  await updateRuling(source, id.value, 'Sửa', {
    amendments: [{ nomineeId: award!.id, field: 'name', from: award!.name, to: 'Nguyễn Mẫu Đính Chính' }],
    reason: 'ghi sai tên',
  })
  const issued = await issueRuling(source, id.value, { number: 99, issuedOn: '2026-11-20', signerId: practiceOffice.defaultSignerId })
  if (!issued.ok) throw new Error(JSON.stringify(issued.error))
  file = fileOf((await readCase(source, finished))!)
}, 60_000)

describe('a round file brought into another office', () => {
  it('gives the same papers, register and people, in a database whose backup can be restored', async () => {
    const db = await elsewhere()
    const facts = await previewRoundFile(db, file)
    expect(facts).toMatchObject({
      ok: true,
      value: { lines: file.nominees.length, known: 0, doubtful: 0, otherOffice: null, bringsMovement: true, bringsCouncil: true },
    })
    expect(await counts(db)).toMatchObject({ rounds: 0, subjects: 0 })
    expect(await importRoundFile(db, file)).toEqual({ ok: true, value: finished })
    const there = (await readCase(db, finished))!
    expect(isRoundDone(there)).toBe(true)
    expect(await papers(there)).toEqual(await papers(file))
    const own = await source.awards.where('roundId').equals(finished).toArray()
    expect(await db.awards.toArray()).toEqual(own.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    expect(own.some(({ corrections }) => corrections.length > 0)).toBe(true)
    const { bytes } = await writeBackup(db, { appVersion: '', profile: 'practice', madeAt: '' })
    expect(await readContents(bytes)).toMatchObject({ ok: true })
  })

  it('is one act: taken back whole and brought again', async () => {
    const db = await elsewhere()
    const before = await counts(db)
    await importRoundFile(db, file)
    const after = await counts(db)
    await undo(db)
    expect(await counts(db)).toEqual(before)
    await redo(db)
    expect(await counts(db)).toEqual(after)
  })

  it('is refused where the round, one of its lines or a number of its papers is there already, and nothing is written', async () => {
    const db = await elsewhere()
    await importRoundFile(db, file)
    const before = await counts(db)
    expect(await previewRoundFile(db, file)).toMatchObject({ ok: false, error: { code: 'roundFile.present' } })
    expect(await importRoundFile(db, { ...file, round: { ...file.round, id: 'other' } })).toMatchObject({
      ok: false,
      error: { code: 'roundFile.present' },
    })
    const renamed = JSON.parse(
      JSON.stringify(file).replaceAll(
        /"(id|roundId|nomineeId|meetingId|rulingId|submissionId|targetId|roundIds)":(\[?)"([^"]+)"/g,
        (_, key: string, list: string, id: string) =>
          /signer|subject|member/.test(id) ? `"${key}":${list}"${id}"` : `"${key}":${list}"x-${id}"`,
      ),
    ) as AwardCase
    expect(await importRoundFile(db, renamed)).toMatchObject({ ok: false, error: { code: 'decision.numberTaken' } })
    expect(await counts(db)).toEqual(before)
  })

  it('finds the people the office knows, makes those it does not, and asks where it is in doubt', async () => {
    const db = await elsewhere()
    const people = file.nominees.map(({ subject }) => subject).filter((subject) => subject.kind === 'person')
    const [same, doubtful, taken] = people
    await act(db, 'Thêm', () =>
      db.subjects.bulkAdd([
        { ...same!, id: 'known-here' },
        { ...doubtful!, id: 'doubtful-here', birthYear: null, unit: '', post: '' },
        { ...file.nominees.find(({ subject }) => subject.kind === 'collective')!.subject, id: taken!.id },
      ]),
    )
    const facts = await previewRoundFile(db, file)
    if (!facts.ok) throw new Error(facts.error.code)
    expect(facts.value.known).toBeGreaterThanOrEqual(1)
    expect(facts.value.doubtful).toBe(1)
    await importRoundFile(db, file)
    const lines = await db.nominees.toArray()
    expect(lines.filter(({ subjectId }) => subjectId === 'known-here').map(({ identity }) => identity)).toEqual(['known'])
    expect(lines.some(({ subjectId }) => subjectId === 'doubtful-here')).toBe(false)
    for (const line of lines) expect(await db.subjects.get(line.subjectId), line.id).toBeDefined()
    for (const award of await db.awards.toArray()) expect((await db.subjects.get(award.subjectId))?.kind).toBe(award.subjectKind)
    expect(await db.subjects.get(taken!.id)).toMatchObject({ kind: 'collective' })
    expect(await papers((await readCase(db, finished))!)).toEqual(await papers(file))
  })

  it('says of whose office it is, and leaves a draft without a signer who does not sign here', async () => {
    const db = opened()
    await saveOffice(db, { ...practiceOffice, name: 'Mẫu Khác', signers: [], defaultSignerId: null }, 'Thiết lập')
    const open = fileOf((await readCase(source, 'round-practice-open'))!)
    expect(await previewRoundFile(db, open)).toMatchObject({
      ok: true,
      value: { otherOffice: 'Ủy ban nhân dân xã Nam Sách', withoutSigner: 1, issued: 0 },
    })
    await importRoundFile(db, open)
    expect((await db.rulings.toArray()).every(({ signerId }) => signerId === null)).toBe(true)
    expect(await deleteRound(db, open.round.id)).toMatchObject({ ok: true })
    expect(await importRoundFile(db, open)).toMatchObject({ ok: true })
  })

  it('says which signed paper gave what its signer had no power to decide, and brings it in as signed', async () => {
    const db = await elsewhere()
    expect(await previewRoundFile(db, file)).toMatchObject({ ok: true, value: { beyondPower: [] } })
    const [signed] = file.signed.filter(({ ruling }) => ruling.kind === 'decision')
    const line = signed!.entries[0]!.nominee.id
    const city = file.law.awardForms.find((form) => form.decidedBy !== 'commune' && form.subjectKind === signed!.entries[0]!.subject.kind)!
    const forged: AwardCase = {
      ...file,
      signed: file.signed.map((row) =>
        row.id !== signed!.id
          ? row
          : {
              ...row,
              entries: row.entries.map((entry) =>
                entry.nominee.id === line ? { ...entry, nominee: { ...entry.nominee, awardCode: city.code } } : entry,
              ),
              honoured: row.honoured.map((one) => (one.nomineeId === line ? { ...one, awardCode: city.code, awardName: city.name } : one)),
            },
      ),
    }
    const facts = await previewRoundFile(db, forged)
    expect(facts).toMatchObject({ ok: true, value: { beyondPower: [{ lines: 1 }] } })
    if (facts.ok) expect(facts.value.beyondPower[0]!.symbol).toContain('QĐ-UBND')
    expect(await importRoundFile(db, forged)).toMatchObject({ ok: true })
    expect((await db.awards.toArray()).some(({ awardName }) => awardName === city.name)).toBe(true)
  })

  it.each(['finished', 'open', 'sudden'])('comes from the first version too (%s)', async (name) => {
    const old = parseRoundFile(readFileSync(`tests/fixtures/v1/${name}/round.json`, 'utf8'))
    if (!old.ok) throw new Error(JSON.stringify(old.error))
    const db = await elsewhere()
    // Pictures and layouts of certificates are those of the PC, as everywhere.
    const { certificateEmblem, certificateLayouts } = old.value.office
    await saveOffice(db, { ...practiceOffice, certificateEmblem, certificateLayouts }, 'Giấy khen')
    expect(await importRoundFile(db, old.value)).toMatchObject({ ok: true })
    const there = (await readCase(db, old.value.round.id))!
    expect(isRoundDone(there)).toBe(name !== 'open')
    expect(await papers(there)).toEqual(await papers(old.value))
    const { bytes } = await writeBackup(db, { appVersion: '', profile: 'practice', madeAt: '' })
    expect(await readContents(bytes)).toMatchObject({ ok: true })
  })

  it('before the first run is refused with words', async () => {
    expect(await previewRoundFile(opened(), file)).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    expect(await importRoundFile(opened(), file)).toMatchObject({ ok: false, error: { code: 'record.missing' } })
  })
})
