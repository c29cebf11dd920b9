import { withoutBullets } from '../lib/bullets'
import { readLegacy } from '../lib/legacyText'
import { plainLetters } from '../lib/lookAlikes'
import { cleanLine, foldText } from '../lib/text'
import type { ImportField, ListField } from './types'

/**
 * What people write above a column. `whole`: the whole cell says it (also without marks or blanks: "HoTen"); `starts` and `holds`: its first words,
 * or some of them. Written with their marks, because "Trường" and the surname Trương, "Nam" and "Năm" fold alike.
 */
export type Words = { readonly whole?: string; readonly starts?: string; readonly holds?: string }

const vocabulary: Readonly<Record<ListField, Words>> = {
  serial: { whole: 'stt|tt|số tt|số thứ tự|thứ tự|số|no|s t t|stt.|#|№|n o|so tt|index' },
  name: {
    whole:
      'họ và tên|họ tên|họ, tên|họ & tên|họ và tên người|hovaten|fullname|full name|name|họ tên hs|tên nhân viên|tên tác giả|tác giả|đảng viên|đoàn viên|hội viên|người được đề nghị|người được khen|quý danh|cá nhân|tập thể|hộ gia đình|tên tập thể|tên cá nhân|tên đối tượng|tên hộ|tên chủ hộ|chủ hộ|họ tên chủ hộ|tên học sinh|học sinh|tên giáo viên|giáo viên|tên cán bộ|cán bộ|tên người lao động|người lao động|nhân viên|danh sách|tên người|tên tổ chức|họ tên nhân viên|tên gia đình|tên công chức|công chức|cá nhân/tập thể|tập thể/cá nhân|cá nhân, tập thể|tập thể, cá nhân|tên thành viên|thành viên|person name|student name|employee name|họ tên sv|tên sinh viên|sinh viên|họ tên sinh viên|tên nv|họ tên nv|tên hs|tên sv|tên gv|tên hv|tên cb|họ tên gv|họ tên cb|họ tên cán bộ|họ tên người|vận động viên|tên vận động viên|vđv|tên vđv|tổ viên|tên tổ viên|xã viên|tên xã viên|nghệ nhân|tên nghệ nhân|thí sinh|tên thí sinh|đại biểu|tên đại biểu|nhà hảo tâm|tên nhà hảo tâm|mạnh thường quân|người có uy tín|danh sách hội viên|danh sách đoàn viên|danh sách đảng viên|công dân|người dân|hộ dân|tên hộ dân',
    starts:
      'họ,? (và |& )?tên|tên (cá nhân|tập thể|đối tượng|hộ|chủ hộ|người|tổ chức|học sinh|nhân viên|tác giả|cán bộ|đảng viên|đoàn viên|hội viên|gia đình|công dân)|(cá nhân|tập thể|hộ gia đình|đảng viên|đoàn viên|hội viên|tác giả|quý danh)( |/|,)|danh sách (cá nhân|tập thể|hộ|người)|người (được|có)',
    holds: 'họ (và )?tên|tên (tập thể|cá nhân|chủ hộ)',
  },
  familyName: {
    whole: 'họ|họ đệm|họ và đệm|họ lót|họ và chữ đệm|họ và tên đệm|họ tên đệm|họ, đệm|ho dem|ho lot|last name|họ và chữ lót',
    starts: 'họ (và |tên )?(chữ |tên )?(đệm|lót)',
  },
  givenName: { whole: 'tên|first name' },
  kind: {
    whole: 'loại|loại đối tượng|phân loại|đối tượng|phân loại đối tượng|loại hình|cá nhân/tập thể/hộ',
    starts: 'loại đối tượng|đối tượng|phân loại',
  },
  gender: {
    whole: 'giới tính|phái|nam/nữ|nam, nữ|nam - nữ|nam nữ|ông/bà|ông, bà|ông (bà)|ông bà|xưng hô|danh xưng|giới|gender|sex|gt|phái tính',
    starts: 'giới tính|(nam ?[/,-] ?nữ)|(ông ?[/,(-] ?bà)|danh xưng|xưng hô',
    holds: 'ông ?[/,(-] ?bà',
  },
  isMale: { whole: 'nam|male|ông', starts: '(giới tính|giới|phái) nam$' },
  isFemale: { whole: 'nữ|female|bà', starts: '(giới tính|giới|phái) nữ$' },
  birth: {
    whole:
      'năm sinh|ngày sinh|sinh năm|sinh ngày|ngày tháng năm sinh|ngày, tháng, năm sinh|ngày tháng năm|ngày, tháng, năm|ngày/tháng/năm sinh|ns|ntns|dob|birthday|date of birth|birth|n.sinh|năm sinh/ngày sinh|ngaysinh|nsinh',
    starts: '(năm|ngày)( |, ?|/)?(tháng)?( |, ?|/)?(năm )?sinh|sinh (năm|ngày)',
    holds: 'năm sinh|ngày sinh',
  },
  birthOfMale: { whole: 'năm sinh nam|ngày sinh nam|năm sinh của nam', starts: '(năm|ngày).{0,18}sinh.{0,6} nam$' },
  birthOfFemale: { whole: 'năm sinh nữ|ngày sinh nữ|năm sinh của nữ', starts: '(năm|ngày).{0,18}sinh.{0,6} nữ$' },
  post: {
    whole:
      'chức vụ|chức danh|nghề nghiệp|công việc|nhiệm vụ|chức vụ, chức danh|chức danh, chức vụ|chức vụ/chức danh|chức vụ hiện nay|chức vụ đảng|chức vụ công tác|cấp bậc|cấp bậc, chức vụ|vị trí|vị trí việc làm|công việc đảm nhận|nhiệm vụ được giao|position|title',
    starts: 'chức vụ|chức danh|cấp bậc|nghề nghiệp|vị trí',
    holds: 'chức vụ|chức danh|nghề nghiệp|công việc|nhiệm vụ|cấp bậc',
  },
  unit: {
    whole:
      'đơn vị|cơ quan|đơn vị công tác|cơ quan công tác|nơi công tác|nơi làm việc|nơi học|cơ quan, đơn vị|cơ quan/đơn vị|đơn vị/nơi công tác|đơn vị, cơ quan|tổ chức|trường|phòng|phòng ban|phòng/ban|bộ phận|khoa|khoa/phòng|khoa, phòng|chi bộ|chi đoàn|chi hội|lớp|tên đơn vị|đơn vị trực thuộc|trực thuộc|đơn vị sinh hoạt|department|unit|tổ chuyên môn|tên trường|tên cơ quan|công ty|công tác|hội sở|chi bộ, đơn vị|đội|bộ môn|tổ bộ môn|khoa/bộ môn|tổ - khối|tổ/khối|tổ khối|khối|nơi sinh hoạt|lớp dạy|lớp chủ nhiệm|đội sản xuất|tổ sản xuất|tổ/đội|xưởng|phân xưởng|tổ công tác',
    starts:
      '(tên )?đơn vị|(tên )?cơ quan|nơi (công tác|làm việc|học)|(tên )?chi (bộ|đoàn|hội)|(tên )?(tổ chức đảng|đảng bộ)|phòng/ban|trường (học|đang|lớp)',
    holds: 'đơn vị|cơ quan|công tác|nơi làm việc|nơi học|phòng ban',
  },
  postAndUnit: {
    starts:
      '(chức vụ|chức danh|nghề nghiệp|cấp bậc).*(đơn vị|cơ quan|công tác|nơi làm|phòng ban)|(đơn vị|cơ quan|công tác).*(chức vụ|chức danh)',
    holds: '(chức vụ|chức danh|nghề nghiệp).*(đơn vị|cơ quan|công tác|nơi làm)|(đơn vị|cơ quan|công tác).*(chức vụ|chức danh)',
  },
  address: {
    whole:
      'địa chỉ|nơi ở|chỗ ở|thường trú|nơi thường trú|cư trú|nơi cư trú|thôn|xóm|tổ|khu phố|ấp|bản|buôn|khu|khu dân cư|tổ dân phố|địa bàn|thôn/xóm|thôn, xóm|thôn/tổ|thôn, tổ dân phố|ấp/khu phố|khóm|khóm/ấp|làng|hộ khẩu|hộ khẩu thường trú|nơi ở hiện nay|chỗ ở hiện nay|địa chỉ thường trú|address|thôn/bản|xã|phường|khối phố|số nhà|địa phương|thôn, bản|xóm/thôn',
    starts: 'địa chỉ|thôn|nơi (ở|cư trú|thường trú)|chỗ ở|hộ khẩu|khu (phố|dân cư)|tổ dân phố|(ấp|xóm|bản|khóm|buôn|làng)[ ,/(-]',
    holds: 'địa chỉ|nơi ở|chỗ ở|thường trú|cư trú|khu dân cư|tổ dân phố|địa bàn',
  },
  memberCount: {
    whole: 'nhân khẩu|số nhân khẩu|số khẩu|số người|số thành viên|khẩu|số nk|số nhân khẩu trong hộ',
    starts: 'số (nhân )?khẩu|số (người|thành viên)( trong| của)?',
  },
  achievement: {
    whole:
      'thành tích|tóm tắt thành tích|nội dung|lý do|nội dung thành tích|thành tích đạt được|lý do khen thưởng|công lao|kết quả|kết quả đạt được|sáng kiến|tên sáng kiến|việc làm|gương việc tốt|nội dung khen|nội dung khen thưởng|thành tích nổi bật',
    starts: 'thành tích|nội dung|tóm tắt|lý do|công lao|kết quả|(tên )?sáng kiến|việc làm|gương|có thành tích|đã có thành tích',
    holds: 'thành tích|công lao|sáng kiến',
  },
  award: {
    whole:
      'hình thức khen thưởng|hình thức|danh hiệu|danh hiệu thi đua|đề nghị|mức khen|đề nghị khen thưởng|khen thưởng|giấy khen|bằng khen|hình thức khen|hình thức đề nghị|danh hiệu đề nghị|hình thức khen thưởng đề nghị|đề nghị khen|đề nghị tặng|cấp khen thưởng|loại khen|danh hiệu, hình thức|danh hiệu/hình thức|htkt|hình thức kt|lđtt|lao động tiên tiến|cstđcs|cstđ cơ sở|cstđ|chiến sĩ thi đua cơ sở|chiến sỹ thi đua cơ sở|ttlđtt|tập thể lao động tiên tiến|ttlđxs|tập thể lao động xuất sắc|cstt|chiến sĩ tiên tiến|đvtt|đvqt|đơn vị tiên tiến|đơn vị quyết thắng|gk|bk|gk xã|gđvh|gia đình văn hóa|gia đình văn hoá',
    starts: 'hình thức|danh hiệu|đề nghị (khen|tặng|xét|công nhận)|mức khen|loại khen|khen thưởng|hình thức khen',
    holds: 'hình thức khen|hình thức$|danh hiệu|đề nghị (khen|tặng|công nhận)|giấy khen|bằng khen',
  },
  proposedBy: {
    whole:
      'đơn vị đề nghị|cơ quan đề nghị|đơn vị trình|nơi đề nghị|đơn vị giới thiệu|đơn vị lập|đơn vị đề xuất|cấp trình|đơn vị đề nghị khen thưởng|đơn vị trình khen|nơi giới thiệu',
    starts: '(đơn vị|cơ quan|nơi|tổ chức|cấp) (đề nghị|đề xuất|trình|giới thiệu|lập)',
  },
  ignored: {
    whole:
      'ghi chú|ghi chu|tiền thưởng|mức thưởng|số tiền|thành tiền|chữ ký|ký nhận|ký tên|quê quán|dân tộc|tôn giáo|trình độ|cccd|cmnd|căn cước|tuổi|xếp loại|xếp hạng|số qđ|số quyết định|ngày qđ|ngày quyết định|điểm|tổng điểm|điện thoại|sđt|số đt|email|mã|mã số|mã nv|mã hs|msnv|mssv|mshs|msv|mahs|masv|manv|sbd|số báo danh|mã định danh|person id|stk|số tài khoản|nơi sinh|giải|note|notes|phone|id|số lượng|sl|đvt|thời gian|năm học|nhận xét|tiêu chí|minh chứng|học lực|hạnh kiểm|năm|tháng|quý|ngày|tình trạng|trạng thái|lĩnh vực|ngành|chuyên ngành|học hàm, học vị|học vị|chuyên môn',
    starts:
      'mã |số (định danh|cccd|cmnd|thẻ|sổ|hiệu|qđ|quyết định|điện thoại|đt|hồ sơ|tài khoản|năm|lượng|tiền|điểm|buổi|giờ|ngày|phiếu|cán bộ|hội viên|đảng viên|đoàn viên|hộ|học sinh|văn bản)|đơn vị (tính|khen thưởng|tặng|ra quyết định|ban hành|chi|cấp)|cơ quan (khen thưởng|ra quyết định|ban hành|cấp|tặng)|đối tượng (ưu tiên|chính sách|miễn)|(ngày|nơi|tháng|năm) (cấp|vào|ký|quyết định|ban hành|nhận|kết nạp|công tác|tuyển|bổ nhiệm|tham gia)|tổng (số|cộng|điểm)|(các )?(hình thức|danh hiệu|khen thưởng).*(đã|trước|năm ngoái|cũ)|(đã|từng) (được|có|đạt|nhận)|tuổi|dân tộc|tôn giáo|trình độ|học hàm|quê|email|chữ ký|ký nhận|ghi chú|ý kiến|xếp loại|điểm|tỷ lệ|tỉ lệ|thâm niên|lý do (không|vắng|nghỉ|chưa)|mức (thưởng|tiền|độ|đóng)|kết quả (bầu|bỏ phiếu|kiểm phiếu|biểu quyết|xếp)',
    holds:
      'tiền thưởng|mức thưởng|số tiền|thành tiền|ghi chú|chữ ký|ký nhận|quê quán|dân tộc|tôn giáo|trình độ|điện thoại|cccd|cmnd|căn cước|năm trước|đã được khen|đã có\\)',
  },
}

