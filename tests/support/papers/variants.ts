import { achievementAt, collectiveAt, householdAt, peopleOf, personAt } from './people'
import { aWorld, type World } from './world'

const ward = {
  unitKind: 'ward' as const,
  name: 'Điện Biên Phủ',
  upperKind: 'province' as const,
  upperName: 'Điện Biên',
  place: 'Phường Điện Biên Phủ',
  advisingRoom: { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT', headName: 'Đỗ Thị Mẫu', signs: 'ownSeal' as const },
}

/** The sets that are looked at as pages: one honoree, mixed awards, a long list, without council, by posting, a draft in the other sizes. */
export const variants: Readonly<Record<string, () => World>> = {
  'mot-nguoi': () => aWorld({ subjects: [personAt(0)] }),
  'nhieu-hinh-thuc': () => {
    const subjects = [collectiveAt(0), collectiveAt(3), personAt(1), personAt(2), personAt(4), personAt(9), householdAt(0), householdAt(1)]
    const codes = ['TTLDTT', 'GK_XA', 'LDTT', 'CSTDCS', 'BK_TINH', 'GK_XA', 'GK_XA', 'GK_XA']
    return aWorld({
      subjects,
      round: { type: 'merit', merit: 'có thành tích xuất sắc trong thực hiện nhiệm vụ năm 2026' },
      nominee: (index) => ({ awardCode: codes[index] ?? 'GK_XA', achievement: achievementAt(index) }),
    })
  },
  'ba-tram': () =>
    aWorld({ subjects: peopleOf(300), nominee: (index) => ({ achievement: achievementAt(index) }), office: { style: longStyle } }),
  'phuong-rut-gon': () =>
    aWorld({
      subjects: [personAt(3), personAt(5), householdAt(2)],
      office: ward,
      movement: null,
      round: {
        type: 'sudden',
        procedure: 'simplified',
        merit: 'có hành động dũng cảm cứu người bị đuối nước',
        name: 'Khen thưởng đột xuất tháng 12 năm 2026',
      },
    }),
  'niem-yet-du-thao': () =>
    aWorld({
      subjects: [...Array.from({ length: 20 }, (_, index) => householdAt(index)), { ...collectiveAt(1), name: 'Thôn Mẫu Đoài' }],
      isDraft: true,
      movement: null,
      round: { type: 'movement', procedure: 'posting', merit: '', name: 'Xét tặng Gia đình văn hóa năm 2026' },
      nominee: (index) => ({ awardCode: index === 20 ? 'THON_VH' : 'GDVH', achievement: '' }),
      office: {
        style: { ...longStyle, sizeScheme: 'A', showParentOrgan: true, showAppendixWord: false, drafterInitials: 'NT.(15)' },
        defaultSignerId: 'signer-deputy',
      },
    }),
}
const longStyle = {
  sizeScheme: 'B' as const,
  planOnBehalfOfCommittee: true,
  showParentOrgan: false,
  showAppendixWord: true,
  listFontPt: 13 as const,
  drafterInitials: '',
}
