import { describe, expect, it } from 'vitest'
import { councilDraftSchema, emptyCouncil, finishCouncil, type CouncilDraft } from '@shared/domain/council/draft'
import { councilSchema } from '@shared/domain/council/types'
import { finishOffice, officeDraftSchema, type OfficeDraft } from '@shared/domain/office/draft'
import { officeSchema } from '@shared/domain/office/types'
import { abbreviationsOfKind, councilOfKind, emptyOffice, usualAbbreviations, usualCouncil } from '@renderer/text/officeDefaults'
import { installFieldTexts } from '@renderer/text/fieldText'

let last = 0
const newId = (): string => `id-${(last += 1)}`
const filled = (given: Partial<OfficeDraft> = {}): OfficeDraft => {
  const draft = emptyOffice(newId)
  return {
    ...draft,
    name: 'Nam Sách',
    upperName: 'Hải Phòng',
    place: 'Nam Sách',
    fundSource: 'Quỹ',
    signers: [{ ...draft.signers[0]!, fullName: 'Phạm Văn Mẫu' }, ...draft.signers.slice(1)],
    ...given,
  }
}
const problemsOf = (draft: OfficeDraft): string[] => {
  const parsed = officeDraftSchema.safeParse(draft)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const councilProblemsOf = (draft: CouncilDraft): string[] => {
  const parsed = councilDraftSchema.safeParse(draft)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

describe('setting the office up', () => {
  it('becomes a whole office when only the names known today are filled in', () => {
    const draft = filled()
    const whole = { ...draft, abbreviations: usualAbbreviations(draft, newId) }
    const office = finishOffice(officeDraftSchema.parse(whole))
    expect(officeSchema.safeParse(office).success).toBe(true)
    expect(office.signers.map((signer) => signer.fullName)).toEqual(['Phạm Văn Mẫu'])
    const council = finishCouncil(councilDraftSchema.parse(usualCouncil(draft, emptyCouncil('c'), newId)))
    expect(councilSchema.safeParse(council).success).toBe(true)
    expect(council.members.map((member) => member.post)).toEqual(['Chủ tịch Ủy ban nhân dân xã'])
    expect(office.defaultSignerId).toBe(office.signers[0]?.id)
  })

  it('cleans names that were pasted with split accents and stray blanks', () => {
    const office = finishOffice(officeDraftSchema.parse(filled({ name: '  Nam  Sách '.normalize('NFD') })))
    expect(office.name).toBe('Nam Sách'.normalize('NFC'))
  })

  it('proposes an odd council that carries the names already given', () => {
    const draft = filled({
      advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: 'Trần Thị Mẫu', signs: 'ownSeal' },
    })
    const { members } = usualCouncil(draft, emptyCouncil('c'), newId)
    expect(members.length % 2).toBe(1)
    expect(members.filter((member) => member.fullName !== '').map((member) => [member.fullName, member.role])).toEqual([
      ['Phạm Văn Mẫu', 'chair'],
      ['Trần Thị Mẫu', 'standing'],
    ])
  })

  it('speaks of a ward where the office is one', () => {
    const draft = filled({ unitKind: 'ward' })
    expect(usualCouncil(draft, emptyCouncil('c'), newId).members[0]?.post).toBe('Chủ tịch Ủy ban nhân dân phường')
    expect(usualAbbreviations(draft, newId).map((row) => row.abbreviation)).toContain('KTHTĐT')
  })

  it('says every problem beside its field, in Vietnamese', () => {
    installFieldTexts()
    expect(problemsOf(filled({ name: '', upperName: ' ' }))).toEqual(['name: Hãy điền ô này.', 'upperName: Hãy điền ô này.'])
    expect(problemsOf(filled({ signers: [{ id: 'a', fullName: '', post: 'chair' }] }))).toEqual([
      'signers.0.fullName: Hãy điền họ tên ít nhất một người ký.',
    ])
    const row = (name: string, abbreviation: string) => ({ id: newId(), name, abbreviation })
    expect(
      problemsOf(filled({ abbreviations: [row('Văn thư', 'VT'), row('Phòng Kinh tế', ''), row('', 'KT'), row('Văn thư', 'VTH')] })),
    ).toEqual([
      'abbreviations.1.abbreviation: Hãy điền chữ viết tắt.',
      'abbreviations.2.name: Hãy điền tên đầy đủ.',
      'abbreviations.3.name: Tên này đã có ở dòng trên.',
    ])
  })

  it('follows a later change of the kind of office in what nobody wrote otherwise', () => {
    const commune = { ...filled(), unitKind: 'commune' as const }
    const begun = usualCouncil(commune, emptyCouncil('c'), newId)
    const members = begun.members.map((row, index) =>
      index === 2 ? { ...row, fullName: 'Lê Thị Mẫu' } : index === 6 ? { ...row, post: 'Trưởng Công an xã kiêm nhiệm' } : row,
    )
    const ward = { ...commune, unitKind: 'ward' as const, abbreviations: usualAbbreviations(commune, newId) }
    const now = councilOfKind(ward, { ...begun, members }).members
    expect(now.map(({ id }) => id)).toEqual(members.map(({ id }) => id))
    expect(now[2]).toMatchObject({ fullName: 'Lê Thị Mẫu', post: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường' })
    expect(now[6]?.post).toBe('Trưởng Công an xã kiêm nhiệm')
    expect(now.map(({ post }) => post).filter((post) => /(?:^| )xã$/.test(post))).toEqual([])
    const short = abbreviationsOfKind(ward).map(({ abbreviation }) => abbreviation)
    expect(short).toEqual(usualAbbreviations(ward, newId).map(({ abbreviation }) => abbreviation))
  })

  it('knows that a council has one chairman', () => {
    installFieldTexts()
    const chair = (fullName: string) => ({ id: newId(), subjectId: null, fullName, post: '', role: 'chair' as const })
    const draft: CouncilDraft = { ...emptyCouncil('c'), members: [chair('Phạm Văn Mẫu'), chair('Lê Thị Mẫu')] }
    expect(councilProblemsOf(draft)).toEqual(['members.1.role: Hội đồng chỉ có một Chủ tịch.'])
    expect(councilProblemsOf({ ...emptyCouncil('c'), fromOn: '2026-07-01', toOn: '2026-06-30' })).toEqual([
      'toOn: Ngày kết thúc nhiệm kỳ phải từ ngày bắt đầu trở đi.',
    ])
  })

  it('keeps no secretary and no signer that left with a blank row', () => {
    const draft = filled()
    const gone = {
      ...draft,
      defaultSignerId: draft.signers[1]!.id,
    }
    const office = finishOffice(officeDraftSchema.parse(gone))
    const council: CouncilDraft = {
      ...emptyCouncil('c'),
      members: [{ id: 'm', subjectId: null, fullName: '', post: 'Công chức', role: 'member' }],
      secretaryId: 'm',
    }
    expect(finishCouncil(councilDraftSchema.parse(council)).secretaryId).toBeNull()
    expect(office.defaultSignerId).toBe(draft.signers[0]?.id)
  })
})
