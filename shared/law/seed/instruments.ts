import type { Instrument } from '../types'
import { lastRead } from './lastRead'

/**
 * Laws, decrees and circulars on emulation and commendation, those in force and those that only old papers cite.
 * `citation` is the text of a basis without "Căn cứ ". A row without `replacedBy` has no known successor.
 */

const base = { validFrom: null, validTo: null, replacedBy: '', confirmedOn: lastRead, note: '' } as const
const untilMarch2027 = 'Tự hết hiệu lực ngày 01/3/2027 nếu không được gia hạn hoặc thay thế.'
export const nd152Citation =
  'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng'
export const nd129Citation =
  'Nghị định số 129/2025/NĐ-CP ngày 11 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ'
export const nd86Citation =
  'Nghị định số 86/2023/NĐ-CP ngày 07 tháng 12 năm 2023 của Chính phủ quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”'
export const tt15Citation =
  'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng'
const inND152 = 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025'

const inForceNow: readonly Instrument[] = [
  {
    ...base,
    id: 'law-local-government-2025',
    symbol: '',
    citation: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    validFrom: '2025-06-16',
    source: 'Luật Tổ chức chính quyền địa phương',
  },
  {
    ...base,
    id: 'law-2022',
    symbol: '06/2022/QH15',
    citation: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    validFrom: '2024-01-01',
    source: 'Luật 06/2022/QH15',
    note: 'Được sửa đổi, bổ sung bởi Luật số 06/2026/QH16 từ ngày 01/10/2026.',
  },
  {
    ...base,
    id: 'law-2026',
    symbol: '06/2026/QH16',
    citation: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
    validFrom: '2026-10-01',
    source: 'Luật 06/2026/QH16, Điều 3, 4',
    confirmedOn: null,
    note: 'Số, ngày và quy định chuyển tiếp mới đọc ở một nguồn; nội dung sửa đổi chưa đối chiếu. Thêm vào căn cứ của quyết định sau khi đối chiếu với Văn bản hợp nhất 115/VBHN-VPQH.',
  },
  {
    ...base,
    id: 'vbhn-115',
    symbol: '115/VBHN-VPQH',
    citation: 'Văn bản hợp nhất số 115/VBHN-VPQH của Văn phòng Quốc hội hợp nhất Luật Thi đua, khen thưởng',
    source: 'Văn bản hợp nhất 115/VBHN-VPQH',
    confirmedOn: null,
    note: 'Chưa đọc được toàn văn; dùng để đối chiếu tiêu chuẩn và số điều từ ngày 01/10/2026.',
  },
  {
    ...base,
    id: 'nd-152-2025',
    symbol: '152/2025/NĐ-CP',
    citation: nd152Citation,
    validFrom: '2025-07-01',
    validTo: '2027-02-28',
    source: 'NĐ 152/2025/NĐ-CP, Điều 59, 60',
    note: untilMarch2027,
  },
  {
    ...base,
    id: 'tt-15-2025',
    symbol: '15/2025/TT-BNV',
    citation: tt15Citation,
    validFrom: '2025-08-05',
    validTo: '2027-02-28',
    source: 'TT 15/2025/TT-BNV',
    note: 'Ngày hết hiệu lực chưa đối chiếu.',
  },
  {
    ...base,
    id: 'nd-129-2025',
    symbol: '129/2025/NĐ-CP',
    citation: nd129Citation,
    validFrom: '2025-07-01',
    source: 'NĐ 129/2025/NĐ-CP, Điều 59',
  },
  {
    ...base,
    id: 'nd-86-2023',
    symbol: '86/2023/NĐ-CP',
    citation: nd86Citation,
    validFrom: '2024-01-30',
    source: 'NĐ 86/2023/NĐ-CP',
  },
  {
    ...base,
    id: 'nd-150-2025',
    symbol: '150/2025/NĐ-CP',
    citation:
      'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương',
    validFrom: '2025-06-16',
    source: 'NĐ 150/2025/NĐ-CP, Điều 15.3',
    note: 'Phòng Văn hóa - Xã hội tham mưu công tác thi đua, khen thưởng của xã.',
  },
  {
    ...base,
    id: 'nd-335-2025',
    symbol: '335/2025/NĐ-CP',
    citation:
      'Nghị định số 335/2025/NĐ-CP ngày 21 tháng 12 năm 2025 của Chính phủ quy định về đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức',
    validFrom: '2026-01-01',
    source: 'NĐ 335/2025/NĐ-CP',
  },
  {
    ...base,
    id: 'nd-233-2026',
    symbol: '233/2026/NĐ-CP',
    citation: 'Nghị định số 233/2026/NĐ-CP của Chính phủ về đánh giá, xếp loại chất lượng viên chức',
    source: 'NĐ 233/2026/NĐ-CP',
    confirmedOn: null,
    note: 'Mới thấy ở một nguồn; ngày hiệu lực chưa đối chiếu.',
  },
  {
    ...base,
    id: 'nd-161-2026',
    symbol: '161/2026/NĐ-CP',
    citation:
      'Nghị định số 161/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    validFrom: '2026-07-01',
    source: 'NĐ 161/2026/NĐ-CP, Điều 3.2, 6.1',
  },
  {
    ...base,
    id: 'nd-30-2020',
    symbol: '30/2020/NĐ-CP',
    citation: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    validFrom: '2020-03-05',
    source: 'NĐ 30/2020/NĐ-CP',
  },
  {
    ...base,
    id: 'tt-18-2025',
    symbol: '18/2025/TT-BNV',
    citation: 'Thông tư số 18/2025/TT-BNV ngày 08 tháng 10 năm 2025 của Bộ trưởng Bộ Nội vụ quy định Chế độ báo cáo thống kê ngành Nội vụ',
    source: 'TT 18/2025/TT-BNV',
    note: 'Ngày hiệu lực và biểu mẫu chưa đối chiếu.',
  },
  {
    ...base,
    id: 'tt-08-2025',
    symbol: '08/2025/TT-BNV',
    citation:
      'Thông tư số 08/2025/TT-BNV ngày 06 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ quy định thời hạn lưu trữ hồ sơ, tài liệu thuộc lĩnh vực Nội vụ',
    source: 'TT 08/2025/TT-BNV',
    note: 'Ngày hiệu lực và bảng thời hạn chưa đối chiếu.',
  },
  {
    ...base,
    id: 'qd-638-2025',
    symbol: '638/QĐ-BNV',
    citation: 'Quyết định số 638/QĐ-BNV năm 2025 của Bộ Nội vụ',
    source: 'QĐ 638/QĐ-BNV năm 2025',
    confirmedOn: null,
    note: 'Ngày ban hành và trích yếu chưa đối chiếu. Thủ tục hành chính nội bộ, có cấp xã.',
  },
  {
    ...base,
    id: 'tt-28-2025',
    symbol: '28/2025/TT-BTC',
    citation: 'Thông tư số 28/2025/TT-BTC của Bộ trưởng Bộ Tài chính',
    validFrom: '2025-07-15',
    source: 'TT 28/2025/TT-BTC',
    confirmedOn: null,
    note: 'Ngày ban hành và trích yếu chưa đối chiếu. Mức chi từ quỹ thi đua, khen thưởng.',
  },
  {
    ...base,
    id: 'tt-07-2026',
    symbol: '07/2026/TT-BGDĐT',
    citation: 'Thông tư số 07/2026/TT-BGDĐT của Bộ trưởng Bộ Giáo dục và Đào tạo',
    validFrom: '2026-04-02',
    source: 'TT 07/2026/TT-BGDĐT',
    confirmedOn: null,
    note: 'Ngày ban hành và trích yếu chưa đối chiếu. Áp dụng cho trường học; thay Thông tư số 29/2023/TT-BGDĐT.',
  },
  {
    ...base,
    id: 'law-personal-data',
    symbol: '91/2025/QH15',
    citation: 'Luật Bảo vệ dữ liệu cá nhân ngày 26 tháng 6 năm 2025',
    validFrom: '2026-01-01',
    source: 'Luật 91/2025/QH15',
  },
  {
    ...base,
    id: 'nd-356-2025',
    symbol: '356/2025/NĐ-CP',
    citation:
      'Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân',
    validFrom: '2026-01-01',
    source: 'NĐ 356/2025/NĐ-CP',
  },
  {
    ...base,
    id: 'city-rules',
    symbol: '',
    citation: 'Quy định của thành phố về công tác thi đua, khen thưởng',
    source: 'NĐ 152/2025/NĐ-CP, Điều 6.2',
    confirmedOn: null,
    note: 'Số, ngày và nội dung do cơ quan nhập: tỷ lệ, hồ sơ, thời hạn của cấp xã theo quy định này.',
  },
]

