import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import type { PaperCase } from '@shared/domain/case/types'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aCollective, aDecision, aHousehold, aPerson, aRound } from '../../support/builders'
import { aMeeting } from '../../support/caseParts'
import { aPosting } from '../../support/roundDocuments'
import { composed, paperOfItem, itemOf, textOf } from '../../support/documents'

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
    /Hồ sơ kèm theo: .*Biên bản họp Hội đồng .*ngày 10 tháng 12 năm 2026; báo cáo thành tích của cá nhân được đề nghị; biên bản bình xét của đơn vị\./,
  )
  expect(await said({ wording: 10 })).toMatch(/ngày 10 tháng 12 năm 2026; báo cáo thành tích của cá nhân được đề nghị\./)
  expect(await said({ wording: 8 })).not.toContain('Hồ sơ kèm theo')
  expect(await said({ entries: [] })).not.toContain('Hồ sơ kèm theo')
})

describe('a round that is posted', () => {
  const vanHoa = (count: number, awardCode = 'GDVH', postings = [aPosting()]) =>
    aCase(
      Array.from({ length: count }, (_, index) =>
        aHousehold({ id: `h${index}`, name: `Hộ ông Trần Mẫu ${'ABC'[index] ?? 'D'}`, address: 'Thôn Mẫu 1' }),
      ),
      { round: aRound({ procedure: 'posting', merit: '' }), law: seedLawBook, postings },
      { awardCode, achievement: '' },
    )
  const plain = async (kind: Parameters<typeof composed>[0], awardCase: ReturnType<typeof vanHoa>): Promise<string> =>
    textOf((await composed(kind, awardCase)).bytes).replaceAll('\u00A0', ' ')

  it('sends up what families bring, no report, and says what the posting came to', async () => {
    const text = await plain('submission', vanHoa(2))
    expect(text).toContain('biên bản họp thôn, tổ dân phố; kết quả lấy ý kiến người dân; dự thảo Quyết định.')
    expect(text).not.toMatch(/báo cáo thành tích/u)
    expect(text).toContain('Kết quả niêm yết công khai tại Nhà văn hóa thôn Mẫu 1')
  })

  it('names the one family in the notice, in the record of its end and in the submission, in small letters inside a sentence, without a list', async () => {
    const [notice, end, submission] = await Promise.all(
      (['postingNotice', 'postingEnd', 'submission'] as const).map((kind) => plain(kind, vanHoa(1))),
    )
    expect(notice).toContain('về đề nghị tặng danh hiệu “Gia đình văn hóa” cho hộ ông Trần Mẫu A, thôn Mẫu 1.')
    expect(notice).toContain('có ý kiến về trường hợp nêu trên')
    expect(notice).not.toMatch(/danh sách/iu)
    expect(end).toContain('hộ ông Trần Mẫu A đã được niêm yết công khai')
    expect(submission).toContain('cho hộ ông Trần Mẫu A, thôn Mẫu 1.')
  })

  it('names up to three titles of a posted list in its titles', async () => {
    const place = { collectiveKind: 'village' as const, parentOrgan: '' }
    const subjects = [aCollective({ ...place, name: 'Thôn Mẫu Đoài' }), aCollective({ ...place, name: 'Tổ dân phố Mẫu 2' }), aHousehold()]
    const usual = aCase(subjects, { round: aRound({ procedure: 'posting', merit: '' }), law: seedLawBook }, { achievement: '' })
    const nominees = usual.nominees.map((entry) => ({
      ...entry,
      nominee: { ...entry.nominee, awardCode: entry.subject.kind === 'household' ? 'GDVH' : 'THON_VH' },
    }))
    const world = { ...usual, nominees }
    expect((await plain('submission', world)).replaceAll('\n', ' ')).toContain(
      'tặng danh hiệu “Thôn văn hóa”, “Tổ dân phố văn hóa”, “Gia đình văn hóa” cho tập thể và hộ gia đình',
    )
  })

  it('puts several up by their list', async () => {
    expect(await plain('postingNotice', vanHoa(2))).toContain('(có danh sách kèm theo) để lấy ý kiến Nhân dân.')
  })
})
