import { countByKind, honoreesOf, honorificOf, proposedOf, thresholdOf, type Honoree } from '../../domain/case/honorees'
import { thresholdText } from '../../law/threshold'
import type { AwardCase } from '../../domain/case/types'
import type { CouncilMeeting } from '../../domain/round/types'
import { countsText } from './office'

/** How the council votes. */
export const methodWords: Readonly<Record<CouncilMeeting['method'], string>> = { showOfHands: 'giơ tay', ballot: 'bỏ phiếu kín' }

/** What the votes must reach, "trên 50%", and which awards where they differ: "trên 50% (Giấy khen); từ 80% trở lên (…)". */
export const thresholdWords = (awardCase: AwardCase): string => {
  const groups = new Map<string, Set<string>>()
  for (const honoree of proposedOf(awardCase)) {
    const threshold = thresholdOf(awardCase, honoree.awardCode)
    if (threshold === undefined) continue
    const words = thresholdText(threshold)
    groups.set(words, (groups.get(words) ?? new Set()).add(honoree.awardName))
  }
  if (groups.size === 0) return '……%'
  return groups.size === 1
    ? [...groups.keys()].join('')
    : [...groups].map(([words, names]) => `${words} (${[...names].join(', ')})`).join('; ')
}

/** Those put forward whom the council did not carry, once it voted. */
export const refusedOf = (awardCase: AwardCase): Honoree[] => {
  const carried = new Set(honoreesOf(awardCase).map((honoree) => honoree.nomineeId))
  return proposedOf(awardCase).filter((honoree) => !carried.has(honoree.nomineeId))
}

/** Subjects left out of the case with their reasons. */
export const withdrawnOf = ({ nominees }: AwardCase): { readonly name: string; readonly reason: string }[] =>
  nominees.flatMap(({ nominee, subject }) =>
    nominee.withdrawnReason === null
      ? []
      : [{ name: [honorificOf(subject), subject.name].filter((part) => part !== '').join(' '), reason: nominee.withdrawnReason }],
  )

/** "06 tập thể, 14 cá nhân và 03 hộ gia đình", or words for an empty list. */
export const countsOrNone = (honorees: readonly Honoree[]): string =>
  honorees.length === 0 ? 'chưa có trường hợp nào' : countsText(countByKind(honorees))

/** Few names are named, many are counted: "Nguyễn Văn Mẫu, Thôn Mẫu 1" or "12 trường hợp". */
export const namesOrCount = (names: readonly string[], mostNamed = 10): string =>
  names.length > mostNamed ? `${names.length} trường hợp` : names.join('; ')
