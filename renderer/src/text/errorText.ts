import type { VoteProblem } from '@shared/domain/meeting/problems'
import type { PostingProblem } from '@shared/domain/posting/rules'
import type { AnswerProblem } from '@shared/domain/ruling/journey'
import { voteProblemTexts } from '@shared/domain/meeting/text'
import type { AppError } from '@shared/lib/errors'
import { assertNever } from '@shared/lib/result'
import { shortDate } from '@shared/lib/dates'
import { placeFailedText, placeText } from './placeText'
import { tableWord } from './recordText'

const sheetFound = {
  xls: 'tệp Excel đời cũ (.xls)',
  xlsb: 'tệp Excel nhị phân (.xlsb)',
  odt: 'tệp LibreOffice hoặc OpenDocument không phải bảng tính (.odt)',
  xml: 'tệp XML',
  doc: 'tệp Word đời cũ (.doc)',
  rtf: 'tệp RTF',
  owner: 'tệp tạm mà Word, Excel để lại khi đang mở một tệp khác',
  csv: 'tệp văn bản',
  docx: 'tệp Word',
  pdf: 'tệp PDF',
  image: 'tệp ảnh',
  zip: 'tệp nén',
  mail: 'thư điện tử',
  mhtml: 'trang web lưu thành một tệp (.mht)',
  link: 'lối tắt, chỉ dẫn đến một tệp ở nơi khác',
  unknown: 'tệp loại khác',
} as const
const saveAsSheet = 'Hãy mở bằng Excel rồi lưu thành .xlsx, hoặc sao chép bảng và dán vào danh sách.'
const sheetCure: Record<keyof typeof sheetFound, string> = {
  xls: saveAsSheet,
  xlsb: saveAsSheet,
  odt: 'Hãy mở bằng LibreOffice hoặc Word rồi lưu thành .docx, hoặc sao chép bảng và dán vào danh sách.',
  xml: saveAsSheet,
  doc: 'Hãy mở bằng Word rồi lưu thành .docx, hoặc sao chép bảng và dán vào danh sách.',
  rtf: 'Hãy mở bằng Word rồi lưu thành .docx, hoặc sao chép bảng và dán vào danh sách.',
  owner: 'Hãy chọn chính tệp danh sách (tên không có “~$” ở đầu).',
  csv: saveAsSheet,
  docx: saveAsSheet,
  pdf: 'Hãy xin tệp Word hoặc Excel gốc, hoặc sao chép bảng trong tệp PDF và dán vào danh sách.',
  image: 'Hãy xin tệp Word hoặc Excel gốc; chương trình không đọc chữ trong ảnh.',
  zip: 'Hãy giải nén rồi chọn tệp danh sách bên trong.',
  mail: 'Hãy mở thư, lưu tệp đính kèm ra rồi chọn tệp ấy.',
  mhtml: saveAsSheet,
  link: 'Hãy mở lối tắt ấy, tải danh sách xuống thành tệp .xlsx (hoặc .docx) rồi chọn tệp vừa tải.',
  unknown: saveAsSheet,
}
/** The program that opens a list of that name. */
const programOf = (fileName: string): string =>
  /\.docx?$/i.test(fileName) ? 'Word' : /\.od[st]$/i.test(fileName) ? 'LibreOffice' : 'Excel'
/** Why a file of closed years was refused. */
const archiveReasons = {
  notAnArchive: 'đây không phải tệp nhật ký đã đóng của Sổ Vàng',
  truncated: 'tệp bị cắt cụt',
  hash: 'tệp bị hỏng hoặc đã bị sửa (mã kiểm tra không khớp)',
  pages: 'nội dung không liền mạch hoặc nói khác với đầu tệp',
  tooLarge: 'tệp phình ra bất thường khi mở',
} as const

const backupReasons = {
  notABackup: 'tệp này không phải bản sao lưu của Sổ Vàng',
  truncated: 'tệp bị cắt ngắn hoặc hỏng ở giữa',
  hash: 'nội dung không khớp mã kiểm tra',
  counts: 'số bản ghi không khớp',
  rows: 'có bản ghi sai',
  links: 'có bản ghi trỏ đến bản ghi không có',
  log: 'nhật ký trong tệp không liền mạch hoặc đã bị sửa',
  tooLarge: 'tệp nở ra lớn hơn mọi bản sao lưu của Sổ Vàng',
} as const
const unsupported = {
  folder: 'chọn thư mục để lưu',
  print: 'in trực tiếp',
  pdf: 'lưu PDF',
  openFile: 'mở tệp đã lưu',
} as const

