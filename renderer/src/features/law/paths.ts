import type { DatedPart } from './lawForm'

/** What a tab of the law book holds. */
export type LawTab = DatedPart | 'parameters' | 'reforms'

/** The tabs of the law book by their addresses under `#/danh-muc`, in the order in which they stand. */
export const lawPaths: Readonly<Record<string, LawTab>> = {
  'hinh-thuc': 'awardForms',
  'luong-co-so': 'baseSalaries',
  'can-cu': 'decisionBases',
  'van-ban-phap-luat': 'instruments',
  'tham-so': 'parameters',
  'muc-do-kiem-tra': 'rules',
  'luat-sua-doi': 'reforms',
}
