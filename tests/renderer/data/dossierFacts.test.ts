import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { addExternalAward, restoreAward, voidAward } from '@renderer/data/repositories/awards'
import { readCase } from '@renderer/data/repositories/cases'
import { readHistory } from '@renderer/data/repositories/history'
import { setDossierFacts } from '@renderer/data/repositories/nominees'
import { openRound } from '@renderer/data/repositories/rounds'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { composeDocument } from '@shared/compose'
import { summaryItemOf } from '@shared/documents/set'
import { anOffice, aNominee, aPerson } from '../../support/builders'
import { textOf } from '../../support/documents'

let db: AppDatabase
let roundId: string
const words = { background: 'Đại học Mẫu', duties: 'Một cửa', results: '99%\n100%', conduct: '' }

beforeEach(async () => {
  db = new AppDatabase(`dossier-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
  roundId = await openRound(db, {
    name: 'Đột xuất',
    type: 'sudden',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: 'có thành tích',
    today: '2026-12-01',
  })
  await act(db, 'Danh sách', async () => {
    await db.subjects.add(aPerson({ id: 'p' }))
    await db.nominees.add(aNominee({ id: 'n', roundId, subjectId: 'p' }))
  })
})
const line = async () => (await db.nominees.get('n'))!

describe('what a dossier says', () => {
  it('is kept as written, in one act that goes back and comes again', async () => {
    expect(await setDossierFacts(db, roundId, 'n', { reportWords: words, basisAwardIds: ['a'], periodFrom: '2025-01-01' })).toMatchObject({
      ok: true,
    })
    expect(await line()).toMatchObject({ reportWords: words, basisAwardIds: ['a'], periodFrom: '2025-01-01' })
    await undo(db)
    expect((await line()).reportWords).toBeUndefined()
    await redo(db)
    expect((await line()).reportWords).toEqual(words)
  })

  it('is refused for a day that is none, and for a line that is gone; nothing is written', async () => {
    expect(await setDossierFacts(db, roundId, 'n', { periodTo: '2026-02-30' })).toMatchObject({
      ok: false,
      error: { code: 'record.invalid' },
    })
    expect(await setDossierFacts(db, roundId, 'x', { reportWords: words })).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    expect((await line()).reportWords).toBeUndefined()
  })

  it('is fixed once its decision is issued', async () => {
    await setDossierFacts(db, roundId, 'n', { reportWords: words, basisAwardIds: ['a'] })
    const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')!
    const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
    expect(await issueRuling(db, decision.id, { number: 12, issuedOn: '2026-12-10', signerId })).toMatchObject({ ok: true })
    expect(await setDossierFacts(db, roundId, 'n', { basisAwardIds: [] })).toMatchObject({
      ok: false,
      error: { code: 'round.notEditable' },
    })
    const [signed] = await db.signed.toArray()
    expect(signed?.entries[0]?.nominee).toMatchObject({ reportWords: words, basisAwardIds: ['a'] })
  })

  it('reprints what the basis award said when it was signed, though the register strikes it out later', async () => {
    const reported = async (): Promise<string> => {
      const stored = (await readCase(db, roundId))!
      const made = await composeDocument(summaryItemOf(stored, await readHistory(db, stored)).job)
      return made.ok ? textOf(made.value.bytes) : made.error.code
    }
    const given = await addExternalAward(db, {
      subjectId: 'p',
      awardCode: 'CSTDCS',
      awardName: 'Chiến sĩ thi đua cơ sở',
      achievement: '',
      prizeVnd: 0,
      decisionSymbol: '12/QĐ-UBND',
      decidedOn: '2025-12-20',
      decidedBy: 'Ủy ban nhân dân xã Mẫu',
    })
    if (!given.ok) throw new Error(JSON.stringify(given.error))
    await setDossierFacts(db, roundId, 'n', { basisAwardIds: [given.value.id] })
    const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')!
    const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
    const basis = 'Căn cứ đề nghị: Chiến sĩ thi đua cơ sở năm 2025 (số 12/QĐ-UBND ngày 20/12/2025)'
    expect(await reported()).toContain(basis)
    await voidAward(db, given.value, '2026-11-01', 'ghi nhầm')
    // A draft follows the register.
    expect(await reported()).not.toContain(basis)
    await restoreAward(db, given.value)
    expect(await issueRuling(db, decision.id, { number: 12, issuedOn: '2026-12-10', signerId })).toMatchObject({ ok: true })
    await voidAward(db, given.value, '2026-12-20', 'ghi nhầm')
    expect(await reported()).toContain(basis)
  })
})
