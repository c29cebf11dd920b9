import { useOffice } from '@renderer/data/repositories/live'
import { unitKindWords } from '@renderer/text/officeText'

/** What the office calls its own unit on these screens: "xã", "phường" or "đặc khu". */
export const useUnitWord = (): string => unitKindWords[useOffice()?.unitKind ?? 'commune']
