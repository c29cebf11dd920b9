/** One of a random list. */
export type Entry = {
  readonly kind: 'person' | 'collective'
  readonly name: string
  readonly birthYear: number | null
  readonly post: string
  readonly unit: string
}

/** Numbers that look random and are the same in every run. */
export function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
const families = ['Nguyễn', 'Trần', 'Lê', 'Trương', 'Đoàn', 'Hồ', 'Tô', 'Vũ', 'Đặng', 'Bàn', 'Khúc', 'Danh']
const middles = ['Văn', 'Thị', 'Quang', 'Thị Hồng', 'Mẫu', 'Đức']
const givens = ['Mẫu', 'Hạnh', 'Trường', 'Đoàn', 'Tổng', 'Cộng', 'Nam', 'Năm', 'Tý', 'Ấp']
const posts = ['Trưởng thôn', 'Bí thư', 'Hội viên', 'Giáo viên', 'Công chức', 'Đảng viên']
const units = ['Trường Mầm non Mẫu', 'Chi bộ thôn Mẫu 2', 'Công an xã', 'Trạm Y tế', 'Hội Nông dân xã']
const groups = ['Khoa Nội Mẫu', 'Thôn Mẫu 3', 'Công đoàn Mẫu', 'Xóm Mẫu', 'Ban Thanh tra Mẫu', 'Tổ hợp tác Mẫu']

/** A random list: collectives first, then people. The seed tells it. */
export function aList(seed: number): readonly Entry[] {
  const next = generator(seed)
  const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value
  const collectives = Array.from({ length: 2 + next(3) }, (_, index): Entry => ({
    kind: 'collective',
    name: `${pick(groups)} ${index + 10}`,
    birthYear: null,
    post: '',
    unit: '',
  }))
  const people = Array.from({ length: 4 + next(8) }, (_, index): Entry => ({
    kind: 'person',
    name: `${pick(families)} ${pick(middles)} ${pick(givens)}`,
    birthYear: 1950 + index * 3,
    post: pick(posts),
    unit: pick(units),
  }))
  return [...collectives, ...people]
}
