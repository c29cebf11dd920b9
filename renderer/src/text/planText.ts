import { assertNever } from '@shared/lib/result'
import { shortened } from '@shared/lib/text'
import type { PlanNote, PlanPlace, PlanRefusal, UnplacedReason } from '@shared/plan/types'

/** Where a sentence of a plan belongs, as the screens and the command say it. */
export const planPlaceNames: Record<PlanPlace, string> = {
  issuer: 'Cơ quan ban hành',
  motto: 'Quốc hiệu, Tiêu ngữ',
  symbol: 'Số, ký hiệu',
  dateline: 'Địa danh, ngày',
  type: 'Tên loại',
  subject: 'Trích yếu',
  opening: 'Căn cứ, mở đầu',
  heading: 'Đề mục',
  objective: 'Mục đích',
  requirement: 'Yêu cầu',
  theme: 'Chủ đề, nội dung',
  criteriaGroup: 'Nhóm tiêu chí',
  criterion: 'Tiêu chí',
  annualAward: 'Khen hằng năm',
  review: 'Lần xét',
  awardForm: 'Hình thức khen',
  awardStandard: 'Tiêu chuẩn khen',
  scheduleIntro: 'Thời gian',
  phase: 'Giai đoạn',
  actor: 'Chủ thể',
  duty: 'Nhiệm vụ',
  reporting: 'Hạn báo cáo',
  closing: 'Đoạn kết',
  otherPart: 'Phần khác',
  recipient: 'Nơi nhận',
  fileCopy: 'Lưu',
  signature: 'Chữ ký',
  pageNoise: 'Số trang, đầu trang, dấu ký số',
  dropped: 'Bỏ, có lý do',
  unplaced: 'Chưa xếp',
}

/** Why a sentence has no place. */
export const unplacedReasons: Record<UnplacedReason, string> = {
  otherDocument: 'thuộc văn bản khác trong tệp',
  annex: 'nằm trong phụ lục',
  pointer: 'chỉ dẫn sang phụ lục, không phải tiêu chí',
  footnote: 'là chú thích cuối trang',
  purposeOrRequirement: 'không rõ là mục đích hay yêu cầu',
  awardWithoutReview: 'không rõ thuộc lần xét nào',
  noHeading: 'không nằm dưới đề mục nào nhận ra được',
  noActor: 'nằm trong phần tổ chức thực hiện nhưng không rõ ai làm',
  behindEnd: 'đứng sau phần kết thúc văn bản',
  table: 'dòng của bảng không rõ cột',
}

/** Why a file is no plan, and what to do. */
export function planRefusalText(refusal: PlanRefusal): string {
  switch (refusal) {
    case 'scanned':
      return 'Tệp là ảnh chụp, không có chữ. Hãy tìm bản Word gốc, hoặc nhận dạng chữ rồi dán lời văn vào.'
    case 'oldWord':
      return 'Tệp Word kiểu cũ (.doc, .rtf). Hãy mở bằng Word, lưu lại thành .docx rồi đưa vào.'
    case 'pdf':
      return 'Tệp PDF không đọc được. Hãy tìm bản Word, hoặc mở PDF, chép lời văn rồi dán vào; PDF là ảnh chụp thì phải nhận dạng chữ trước.'
    case 'notAText':
      return 'Tệp này không phải văn bản Word hay tệp chữ.'
    case 'broken':
      return 'Tệp Word bị hỏng hoặc không phải tệp Word. Hãy mở bằng Word và lưu lại.'
    case 'passwordProtected':
      return 'Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.'
    case 'empty':
      return 'Tệp không có chữ nào.'
    case 'noMarks':
      return 'Chữ trong tệp mất dấu tiếng Việt (thường do nhận dạng ảnh sai), không đọc tiếp để khỏi hiểu nhầm. Hãy tìm bản Word gốc.'
    case 'noPlan':
      return 'Không nhận ra kế hoạch nào trong tệp: không có đề mục của một kế hoạch.'
    case 'tooLarge':
      return 'Tệp quá lớn so với một kế hoạch. Hãy bỏ bớt ảnh trong tệp rồi đưa vào lại.'
    default:
      return assertNever(refusal)
  }
}

