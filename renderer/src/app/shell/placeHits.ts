import { foldText } from '@shared/lib/text'
import type { SearchHit } from '@renderer/data/search/search'
import { addressOf, screens } from '@renderer/text/addresses'
import { places } from './places'

type Work = { readonly title: string; readonly path: string; readonly hint: string; readonly words: string }

/** What an officer looks for by the name of the work, with other words for it. */
const works: readonly Work[] = [
  { title: 'Sức khỏe dữ liệu', path: addressOf.setting('suc-khoe'), hint: 'Thiết lập', words: 'kiểm tra toàn vẹn liên kết lỗi dữ liệu' },
  { title: 'Sao lưu và khôi phục', path: addressOf.setting('sao-luu'), hint: 'Thiết lập', words: 'backup chép dữ liệu lấy lại dữ liệu' },
  { title: 'Thông tin cơ quan', path: addressOf.setting('co-quan'), hint: 'Thiết lập', words: 'tên xã phòng đơn vị' },
  { title: 'Người ký', path: addressOf.setting('nguoi-ky'), hint: 'Thiết lập', words: 'chủ tịch phó chủ tịch chức vụ ký thay' },
  { title: 'Hội đồng thi đua, khen thưởng', path: addressOf.setting('hoi-dong'), hint: 'Thiết lập', words: 'thành viên thư ký' },
  { title: 'Chữ viết tắt', path: addressOf.setting('chu-viet-tat'), hint: 'Thiết lập', words: 'ký hiệu' },
  { title: 'Thể thức văn bản', path: addressOf.setting('the-thuc'), hint: 'Thiết lập', words: 'phông chữ cỡ chữ lề' },
  { title: 'Mẫu Giấy khen', path: addressOf.setting('giay-khen'), hint: 'Thiết lập', words: 'in giấy khen phôi quốc huy máy in căn chỉnh' },
  { title: 'Dữ liệu thật và dữ liệu mẫu', path: addressOf.setting('ho-so'), hint: 'Thiết lập', words: 'hồ sơ tập dùng thử' },
  { title: 'Mở đợt xét khen thưởng', path: addressOf.newRound, hint: 'Đợt xét khen thưởng', words: 'thêm đợt mới nhập tệp đợt xét' },
  {
    title: 'In giấy khen',
    path: screens.rounds,
    hint: 'Mở đợt đã ban hành, bước In và chi thưởng',
    words: 'in bằng chi tiền thưởng danh sách chi',
  },
  { title: 'Cụm, khối thi đua', path: screens.clusters, hint: 'Phong trào thi đua', words: 'giao ước cụm trưởng khối trưởng' },
  { title: 'Mức lương cơ sở', path: screens.law, hint: 'Danh mục', words: 'hệ số tiền thưởng' },
]

const all: readonly { readonly hit: SearchHit; readonly key: string }[] = [
  ...places.map(({ label, path }) => ({ title: label, path, hint: 'Màn hình', words: '' })),
  ...works,
].map(({ title, path, hint, words }) => ({
  hit: { kind: 'place', id: title, title, hint, path },
  key: foldText(`${title} ${hint} ${words}`),
}))

/** Screens, settings and works whose names or other words hold every word of the question. */
export function findPlaces(query: string): SearchHit[] {
  const folded = foldText(query)
  if (folded === '') return []
  return all.filter(({ key }) => folded.split(' ').every((word) => key.includes(word))).map(({ hit }) => hit)
}
