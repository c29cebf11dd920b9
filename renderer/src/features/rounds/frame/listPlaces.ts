import type { AwardCase } from '@shared/domain/case/types'
import { oncePer } from '@shared/lib/once'

/** The serial of each line as the list has it: the same on every screen before the decision, whatever is filtered or grouped there. */
const placesIn = oncePer(
  (nominees: AwardCase['nominees']): ReadonlyMap<string, string> =>
    new Map(nominees.map(({ nominee }, index) => [nominee.id, String(index + 1)])),
)
export const placeInList = ({ nominees }: AwardCase, nomineeId: string): string => placesIn(nominees).get(nomineeId) ?? ''