/** Why what is noted of a submission upward cannot be, with the cure. */
const answerProblemTexts: Readonly<Record<AnswerProblem | 'otherState', string>> = {
  beforeSubmission: 'Ngày này trước ngày của tờ trình hoặc trước việc đã ghi. Hãy ghi lại ngày.',
  nobody: 'Chưa chọn trường hợp nào. Hãy đánh dấu người được khen, hoặc ghi lý do người không được khen.',
  unknownLine: 'Có trường hợp không nằm trong tờ trình, hoặc ghi hai lần. Hãy chọn lại.',
  answeredBefore: 'Có trường hợp đã được trả lời trước đó. Hãy bỏ trường hợp ấy ra.',
  reasonMissing: 'Chưa ghi lý do. Hãy ghi lý do.',
  otherState: 'Tờ trình chưa gửi, đang bị trả lại hoặc đã được trả lời nên không ghi được việc này. Hãy xem lại trạng thái của tờ trình.',
}
const postingProblemTexts: Readonly<Record<PostingProblem, string>> = {
  backwards: 'Ngày kết thúc niêm yết trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  commentBefore: 'Có ý kiến nhận trước ngày niêm yết. Hãy sửa ngày nhận, hoặc ngày niêm yết.',
  noticeAfter: 'Ngày thông báo niêm yết ở sau ngày bắt đầu niêm yết. Hãy sửa một trong hai ngày.',
  answerBefore: 'Có trả lời ghi trước ngày nhận ý kiến. Hãy sửa ngày trả lời.',
}

const signedPapers = {
  minutes: 'Biên bản phiên họp',
  postingNotice: 'Thông báo niêm yết',
  submissionRoom: 'Tờ trình',
  dossierReturn: 'Phiếu trả hồ sơ',
} as const
const updateReasons = {
  hash: (fileName: string) =>
    `“${fileName}” chép chưa đủ hoặc đã bị đổi, không khớp mã kiểm tra, nên không cài. Hãy chép lại bộ cài cùng tệp .sha256 rồi tìm lại.`,
  hashMissing: (fileName: string) => `“${fileName}” không có tệp mã kiểm tra đi kèm nên không cài. Hãy chép cả tệp .sha256 rồi tìm lại.`,
  refused: (fileName: string) => `Windows không mở được “${fileName}”. Chưa có gì thay đổi; hãy hỏi người quản trị máy.`,
} as const

/** What must come back first, by name: “đối tượng “Lê Thị Mẫu””; of many the first few. */
function missingWords(missing: Extract<AppError, { code: 'history.invalid' }>['missing']): string {
  const shown = missing.slice(0, 3).map(({ table, name }) => (name === '' ? `${tableWord(table)} đã xóa` : `${tableWord(table)} “${name}”`))
  return missing.length > 3 ? `${shown.join(', ')} và ${missing.length - 3} mục nữa` : shown.join(', ')
}

/** Why something deleted, or an earlier state, does not come back: what is gone must come first, unless another record took its place. */
function notReturned(missing: Extract<AppError, { code: 'history.invalid' }>['missing']): string {
  if (missing.length === 0) return 'Không trả lại được: nội dung cũ không còn hợp với quy tắc hiện nay. Dữ liệu giữ nguyên.'
  const merged = missing.find(({ mergedInto }) => mergedInto !== undefined)
  return merged === undefined
    ? `Không trả lại được vì còn thiếu ${missingWords(missing)}. Mở Nhật ký › Thùng rác, trả lại mục ấy trước rồi trả lại mục này. Dữ liệu giữ nguyên.`
    : `Không trả lại được vì ${missingWords([merged])} đã gộp vào “${merged.mergedInto}”. Cần thì ghi lại việc này ở hồ sơ “${merged.mergedInto}”. Dữ liệu giữ nguyên.`
}