/** The headings that are a field's own as they stand, for trying them all. */
export const wholeHeadings: readonly (readonly [field: ListField, heading: string])[] = (
  Object.entries(vocabulary) as [ListField, Words][]
).flatMap(([field, { whole }]) => (whole ?? '').split('|').flatMap((heading) => (heading === '' ? [] : [[field, heading] as const])))

const marked = (text: string): string => plainLetters(text).normalize('NFC').toLocaleLowerCase('vi')
const squeeze = (text: string): string => foldText(text).replaceAll(' ', '')

type Reader<Field extends string> = {
  readonly field: Field
  readonly whole: ReadonlySet<string>
  readonly plainWhole: ReadonlySet<string>
  readonly patterns: readonly (readonly [marked: RegExp, plain: RegExp, strength: number])[]
}
const plainSource = (source: string): string =>
  source
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
function readerOf<Field extends string>(field: Field, words: Words): Reader<Field> {
  const whole = words.whole?.split('|') ?? []
  const pattern = (source: string | undefined, strength: number, anchor: string): Reader<Field>['patterns'] =>
    source === undefined
      ? []
      : [
          [
            new RegExp(`${anchor}(?:${source})(?![\\p{L}])`, 'u'),
            new RegExp(`${anchor}(?:${plainSource(source)})(?![\\p{L}])`, 'u'),
            strength,
          ],
        ]
  return {
    field,
    whole: new Set(whole),
    plainWhole: new Set(whole.map(squeeze).filter((word) => word.length > 1)),
    patterns: [...pattern(words.starts, 2, '^'), ...pattern(words.holds, 1, '(?<![\\p{L}])')],
  }
}
const readers: readonly Reader<ListField>[] = (Object.entries(vocabulary) as [ListField, Words][]).map(([field, words]) =>
  readerOf(field, words),
)

