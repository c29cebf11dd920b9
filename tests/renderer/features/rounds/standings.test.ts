import { describe, expect, it } from 'vitest'
import { dossierMatrix } from '@shared/checks/dossier/matrix'
import { attachmentSchema } from '@shared/domain/attachment/types'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { seedPractice } from '@renderer/data/profiles/practice'
import { readCaseNow, readStateNow } from '@renderer/data/repositories/casesNow'
import { readAttachmentsOf } from '@renderer/data/repositories/attachments'
import { standings } from '@renderer/features/rounds/frame/standings'

const practice = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`standings-${crypto.randomUUID()}`)
  await seedPractice(db)
  return db
}
/** What the strip says of the dossiers, and how many lines the page behind it counts as lacking. */
async function dossiers(db: AppDatabase, roundId: string) {
  const { awardCase } = (await readCaseNow(db, roundId))!
  const files = await readAttachmentsOf(
    db,
    awardCase.nominees.map(({ nominee }) => nominee.id),
  )
  const rows = dossierMatrix(awardCase, (id) => files.get(id) ?? []).rows.filter(({ state }) => state === 'missing')
  return { rows, strip: standings(awardCase, await readStateNow(db, roundId)).dossier }
}

describe('the strip above a round', () => {
  it.each(['round-practice-finished', 'round-practice-open'])(
    'says of the dossiers of %s what their page says, after every file',
    async (roundId) => {
      const db = await practice()
      const { rows, strip } = await dossiers(db, roundId)
      expect(rows.length).toBeGreaterThan(0)
      expect(strip).toEqual({ isDone: false, line: `thiếu ${rows.length}` })
      const [first] = rows
      const file = { fileName: 'mau.pdf', sha256: 'a'.repeat(64), bytes: 1, receivedOn: '2026-12-01', ownerId: first!.id }
      const papers = first!.missing.map(({ name }) => attachmentSchema.parse({ ...file, id: crypto.randomUUID(), title: name }))
      await act(db, 'Đính kèm tệp', () => db.attachments.bulkAdd(papers))
      expect((await dossiers(db, roundId)).strip.line).toBe(rows.length === 1 ? 'đủ giấy tờ' : `thiếu ${rows.length - 1}`)
    },
  )

  it('says nothing of a list by what was judged of a shorter one', async () => {
    const db = await practice()
    const { awardCase } = (await readCaseNow(db, 'round-practice-open'))!
    const empty = { ...(await readStateNow(db, 'round-practice-open'))!, findings: [], lines: 0, lacking: 0 }
    const { dossier, checks } = standings(awardCase, empty)
    expect([dossier, checks]).toEqual([
      { isDone: false, line: 'đang kiểm tra…' },
      { isDone: false, line: 'đang kiểm tra…' },
    ])
  })
})
