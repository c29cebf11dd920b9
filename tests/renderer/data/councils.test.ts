import { expect, it } from 'vitest'
import { emptyCouncil } from '@shared/domain/council/draft'
import type { CouncilMember } from '@shared/domain/council/types'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { addCouncilMember, readCouncils, saveCouncil } from '@renderer/data/repositories/councils'

const member: CouncilMember = { id: 'new', subjectId: null, fullName: 'Đinh Thị Mẫu Mới', post: 'Trưởng Trạm Y tế xã', role: 'member' }

it('a member added in a meeting stands in the council as one act, beside what another window wrote', async () => {
  const db = new AppDatabase(`councils-${crypto.randomUUID()}`)
  await saveCouncil(db, { ...emptyCouncil('council'), members: [{ ...member, id: 'first', fullName: 'Phạm Văn Mẫu' }] }, 'Lưu Hội đồng')
  // Read by a dialog before this; written by another window since.
  const [read] = await readCouncils(db)
  await saveCouncil(db, { ...read!, establishedBy: 'Quyết định số 45/QĐ-UBND' }, 'Lưu Hội đồng')
  expect(await addCouncilMember(db, 'council', member, 'Thêm thành viên')).toBe(true)
  expect(await readCouncils(db)).toMatchObject([
    { establishedBy: 'Quyết định số 45/QĐ-UBND', members: [{ fullName: 'Phạm Văn Mẫu' }, { fullName: 'Đinh Thị Mẫu Mới' }] },
  ])
  await undo(db)
  expect((await readCouncils(db))[0]?.members).toHaveLength(1)
})

it('a council that is gone takes nobody', async () => {
  const db = new AppDatabase(`councils-${crypto.randomUUID()}`)
  expect(await addCouncilMember(db, 'gone', member, 'Thêm thành viên')).toBe(false)
  expect(await readCouncils(db)).toEqual([])
})
