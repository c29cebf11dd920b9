import type { Office } from './types'

type Named = Pick<Office, 'unitKind' | 'name'>

/** Words for the kinds of local government, in small letters as they stand before a name. */
export const unitWords = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' } as const satisfies Record<Office['unitKind'], string>
/** Words for the kinds of the level above, in small letters. */
export const upperWords = { city: 'thành phố', province: 'tỉnh' } as const satisfies Record<Office['upperKind'], string>

/** "xã Nam Sách". */
export const communeName = (office: Named): string => `${unitWords[office.unitKind]} ${office.name}`
/** "Ủy ban nhân dân xã Nam Sách". */
export const committeeName = (office: Named): string => `Ủy ban nhân dân ${communeName(office)}`
/** "UBND xã Nam Sách", for screens and the heads of files. */
export const shortCommitteeName = (office: Named): string => `UBND ${communeName(office)}`
/** The same of a row as it lies in a store, which may be of an older program or not there. */
export const storedOfficeName = (row: Partial<Named> | undefined): string =>
  row?.name === undefined
    ? ''
    : row.unitKind !== undefined && row.unitKind in unitWords
      ? `UBND ${unitWords[row.unitKind]} ${row.name}`
      : row.name
