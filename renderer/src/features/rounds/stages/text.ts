import type { DocumentKind } from '@shared/documents/kinds'

/** Words of a round's stages after the list. */
const previews: Record<DocumentKind, string> = {
  plan: 'Xem kế hoạch', submission: 'Xem tờ trình', minutes: 'Xem biên bản', decision: 'Xem quyết định', certificates: 'Xem giấy khen', certificatesPreprinted: 'Xem giấy khen in sẵn', paymentList: 'Xem danh sách chi',
}
export const documentsText = { title: 'Văn bản', preview: (kind: DocumentKind) => previews[kind], print: 'In giấy khen', produce: 'Lập bộ văn bản' } as const

export const matchingText = {
  title: (count: number) => `${count} dòng trùng tên cần xác nhận`, isThisOne: 'Là người này', isThisUnit: 'Là đơn vị này', isThisHousehold: 'Là hộ này', isNew: 'Người mới', isNewOther: 'Đối tượng mới', allNew: 'Tất cả là mới',
  typed: 'Trong danh sách', known: 'Đã có trong Đối tượng', noneTitle: 'Không còn dòng nào phải đối chiếu', gone: 'Không còn ai trùng tên. Xác nhận là mới.',
  none: (known: number, made: number) => `${known} dòng đã có hồ sơ, ${made} dòng là đối tượng mới. Người trùng tên khác năm sinh được coi là hai người.`, emptyTitle: 'Chưa có danh sách', empty: 'Nhập danh sách trước, rồi đối chiếu với những người và đơn vị đã có.',
  noYear: 'chưa rõ năm sinh', bornIn: (year: number) => `sinh năm ${year}`, more: (count: number) => `Còn ${count} dòng nữa, sẽ hiện khi xử lý xong các dòng trên.`,
} as const

export const checksText = {
  label: 'Kết quả kiểm tra danh sách', all: (count: number) => `Tất cả ${count}`, blocked: (count: number) => `Vướng ${count}`, attention: (count: number) => `Cần xem ${count}`, clean: (count: number) => `Đạt ${count}`,
  columns: { name: 'Họ và tên / Tên tập thể', detail: 'Chức vụ, đơn vị', achievement: 'Thành tích', prize: 'Tiền thưởng', status: 'Kiểm tra' }, ok: 'Đạt', ofRound: 'Chung cả đợt',
  chooseRow: 'Chọn một dòng để xem kết quả kiểm tra.', results: (count: number) => `${count} kết quả kiểm tra`, nothing: 'Không có gì phải xem.', withdraw: 'Rút khỏi danh sách', bringBack: 'Đưa trở lại danh sách', editInList: 'Sửa trong danh sách', withdrawn: 'Đã rút',
  scope: 'Trùng lặp, thông tin in văn bản, danh mục',
} as const

export const withdrawText = { title: 'Rút khỏi danh sách', reason: 'Lý do', needed: 'Ghi lý do rút, ví dụ “Đơn vị có văn bản xin rút”.', confirm: 'Rút khỏi danh sách', text: (name: string) => `${name} sẽ không còn trong tờ trình, biên bản và quyết định. Dòng vẫn ở trong danh sách với lý do.` } as const

