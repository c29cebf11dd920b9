import type { RulingKind } from '../../domain/ruling/types'
import { shortDate, type CalendarDate } from '../../lib/dates'
import type { FactWords } from '../case/words'

/** A field of a ruling or of the submission it rests on, in which letters may stand that say nothing. */
export type UnreadField = 'number' | 'issuedOn' | 'submission.number' | 'submission.issuedOn' | 'amendments'

/** What papers need besides what the judge finds: parts that are still blank, as facts. */
export type NeedFact =
  | { readonly id: 'NEED-NUMBER' | 'NEED-DAY'; readonly kind: RulingKind }
  | { readonly id: 'NEED-UNREAD'; readonly what: UnreadField; readonly letters: string }
  | { readonly id: 'NEED-FAR-DAY'; readonly kind: RulingKind; readonly on: CalendarDate }
  | { readonly id: 'NEED-SIGNER' }
  | { readonly id: 'NEED-SUBMISSION-NUMBER' | 'NEED-SUBMISSION-DAY' }
  | { readonly id: 'NEED-MINUTES-NUMBER' }
  | { readonly id: 'NEED-UNSAVED'; readonly lines: number; readonly cells: number }
  | { readonly id: 'NEED-EMBLEM' }
  | { readonly id: 'NEED-LAW'; readonly titles: readonly string[] }

const paperWords: Readonly<Record<RulingKind, string>> = {
  decision: 'quyết định',
  submissionRoom: 'tờ trình',
  submissionUp: 'tờ trình cấp trên',
  correction: 'quyết định đính chính',
  cancellation: 'quyết định hủy bỏ',
}
const unreadNames: Readonly<Record<Exclude<UnreadField, 'amendments'>, string>> = {
  'number': 'số văn bản',
  'issuedOn': 'ngày ban hành',
  'submission.number': 'số tờ trình',
  'submission.issuedOn': 'ngày tờ trình',
}
const titlesShown = 2

/** The sentence of a need and what cures it. */
export function needWords(fact: NeedFact): FactWords {
  switch (fact.id) {
    case 'NEED-NUMBER':
      return { message: `Chưa ghi số ${paperWords[fact.kind]}: văn bản và tên tệp còn ghi “dự thảo”.`, cure: 'Ghi số văn bản.' }
    case 'NEED-DAY':
      return {
        message: `Chưa ghi ngày ban hành ${paperWords[fact.kind]}: văn bản và tên tệp còn ghi “dự thảo”.`,
        cure: 'Ghi ngày ban hành.',
      }
    case 'NEED-UNREAD':
      if (fact.what === 'amendments')
        return {
          message: `Nội dung đúng “${fact.letters}” đã gõ mà chưa thêm: văn bản chưa có nội dung ấy.`,
          cure: 'Bấm “Thêm”, hoặc xóa chữ ấy.',
        }
      return {
        message: `Ô ${unreadNames[fact.what]} đang có chữ “${fact.letters}” không đọc được nên chưa lưu: văn bản không theo chữ ấy.`,
        cure: 'Ghi lại, hoặc xóa chữ ấy.',
      }
    case 'NEED-FAR-DAY':
      return {
        message: `Ngày ban hành ${paperWords[fact.kind]} ${shortDate(fact.on)} còn hơn một năm nữa mới đến.`,
        cure: 'Xem lại năm.',
      }
    case 'NEED-SIGNER':
      return { message: 'Chưa chọn người ký.', cure: 'Chọn người ký.' }
    case 'NEED-SUBMISSION-NUMBER':
      return { message: 'Chưa ghi số tờ trình: tờ trình và căn cứ của quyết định để trống chỗ này.', cure: 'Ghi số tờ trình.' }
    case 'NEED-SUBMISSION-DAY':
      return { message: 'Chưa ghi ngày tờ trình: tờ trình và căn cứ của quyết định để trống chỗ này.', cure: 'Ghi ngày tờ trình.' }
    case 'NEED-MINUTES-NUMBER':
      return { message: 'Chưa ghi số phiên họp: biên bản và tên tệp còn ghi “dự thảo”.', cure: 'Ghi số phiên họp.' }
    case 'NEED-UNSAVED':
      return {
        message: [
          ...(fact.lines === 0 ? [] : [`${fact.lines} dòng trong danh sách chưa lưu được vì còn sai, sẽ không có trong văn bản.`]),
          ...(fact.cells === 0 ? [] : [`${fact.cells} ô trong danh sách không đọc được nên chưa lưu, văn bản không có điều ghi ở đó.`]),
        ].join(' '),
        cure: 'Sửa hoặc xóa các ô ấy.',
      }
    case 'NEED-EMBLEM':
      return {
        message: 'Chưa có ảnh Quốc huy: giấy khen in đầy đủ sẽ trống chỗ này.',
        cure: 'Thêm ảnh Quốc huy trong Thiết lập, hoặc in lên phôi.',
      }
    case 'NEED-LAW': {
      const shown = fact.titles.slice(0, titlesShown).map((title) => `“${title}”`)
      const more = fact.titles.length - shown.length
      return {
        message: `${fact.titles.length} số liệu chưa được xác minh với quy định: ${shown.join(', ')}${more > 0 ? ` và ${more} mục khác` : ''}.`,
        cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.',
      }
    }
  }
}
