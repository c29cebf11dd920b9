/** Words of the office's form, the same in the first run and in Thiết lập. */
export const officeFormText = {
  unit: {
    kind: 'Loại đơn vị', kinds: { commune: 'Xã', ward: 'Phường', specialZone: 'Đặc khu' },
    name: 'Tên riêng của đơn vị', nameHint: 'Chỉ tên riêng, ví dụ: Nam Sách',
    upperKind: 'Cấp trên trực tiếp', upperKinds: { city: 'Thành phố', province: 'Tỉnh' },
    upperName: 'Tên riêng của cấp trên', upperNameHint: 'Ví dụ: Hải Phòng',
    place: 'Địa danh ghi trên văn bản', placeHint: 'Đứng trước ngày tháng, thường là tên riêng của đơn vị',
    preview: 'Trên văn bản sẽ in', previewDate: (place: string) => `${place}, ngày … tháng … năm …`,
    committee: 'ỦY BAN NHÂN DÂN',
  },
  room: {
    name: 'Phòng tham mưu công tác thi đua, khen thưởng', abbreviation: 'Chữ viết tắt', abbreviationHint: (abbreviation: string) => `Tờ trình mang ký hiệu …/TTr-${abbreviation === '' ? '…' : abbreviation}`,
    headName: 'Trưởng phòng', headNameHint: 'Họ và tên, không ghi học hàm, học vị. Có thể điền sau.',
    signs: 'Tờ trình của phòng ký thế nào', signsOptions: { ownSeal: 'Trưởng phòng ký, đóng dấu của phòng', onBehalfOfChair: 'Ký thừa lệnh Chủ tịch (TL. CHỦ TỊCH)' },
    signsHint: 'Phòng có con dấu riêng thì chọn dòng thứ nhất.',
    fundSource: 'Nguồn tiền thưởng', fundSourceHint: 'In ở Điều 2 của Quyết định khen thưởng',
  },
  signers: {
    fullName: 'Họ và tên', post: 'Chức vụ', posts: { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch' }, byDefault: 'Thường ký',
    chooseDefault: (name: string) => `Thường ký: ${name === '' ? 'dòng này' : name}`, add: 'Thêm người ký',
    hint: 'Phó Chủ tịch ký thay (KT. CHỦ TỊCH). Họ tên không ghi học hàm, học vị.',
  },
  council: {
    fullName: 'Họ và tên', post: 'Chức vụ ngoài Hội đồng', role: 'Trong Hội đồng',
    roles: { chair: 'Chủ tịch', viceChair: 'Phó Chủ tịch', standing: 'Ủy viên thường trực', member: 'Ủy viên' },
    add: 'Thêm thành viên', secretary: 'Thư ký Hội đồng', noSecretary: 'Chưa chọn',
    establishedBy: 'Quyết định thành lập Hội đồng', establishedByHint: 'Ví dụ: Quyết định số 15/QĐ-UBND ngày 05/8/2025 của Chủ tịch UBND xã',
    usesCommitteeSeal: 'Văn bản của Hội đồng đóng dấu Ủy ban nhân dân', usesCommitteeSealHint: 'Khi đó dưới chức vụ trong Hội đồng ghi thêm chức vụ ở Ủy ban nhân dân.',
    count: (count: number) => (count === 0 ? 'Chưa có thành viên nào được điền tên.' : `Đã điền tên ${count} thành viên.`),
    odd: 'Nên có số thành viên lẻ để biểu quyết không bị ngang phiếu.',
    hint: 'Dòng để trống tên sẽ không lưu.', hintLater: 'Chỗ chưa biết có thể để trống, bổ sung sau ở Thiết lập.',
  },
  abbreviations: { name: 'Tên đầy đủ', abbreviation: 'Viết tắt', add: 'Thêm dòng', hint: 'Dùng trong ký hiệu văn bản và dòng “Lưu: VT, …”.' },
  style: {
    sizeScheme: 'Cỡ chữ phần đầu văn bản', sizeSchemes: { A: 'Quốc hiệu 12, Tiêu ngữ 13, địa danh và ngày 13', B: 'Quốc hiệu 13, Tiêu ngữ 14, địa danh và ngày 14' },
    sizeSchemeHint: 'Cả hai đều đúng Nghị định 30/2020/NĐ-CP; chọn theo cách cơ quan vẫn dùng.',
    listFontPt: 'Cỡ chữ trong bảng danh sách', listFonts: { 12: '12', 13: '13' },
    planOnBehalf: 'Kế hoạch ghi “TM. ỦY BAN NHÂN DÂN” trên chức vụ người ký', showParentOrgan: 'Ghi tên cơ quan cấp trên phía trên tên cơ quan ban hành',
    showAppendixWord: 'Danh sách kèm theo quyết định ghi chữ “Phụ lục”', drafterInitials: 'Chữ tắt của người soạn thảo', drafterInitialsHint: 'Ghi ở cuối dòng Lưu, ví dụ NT. Có thể để trống.',
  },
  remove: (name: string) => `Xóa dòng ${name === '' ? 'trống' : `“${name}”`}`,
} as const
