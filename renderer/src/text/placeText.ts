import type { PlaceFailed, PlaceRefused } from '@shared/lib/errors'
import { formatCount } from '@shared/lib/numbers'

const whose = (officeName = ''): string => (officeName === '' ? 'dữ liệu khác' : officeName)

/** Whose copies stand in a folder, and how many. */
export const standsThere = ({ officeName, copies = 0 }: PlaceRefused): string =>
  copies === 0 ? `nhật ký của ${whose(officeName)}` : `${formatCount(copies)} bản sao của ${whose(officeName)}`

/** Why a folder is not taken for the copies, and what to do. */
export function placeText(error: PlaceRefused): string {
  switch (error.reason) {
    case 'overlap':
      return `“${error.folder}” trùng hoặc lồng với nơi đang giữ bản sao, nên hỏng nơi này thì mất cả nơi kia. Hãy chọn USB, ổ khác hoặc thư mục chung.`
    case 'foreign':
      return `“${error.folder}” đang giữ ${standsThere(error)}, không nối tiếp được với dữ liệu của máy này. Sổ Vàng không ghi lẫn vào đó; hãy chọn thư mục khác.`
    case 'empty':
      return `“${error.folder}” không có bản sao hay nhật ký nào. Nơi giữ bản sao vẫn như cũ; hãy chỉ thư mục khác.`
    case 'several':
      return `“${error.folder}” có nhiều thư mục giữ bản sao: ${(error.names ?? []).join('; ')}. Hãy chỉ thẳng vào một thư mục trong đó.`
  }
}

/** What a folder that keeps copies refused, and what to do. */
export function placeFailedText({ reason, folder }: PlaceFailed): string {
  switch (reason) {
    case 'readOnly':
      return `“${folder}” không cho ghi: ổ đang khóa ghi, hoặc không có quyền ghi vào đó. Hãy mở khóa ổ, hoặc chọn nơi khác giữ bản sao.`
    case 'full':
      return `Ổ đĩa có “${folder}” đã hết chỗ trống. Hãy xóa bớt tệp trên ổ ấy, hoặc chọn nơi khác giữ bản sao.`
    case 'away':
      return `Không thấy “${folder}”: ổ chưa cắm, mạng chưa nối, hoặc thư mục đã đổi tên, đã chuyển đi. Hãy cắm hoặc nối lại, hoặc chọn nơi khác giữ bản sao.`
    case 'inUse':
      return `Chương trình khác (thường là phần mềm diệt vi-rút, đồng bộ tệp) đang giữ tệp ở “${folder}”. Sổ Vàng tự thử lại; nếu vẫn báo, hãy để phần mềm ấy bỏ qua thư mục này.`
    case 'unreadable':
      return `Có tệp ở “${folder}” không đọc được: ổ có thể đang hỏng. Hãy giữ bản sao ở ổ khác.`
    case 'nameTooLong':
      return `Đường dẫn “${folder}” quá dài. Hãy chọn thư mục có đường dẫn ngắn hơn.`
  }
}
