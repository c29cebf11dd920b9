import { lawPlaces } from '@renderer/text/placeNames'
import type { DatedPart } from './lawForm'

/** What a tab of the law book holds. */
export type LawTab = DatedPart | 'parameters' | 'reforms'

/** The tabs of the law book by their addresses under `#/danh-muc`, in the order in which they stand. */
export const lawPaths: Readonly<Record<string, LawTab>> = Object.fromEntries(lawPlaces.map(({ slug, key }) => [slug, key]))
