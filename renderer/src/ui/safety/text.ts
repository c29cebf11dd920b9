/** Words of backing up and restoring. */
export const safetyText = {
  making: 'Đang sao lưu toàn bộ dữ liệu', checking: 'Đang mở thử và đối chiếu bản sao lưu',
  made: (rows: string, fileName: string) => `Đã sao lưu ${rows} bản ghi vào “${fileName}”, đã mở thử và đối chiếu.`,
  fileName: (office: string, stamp: string) => `Sao luu So Vang${office === '' ? '' : ` - ${office}`} - ${stamp}.svbackup`,
  practiceName: 'Du lieu mau',
  restore: {
    title: 'Khôi phục từ bản sao lưu',
    lead: 'Chọn tệp sao lưu (.svbackup). Chương trình kiểm tra cả tệp trước, rồi cho xem bên trong có gì.',
    pick: 'Chọn tệp sao lưu', pickAnother: 'Chọn tệp khác', reading: 'Đang kiểm tra tệp sao lưu',
    office: 'Cơ quan', madeAt: 'Sao lưu lúc', profile: 'Loại dữ liệu', appVersion: 'Phiên bản Sổ Vàng',
    profiles: { real: 'Dữ liệu của cơ quan', practice: 'Dữ liệu mẫu' }, noOffice: 'chưa thiết lập',
    counts: { subjects: 'Đối tượng', movements: 'Phong trào', rounds: 'Đợt xét', nominees: 'Đề nghị khen thưởng', awards: 'Dòng sổ vàng', documents: 'Văn bản' },
    warning: 'Dữ liệu đang mở sẽ được thay bằng bản sao lưu này. Bản đang mở vẫn được giữ lại cho đến lần khôi phục sau.',
    mixed: 'Đây là bản sao lưu của dữ liệu mẫu, không phải dữ liệu của cơ quan. Không khôi phục vào đây được.',
    mixedPractice: 'Đây là bản sao lưu dữ liệu của cơ quan. Hãy chuyển về dữ liệu của cơ quan rồi khôi phục.',
    confirm: 'Khôi phục bản này', cancel: 'Hủy', restoring: 'Đang khôi phục dữ liệu',
    done: (rows: string) => `Đã khôi phục ${rows} bản ghi.`,
  },
} as const
