import { shortDate } from '../../lib/dates'
import { formatAmount } from '../../lib/money'
import type { CaseFact, PaperStep } from './fact'

/** What a finding says, and what cures it. The only place with these words: screens, documents and refusals ask it. */
export type FactWords = {
  /** One whole sentence. */
  readonly message: string
  /** What to do about it; may be empty. */
  readonly cure: string
}

const amendmentWords = ({ name, problem }: Extract<CaseFact, { id: 'CASE-AMENDS' }>): FactWords => {
  switch (problem) {
    case 'noDecision':
      return {
        message: 'Văn bản đính chính, hủy bỏ không nêu được quyết định nào đã ban hành.',
        cure: 'Bỏ văn bản dự thảo này, rồi lập lại từ quyết định cần đính chính, hủy bỏ.',
      }
    case 'unknown':
      return { message: `“${name}” không có trong quyết định được đính chính, hủy bỏ.`, cure: 'Bỏ dòng này.' }
    case 'struck':
      return { message: `Khen thưởng của “${name}” đã được hủy bỏ bằng một quyết định khác.`, cure: 'Bỏ dòng này.' }
    case 'otherField':
      return {
        message: `Dòng của “${name}” không thuộc việc của văn bản này: đính chính chỉ sửa chữ của một dòng, hủy bỏ chỉ hủy khen thưởng.`,
        cure: 'Bỏ dòng này; muốn đổi danh hiệu, hình thức thì hủy bỏ rồi ra quyết định mới.',
      }
    case 'otherWords':
      return { message: `Nội dung cũ ghi cho “${name}” khác với quyết định đã ban hành.`, cure: 'Bỏ dòng này rồi chọn lại.' }
    case 'unchanged':
      return { message: `Nội dung mới ghi cho “${name}” giống nội dung đang có.`, cure: 'Ghi nội dung khác, hoặc bỏ dòng này.' }
    case 'twice':
      return { message: `Cùng một nội dung của “${name}” được nêu hai lần.`, cure: 'Bỏ một trong hai dòng.' }
  }
}
const twiceWords: Readonly<Record<Extract<CaseFact, { id: 'CASE-SAID-TWICE' }>['what'], string>> = {
  base: 'Căn cứ',
  recipient: 'Nơi nhận',
}
const stepWords: Readonly<Record<PaperStep, string>> = {
  founding: 'thành lập Hội đồng',
  meeting: 'họp Hội đồng',
  submission: 'ban hành tờ trình',
  decision: 'ban hành quyết định',
  payment: 'chi tiền thưởng',
}
const percentText = (percent: number): string => String(percent).replace('.', ',')

