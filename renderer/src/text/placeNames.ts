/** What the parts of a screen are called, with their addresses: the screen shows these names, and Ctrl+K finds them by the same. */

/** The sections of Thiết lập, in the order in which they stand. */
export const settingPlaces = [
  { key: 'unit', slug: 'co-quan', title: 'Cơ quan' },
  { key: 'signers', slug: 'nguoi-ky', title: 'Người ký' },
  { key: 'council', slug: 'hoi-dong', title: 'Hội đồng' },
  { key: 'abbreviations', slug: 'chu-viet-tat', title: 'Chữ viết tắt' },
  { key: 'style', slug: 'the-thuc', title: 'Thể thức' },
  { key: 'certificates', slug: 'giay-khen', title: 'Giấy khen và máy in' },
  { key: 'safety', slug: 'sao-luu', title: 'Sao lưu và khôi phục' },
  { key: 'health', slug: 'suc-khoe', title: 'Sức khỏe dữ liệu' },
  { key: 'profiles', slug: 'ho-so', title: 'Hồ sơ dùng' },
  { key: 'lock', slug: 'khoa', title: 'Khóa và mật khẩu' },
  { key: 'handover', slug: 'ban-giao', title: 'Bàn giao' },
  { key: 'support', slug: 'ho-tro', title: 'Hỗ trợ' },
] as const
export type SettingKey = (typeof settingPlaces)[number]['key']

/** The tabs of Danh mục, in the order in which they stand. */
export const lawPlaces = [
  { key: 'awardForms', slug: 'hinh-thuc', title: 'Danh hiệu và hình thức' },
  { key: 'baseSalaries', slug: 'luong-co-so', title: 'Mức lương cơ sở' },
  { key: 'decisionBases', slug: 'can-cu', title: 'Căn cứ ban hành quyết định' },
  { key: 'instruments', slug: 'van-ban-phap-luat', title: 'Văn bản pháp luật' },
  { key: 'parameters', slug: 'tham-so', title: 'Tham số' },
  { key: 'rules', slug: 'muc-do-kiem-tra', title: 'Mức độ kiểm tra' },
  { key: 'reforms', slug: 'luat-sua-doi', title: 'Luật sửa đổi' },
] as const
export type LawPlace = (typeof lawPlaces)[number]['key']

/** The tabs of a movement, in the order in which they stand. */
export const movementPlaces = [
  { key: 'year', slug: 'ca-nam', title: 'Cả năm' },
  { key: 'plan', slug: 'ke-hoach', title: 'Kế hoạch' },
  { key: 'units', slug: 'don-vi', title: 'Đơn vị' },
  { key: 'tasks', slug: 'nhiem-vu', title: 'Nhiệm vụ' },
  { key: 'registrations', slug: 'dang-ky', title: 'Đăng ký' },
  { key: 'reports', slug: 'bao-cao', title: 'Báo cáo' },
  { key: 'scoring', slug: 'cham-diem', title: 'Chấm điểm' },
  { key: 'reviews', slug: 'giai-doan', title: 'Giai đoạn và đợt xét' },
  { key: 'info', slug: 'thong-tin', title: 'Thông tin' },
] as const
export type MovementPlace = (typeof movementPlaces)[number]['key']

/** The name of each of these places by its key. */
export const titlesOf = <Key extends string>(
  places: readonly { readonly key: Key; readonly title: string }[],
): Readonly<Record<Key, string>> => Object.fromEntries(places.map(({ key, title }) => [key, title])) as Record<Key, string>
