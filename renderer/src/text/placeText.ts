import type { PlaceRefused } from '@shared/lib/errors'
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
