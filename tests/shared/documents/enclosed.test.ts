import { expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { PaperCase } from '@shared/domain/case/types'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aDecision, aPerson } from '../../support/builders'
import { aMeeting } from '../../support/caseParts'
import { paperOfItem, itemOf, textOf } from '../../support/documents'

const said = async (given: Partial<PaperCase> = {}): Promise<string> => {
  const vote = { members: 5, present: 5, inFavour: 5 }
  const rulings = [aDecision({ kind: 'submissionUp', number: 30, issuedOn: '2026-12-16' })]
  const awardCase = aCase(
    [aPerson(), aPerson({ id: 'second', name: 'Lê Thị Mẫu' })],
    { rulings, law: seedLawBook, meeting: aMeeting({ number: 2 }) },
    { awardCode: 'BK_TINH', vote },
  )
  const made = await composeDocument({ kind: 'submissionUp', paper: { ...paperOfItem(itemOf('submissionUp', awardCase)), ...given } })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return textOf(made.value.bytes)
}

it('names the papers that go up with the submission; one signed in an older wording keeps its words', async () => {
  expect(await said()).toMatch(
    /Hồ sơ kèm theo: .*Biên bản họp Hội đồng .*ngày 10 tháng 12 năm 2026; báo cáo thành tích của cá nhân được đề nghị\./,
  )
  expect(await said({ wording: 8 })).not.toContain('Hồ sơ kèm theo')
  expect(await said({ entries: [] })).not.toContain('Hồ sơ kèm theo')
})
