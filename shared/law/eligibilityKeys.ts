import type { SubjectKind } from './subjectKinds'

/**
 * The parameters that the checks of eligibility read (`shared/checks/eligibility`), by key; joined to the others in `keys.ts`. Families of
 * keys end in the code of an award: the office may add one for any award of the catalogue.
 */
export const eligibilityKeys = {
  'prior.consecutive.CSTDT': { type: 'number', unit: 'lần', title: 'Chiến sĩ thi đua cấp tỉnh: số lần liên tục Chiến sĩ thi đua cơ sở' },
  'prior.consecutive.CSTDTQ': {
    type: 'number',
    unit: 'lần',
    title: 'Chiến sĩ thi đua toàn quốc: số lần liên tục Chiến sĩ thi đua cấp tỉnh',
  },
  'prior.consecutive.BK_TINH': {
    type: 'number',
    unit: 'lần',
    title: 'Bằng khen cấp tỉnh theo công trạng: số lần liên tục Chiến sĩ thi đua cơ sở',
  },
  'prior.excellentYears.BK_TINH': {
    type: 'number',
    unit: 'năm',
    title: 'Bằng khen cấp tỉnh theo công trạng: số năm liên tục hoàn thành xuất sắc',
  },
  'prior.initiatives.BK_TINH': {
    type: 'number',
    unit: 'sáng kiến',
    title: 'Bằng khen cấp tỉnh theo công trạng: số sáng kiến, đề tài trong thời gian ấy',
  },
  'collective.completedPercent.TTLDXS': { type: 'number', unit: '%', title: 'Tập thể lao động xuất sắc: cá nhân hoàn thành nhiệm vụ' },
  'collective.advancedPercent.TTLDXS': { type: 'number', unit: '%', title: 'Tập thể lao động xuất sắc: cá nhân đạt Lao động tiên tiến' },
  'collective.advancedPercent.TTLDTT': { type: 'number', unit: '%', title: 'Tập thể lao động tiên tiến: cá nhân đạt Lao động tiên tiến' },
  'report.form.person': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: công trạng, cá nhân' },
  'report.form.collective': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: công trạng, tập thể' },
  'report.form.sudden': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: đột xuất' },
  'report.form.movement': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: phong trào thi đua' },
  'report.form.service': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: quá trình cống hiến' },
  'report.form.foreignCollective': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: đối ngoại, tập thể' },
  'report.form.foreignPerson': { type: 'text', unit: '', title: 'Mẫu báo cáo thành tích: đối ngoại, cá nhân' },
  'posting.workingDays.state': {
    type: 'number',
    unit: 'ngày làm việc',
    title: 'Khen thưởng cấp nhà nước: công khai trước khi Hội đồng thành phố họp',
  },
  'decision.workingDays.simplified': {
    type: 'number',
    unit: 'ngày làm việc',
    title: 'Thủ tục đơn giản: ra quyết định từ khi nhận hồ sơ, trong vòng',
  },
  'fund.area': { type: 'text', unit: 'Đồng bằng / Miền núi', title: 'Địa bàn của xã, để tính mức trần quỹ thi đua, khen thưởng' },
  'fund.ceilingPercent.plain': {
    type: 'number',
    unit: '% chi thường xuyên',
    title: 'Quỹ thi đua, khen thưởng: tối đa (đồng bằng, thành phố)',
  },
  'fund.ceilingPercent.mountain': {
    type: 'number',
    unit: '% chi thường xuyên',
    title: 'Quỹ thi đua, khen thưởng: tối đa (miền núi, trung du, Tây Nguyên, vùng sâu, vùng xa, hải đảo)',
  },
  'fund.organisingPercent': { type: 'number', unit: '% quỹ', title: 'Chi tổ chức phong trào: tối đa' },
  'report.freshMonths': { type: 'number', unit: 'tháng', title: 'Báo cáo thành tích cấp nhà nước: cập nhật trong vòng' },
  'tie.womenPercent': { type: 'number', unit: '%', title: 'Tập thể được ưu tiên khi đủ điều kiện như nhau: tỷ lệ nữ từ' },
  'person.newRecruitMonths.LDTT': { type: 'number', unit: 'tháng', title: 'Lao động tiên tiến: thời gian làm việc trong năm từ' },
  'person.absentDays.LDTT': { type: 'number', unit: 'ngày làm việc', title: 'Lao động tiên tiến: không xét khi nghỉ từ' },
  'person.trainingMonths.LDTT': {
    type: 'number',
    unit: 'tháng',
    title: 'Lao động tiên tiến: đào tạo từ chừng này xét theo kết quả học tập',
  },
  'person.oldUnitMonths.LDTT': { type: 'number', unit: 'tháng', title: 'Lao động tiên tiến: hỏi đơn vị cũ khi đã làm ở đó từ' },
  'rating.excellentPercent': { type: 'number', unit: '%', title: 'Hoàn thành xuất sắc: tối đa trên số hoàn thành tốt của một đơn vị' },
  'upper.formsPerYear': {
    type: 'number',
    unit: 'hình thức',
    title: 'Khen thưởng cấp thành phố cho một đối tượng trong năm, trừ phong trào',
  },
  'culture.reviewBefore': { type: 'text', unit: 'ngày/tháng', title: 'Gia đình văn hóa: bình xét xong trước ngày' },
} as const

