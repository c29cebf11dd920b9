import type { CouncilDraft } from '@shared/domain/council/draft'
import type { OfficeDraft } from '@shared/domain/office/draft'
import { unitKinds, type Office } from '@shared/domain/office/types'
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

/** What the defaults write for each kind of office, in one order. */
const byKind = <Value>(make: (kind: Office['unitKind']) => readonly Value[]): readonly (readonly Value[])[] => unitKinds.map(make)

/** The same rows with what the defaults of another kind of office wrote in them as this kind writes it; what was typed stays. */
function followingKind<Row extends object>(
  rows: readonly Row[],
  usual: readonly Row[],
  others: readonly (readonly Row[])[],
  keys: readonly (keyof Row)[],
): Row[] {
  const isSame = (a: Row, b: Row | undefined): boolean => b !== undefined && keys.every((key) => a[key] === b[key])
  return rows.map((row) => {
    const at = others.map((list) => list.findIndex((one) => isSame(row, one))).find((index) => index !== -1)
    const now = at === undefined ? undefined : usual[at]
    return now === undefined ? row : { ...row, ...Object.fromEntries(keys.map((key) => [key, now[key]])) }
  })
}

/** The council that was begun, with its posts as the kind of office now calls them. */
export function councilOfKind(draft: OfficeDraft, council: CouncilDraft): CouncilDraft {
  const usual = (unitKind: Office['unitKind']) => usualCouncil({ ...draft, unitKind }, council, () => '').members
  return { ...council, members: followingKind(council.members, usual(draft.unitKind), byKind(usual), ['post']) }
}

/** The short names that were begun, with the rooms as the kind of office now has them. */
export function abbreviationsOfKind(draft: OfficeDraft): OfficeDraft['abbreviations'] {
  const usual = (unitKind: Office['unitKind']) => usualAbbreviations({ ...draft, unitKind }, () => '')
  return followingKind(draft.abbreviations, usual(draft.unitKind), byKind(usual), ['name', 'abbreviation'])
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