const short = (words: string): string => shortened(words, 60)

/** What the reader did or supposed. */
export function planNoteText({ code, words }: PlanNote): string {
  switch (code) {
    case 'joined':
      return `Đoạn bị ngắt dòng, đã nối lại: “${short(words)}”`
    case 'converted':
      return `Phông chữ cũ, đã đổi sang Unicode; chữ gốc: “${short(words)}”`
    case 'secondDocument':
      return `Tệp có hai kế hoạch; kế hoạch kia là “${short(words)}”`
    case 'noName':
      return 'Không thấy tên phong trào trong trích yếu và câu mở đầu.'
    case 'noYears':
      return 'Không thấy năm của phong trào.'
    case 'yearOfIssue':
      return `Kế hoạch chỉ ghi “${words}”: năm bắt đầu lấy theo năm ban hành, hãy xem lại.`
    case 'noCriteria':
      return 'Kế hoạch không có tiêu chí thi đua.'
    case 'noReportDay':
      return 'Kế hoạch không định ngày báo cáo.'
    case 'noSigner':
      return 'Không thấy tên người ký.'
    case 'mixedPurpose':
      return `Mục đích và yêu cầu viết chung; xếp theo lời văn: “${short(words)}”`
    case 'actorInSentence':
      return `Tên chủ thể lấy từ đầu câu: “${short(words)}”`
    case 'actorByPlace':
      return `Hiểu là chủ thể vì đứng đầu một danh sách việc, nhưng không rõ là tên cơ quan, đơn vị: “${short(words)}”`
    case 'sameActor':
      return `Câu không nêu ai làm; xếp cho chủ thể của câu ngay trên: “${short(words)}”`
    case 'noSubject':
      return 'Kế hoạch không có trích yếu; tên phong trào lấy từ câu mở đầu.'
    case 'partByWords':
      return `Không có đề mục của phần này; xếp theo lời văn từ: “${short(words)}”`
    case 'annexTable':
      return `Bảng trong phụ lục được đọc như một phần của kế hoạch: “${short(words)}”`
    case 'footnotes':
      return `Kế hoạch có ${words} chú thích cuối trang; giữ nguyên văn, chưa xếp vào phần nào.`
    case 'tracked':
      return 'Tệp còn vết sửa (Track Changes): chữ đã xóa không được đọc, chữ mới thêm được đọc như đã nhận. Muốn chắc, hãy nhận hoặc bỏ các vết sửa trong Word rồi đưa lại.'
    case 'pagePictures':
      return `Tệp có ${words} trang là ảnh chụp: chữ trong ảnh không đọc được nên không có trong cây. Hãy tìm bản Word gốc, hoặc nhận dạng chữ trang ấy rồi gõ thêm vào kế hoạch.`
    case 'stricterDay':
      return '“Chậm nhất trước ngày” mâu thuẫn; lấy ngày chặt hơn.'
    case 'unrealDay':
      return 'Ngày báo cáo không có trong lịch (tháng không có ngày ấy); tạm hiểu là ngày cuối tháng. Hãy xem lại.'
    case 'reportDayInside':
      return `Ngày báo cáo nằm trong nhiệm vụ: “${short(words)}”`
    case 'severalReportDays':
      return `Kế hoạch còn ngày báo cáo khác: “${words}”. Đã lấy ngày sớm nhất làm hạn của các đơn vị; ngày muộn hơn thường là hạn báo cáo cấp trên. Hãy xem lại.`
    case 'twoSigners':
      return `Kế hoạch có nhiều người ký; người ký cuối được lấy làm người ký của phong trào, ngoài ra: ${words}.`
    default:
      return assertNever(code)
  }
}
