/**
 * The lists of words behind the form rules. They are usage and law in plain lists, apart from the rules that read them.
 */

/** Types of administrative documents with their symbols. Source: Decree 30/2020/NĐ-CP, Appendix III, section I. */
export const documentTypes: ReadonlyMap<string, string> = new Map([
  ['NGHỊ QUYẾT', 'NQ'],
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['CHỈ THỊ', 'CT'],
  ['QUY CHẾ', 'QC'],
  ['QUY ĐỊNH', 'QyĐ'],
  ['THÔNG CÁO', 'TC'],
  ['THÔNG BÁO', 'TB'],
  ['HƯỚNG DẪN', 'HD'],
  ['CHƯƠNG TRÌNH', 'CTr'],
  ['KẾ HOẠCH', 'KH'],
  ['PHƯƠNG ÁN', 'PA'],
  ['ĐỀ ÁN', 'ĐA'],
  ['DỰ ÁN', 'DA'],
  ['BÁO CÁO', 'BC'],
  ['BIÊN BẢN', 'BB'],
  ['TỜ TRÌNH', 'TTr'],
  ['HỢP ĐỒNG', 'HĐ'],
  ['CÔNG ĐIỆN', 'CĐ'],
  ['BẢN GHI NHỚ', 'BGN'],
  ['BẢN THỎA THUẬN', 'BTT'],
  ['GIẤY ỦY QUYỀN', 'GUQ'],
  ['GIẤY MỜI', 'GM'],
  ['GIẤY GIỚI THIỆU', 'GGT'],
  ['GIẤY NGHỈ PHÉP', 'GNP'],
  ['PHIẾU GỬI', 'PG'],
  ['PHIẾU CHUYỂN', 'PC'],
  ['PHIẾU BÁO', 'PB'],
  // Usage, not law: the decree gives a confirmation no type of its own.
  ['GIẤY XÁC NHẬN', 'GXN'],
])

/** Organs and units of a commune with the usual short names, for an office that has not entered its own. Usage, not law. */
export const usualAbbreviations: readonly { readonly name: string; readonly abbreviation: string }[] = [
  { name: 'Ủy ban nhân dân', abbreviation: 'UBND' },
  { name: 'Hội đồng nhân dân', abbreviation: 'HĐND' },
  { name: 'Hội đồng Thi đua - Khen thưởng', abbreviation: 'HĐTĐKT' },
  { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
  { name: 'Phòng Kinh tế', abbreviation: 'KT' },
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', abbreviation: 'KTHTĐT' },
  { name: 'Văn phòng HĐND và UBND', abbreviation: 'VP' },
  { name: 'Trung tâm Phục vụ hành chính công', abbreviation: 'TTPVHCC' },
  { name: 'Văn thư', abbreviation: 'VT' },
]

/** Short forms that recipients' lists use for parts of names; both sides are written out before they are compared. */
export const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btdkt\b/g, 'thi dua khen thuong'],
  [/\btt\b/g, 'trung tam'],
  [/\bvn\b/g, 'viet nam'],
]

/** A wrong use of capitals: where it stands, and what it should be. `middle` counts only inside a sentence. */
type CapitalSlip = { readonly wrong: RegExp; readonly right: (found: string) => string; readonly middle?: true }

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const always = (right: string) => (): string => right

