import type { Collective, Household, Person } from '@shared/domain/subject/types'

/** Valid objects for tests; a test states only what it is about. All names are fictional. */
export const aPerson = (given: Partial<Person> = {}): Person => ({
  id: crypto.randomUUID(), kind: 'person', name: 'Nguyễn Văn Mẫu', address: '', note: '', endedOn: null, gender: 'male', birthYear: 1985,
  post: 'Công chức', unit: 'Phòng Kinh tế', unitId: null, group: 'civilServant', isDirectWorker: null, ...given,
})
export const aCollective = (given: Partial<Collective> = {}): Collective => ({
  id: crypto.randomUUID(), kind: 'collective', name: 'Trường Tiểu học Mẫu', address: '', note: '', endedOn: null, collectiveKind: 'school', parentOrgan: 'UBND xã Nam Sách', ...given,
})
export const aHousehold = (given: Partial<Household> = {}): Household => ({
  id: crypto.randomUUID(), kind: 'household', name: 'Hộ ông Trần Quang Mẫu', address: 'Thôn Mẫu 1', note: '', endedOn: null, headName: 'Trần Quang Mẫu', memberCount: 4, ...given,
})