const lapsed: readonly Instrument[] = [
  {
    ...base,
    id: 'nd-98-2023',
    symbol: '98/2023/NĐ-CP',
    citation:
      'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2024-01-01',
    validTo: '2025-06-30',
    replacedBy: inND152,
    source: 'NĐ 152/2025/NĐ-CP, Điều 59.2',
  },
  {
    ...base,
    id: 'nd-28-2024',
    symbol: '28/2024/NĐ-CP',
    citation:
      'Nghị định số 28/2024/NĐ-CP ngày 06 tháng 3 năm 2024 của Chính phủ quy định chi tiết trình tự, thủ tục xét tặng, truy tặng “Huy chương Thanh niên xung phong vẻ vang” và việc khen thưởng tổng kết thành tích kháng chiến',
    validTo: '2025-06-30',
    replacedBy: inND152,
    source: 'NĐ 152/2025/NĐ-CP, Điều 59.2',
  },
  {
    ...base,
    id: 'tt-01-2024',
    symbol: '01/2024/TT-BNV',
    citation: 'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ',
    validFrom: '2024-04-15',
    validTo: '2025-08-04',
    replacedBy: 'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025',
    source: 'TT 15/2025/TT-BNV',
  },
  {
    ...base,
    id: 'nd-91-2017',
    symbol: '91/2017/NĐ-CP',
    citation:
      'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2017-10-01',
    validTo: '2023-12-31',
    replacedBy: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023, nay là Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025',
    source: 'NĐ 98/2023/NĐ-CP',
  },
  {
    ...base,
    id: 'law-local-government-2015',
    symbol: '77/2015/QH13',
    citation: 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    replacedBy:
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025 (số 65/2025/QH15), nay là Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    source: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    confirmedOn: null,
    note: 'Ngày hết hiệu lực (28/02/2025) chưa đối chiếu.',
  },
  {
    ...base,
    id: 'law-local-government-2025a',
    symbol: '65/2025/QH15',
    citation: 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
    validTo: '2025-06-15',
    replacedBy: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    source: 'Luật 72/2025/QH15, Điều 51.2',
    confirmedOn: null,
    note: 'Ngày ban hành và ngày có hiệu lực chưa đối chiếu.',
  },
  {
    ...base,
    id: 'nd-73-2024',
    symbol: '73/2024/NĐ-CP',
    citation:
      'Nghị định số 73/2024/NĐ-CP ngày 30 tháng 6 năm 2024 của Chính phủ quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
    replacedBy: 'Nghị định số 161/2026/NĐ-CP ngày 15 tháng 5 năm 2026',
    source: 'NĐ 161/2026/NĐ-CP, Điều 6.2',
  },
  {
    ...base,
    id: 'nd-13-2023',
    symbol: '13/2023/NĐ-CP',
    citation: 'Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ về bảo vệ dữ liệu cá nhân',
    validTo: '2025-12-31',
    replacedBy: 'Luật Bảo vệ dữ liệu cá nhân ngày 26 tháng 6 năm 2025 và Nghị định số 356/2025/NĐ-CP',
    source: 'Luật 91/2025/QH15',
  },
]

export const seedInstruments: readonly Instrument[] = [...inForceNow, ...lapsed]