/** How surely a heading names each field: 3 the whole cell, 2 its first words, 1 some of them. A column that is not needed is as sure as any. */
export type HeadingClaims = ReadonlyMap<ImportField, number>
const longestHeading = 160

/** A heading in the shapes that words are compared with; `null` when it is none. */
function shapeOf(
  heading: string,
): { readonly text: string; readonly bare: string; readonly isPlain: boolean; readonly squeezed: string } | null {
  const line = withoutBullets(cleanLine(readLegacy(heading).text))
  if (line === '' || line.length > longestHeading || !/[\p{L}#№]/u.test(line)) return null
  const spaced = /^[A-Za-z0-9_.]+$/.test(line) ? line.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.]+/g, ' ') : line
  const text = marked(spaced).replace(/[\s:*.]+$/, '')
  const bare = text.replace(/\s*\([^)]*\)?\s*/g, ' ').trim()
  const isPlain = /^[\x20-\x7E]*$/.test(text)
  return { text, bare, isPlain, squeezed: isPlain ? squeeze(bare) : '' }
}

function claimsIn<Field extends string>(
  known: readonly Reader<Field>[],
  { text, bare, isPlain, squeezed }: NonNullable<ReturnType<typeof shapeOf>>,
): Map<Field, number> {
  const claims = new Map<Field, number>()
  for (const { field, whole, plainWhole, patterns } of known) {
    if (whole.has(text) || (bare !== '' && whole.has(bare)) || (isPlain && squeezed !== '' && plainWhole.has(squeezed)))
      claims.set(field, 3)
    else {
      const found = patterns.find(([withMarks, plain]) => (isPlain ? plain : withMarks).test(text))
      if (found !== undefined) claims.set(field, found[2])
    }
  }
  return claims
}

