import type { Office } from '@shared/domain/office/types'

/** Words for the kinds of local government, in small letters as they stand before a name. */
export const unitKindWords: Record<Office['unitKind'], string> = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' }
export const upperKindWords: Record<Office['upperKind'], string> = { city: 'thành phố', province: 'tỉnh' }

/** "xã Nam Sách". */
export const unitName = (office: Pick<Office, 'unitKind' | 'name'>): string => `${unitKindWords[office.unitKind]} ${office.name}`
/** "UBND xã Nam Sách", for screens. */
export const committeeName = (office: Pick<Office, 'unitKind' | 'name'>): string => `UBND ${unitName(office)}`
