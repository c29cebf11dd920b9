import type { CouncilDraft } from '@shared/domain/council/draft'
import type { OfficeDraft } from '@shared/domain/office/draft'
import type { Office } from '@shared/domain/office/types'
import { unitKindWords } from './officeText'

/** What a new office starts from; every line may be changed. Source of names and short names: the usual practice of communes since 01/07/2025. */

type NewId = () => string

export const emptyOffice = (newId: NewId): OfficeDraft => {
  const chairId = newId()
  return {
    id: 'office',
    unitKind: 'commune',
    name: '',
    upperKind: 'city',
    upperName: '',
    place: '',
    advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: '', signs: 'ownSeal' },
    signers: [
      { id: chairId, fullName: '', post: 'chair' },
      { id: newId(), fullName: '', post: 'viceChair' },
    ],
    defaultSignerId: chairId,
    abbreviations: [],
    style: {
      sizeScheme: 'B',
      planOnBehalfOfCommittee: true,
      showParentOrgan: false,
      showAppendixWord: true,
      listFontPt: 13,
      drafterInitials: '',
    },
    fundSource: '',
    certificateLayouts: [],
  }
}

const roomOfEconomy = (unitKind: Office['unitKind']): { name: string; abbreviation: string } =>
  unitKind === 'commune'
    ? { name: 'Phòng Kinh tế', abbreviation: 'KT' }
    : { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' }

const lowerRoom = (name: string): string => name.replace(/^Phòng /, 'phòng ')

/** The council as most communes form it: nine, an odd number; the names that are known already are filled in. */
export function usualCouncil(draft: OfficeDraft, council: CouncilDraft, newId: NewId): CouncilDraft {
  const unit = unitKindWords[draft.unitKind]
  const chair = draft.signers.find((signer) => signer.post === 'chair')?.fullName ?? ''
  const deputy = draft.signers.find((signer) => signer.post === 'viceChair')?.fullName ?? ''
  const member = (role: CouncilDraft['members'][number]['role'], post: string, fullName = '') => ({
    id: newId(),
    subjectId: null,
    fullName,
    post,
    role,
  })
  return {
    ...council,
    members: [
      member('chair', `Chủ tịch Ủy ban nhân dân ${unit}`, chair),
      member('viceChair', `Phó Chủ tịch Ủy ban nhân dân ${unit}`, deputy),
      member('viceChair', `Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam ${unit}`),
      member('standing', `Trưởng ${lowerRoom(draft.advisingRoom.name)}`, draft.advisingRoom.headName),
      member('member', `Trưởng ${lowerRoom(roomOfEconomy(draft.unitKind).name)}`),
      member('member', `Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${unit}`),
      member('member', `Trưởng Công an ${unit}`),
      member('member', `Chỉ huy trưởng Ban Chỉ huy Quân sự ${unit}`),
      member('member', 'Giám đốc Trung tâm Phục vụ hành chính công'),
    ],
    secretaryId: null,
  }
}

/** Short names for symbols and "Lưu" lines. */
export function usualAbbreviations(draft: OfficeDraft, newId: NewId): OfficeDraft['abbreviations'] {
  const row = (name: string, abbreviation: string) => ({ id: newId(), name, abbreviation })
  const economy = roomOfEconomy(draft.unitKind)
  return [
    row('Ủy ban nhân dân', 'UBND'),
    row('Hội đồng nhân dân', 'HĐND'),
    row('Hội đồng Thi đua - Khen thưởng', 'HĐTĐKT'),
    row(draft.advisingRoom.name, draft.advisingRoom.abbreviation),
    row(economy.name, economy.abbreviation),
    row('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP'),
    row('Trung tâm Phục vụ hành chính công', 'TTPVHCC'),
    row('Văn thư', 'VT'),
  ]
}
