import { unitWords, upperWords } from '../../domain/office/names'
import type { Office } from '../../domain/office/types'

/** What the words of a level above become below it. */
export type Levels = {
  /** "thành phố" or "tỉnh". */
  readonly upper: string
  /** "Hải Phòng". */
  readonly upperName: string
  /** "xã", "phường", "đặc khu". */
  readonly unit: string
  readonly unitName: string
  readonly advisingRoom: string
  /** Names of the upper movement: never turned, whoever speaks of them. */
  readonly parentNames: readonly string[]
}

/** The two levels of an office. */
export const levelsOf = (
  office: Pick<Office, 'unitKind' | 'name' | 'upperKind' | 'upperName' | 'advisingRoom'>,
  parentNames: readonly string[],
): Levels => ({
  upper: upperWords[office.upperKind],
  upperName: office.upperName,
  unit: unitWords[office.unitKind],
  unitName: office.name,
  advisingRoom: office.advisingRoom.name,
  parentNames,
})

/** Letters of a text that stand for themselves in a pattern. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
