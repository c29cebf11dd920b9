import { communeName, unitWords } from '@shared/domain/office/names'
import type { Office } from '@shared/domain/office/types'

export { unitWords as unitKindWords, communeName as unitName }

/** "UBND xã Nam Sách", for screens. */
export const committeeName = (office: Pick<Office, 'unitKind' | 'name'>): string => `UBND ${communeName(office)}`
