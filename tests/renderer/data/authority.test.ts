import { describe, expect, it } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { judgeCase, judgeRuling } from '@shared/checks/case/judge'
import { composeDocument } from '@shared/compose'
import { paperOf } from '@shared/domain/case/papers'
import { parseRoundFile } from '@shared/domain/case/parse'
import type { AwardCase } from '@shared/domain/case/types'
import { setOf } from '@shared/documents/set'
import { seedLawBook } from '@shared/law/seed'
import { inForce } from '@shared/law/select'
import type { AwardForm } from '@shared/law/types'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { readCase } from '@renderer/data/repositories/cases'
import { readStateNow } from '@renderer/data/repositories/casesNow'
import { importRoundFile } from '@renderer/data/repositories/roundFiles'
import { openRound } from '@renderer/data/repositories/rounds'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { addRuling, putIntoRulings, updateRuling } from '@renderer/data/repositories/rulings'
import { markSent, recordAnswer } from '@renderer/data/repositories/submissions'
import { roundFileOf } from '@renderer/features/rounds/frame/roundFile'
import { aCollective, aHousehold, anOffice, aNominee, aPerson } from '../../support/builders'

/** Every award of the catalogue, and every act that could give it: what the chairman of the commune may not sign is refused by all alike. */

const day = '2026-12-16'
const above = 'AWARD_ABOVE_COMMUNE'
const forms = inForce(seedLawBook.awardForms, day).map((form) => ({ form, kind: form.subjectKind }))
const isOurs = ({ decidedBy }: AwardForm): boolean => decidedBy === 'commune'
type Kind = (typeof forms)[number]['kind']

const subjectOf = (kind: Kind) =>
  kind === 'person'
    ? aPerson({ id: 's', name: 'Nguyễn Mẫu Một' })
    : kind === 'collective'
      ? aCollective({ id: 's', name: 'Phòng Mẫu' })
      : aHousehold({ id: 's', name: 'Hộ ông Mẫu' })