/** A reader of headings that a target knows besides those of any list. */
export function headingReader<Field extends string>(
  words: Readonly<Record<Field, Words>>,
): (heading: string) => ReadonlyMap<Field, number> {
  const own = (Object.entries(words) as [Field, Words][]).map(([field, said]) => readerOf(field, said))
  return (heading) => {
    const shape = shapeOf(heading)
    return shape === null ? new Map<Field, number>() : claimsIn(own, shape)
  }
}

function claimsOf(heading: string): HeadingClaims {
  const shape = shapeOf(heading)
  if (shape === null) return new Map()
  const claims: Map<ImportField, number> = claimsIn<ImportField>(readers, shape)
  // "Nam" and "Năm" are one word without marks: alone they are the sex, as lists have it.
  if (shape.isPlain && claims.has('isMale')) claims.delete('ignored')
  return refined(claims, shape.text)
}

/** Where two readings of one heading meet, the more special one holds. */
function refined(claims: Map<ImportField, number>, text: string): HeadingClaims {
  const drop = (...fields: readonly ImportField[]): void => fields.forEach((field) => claims.delete(field))
  const isNamedWhole = [...claims].some(([field, strength]) => field !== 'ignored' && strength === 3)
  if (((claims.get('ignored') ?? 0) === 2 && !isNamedWhole) || /^mã |\(đã /u.test(text)) return new Map([['ignored', 3]])
  if (isNamedWhole && claims.get('ignored') === 2) drop('ignored')
  if (claims.has('birthOfMale') || claims.has('birthOfFemale')) drop('birth')
  if (claims.has('isMale') || claims.has('isFemale')) drop('gender')
  if (claims.has('familyName')) drop('name')
  if (claims.has('postAndUnit')) drop('post', 'unit')
  if (claims.has('proposedBy')) drop('unit', 'award')
  if ((claims.get('name') ?? 0) >= 2) drop('award', 'kind', 'achievement', 'unit', 'address')
  if ((claims.get('achievement') ?? 0) >= 2) drop('award')
  if ((claims.get('award') ?? 0) >= 2) drop('achievement')
  return claims
}

const nothingClaimed: HeadingClaims = new Map()
const known = new Map<string, HeadingClaims>()
/** What the heading says, remembered: the same few texts are asked for again and again. */
export function readHeading(heading: string): HeadingClaims {
  // So long a text heads no column, and is not worth remembering.
  if (heading.length > 4 * longestHeading) return nothingClaimed
  const present = known.get(heading)
  if (present !== undefined) return present
  const claims = claimsOf(heading)
  if (known.size >= 5000) known.clear()
  known.set(heading, claims)
  return claims
}

/** The strongest claim of a heading; 0 when nothing is known of it. */
export const strengthOf = (heading: string): number => Math.max(0, ...readHeading(heading).values())

/** Heads the names of people and nothing else, whatever else it says: single words under it are names too. */
const peopleWords =
  /^(?:ho (?:va )?ten|hoten|hovaten|name|full ?name|ten (?:nguoi|nhan vien|hoc sinh|ca nhan|sinh vien|(?:hoi|doan|dang|giao) vien|can bo))(?: |$)/
export const headsPeople = (heading: string): boolean => heading.length <= longestHeading && peopleWords.test(foldText(heading))

/** "Họ và tên, chức vụ, đơn vị", "Họ và tên/Năm sinh" over one column: its cells hold a name and what somebody is, or when he was born. */
export const headsMore = (heading: string): boolean =>
  headsPeople(heading) &&
  /\b(chuc vu|chuc danh|cap bac|nghe nghiep|don vi|cong tac|dia chi|noi o|nam sinh|ngay sinh|sinh nam)\b/.test(foldText(heading))

/** "Họ và tên", "HoTen", "Full name": such a heading and no more, so that it is nobody's name. */
export const isNameHeading = (cell: string): boolean => cell.length < 60 && headsPeople(cell) && readHeading(cell).get('name') === 3
