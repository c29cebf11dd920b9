import { effectiveDay, type Honoree } from '../../domain/case/honorees'
import type { AwardCase } from '../../domain/case/types'
import { awardFormOn } from '../../law/select'
import { foldText } from '../../lib/text'
import type { Finding, Severity } from '../../documents/kinds'
import { kindWords } from '../../documents/words/office'
import { found } from './found'

/** Checks of who is listed: nobody twice, with an award, an achievement and money that are known. */

/** Whether anybody is in the list at all, and nobody twice. */
export const listFindings = (honorees: readonly Honoree[], place: string): Finding[] => {
  const keys = new Map<string, string>()
  const twice = new Set<string>()
  for (const honoree of honorees) {
    const sameFacts = `${foldText(honoree.name)}|${honoree.birthYear ?? ''}|${foldText(honoree.detail)}|${honoree.awardCode}`
    for (const key of [`id:${honoree.subjectId}|${honoree.awardCode}`, sameFacts]) {
      if (keys.has(key)) twice.add(honoree.name)
      keys.set(key, honoree.name)
    }
  }
  return [
    ...(honorees.length === 0
      ? [found('CASE-EMPTY', 'error', 'Danh sách khen thưởng chưa có tập thể, cá nhân, hộ gia đình nào.', place)]
      : []),
    ...[...twice].map((name) =>
      found('CASE-TWICE', 'error', `“${name}” có tên hai lần trong danh sách.`, place, 'Luật Thi đua, khen thưởng, Điều 5'),
    ),
  ]
}

/** Awards that the catalogue does not have for that kind of subject on that day: their name and money are unknown. */
export const awardFindings = (awardCase: AwardCase, honorees: readonly Honoree[], place: string): Finding[] => {
  const day = effectiveDay(awardCase)
  const unknown = honorees.filter((honoree) => awardFormOn(awardCase.law, honoree.awardCode, honoree.subjectKind, day) === undefined)
  return [...new Set(unknown.map((honoree) => `“${honoree.awardCode}” không dùng cho ${kindWords[honoree.subjectKind]}`))].map((what) =>
    found('CASE-AWARD-UNKNOWN', 'error', `Danh mục khen thưởng không có mục này vào ngày xét: ${what}.`, place),
  )
}

/** Who is listed without a word on what was achieved. */
export const achievementFindings = (honorees: readonly Honoree[], place: string): Finding[] => {
  const without = honorees.filter((honoree) => honoree.achievement === '')
  const named = without
    .slice(0, 3)
    .map((honoree) => `“${honoree.name}”`)
    .join(', ')
  return without.length === 0
    ? []
    : [
        found(
          'CASE-NO-ACHIEVEMENT',
          'warning',
          `Chưa có thành tích: ${named}${without.length > 3 ? ` và ${without.length - 3} trường hợp khác` : ''}.`,
          place,
        ),
      ]
}

/** Money that is unknown or rests on unconfirmed rows. */
export const prizeFindings = (honorees: readonly Honoree[], severity: Severity): Finding[] => {
  const unconfirmed = [...new Set(honorees.flatMap(({ prize }) => (prize === null || prize.confirmed ? [] : [prize.source])))]
  return [
    ...(honorees.some(({ prize }) => prize === null)
      ? [
          found(
            'CASE-PRIZE-UNKNOWN',
            severity,
            'Chưa tính được tiền thưởng: Danh mục chưa có mức lương cơ sở của ngày ra quyết định.',
            'Tiền thưởng',
            'NĐ 152/2025/NĐ-CP, Điều 49',
          ),
        ]
      : []),
    ...unconfirmed.map((source) =>
      found('PRIZE-UNCONFIRMED', 'warning', 'Mức tiền thưởng dựa trên số liệu chưa được xác minh.', 'Tiền thưởng', source),
    ),
  ]
}