/** Words of findings on a paper or on the law behind it. */
export function paperWords(fact: CaseFact): FactWords | undefined {
  switch (fact.id) {
    case 'CASE-EMPTY':
      return {
        message: 'Danh sách khen thưởng chưa có tập thể, cá nhân, hộ gia đình nào.',
        cure: 'Nhập danh sách, hoặc xem lại kết quả biểu quyết.',
      }
    case 'CASE-NO-SIGNER':
      return { message: 'Chưa chọn người ký.', cure: 'Chọn người ký ở bước Quyết định.' }
    case 'CASE-NO-ROOM-HEAD':
      return {
        message: 'Chưa nhập họ tên người đứng đầu đơn vị tham mưu để ký tờ trình.',
        cure: 'Nhập trong Thiết lập, mục Đơn vị tham mưu.',
      }
    case 'CASE-NUMBER-TAKEN':
      return { message: `Số ${fact.symbol} đã dùng cho “${fact.roundName}” trong năm.`, cure: 'Ghi số khác.' }
    case 'CASE-NOTHING-CHANGED':
      return { message: 'Văn bản đính chính, hủy bỏ chưa có nội dung nào.', cure: 'Chọn dòng và ghi nội dung mới ở bước Quyết định.' }
    case 'CASE-AMENDS':
      return amendmentWords(fact)
    case 'CASE-DRAFT':
      return { message: 'Quyết định chưa có số hoặc ngày ban hành: đây là bản dự thảo.', cure: 'Ghi số và ngày ở bước Quyết định.' }
    case 'CASE-BEFORE-VOTE':
      return {
        message: `${fact.kind === 'submissionUp' ? 'Tờ trình' : 'Quyết định'} ghi ngày ${shortDate(fact.on)}, trước ngày Hội đồng họp (${shortDate(fact.heldOn)}): ngày ấy chưa có kết quả biểu quyết.`,
        cure: 'Sửa ngày của văn bản, hoặc sửa ngày họp nếu ghi nhầm.',
      }
    case 'CASE-DAYS':
      return {
        message: `Ngày ${stepWords[fact.what]} (${shortDate(fact.on)}) trước ngày ${stepWords[fact.before]} (${shortDate(fact.beforeOn)}).`,
        cure: 'Sửa một trong hai ngày.',
      }
    case 'CASE-SUDDEN-LATE':
      return {
        message: `Thủ tục đơn giản: nhận hồ sơ ngày ${shortDate(fact.receivedOn)}, phải quyết định trong ${fact.workingDays} ngày làm việc, chậm nhất ngày ${shortDate(fact.dueOn)}${fact.isWhole ? '' : ' (Lịch chưa có ngày nghỉ Tết, lễ của năm)'}.`,
        cure: 'Ghi lại ngày quyết định, hoặc ngày nhận hồ sơ của từng dòng.',
      }
    case 'R32_FUND_CEILING':
      return {
        message: `Quỹ thi đua, khen thưởng năm ${fact.year} dự kiến ${formatAmount(fact.plannedVnd)} đồng, vượt mức tối đa ${percentText(fact.percent)}% chi thường xuyên (${formatAmount(fact.mostVnd)} đồng).`,
        cure: 'Điều chỉnh dự toán quỹ, hoặc sửa số liệu của năm trong Danh mục.',
      }
    case 'R33_FUND_20':
      return {
        message: `Chi tổ chức phong trào năm ${fact.year} là ${formatAmount(fact.spentVnd)} đồng, vượt ${percentText(fact.percent)}% quỹ (${formatAmount(fact.mostVnd)} đồng).`,
        cure: 'Giảm chi tổ chức, hoặc sửa số liệu của năm trong Danh mục.',
      }
    case 'CASE-SAID-TWICE':
      return { message: `${twiceWords[fact.what]} “${fact.text}” đứng hai lần.`, cure: 'Xóa một trong hai.' }
    case 'CASE-SUBJECT-WORDS':
      return { message: 'Trích yếu không nêu đúng các loại đối tượng có trong danh sách.', cure: 'Sửa trích yếu, hoặc lấy theo danh sách.' }
    case 'R09_DIRECT_WORKERS':
      return {
        message: `Trong ${fact.persons} cá nhân được đề nghị có ${fact.direct} người trực tiếp lao động, ${fact.leaders} lãnh đạo, quản lý${fact.unknown === 0 ? '' : `, ${fact.unknown} người chưa ghi rõ`}.`,
        cure: 'Luật chú trọng khen thưởng người trực tiếp lao động, sản xuất, công tác; ghi nhóm của từng người ở hồ sơ Đối tượng.',
      }
    case 'R09_LEADER_SHARE':
      return {
        message: `Chú trọng khen thưởng người trực tiếp lao động, sản xuất, kinh doanh. Tỷ lệ lãnh đạo, quản lý hiện là ${percentText(Math.round((1000 * fact.leaders) / fact.persons) / 10)}% (${fact.leaders}/${fact.persons} cá nhân), trên ${percentText(fact.limit)}%.`,
        cure: 'Xem lại danh sách, hoặc sửa tỷ lệ trong Danh mục, mục Tham số.',
      }
    case 'LAW-MISSING':
      return {
        message: `Danh mục chưa có “${fact.title}” cho ngày ${shortDate(fact.onDate)}.`,
        cure: 'Bổ sung giá trị trong Danh mục, mục Tham số.',
      }
    case 'LAW-UNCONFIRMED':
      return {
        message: `“${fact.title}” chưa được xác minh với quy định của cấp trên.`,
        cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.',
      }
    case 'CASE-PRIZE-UNKNOWN':
      return {
        message: `Chưa tính được tiền thưởng: Danh mục chưa có mức lương cơ sở của ngày ${shortDate(fact.onDate)}.`,
        cure: 'Thêm mức lương cơ sở trong Danh mục.',
      }
    case 'PRIZE-UNCONFIRMED':
      return { message: 'Mức tiền thưởng dựa trên số liệu chưa được xác minh.', cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.' }
    case 'PRIZE-LAPSED': {
      const by = fact.replacedBy === '' ? '' : `, thay bằng ${fact.replacedBy}`
      return {
        message: `Mức tiền thưởng tính theo văn bản số ${fact.symbol} đã hết hiệu lực${fact.since === null ? '' : ` từ ngày ${shortDate(fact.since)}`}${by}; văn bản in ra không nêu căn cứ của mức tiền.`,
        cure: 'Ghi hệ số, căn cứ mới trong Danh mục, mục Danh hiệu và hình thức; nếu văn bản ấy được kéo dài thì sửa ngày hết hiệu lực ở mục Văn bản pháp luật.',
      }
    }
    default:
      return undefined
  }
}
