import type { Council } from '../domain/council/types'
import type { Office } from '../domain/office/types'

/** The practice office: the commune of the sample plan with invented people, every one marked "Mẫu". */
export const practiceOffice: Office = {
  id: 'office',
  unitKind: 'commune',
  name: 'Nam Sách',
  upperKind: 'city',
  upperName: 'Hải Phòng',
  place: 'Nam Sách',
  advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: 'Trần Thị Mẫu Hoa', signs: 'ownSeal' },
  signers: [
    { id: 'signer-chair', fullName: 'Phạm Văn Mẫu', post: 'chair' },
    { id: 'signer-vice', fullName: 'Lê Thị Mẫu Hằng', post: 'viceChair' },
  ],
  defaultSignerId: 'signer-chair',
  abbreviations: [
    { id: 'abbreviation-ubnd', name: 'Ủy ban nhân dân', abbreviation: 'UBND' },
    { id: 'abbreviation-hdnd', name: 'Hội đồng nhân dân', abbreviation: 'HĐND' },
    { id: 'abbreviation-council', name: 'Hội đồng Thi đua - Khen thưởng', abbreviation: 'HĐTĐKT' },
    { id: 'abbreviation-vhxh', name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
    { id: 'abbreviation-kt', name: 'Phòng Kinh tế', abbreviation: 'KT' },
    { id: 'abbreviation-vp', name: 'Văn phòng HĐND và UBND', abbreviation: 'VP' },
    { id: 'abbreviation-ttphcc', name: 'Trung tâm Phục vụ hành chính công', abbreviation: 'TTPVHCC' },
    { id: 'abbreviation-vt', name: 'Văn thư', abbreviation: 'VT' },
  ],
  style: {
    sizeScheme: 'B',
    planOnBehalfOfCommittee: true,
    showParentOrgan: false,
    showAppendixWord: true,
    listFontPt: 13,
    drafterInitials: 'NT.',
  },
  fundSource: 'Quỹ thi đua, khen thưởng năm 2026 của xã',
  certificateLayouts: [],
}

/** Its council, in office since the commune was made. */
export const practiceCouncil: Council = {
  id: 'council-practice',
  establishedBy: '',
  foundedOn: null,
  fromOn: null,
  toOn: null,
  members: [
    { id: 'member-1', subjectId: null, fullName: 'Phạm Văn Mẫu', post: 'Chủ tịch Ủy ban nhân dân xã', role: 'chair' },
    { id: 'member-2', subjectId: null, fullName: 'Lê Thị Mẫu Hằng', post: 'Phó Chủ tịch Ủy ban nhân dân xã', role: 'viceChair' },
    {
      id: 'member-3',
      subjectId: null,
      fullName: 'Nguyễn Đình Mẫu',
      post: 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      role: 'viceChair',
    },
    { id: 'member-4', subjectId: null, fullName: 'Trần Thị Mẫu Hoa', post: 'Trưởng phòng Văn hóa - Xã hội', role: 'standing' },
    { id: 'member-5', subjectId: null, fullName: 'Bùi Quang Mẫu', post: 'Trưởng phòng Kinh tế', role: 'member' },
    { id: 'member-6', subjectId: null, fullName: 'Hoàng Văn Mẫu Sơn', post: 'Chánh Văn phòng HĐND và UBND xã', role: 'member' },
    { id: 'member-7', subjectId: null, fullName: 'Đỗ Mạnh Mẫu', post: 'Trưởng Công an xã', role: 'member' },
    { id: 'member-8', subjectId: null, fullName: 'Vũ Thị Mẫu Thu', post: 'Chủ tịch Hội Liên hiệp Phụ nữ xã', role: 'member' },
    { id: 'member-9', subjectId: null, fullName: 'Ngô Văn Mẫu Đạt', post: 'Giám đốc Trung tâm Dịch vụ sự nghiệp công xã', role: 'member' },
  ],
  secretaryId: 'member-4',
  usesCommitteeSeal: true,
}