/** A sudden round of one line, with a decision and, where asked, a submission upward. */
async function anOfficeWith(code: string, kind: Kind): Promise<{ readonly db: AppDatabase; readonly roundId: string }> {
  const db = new AppDatabase(`authority-${code}-${kind}-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
  const facts = { name: 'Việc mẫu', type: 'sudden', movement: null, reviewKind: null, phaseId: null, merit: 'cứu người' } as const
  const roundId = await openRound(db, { ...facts, today: '2026-12-01' })
  await act(db, 'Danh sách', async () => {
    await db.subjects.add(subjectOf(kind))
    await db.nominees.add(aNominee({ id: 'n', roundId, subjectId: 's', awardCode: code, achievement: 'Cứu người đuối nước' }))
  })
  return { db, roundId }
}
const idsOf = (findings: readonly CaseFinding[]): string[] =>
  findings.filter(({ place, severity }) => place.nomineeId === 'n' && severity === 'blocked').map(({ fact }) => fact.id)
const rulingOf = async (db: AppDatabase, roundId: string, kind: string): Promise<string> =>
  (await db.rulings.where('roundId').equals(roundId).toArray()).find((ruling) => ruling.kind === kind)?.id ?? ''
/** The line stands in the decision, whatever the catalogue proposes. */
async function intoDecision(db: AppDatabase, roundId: string): Promise<string> {
  if ((await rulingOf(db, roundId, 'decision')) === '') await addRuling(db, roundId, 'decision')
  const decisionId = await rulingOf(db, roundId, 'decision')
  await putIntoRulings(db, new Map([['n', decisionId]]))
  return decisionId
}
const numbered = (awardCase: AwardCase, id: string): AwardCase => ({
  ...awardCase,
  rulings: awardCase.rulings.map((ruling) =>
    ruling.id === id ? { ...ruling, number: 900, issuedOn: day, signerId: awardCase.office.signers[0]?.id ?? null } : ruling,
  ),
})

describe.each(forms.map(({ form, kind }) => [form.code, kind, form] as const))('%s of a %s', (code, kind, form) => {
  it(`is ${isOurs(form) ? 'for' : 'not for'} the chairman of the commune to decide, whoever asks`, async () => {
    const { db, roundId } = await anOfficeWith(code, kind)
    const decisionId = await intoDecision(db, roundId)
    const awardCase = numbered((await readCase(db, roundId))!, decisionId)
    const context = await readCaseContext(db, awardCase)
    const expected = isOurs(form) ? [] : [above]
    const onlyPower = (ids: readonly string[]) => ids.filter((id) => id === above)

    const onScreen = (await readStateNow(db, roundId))!
    expect(onlyPower(idsOf(onScreen.findings))).toEqual(expected)
    const ruling = awardCase.rulings.find(({ id }) => id === decisionId)!
    expect(onlyPower(idsOf(judgeRuling(paperOf(awardCase, ruling), context)))).toEqual(expected)

    // `compose`, from the file that the screen writes.
    const parsed = parseRoundFile(new TextDecoder().decode(roundFileOf(awardCase, context).bytes))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const job = setOf(parsed.value).find((one) => one.kind === 'decision' && one.sourceId === decisionId)!.job
    const composed = await composeDocument(job, parsed.value.known)
    if (!composed.ok) throw new Error(JSON.stringify(composed.error))
    expect(onlyPower(composed.value.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id))).toEqual(expected)

    // The act of issuing: refused with the same words, and nothing of it is written.
    const signerId = awardCase.office.signers[0]?.id ?? null
    const issued = await issueRuling(db, decisionId, { number: 900, issuedOn: day, signerId })
    const refusal = issued.ok || issued.error.code !== 'ruling.blocked' ? '' : issued.error.messages.join()
    expect(refusal !== '' && /thẩm quyền/.test(refusal)).toBe(!isOurs(form))
    if (!isOurs(form)) {
      expect([await db.awards.count(), await db.signed.count()]).toEqual([0, 0])
      expect((await db.rulings.get(decisionId))?.status).toBe('draft')
    }

    // The file brought in elsewhere is as before: a draft that cannot be issued there either.
    const other = new AppDatabase(`authority-in-${code}-${kind}-${crypto.randomUUID()}`)
    await act(other, 'Chuẩn bị', () => other.office.put(anOffice()))
    expect(await importRoundFile(other, parsed.value)).toMatchObject({ ok: true })
    const there = (await readCase(other, roundId))!
    expect(onlyPower(idsOf(judgeCase(there, await readCaseContext(other, there))))).toEqual(expected)
    expect((await issueRuling(other, decisionId, { number: 900, issuedOn: day, signerId })).ok).toBe(issued.ok)
    expect(await other.awards.count()).toBe(issued.ok ? 1 : 0)
  })
})

/** What goes upward: one award of each level, answered by the level above. */
const upward = [
  ...new Map(forms.filter(({ form }) => !isOurs(form) && form.decidedBy !== 'other').map((one) => [one.form.decidedBy, one])).values(),
]
describe.each(upward.map(({ form, kind }) => [form.code, kind] as const))('%s of a %s goes upward', (code, kind) => {
  it('is answered by the level above, and no correction of the commune gives it', async () => {
    const { db, roundId } = await anOfficeWith(code, kind)
    const added = await addRuling(db, roundId, 'submissionUp')
    if (!added.ok) throw new Error(added.error.code)
    const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
    const issued = await issueRuling(db, added.value, { number: 30, issuedOn: day, signerId })
    expect(issued).toMatchObject({ ok: true })
    expect(await db.awards.count()).toBe(0)
    await markSent(db, added.value, '2026-12-17')
    const answer = { symbol: '1250/QĐ-UBND', on: '2027-01-20', decidedBy: 'Cấp trên', honoured: ['n'], refused: [] }
    expect(await recordAnswer(db, added.value, answer)).toEqual({ ok: true, value: 1 })
    expect(await db.awards.toArray()).toMatchObject([{ id: 'n', registerNumber: null, prizeVnd: 0, decidedBy: 'Cấp trên' }])
  })
})

it('a correction changes words of a line, never its award; a cancellation strikes the award alone', async () => {
  const { db, roundId } = await anOfficeWith('GK_XA', 'person')
  const decisionId = await intoDecision(db, roundId)
  const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
  expect(await issueRuling(db, decisionId, { number: 900, issuedOn: day, signerId })).toMatchObject({ ok: true })
  const before = await db.awards.toArray()
  const tried = async (kind: 'correction' | 'cancellation', field: 'award' | 'name') => {
    const added = await addRuling(db, roundId, kind, decisionId)
    if (!added.ok) throw new Error(added.error.code)
    const from = field === 'award' ? (before[0]?.awardName ?? '') : (before[0]?.name ?? '')
    const to = field === 'award' ? 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố' : 'Nguyễn Mẫu Hai'
    await updateRuling(db, added.value, 'Thử', { reason: 'Thử', amendments: [{ nomineeId: 'n', field, from, to }] })
    return issueRuling(db, added.value, { number: 901, issuedOn: '2026-12-20', signerId })
  }
  expect(await tried('correction', 'award')).toMatchObject({ ok: false, error: { code: 'ruling.blocked' } })
  expect(await tried('cancellation', 'name')).toMatchObject({ ok: false, error: { code: 'ruling.blocked' } })
  expect(await db.awards.toArray()).toEqual(before)
  expect(await tried('correction', 'name')).toMatchObject({ ok: true })
})
