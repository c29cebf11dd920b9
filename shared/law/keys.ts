import { eligibilityKeys, factsOfFamily, type NumberFamilyKey, type TextFamilyKey } from './eligibilityKeys'

/**
 * The parameters that code reads, by key: what kind of value each has, what it is called, and who reads it.
 * A key stands here only with its reader; one that nothing reads waits in the README of this room.
 */
export const lawKeys = {
  /** Source: Decree 152/2025/NĐ-CP, art. 49.2. Read by `prizeOn`. */
  'prize.roundUpToVnd': { type: 'number', unit: 'đồng', title: 'Làm tròn lên tiền thưởng' },
  /** More than this share of all members. Read by `thresholdOn` where the award has no threshold of its own. */
  'vote.thresholdPercent': { type: 'number', unit: '%', title: 'Tỷ lệ đồng ý phải trên (tính trên tổng số thành viên)' },
  /** Present members as a part of all. Read by the checks of a meeting and by the council's page. */
  'council.quorumShare': { type: 'number', unit: 'tổng số', title: 'Số thành viên có mặt tối thiểu (phần của tổng số thành viên)' },
  /** "Có" or "Không": whether a ballot left blank is a valid one. Read by `ballotRulesOn`. */
  'vote.blankIsValid': { type: 'text', unit: 'Có / Không', title: 'Phiếu trắng là phiếu hợp lệ' },
  /** "Có" or "Không": whether a recused member stays in the base of the share. Read by `ballotRulesOn`. */
  'vote.recusedInBase': { type: 'text', unit: 'Có / Không', title: 'Thành viên tránh mặt vẫn tính trong tổng số thành viên' },
  /** Code of the catalogue that a new line of a list begins with. Read by the list of a round and by the help with prizes. */
  'award.usualCode': { type: 'text', unit: 'mã trong Danh mục', title: 'Hình thức ghi sẵn cho dòng mới của danh sách' },
  ...eligibilityKeys,
} as const satisfies Readonly<Record<string, { readonly type: 'number' | 'text'; readonly unit: string; readonly title: string }>>

type Keys = typeof lawKeys
type KeyOf<Type extends 'number' | 'text'> = { [Key in keyof Keys]: Keys[Key]['type'] extends Type ? Key : never }[keyof Keys]

/** At least this share of all members, for one award of the catalogue. Read by `thresholdOn`. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const awardThresholdKey = (awardCode: string) => `vote.atLeastPercent.${awardCode}` as const
export type AwardThresholdKey = ReturnType<typeof awardThresholdKey>

/** For how many days the list of an award is put up in public. Read by the checks of posting. Source: Decree 86/2023/NĐ-CP. */
export const postingDaysKey = (awardCode: string) => `posting.days.${awardCode}` as const
export type PostingDaysKey = ReturnType<typeof postingDaysKey>

export type NumberKey = KeyOf<'number'> | AwardThresholdKey | PostingDaysKey | NumberFamilyKey
export type TextKey = KeyOf<'text'> | TextFamilyKey
export type LawKey = NumberKey | TextKey

const thresholdPrefix = awardThresholdKey('')
/** The award whose own threshold a key names; `undefined` for every other key. */
export const awardOfThresholdKey = (key: string): string | undefined =>
  key.startsWith(thresholdPrefix) ? key.slice(thresholdPrefix.length) : undefined

const postingPrefix = postingDaysKey('')

type KeyFacts = { readonly type: 'number' | 'text'; readonly unit: string; readonly title: string }
/** What is known of a key; `undefined` for one that nothing reads. */
export const factsOfKey = (key: string): KeyFacts | undefined => {
  if (Object.hasOwn(lawKeys, key)) return lawKeys[key as keyof Keys]
  if (key.startsWith(postingPrefix) && key.length > postingPrefix.length)
    return { type: 'number', unit: 'ngày', title: `${key.slice(postingPrefix.length)}: số ngày niêm yết công khai` }
  const code = awardOfThresholdKey(key)
  return code === undefined || code === ''
    ? factsOfFamily(key)
    : { type: 'number', unit: '%', title: `${code}: đồng ý từ (tính trên tổng số thành viên)` }
}
