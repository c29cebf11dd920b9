import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { setDossierFacts } from '@renderer/data/repositories/nominees'
import { openRound } from '@renderer/data/repositories/rounds'
import { issueRuling } from '@renderer/data/repositories/rulings'
import { anOffice, aNominee, aPerson } from '../../support/builders'

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
})