/** Capitals of organs, awards, documents and their parts. Source: Decree 30/2020/NĐ-CP, Appendix II; Law 06/2022/QH15 for the names of awards. */
export const capitalSlips: readonly CapitalSlip[] = [
  { wrong: /(?<!\p{L})chủ tịch (?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)/gu, right: upperFirst },
  { wrong: /(?<!\p{L})(?:ủy|uỷ) ban nhân dân/gu, right: upperFirst },
  { wrong: /(?<!\p{L})hội đồng nhân dân/gu, right: upperFirst },
  { wrong: /(?<!\p{L}|[Tt]rưởng )phòng (?:Văn hóa|Văn hoá|Kinh tế|Nội vụ)(?: - Xã hội)?/gu, right: upperFirst },
  { wrong: /(?<!\p{L})[Tt]rung tâm dịch vụ sự nghiệp công/gu, right: always('Trung tâm Dịch vụ sự nghiệp công') },
  { wrong: /(?<!\p{L})[Tt]rung tâm phục vụ hành chính công/gu, right: always('Trung tâm Phục vụ hành chính công') },
  { wrong: /(?<!\p{L})Hội đồng [Tt]hi đua - khen thưởng/gu, right: always('Hội đồng Thi đua - Khen thưởng') },
  { wrong: /(?<!\p{L})công tác Thi đua(?: -|,) [Kk]hen thưởng/gu, right: always('công tác thi đua, khen thưởng') },
  {
    wrong: /(?<!\p{L})Luật (?:thi đua|Thi đua - Khen thưởng|Thi đua, Khen thưởng)(?:, khen thưởng)?/gu,
    right: always('Luật Thi đua, khen thưởng'),
  },
  { wrong: /(?<!\p{L})Cờ Thi đua/gu, right: always('Cờ thi đua') },
  { wrong: /(?<!\p{L})(?:bằng|giấy) khen(?= của (?:Chủ tịch|Ủy ban|UBND|Thủ tướng))/gu, right: upperFirst },
  { wrong: /(?<!\p{L})Lao động Tiên tiến/gu, right: always('Lao động tiên tiến') },
  { wrong: /(?<!\p{L})Tập thể Lao động (?:tiên tiến|Tiên tiến)/gu, right: always('Tập thể lao động tiên tiến') },
  { wrong: /(?<!\p{L})Tập thể Lao động (?:xuất sắc|Xuất sắc)/gu, right: always('Tập thể lao động xuất sắc') },
  { wrong: /(?<!\p{L})Chiến s[ĩỹ] Thi đua/gu, right: always('Chiến sĩ thi đua') },
  { wrong: /(?<!\p{L})Gia đình Văn h(?:óa|oá)/gu, right: always('Gia đình văn hóa') },
  { wrong: /(?<!\p{L})Đại hội Đại biểu/gu, right: always('Đại hội đại biểu') },
  { wrong: /(?<!\p{L})đại hội đại biểu(?= (?:toàn quốc|Đảng bộ))/gu, right: always('Đại hội đại biểu') },
  { wrong: /(?<=(?:tầng lớp|quần chúng|vận động|phục vụ|trong|cán bộ và|cán bộ,) )nhân dân/gu, right: always('Nhân dân') },
  { wrong: /(?<=Đảng(?: và|,) )nhà nước/gu, right: always('Nhà nước') },
  { wrong: /Quý [IVX]+(?!\p{L})/gu, right: lowerFirst, middle: true },
  { wrong: /Ban hành (?:Kế hoạch|Quy chế|Quy định|Quyết định|Chương trình|Đề án)/gu, right: lowerFirst, middle: true },
  { wrong: /(?:Khoản|Điểm) [\da-zđ]{1,2}(?= )/gu, right: lowerFirst, middle: true },
  { wrong: /(?<!\p{L})điều \d{1,3}(?=[\s,;.]|$)/gu, right: upperFirst },
  { wrong: /(?:Xã|Tỉnh)(?: \p{Lu}\p{Ll}+)+/gu, right: lowerFirst, middle: true },
  { wrong: /Thành phố(?! Hồ Chí Minh)(?: \p{Lu}\p{Ll}+)+/gu, right: lowerFirst, middle: true },
]

/** Spellings of one word of which a document should keep one. Usage; legal texts write "hằng năm", "bảo đảm". */
export const spellingPairs: readonly (readonly [string, string])[] = [
  ['đảm bảo', 'bảo đảm'],
  ['hàng năm', 'hằng năm'],
  ['hàng tháng', 'hằng tháng'],
  ['hàng quý', 'hằng quý'],
  ['hàng ngày', 'hằng ngày'],
  ['chiến sỹ', 'chiến sĩ'],
  ['bác sỹ', 'bác sĩ'],
  ['nghệ sỹ', 'nghệ sĩ'],
  ['lý do', 'lí do'],
  ['quản lý', 'quản lí'],
  ['xử lý', 'xử lí'],
  ['kỹ thuật', 'kĩ thuật'],
]

/** Names of one thing in two wordings. Each side is a pattern; both in one document are reported. */
export const wordingPairs: readonly (readonly [RegExp, RegExp])[] = [
  // "Văn phòng HĐND và UBND xã" is a name that has only the short form.
  [/(?<![\p{L}/-]|và )UBND xã/gu, /(?<!\p{L})(?:Ủy|Uỷ) ban nhân dân xã/gu],
  [
    /(?<!\p{L})(?:Bằng|Giấy) khen của (?:Ủy ban nhân dân|UBND|Chủ tịch)(?: thành phố| tỉnh)?/gu,
    /(?<!\p{L})(?:Bằng|Giấy) khen (?:Ủy ban nhân dân|UBND|Chủ tịch)(?: thành phố| tỉnh)?/gu,
  ],
  [/(?<!\p{L})UBND (?:thành phố|tỉnh)/gu, /(?<!\p{L})(?:Ủy|Uỷ) ban nhân dân (?:thành phố|tỉnh)/gu],
]

/** Degrees and honours that may not stand before a signer's name. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 7. */
export const degreeBeforeName =
  /^(?:GS|PGS|TS|ThS|Th\.S|BS|BSCK|KS|CN|CKI|CKII|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Giáo sư|Phó Giáo sư|Nhà giáo|Anh hùng)(?:[.,]|\s)/u

/** Posts that the State does not provide for. Source: as above. */
export const unknownPosts = /PHÓ CHỦ TỊCH THƯỜNG TRỰC|^PHỤ TRÁCH|CHỦ TỊCH PHỤ TRÁCH/u
