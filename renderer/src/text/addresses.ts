/** The addresses of screens inside the program, without `#`: their only home. */
export const screens = {
  movements: '/phong-trao',
  clusters: '/phong-trao/cum-khoi',
  calendar: '/lich',
  rounds: '/dot-xet',
  eligible: '/dot-xet/du-dieu-kien',
  register: '/so-vang',
  subjects: '/doi-tuong',
  documents: '/van-ban',
  law: '/danh-muc',
  settings: '/thiet-lap',
  log: '/nhat-ky',
} as const

/** What a link into the law book may ask for: rows that pass a filter, one parameter, and the day for which something is to be added. */
export const lawAsks = { filter: 'loc', key: 'khoa', missingOn: 'them' } as const
export const unconfirmedFilter = 'chua-xac-minh'

/** What a link to the sheet of ratings may ask for: the year, the kind of subject and the one whose line it leads to. */
export const ratingsAsks = { year: 'nam', kind: 'loai', subject: 'doi-tuong' } as const

/** Which letter about reports an address asks for. */
export const reportLetters = { remind: 'don-doc', request: 'de-nghi' } as const

export const addressOf = {
  movement: (id: string): string => `${screens.movements}/${id}`,
  /** Where a plan is brought in from Word. */
  planIn: (): string => `${screens.movements}/dua-ke-hoach-vao`,
  communeDraft: (id: string): string => `${screens.movements}/${id}/du-thao`,
  cluster: (id: string): string => `${screens.clusters}?cum=${id}`,
  movementPlan: (id: string): string => `${screens.movements}/${id}/ke-hoach`,
  movementReports: (id: string): string => `${screens.movements}/${id}/bao-cao`,
  /** The board at one report, with the letter about it open where that is asked. */
  movementReport: (id: string, dayId: string, letter?: 'remind' | 'request'): string =>
    `${screens.movements}/${id}/bao-cao?ky=${encodeURIComponent(dayId)}${letter === undefined ? '' : `&cong-van=${reportLetters[letter]}`}`,
  movementScores: (id: string): string => `${screens.movements}/${id}/cham-diem`,
  movementPapers: (id: string): string => `${screens.movements}/${id}/bao-cao/van-ban`,
  movementPaper: (id: string, paperId: string): string => `${screens.movements}/${id}/bao-cao/van-ban/${paperId}`,
  movementRegistrations: (id: string): string => `${screens.movements}/${id}/dang-ky`,
  movementTasks: (id: string): string => `${screens.movements}/${id}/nhiem-vu`,
  movementUnits: (id: string): string => `${screens.movements}/${id}/don-vi`,
  movementFacts: (id: string): string => `${screens.movements}/${id}/thong-tin`,
  round: (id: string): string => `${screens.rounds}/${id}`,
  /** The list of rounds with the dialog for a new one open. */
  newRound: `${screens.rounds}?mo=moi`,
  award: (id: string): string => `${screens.register}/${id}`,
  /** The form for an award of others to this subject. */
  awardOfOthers: (subjectId: string): string => `${screens.register}/ghi-ngoai?doi-tuong=${subjectId}`,
  /** The sheet of ratings by year. */
  ratings: `${screens.subjects}/xep-loai`,
  subject: (id: string): string => `${screens.subjects}/${id}`,
  /** The list of a kind with the dialog for a new one open. */
  newSubject: (kind: string): string => `${screens.subjects}?loai=${kind}&mo=moi`,
  subjectsOf: (kind: string): string => `${screens.subjects}?loai=${kind}`,
  setting: (slug: string): string => `${screens.settings}/${slug}`,
  trash: `${screens.log}/thung-rac`,
  /** The years of the log, and a file of closed ones that is open. */
  logYears: `${screens.log}/cac-nam`,
  logArchive: (id: string): string => `${screens.log}/luu-tru/${id}`,
  /** Every state of one record. */
  recordHistory: (table: string, id: string): string => `${screens.log}/ban-ghi/${table}/${encodeURIComponent(id)}`,
  lawPart: (slug: string): string => `${screens.law}/${slug}`,
} as const
