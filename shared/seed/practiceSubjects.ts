import type { Collective, Household, Person, Subject } from '../domain/subject/types'

/** Invented units, people and households of the practice profile; the ids are fixed so that rounds can name them. */
const unit = (id: string, name: string, collectiveKind: Collective['collectiveKind'], parentOrgan = '', address = ''): Collective => ({
  id,
  kind: 'collective',
  name,
  collectiveKind,
  parentOrgan,
  address,
  note: 'Dữ liệu mẫu',
  endedOn: null,
})

type PersonFacts = readonly [
  id: string,
  name: string,
  gender: 'male' | 'female',
  birthYear: number,
  post: string,
  unit: string,
  group: Person['group'],
  isDirectWorker: boolean,
]
const person = ([id, name, gender, birthYear, post, unitName, group, isDirectWorker]: PersonFacts): Person => ({
  id,
  kind: 'person',
  name,
  gender,
  birthYear,
  post,
  unit: unitName,
  unitId: units.find((known) => known.name === unitName)?.id ?? null,
  group,
  isDirectWorker,
  address: '',
  note: 'Dữ liệu mẫu',
  endedOn: null,
})

const household = (id: string, headName: string, honorific: 'ông' | 'bà', address: string, memberCount: number): Household => ({
  id,
  kind: 'household',
  name: `Hộ ${honorific} ${headName}`,
  headName,
  address,
  memberCount,
  note: 'Dữ liệu mẫu',
  endedOn: null,
})

const committee = 'UBND xã Nam Sách'
const units: readonly Collective[] = [
  unit('unit-vhxh', 'Phòng Văn hóa - Xã hội', 'agency', committee),
  unit('unit-kt', 'Phòng Kinh tế', 'agency', committee),
  unit('unit-vp', 'Văn phòng HĐND và UBND', 'agency', committee),
  unit('unit-ttdv', 'Trung tâm Dịch vụ sự nghiệp công', 'agency', committee),
  unit('unit-hcc', 'Trung tâm Phục vụ hành chính công', 'agency', committee),
  unit('unit-ca', 'Công an xã', 'armedForces', 'Công an thành phố Hải Phòng'),
  unit('unit-th', 'Trường Tiểu học Mẫu Nam Sách', 'school', committee),
  unit('unit-thcs', 'Trường THCS Mẫu Nam Sách', 'school', committee),
  unit('unit-mn', 'Trường Mầm non Hoa Mẫu', 'school', committee),
  unit('unit-mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'massOrganisation'),
  unit('unit-pn', 'Hội Liên hiệp Phụ nữ xã', 'massOrganisation'),
  unit('unit-nd', 'Hội Nông dân xã', 'massOrganisation'),
  unit('unit-dtn', 'Đoàn TNCS Hồ Chí Minh xã', 'massOrganisation'),
  unit('unit-v1', 'Thôn Mẫu 1', 'village', '', 'xã Nam Sách'),
  unit('unit-v2', 'Thôn Mẫu 2', 'village', '', 'xã Nam Sách'),
  unit('unit-v3', 'Thôn Trạm Mẫu', 'village', '', 'xã Nam Sách'),
  unit('unit-ct', 'Công ty TNHH Mẫu Xanh', 'enterprise', '', 'Cụm công nghiệp Mẫu'),
  unit('unit-ct2', 'Công ty Cổ phần Cơ khí Mẫu', 'enterprise', '', 'Cụm công nghiệp Mẫu'),
  unit('unit-htx', 'Hợp tác xã Nông nghiệp Mẫu', 'cooperative', '', 'Thôn Mẫu 2'),
]

const people: readonly PersonFacts[] = [
  ['person-01', 'Nguyễn Thị Mẫu Hạnh', 'female', 1991, 'Công chức', 'Phòng Văn hóa - Xã hội', 'civilServant', true],
  ['person-02', 'Nguyễn Thị Mẫu Hạnh', 'female', 1984, 'Giáo viên', 'Trường Tiểu học Mẫu Nam Sách', 'publicEmployee', true],
  ['person-03', 'Phạm Văn Mẫu Tý', 'male', 1968, 'Trưởng thôn', 'Thôn Trạm Mẫu', 'villageOfficial', false],
  ['person-04', 'Đỗ Minh Mẫu Đức', 'male', 1985, 'Giám đốc', 'Hợp tác xã Nông nghiệp Mẫu', 'entrepreneur', false],
  ['person-05', 'Vũ Thị Mẫu Lan', 'female', 1979, 'Giáo viên', 'Trường THCS Mẫu Nam Sách', 'publicEmployee', true],
  ['person-06', 'Lê Mẫu Hà', 'female', 1990, 'Chuyên viên', 'Trung tâm Dịch vụ sự nghiệp công', 'publicEmployee', true],
  ['person-07', 'Trần Đình Mẫu Khoa', 'male', 1988, 'Công chức', 'Phòng Kinh tế', 'civilServant', true],
  ['person-08', 'Hoàng Thị Mẫu Nga', 'female', 1993, 'Viên chức', 'Trung tâm Phục vụ hành chính công', 'publicEmployee', true],
  ['person-09', 'Bùi Văn Mẫu Quyết', 'male', 1975, 'Nông dân', 'Thôn Mẫu 1', 'farmer', true],
  ['person-10', 'Đặng Thị Mẫu Yến', 'female', 1982, 'Chi hội trưởng Phụ nữ', 'Thôn Mẫu 2', 'villageOfficial', true],
  ['person-11', 'Ngô Quang Mẫu Vinh', 'male', 1987, 'Thiếu tá', 'Công an xã', 'armedForces', true],
  ['person-12', 'Phan Thị Mẫu Ngọc', 'female', 1995, 'Bí thư Đoàn', 'Đoàn TNCS Hồ Chí Minh xã', 'civilServant', true],
  ['person-13', 'Lương Văn Mẫu Thắng', 'male', 1980, 'Tổ trưởng sản xuất', 'Công ty TNHH Mẫu Xanh', 'worker', true],
  ['person-14', 'Dương Thị Mẫu Ánh', 'female', 1992, 'Công nhân', 'Công ty Cổ phần Cơ khí Mẫu', 'worker', true],
  ['person-15', 'Cao Xuân Mẫu', 'male', 1972, 'Bí thư Chi bộ', 'Thôn Mẫu 1', 'villageOfficial', false],
  ['person-16', 'H’Mẫu Niê', 'female', 1996, 'Giáo viên', 'Trường Mầm non Hoa Mẫu', 'publicEmployee', true],
  ['person-17', 'Trịnh Văn Mẫu Ước', 'male', 1965, 'Nông dân', 'Thôn Mẫu 2', 'farmer', true],
  ['person-18', 'Mai Thị Mẫu Thảo', 'female', 1989, 'Công chức', 'Văn phòng HĐND và UBND', 'civilServant', true],
]

export const practiceSubjects: readonly Subject[] = [
  ...units,
  ...people.map(person),
  household('household-1', 'Trần Quang Mẫu', 'ông', 'Thôn Mẫu 2', 5),
  household('household-2', 'Nguyễn Văn Mẫu Bình', 'ông', 'Thôn Mẫu 1', 4),
  household('household-3', 'Phạm Thị Mẫu Tâm', 'bà', 'Thôn Trạm Mẫu', 3),
  household('household-4', 'Lê Đức Mẫu', 'ông', 'Thôn Mẫu 2', 6),
  household('household-5', 'Vũ Thị Mẫu Sen', 'bà', 'Thôn Mẫu 1', 2),
]
