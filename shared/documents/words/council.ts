import { countByKind, honoreesOf, honorificOf, proposedOf, thresholdOf, type Honoree } from '../../domain/case/honorees'
import type { AwardCase } from '../../domain/case/types'
import type { CouncilMeeting } from '../../domain/round/types'
import { countsText, decimalText } from './office'

/** How the council votes. */
export const methodWords: Readonly<Record<CouncilMeeting['method'], string>> = { showOfHands: 'giơ tay', ballot: 'bỏ phiếu kín' }

/** "trên 50%". */
export const thresholdText = (awardCase: AwardCase): string => `trên ${decimalText(thresholdOf(awardCase))}%`

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