export const councilText = {
  openTitle: 'Chưa có phiên họp', open: 'Ghi ngày họp, thành viên có mặt, rồi nhập số đồng ý cho từng trường hợp.', openMeeting: 'Mở phiên họp', edit: 'Sửa phiên họp', meeting: 'Phiên họp', noMembers: 'Chưa khai báo thành viên Hội đồng. Khai báo trong Thiết lập trước khi mở phiên họp.', toSettings: 'Mở Thiết lập',
  act: { open: 'Mở phiên họp Hội đồng', edit: 'Sửa phiên họp Hội đồng', all: 'Ghi biểu quyết: tất cả đồng ý', some: (count: number) => (count === 1 ? 'Ghi kết quả biểu quyết' : `Ghi kết quả biểu quyết ${count} trường hợp`) },
  votes: 'Biểu quyết từng trường hợp', allAgree: 'Tất cả đồng ý', columns: { name: 'Họ và tên / Tên tập thể', detail: 'Chức vụ, đơn vị', members: 'Tổng số', present: 'Có mặt', favour: 'Đồng ý', percent: 'Tỷ lệ', outcome: 'Kết quả' },
  outcome: { carried: 'Đạt', refused: 'Không đạt', open: 'Chưa ghi', withdrawn: 'Đã rút', unsaved: 'Chưa lưu' }, unsavedRow: (line: number, problem: string) => `Dòng ${line}: ${problem} Kết quả này chưa được lưu.`, keys: 'Gõ số đồng ý rồi Enter để xuống dòng. Tỷ lệ tính trên tổng số thành viên.',
  problem: { notNumber: 'Ghi số nguyên, ví dụ 9.', presentAboveMembers: 'Có mặt nhiều hơn tổng số thành viên.', favourAbovePresent: 'Đồng ý nhiều hơn số có mặt.', membersMissing: 'Tổng số thành viên phải lớn hơn 0.' },
  threshold: (percent: string) => `Đạt khi trên ${percent} % tổng số thành viên`, quorum: (least: number, members: number) => `Họp hợp lệ khi có mặt từ ${least} / ${members}`, present: (present: number, members: number) => `Có mặt ${present} / ${members}`, quorate: 'Đủ số họp', notQuorate: 'Chưa đủ số họp', unconfirmed: 'chưa xác minh',
  chair: 'Chủ trì', secretary: 'Thư ký', absent: 'Vắng', nobody: 'chưa chọn', summary: (carried: number, refused: number, open: number) => `Đạt ${carried} · Không đạt ${refused} · Chưa ghi ${open}`, method: { showOfHands: 'Biểu quyết giơ tay', ballot: 'Bỏ phiếu kín' },
} as const

export const meetingText = {
  title: 'Phiên họp Hội đồng Thi đua - Khen thưởng', heldOn: 'Ngày họp', number: 'Phiên họp số', startAt: 'Bắt đầu', endAt: 'Kết thúc', place: 'Địa điểm', chair: 'Chủ trì', secretary: 'Thư ký', method: 'Hình thức biểu quyết', members: 'Thành viên', isPresent: 'Có mặt', reason: 'Lý do vắng',
  discussion: 'Ý kiến thảo luận', discussionHint: 'In trong biên bản; để trống nếu các thành viên thống nhất.', reload: 'Lấy lại thành viên từ Thiết lập', save: 'Lưu phiên họp', time: 'Ghi giờ và phút, ví dụ 14:30.', order: 'Giờ kết thúc phải sau giờ bắt đầu.', heldOnNeeded: 'Chọn ngày họp.', numberProblem: 'Ghi số nguyên dương.', noChair: 'Chưa chọn', nobodyPresent: 'Chọn ít nhất một thành viên có mặt.', chairAbsent: 'Người chủ trì phải có mặt.',
} as const