/** Every expected failure in Vietnamese: what happened, then what to do. */
export function errorText(error: AppError): string {
  switch (error.code) {
    case 'record.invalid':
      return 'Có ô chưa đúng. Hãy sửa các ô được đánh dấu rồi lưu lại.'
    case 'record.missing':
      return `Không còn tìm thấy ${error.what}. Hãy tải lại màn hình rồi thử lại.`
    case 'record.changedSince':
      return `Không thể hoàn tác “${error.label}” vì dữ liệu đã được sửa sau đó. Dữ liệu giữ nguyên.`
    case 'history.invalid':
      return notReturned(error.missing)
    case 'score.aboveMaximum':
      return `Điểm phải từ 0 đến ${String(error.max).replace('.', ',')}, là điểm tối đa của tiêu chí. Hãy nhập lại.`
    case 'score.frozen':
      return 'Tiêu chí đã khóa. Muốn sửa thì lập bản mới: chương trình cho xem điểm của từng đơn vị thay đổi thế nào.'
    case 'score.notOpen':
      return 'Chỉ chấm được theo bản tiêu chí đã khóa và mới nhất. Hãy mở lại màn hình Chấm điểm.'
    case 'score.circle':
      return 'Các quyết định trước đã xếp hai đơn vị này theo thứ tự ngược lại (qua đơn vị khác). Hãy bỏ quyết định cũ rồi ghi lại.'
    case 'score.unfinished':
      return 'Bảng tiêu chí còn thiếu: mỗi tiêu chí phải có điểm tối đa, mỗi mức xếp loại một tên và một mức điểm riêng.'
    case 'round.notEditable':
      return 'Đã ban hành nên không sửa được nữa. Muốn sửa, hãy hoàn tác việc ban hành, hoặc lập quyết định đính chính, hủy bỏ.'
    case 'subject.otherKind':
      return `“${error.name}” là đối tượng loại khác (cá nhân, tập thể, hộ gia đình) nên không gộp được.`
    case 'subject.inUse':
      return `“${error.name}” đã có trong đợt xét, sổ vàng hoặc hồ sơ khác nên không xóa được. Hãy chọn “Ngừng dùng” để không còn được gợi ý.`
    case 'decision.numberTaken':
      return `Số ${error.symbol} đã dùng trong năm ${error.year}. Hãy nhập số khác.`
    case 'decision.incomplete':
      return `Chưa ban hành được, còn thiếu: ${error.missing.join(', ')}. Hãy bổ sung rồi thử lại.`
    case 'decision.noHonorees':
      return 'Chưa có ai để khen. Nhập danh sách và, nếu Hội đồng xét, ghi kết quả biểu quyết trước khi ban hành.'
    case 'ruling.carriedOut':
      return 'Quyết định đã ghi nhận in, chi hoặc trao. Hãy bỏ các ghi nhận ấy trước, rồi đưa về dự thảo.'
    case 'ruling.restedOn':
      return 'Không đưa về dự thảo được: đã có văn bản khác dựa vào văn bản này, hoặc đã gửi cấp trên.'
    case 'ruling.blocked':
      return `Chưa ban hành được: ${error.messages.slice(0, 3).join(' ')}${error.messages.length > 3 ? ` Và ${error.messages.length - 3} chỗ khác ở bước Kiểm tra.` : ''}`
    case 'meeting.signed':
      return `Biên bản phiên họp đã ký ngày ${shortDate(error.on)} nên phiên họp không sửa được nữa. Ghi nhầm thì bấm “Bỏ ghi nhận đã ký” trước.`
    case 'paper.signed':
      return `${signedPapers[error.kind]} đã ký ngày ${shortDate(error.on)} nên không sửa, xóa được nữa. Ghi nhầm thì bấm “Bỏ ghi nhận đã ký” trước.`
    case 'submission.incomplete':
      return 'Tờ trình chưa có số hoặc ngày. Hãy ghi số, ngày của tờ trình rồi ghi nhận đã ký.'
    case 'meeting.roundVoted':
      return `Phiên họp này đã biểu quyết các trường hợp của đợt “${error.name}” nên đợt ấy không bỏ ra được. Hãy xóa kết quả biểu quyết của đợt ấy trước.`
    case 'nominee.twice':
      return `“${error.name}” đã có đề nghị “${error.awardName}” trong đợt này. Hãy biểu quyết ở dòng ấy.`
    case 'answer.impossible':
      return error.problems.map((problem) => answerProblemTexts[problem as keyof typeof answerProblemTexts]).join(' ')
    case 'posting.impossible':
      return error.problems.map((problem) => postingProblemTexts[problem as PostingProblem]).join(' ')
    case 'vote.impossible':
      return `Kết quả biểu quyết không khớp: ${error.problems.map((problem) => voteProblemTexts[problem as VoteProblem]).join(' ')} Hãy ghi lại.`
    case 'law.noSalary':
      return `Chưa có mức lương cơ sở cho ngày ${shortDate(error.onDate)}. Hãy thêm mức lương trong Danh mục.`
    case 'law.missing':
      return `Danh mục chưa có “${error.title}” cho ngày ${shortDate(error.onDate)}. Hãy mở Danh mục, thẻ Tham số, rồi thêm giá trị.`
    case 'file.inUse':
      return `Tệp “${error.fileName}” đang mở ở chương trình khác. Hãy đóng tệp rồi lưu lại. Dữ liệu không mất.`
    case 'file.readOnly':
      return `Không được ghi vào nơi đã chọn (“${error.fileName}”). Hãy chọn thư mục khác, ví dụ Tài liệu.`
    case 'file.diskFull':
      return `Ổ đĩa đã đầy nên chưa lưu được “${error.fileName}”. Hãy xóa bớt tệp hoặc chọn ổ khác rồi lưu lại.`
    case 'file.nameTooLong':
      return `Tên tệp “${error.fileName}” quá dài đối với nơi đã chọn. Hãy đặt tên ngắn hơn, hoặc chọn thư mục khác, rồi lưu lại.`
    case 'file.notFound':
      return `Không tìm thấy “${error.fileName}”. Có thể tệp đã được chuyển đi hoặc đổi tên.`
    case 'file.unreadable':
      return `Không đọc được “${error.fileName}”. Hãy kiểm tra tệp có mở được không rồi thử lại.`
    case 'file.tooLarge':
      return `Tệp “${error.fileName}” lớn hơn ${error.limitMb} MB nên không đọc. Hãy chia nhỏ tệp.`
    case 'sheet.empty':
      return `Tệp “${error.fileName}” không có dòng nào. Hãy kiểm tra lại danh sách.`
    case 'sheet.broken':
      return `Tệp “${error.fileName}” bị hỏng. Hãy mở bằng ${programOf(error.fileName)}, lưu lại thành tệp ${/\.docx?$/i.test(error.fileName) ? '.docx' : '.xlsx'} mới rồi nhập.`
    case 'sheet.passwordProtected':
      return `Tệp “${error.fileName}” có mật khẩu. Hãy mở bằng ${programOf(error.fileName)}, bỏ mật khẩu, lưu lại rồi nhập.`
    case 'sheet.wrongType':
      return `“${error.fileName}” là ${sheetFound[error.found]}, chương trình không đọc được. ${sheetCure[error.found]}`
    case 'sheet.macros':
      return `Tệp “${error.fileName}” có chứa macro. Để an toàn, hãy lưu lại thành tệp .xlsx (không có macro) rồi nhập.`
    case 'roundFile.invalid':
      return `Tệp đợt xét có ${error.problems.length} chỗ sai: ${error.problems
        .slice(0, 3)
        .map((problem) => `${problem.place}: ${problem.message}`)
        .join('; ')}.`
    case 'roundFile.present':
      return `Đợt xét “${error.name}” đã có trong chương trình nên không nhập lần nữa. Hãy mở đợt đó trong Đợt xét khen thưởng; nếu muốn thay bằng bản trong tệp, xóa đợt chưa ban hành rồi nhập lại.`
    case 'roundFile.newer':
      return `Tệp đợt xét do bản Sổ Vàng mới hơn tạo ra (định dạng ${error.version}). Hãy cập nhật chương trình rồi mở lại.`
    case 'logArchive.broken':
      return `Không mở được tệp nhật ký: ${archiveReasons[error.reason]}. Nhật ký đang dùng giữ nguyên. Hãy chọn tệp khác, ví dụ bản ở ổ thứ hai.`
    case 'logArchive.newer':
      return `Tệp nhật ký do Sổ Vàng ${error.appVersion} tạo ra, mới hơn chương trình này. Hãy cập nhật chương trình rồi mở lại.`
    case 'logArchive.other':
      return `Đây không phải tệp đã lưu khi đóng nhật ký năm ${error.years}: mã kiểm tra khác, tức là nội dung đã bị thay. Hãy chọn đúng tệp đã lưu khi đóng.`
    case 'logArchive.moved':
      return `Nhật ký năm ${error.year} vừa thay đổi nên chưa đóng; không có gì bị bỏ đi. Hãy làm lại.`
    case 'logArchive.needed':
      return `Không làm được “${error.what}”: việc ấy nằm trong nhật ký đã đóng (năm ${error.years}). Mở Nhật ký › Các năm, đưa năm ấy trở lại nhật ký rồi làm lại.`
    case 'logArchive.notLast':
      return `Năm sau năm ${error.year} cũng đã đóng. Hãy đưa năm sau trở lại nhật ký trước.`
    case 'backup.broken':
      return `Không khôi phục được: ${backupReasons[error.reason]}. Dữ liệu hiện tại giữ nguyên. Hãy chọn bản sao khác.`
    case 'backup.newer':
      return `Bản sao lưu do Sổ Vàng ${error.appVersion} tạo ra, mới hơn chương trình này. Hãy cập nhật chương trình rồi khôi phục.`
    case 'data.newer':
      return 'Dữ liệu trên máy do bản Sổ Vàng mới hơn ghi. Hãy cài bản mới rồi mở lại; dữ liệu vẫn giữ nguyên.'
    case 'data.replaced':
      return 'Dữ liệu vừa được thay ở một cửa sổ Sổ Vàng khác (khôi phục bản sao lưu hoặc làm lại dữ liệu mẫu), nên cửa sổ này không dùng tiếp được. Hãy tải lại màn hình (F5) để thấy dữ liệu mới; thao tác nào chưa báo “Đã lưu” thì làm lại.'
    case 'data.handedOver':
      return 'Máy này đã bàn giao dữ liệu cho máy khác nên chỉ xem, không ghi được. Nếu máy kia không dùng nữa, mở Thiết lập › Bàn giao rồi bấm “Cho làm việc lại trên máy này”.'
    case 'data.upgraded':
      return 'Một cửa sổ khác vừa mở dữ liệu bằng bản Sổ Vàng mới hơn, nên cửa sổ này dừng để không ghi lẫn. Hãy bấm “Thử lại” (F5) để dùng bản mới ở đây. Mọi thao tác đã báo “Đã lưu” vẫn còn nguyên.'
    case 'edit.lost':
      return `Lần trước cửa sổ đóng khi đang gõ (${error.labels.join(', ')}), và chỗ đó nay không sửa được nữa vì văn bản đã ban hành hoặc đã bị xóa. Những chữ gõ dở này không được lưu; hãy xem lại.`
    case 'secret.wrong':
      return error.kind === 'password'
        ? 'Mật khẩu không đúng. Hãy xem phím Caps Lock, kiểu gõ tiếng Việt rồi gõ lại; quên mật khẩu thì dùng mã khôi phục đã in.'
        : 'Mã khôi phục không đúng. Hãy gõ lại đủ 24 chữ và số như trên giấy, không cần gạch nối.'
    case 'secret.locked':
      return 'Bản sao và nhật ký được đặt là mã hóa, mà cửa sổ này chưa mở khóa. Hãy khóa (Ctrl+Shift+L) rồi mở khóa lại bằng mật khẩu, sau đó sao lưu.'
    case 'secret.needed':
      return 'Bản này có mã hóa. Hãy gõ mật khẩu của Sổ Vàng lúc sao lưu, hoặc mã khôi phục đã in, để mở.'
    case 'storage.full':
      return error.act === undefined
        ? 'Ổ đĩa đã đầy nên chưa lưu được. Hãy xóa bớt tệp trên máy rồi làm lại thao tác vừa rồi. Dữ liệu đã lưu trước đó vẫn còn.'
        : error.place !== undefined
          ? `Ổ đĩa chứa thư mục “${error.place}” (nơi giữ bản sao và nhật ký) đã đầy nên chưa lưu được thao tác “${error.act}”. Mọi thao tác trước đó còn nguyên. Hãy xóa bớt tệp trên ổ ấy, hoặc mở Thiết lập › Sao lưu và khôi phục, bấm “Đổi thư mục” sang ổ khác; có chỗ trống là làm lại được ngay, không cần mở lại chương trình.`
          : `Ổ đĩa đã đầy nên chưa lưu được thao tác “${error.act}”. Mọi thao tác trước đó còn nguyên. Hãy xóa bớt tệp trên máy; có chỗ trống là làm lại được ngay, không cần mở lại chương trình.`
    case 'storage.unavailable':
      return 'Không mở được kho dữ liệu trên máy. Hãy đóng các cửa sổ Sổ Vàng khác, kiểm tra ổ đĩa còn chỗ trống rồi thử lại. Dữ liệu đã lưu không bị động đến.'
    case 'update.broken':
      return updateReasons[error.reason](error.fileName)
    case 'place.refused':
      return placeText(error)
    case 'place.failed':
      return placeFailedText(error)
    case 'template.broken':
      return `Mẫu văn bản có lỗi: ${error.problems.join('; ')}.`
    case 'platform.unsupported':
      return `Bản chạy trong trình duyệt không ${unsupported[error.what]} được. Hãy dùng bản cài trên máy tính, hoặc lưu tệp về rồi mở bằng Word.`
    case 'cancelled':
      return 'Đã dừng theo yêu cầu. Không có gì thay đổi.'
    case 'print.failed':
      return `Chưa in được: máy in không nhận lệnh (mã ${error.reference}). Hãy xem máy in đã bật, đã nối với máy tính và còn giấy chưa, rồi in lại.`
    case 'internal':
      return `Có trục trặc ngoài dự kiến (mã ${error.reference}). Dữ liệu đã lưu vẫn còn; hãy thử lại hoặc báo mã này cho người hỗ trợ.`
    default:
      return assertNever(error)
  }
}