/** What begins a family of keys, before the code of an award. */
const families = {
  'quota.atMostPercent.': { type: 'number', unit: '%', title: 'tỷ lệ tối đa được đề nghị' },
  'list.leaderPercent.': { type: 'number', unit: '% cá nhân', title: 'tỷ lệ lãnh đạo, quản lý trong danh sách, nhắc khi trên' },
  'prior.form.': { type: 'text', unit: 'mã trong Danh mục, cách nhau bằng “;”', title: 'khen thưởng phải có trước, tính số năm từ đó' },
  'quota.atMostCount.': { type: 'number', unit: 'đề nghị', title: 'số đề nghị tối đa trong một đợt' },
  'interval.meritYears.': { type: 'number', unit: 'năm', title: 'số năm liên tục theo công trạng' },
  'fund.plannedVnd.': { type: 'number', unit: 'đồng', title: 'quỹ thi đua, khen thưởng dự kiến của năm' },
  'fund.regularSpendingVnd.': { type: 'number', unit: 'đồng', title: 'chi thường xuyên của năm' },
  'fund.organisingVnd.': { type: 'number', unit: 'đồng', title: 'chi tổ chức phong trào của năm' },
  'dossier.standard.': { type: 'text', unit: 'cách nhau bằng “;”', title: 'giấy tờ của một đề nghị (Hội đồng họp xét)' },
  'dossier.simplified.': { type: 'text', unit: 'cách nhau bằng “;”', title: 'giấy tờ của một đề nghị (thủ tục đơn giản)' },
  'dossier.posting.': { type: 'text', unit: 'cách nhau bằng “;”', title: 'giấy tờ của một đề nghị (công khai lấy ý kiến)' },
  'dossier.added.': { type: 'text', unit: 'cách nhau bằng “;”', title: 'giấy tờ thêm' },
  'bases.': { type: 'text', unit: 'một văn bản', title: 'căn cứ riêng của thủ tục' },
  'round.awards.': {
    type: 'text',
    unit: 'mã trong Danh mục, cách nhau bằng “;”',
    title: 'danh hiệu, hình thức được đề nghị trong đợt xét',
  },
} as const
type Families = typeof families
type FamilyOf<Type extends 'number' | 'text'> = {
  [Prefix in keyof Families]: Families[Prefix]['type'] extends Type ? `${Prefix}${string}` : never
}[keyof Families]
export type NumberFamilyKey = FamilyOf<'number'>
export type TextFamilyKey = FamilyOf<'text'>

/** Codes of the catalogue in a text of the book, parted by ";". */
export const codesIn = (text: string): string[] => text.split(';').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]))

/** The most that may be put forward for an award, of one kind of subject where one is named: as a share, or as a number in one round. */
export const quotaPercentKey = (awardCode: string, kind: SubjectKind | null = null) =>
  `quota.atMostPercent.${ofKind(awardCode, kind)}` as const
export const quotaCountKey = (awardCode: string, kind: SubjectKind | null = null) => `quota.atMostCount.${ofKind(awardCode, kind)}` as const
const ofKind = (awardCode: string, kind: SubjectKind | null): string => (kind === null ? awardCode : `${awardCode}.${kind}`)
/** The share of those who lead, of the persons of a list in a round of that type. */
export const leaderPercentKey = (roundType: string) => `list.leaderPercent.${roundType}` as const
/** The lower form that the standard of an award names, whose years count for it: codes of the catalogue parted by ";". */
export const priorFormKey = (awardCode: string) => `prior.form.${awardCode}` as const
/** What the office may say of its fund, a year each: nothing is asked of a year without it. */
export const fundSums = ['planned', 'regularSpending', 'organising'] as const
export type FundSum = (typeof fundSums)[number]
export const fundSumKey = (what: FundSum, year: number) => `fund.${what}Vnd.${year}` as const
/** Years in a row that an award for merit asks for. Source: Decree 152/2025/NĐ-CP, art. 33.7. */
export const meritYearsKey = (awardCode: string) => `interval.meritYears.${awardCode}` as const
/** The papers of one line by procedure and award, parted by ";". */
export const dossierKey = (procedure: 'standard' | 'simplified' | 'posting', awardCode: string) =>
  `dossier.${procedure}.${awardCode}` as const
/** What a round of that type, and of that review where it differs, proposes: codes of the catalogue parted by ";". */
export const roundAwardsKey = (type: string, review: string | null = null) =>
  (review === null ? `round.awards.${type}` : `round.awards.${type}.${review}`) as `round.awards.${string}`
/** The instrument that papers of that procedure rest on besides those of every paper, as it is printed. */
export const procedureBaseKey = (procedure: 'standard' | 'simplified' | 'posting') => `bases.${procedure}` as const
/** Papers that a kind of subject or round adds. */
export const addedPapersKey = (whom: 'enterprise' | 'foreign') => `dossier.added.${whom}` as const

type FamilyFacts = { readonly type: 'number' | 'text'; readonly unit: string; readonly title: string }
/** What is known of a key of a family; `undefined` for others. */
export const factsOfFamily = (key: string): FamilyFacts | undefined => {
  const found = Object.entries(families).find(([prefix]) => key.startsWith(prefix) && key.length > prefix.length)
  if (found === undefined) return undefined
  const [prefix, facts] = found
  return { ...facts, title: `${key.slice(prefix.length)}: ${facts.title}` }
}