export const decisionText = {
  number: 'Số quyết định', numberHint: (symbol: string) => `Ký hiệu ${symbol}`, issuedOn: 'Ngày ban hành', signer: 'Người ký', subject: 'Trích yếu', propose: 'Lấy theo danh sách', subjectStale: 'Trích yếu chưa khớp danh sách: phải nêu đúng tập thể, cá nhân, hộ gia đình được khen.', bases: 'Căn cứ', addBase: 'Thêm căn cứ', reset: 'Lấy lại theo quy định', recipients: 'Nơi nhận', addRecipient: 'Thêm nơi nhận',
  executors: 'Chịu trách nhiệm thi hành', submission: 'Tờ trình', submissionNumber: 'Số tờ trình', submissionDate: 'Ngày tờ trình', addressee: 'Kính gửi', main: 'Quyết định', up: 'Chuyển lên', down: 'Chuyển xuống', remove: 'Bỏ dòng này', numberProblem: 'Ghi số nguyên dương, hoặc để trống khi còn là dự thảo.', baseHint: 'Không ghi dấu “;” cuối dòng.',
  followsRule: 'Tự lấy theo quy định hiện hành', executorsEmpty: 'Để trống để ghi theo mẫu', printed: (sentence: string) => `In: ${sentence}`, draftHint: 'Số và ngày có thể để trống khi còn là dự thảo.', act: { subject: 'Sửa trích yếu quyết định', number: 'Ghi số quyết định', issuedOn: 'Ghi ngày quyết định', signer: 'Chọn người ký quyết định', bases: 'Sửa căn cứ quyết định', recipients: 'Sửa nơi nhận quyết định', executors: 'Sửa nơi thi hành quyết định', submission: 'Sửa tờ trình' },
  content: 'Nội dung', perKind: (count: number, kind: string, amount: string) => `${count} ${kind} × ${amount}`, mixed: (count: number, kind: string) => `${count} ${kind}`, total: 'Tổng tiền thưởng', fund: 'Nguồn', preview: 'Xem trước', produce: 'Lập bộ văn bản', issue: 'Ban hành quyết định', post: { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch' }, notChosen: 'Chưa chọn',
  salaryOf: (amount: string, day: string) => `Lương cơ sở ${amount} ngày ${day}`, issued: 'Đã ban hành', readOnly: 'Quyết định đã ban hành, nội dung chỉ để xem. Muốn sửa, hoàn tác việc ban hành.', noVotes: 'Chưa có biểu quyết: đang tính theo toàn bộ danh sách đề nghị.', signerMissing: 'Người ký này không còn trong Thiết lập. Chọn lại.',
} as const

export const issueText = {
  title: (symbol: string) => `Ban hành Quyết định số ${symbol}?`, titleDraft: 'Ban hành quyết định', confirm: 'Ban hành quyết định', missing: (parts: string) => `Còn thiếu: ${parts}. Bổ sung rồi ban hành.`, close: 'Quay lại soạn', will: 'Khi ban hành:',
  honorees: (counts: string) => `${counts} được khen; danh sách giữ nguyên như đã ký, sau này không sửa được.`, register: (from: string, to: string) => `Ghi vào sổ vàng với số ${from} đến ${to}.`, prize: (total: string) => `Tiền thưởng ${total}, tính theo mức lương cơ sở của ngày quyết định.`, undo: 'Nếu nhầm, bấm Ctrl+Z để hoàn tác ngay.',
  unsaved: (count: number) => `${count} dòng trong danh sách chưa lưu được vì còn sai, sẽ không có trong quyết định.`,
  left: (count: number) => `${count} trường hợp không đạt, chưa biểu quyết hoặc đã rút sẽ không có trong quyết định.`, blocked: (count: number) => `Còn ${count} trường hợp vướng ở bước Kiểm tra.`, accept: 'Tôi đã xem các trường hợp vướng và vẫn ban hành', unconfirmed: (titles: string) => `Chưa xác minh: ${titles}.`, noVotes: 'Chưa có ai được Hội đồng thông qua. Ghi kết quả biểu quyết trước.', done: (symbol: string, count: number) => `Đã ban hành Quyết định số ${symbol} cho ${count} trường hợp.`, salary: 'mức lương cơ sở',
} as const

export const handoverText = {
  label: 'Danh sách in giấy khen và chi tiền thưởng', columns: { name: 'Họ và tên / Tên tập thể', detail: 'Chức vụ, đơn vị', award: 'Hình thức', formula: 'Hệ số × lương cơ sở', amount: 'Tiền thưởng' }, notIssued: 'Quyết định chưa ban hành: số sổ vàng và tiền thưởng dưới đây là dự kiến.', numberTitle: 'Số sổ vàng', print: 'In giấy khen', produce: 'Lập bộ văn bản',
  total: 'Tổng cộng', inWords: 'Bằng chữ', source: 'Căn cứ tính', fund: 'Nguồn chi', paidOn: 'Ngày đã chi', markPaid: 'Ghi đã chi tiền thưởng', unmark: 'Bỏ ghi nhận', payment: 'Chi tiền thưởng', chooseDay: 'Chọn ngày chi.', beforeDecision: 'Ngày chi không thể trước ngày quyết định.', paid: (day: string) => `Đã chi ngày ${day}`, emptyTitle: 'Chưa có ai được khen', empty: 'Danh sách hiện sau khi có kết quả biểu quyết của Hội đồng.', unconfirmed: 'Có mức tiền tính theo quy định chưa xác minh.',
} as const

export const registerText = {
  label: 'Các dòng đã vào sổ vàng', emptyTitle: 'Chưa vào sổ vàng', empty: 'Khi ban hành quyết định, từng tập thể, cá nhân, hộ gia đình được ghi vào sổ vàng với số của mình.', columns: { name: 'Họ và tên / Tên tập thể', detail: 'Chức vụ, đơn vị', achievement: 'Thành tích', prize: 'Tiền thưởng', decision: 'Quyết định' }, open: 'Mở sổ vàng', title: (count: number) => `${count} dòng trong sổ vàng`, number: 'Số',
} as const
