import type { Spread } from './spread'
import type { CertificateFieldName } from '../../../domain/certificate/types'

/** The names of a certificate's fields as people type them in Word templates, and what they hold. */
export const wordNames: Readonly<Record<CertificateFieldName, { readonly tag: string; readonly meaning: string }>> = {
  motto: { tag: 'quoc_hieu', meaning: 'Quốc hiệu' },
  independence: { tag: 'tieu_ngu', meaning: 'Tiêu ngữ' },
  independenceRule: { tag: 'dong_ke', meaning: 'Dòng kẻ dưới Tiêu ngữ' },
  awardingPost: { tag: 'chuc_vu_nguoi_tang', meaning: 'Chức vụ người tặng' },
  conferring: { tag: 'dong_tang', meaning: 'Dòng “TẶNG”' },
  formName: { tag: 'ten_hinh_thuc', meaning: 'Dòng “GIẤY KHEN”' },
  recipient: { tag: 'ten_nguoi_nhan', meaning: 'Người, tập thể, hộ được khen' },
  recipientDetail: { tag: 'chuc_vu_don_vi', meaning: 'Chức vụ, đơn vị hoặc địa chỉ' },
  achievement: { tag: 'thanh_tich', meaning: 'Thành tích' },
  placeAndDate: { tag: 'dia_danh_ngay', meaning: 'Địa danh, ngày tháng năm' },
  signerPost: { tag: 'chuc_vu_nguoi_ky', meaning: 'Chức vụ người ký' },
  signerName: { tag: 'ten_nguoi_ky', meaning: 'Họ tên người ký' },
  decisionLine: { tag: 'dong_quyet_dinh', meaning: 'Số, ngày quyết định' },
  registerLine: { tag: 'dong_so_vang', meaning: 'Số sổ vàng' },
}

/** The loop over all certificates, one page each. */
export const loopTag = 'danh_sach'
/** True for every certificate but the last: a page break follows. */
export const moreTag = 'con_nua'
/** True where the line under the name has text; without it the name may take two lines. */
export const hasDetailTag = 'co_chuc_vu_don_vi'
/** The field's text with its line ends, in this size; empty in all sizes but the fitting one. */
export const sizedTag = (name: CertificateFieldName, sizePt: number): string =>
  `${wordNames[name].tag}_co_${String(sizePt).replace('.', '_')}`
/** True on the certificates whose block is spread like this: only where a set has several spreads. */
export const spreadTag = ({ gapMm, isWide }: Spread): string => `khoang_cach_${String(gapMm).replace('.', '_')}${isWide ? '_rong' : ''}`
