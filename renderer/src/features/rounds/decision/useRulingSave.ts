import type { Ruling } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { RulingPatch } from '@renderer/data/repositories/rulings'
import { editsOf } from '@renderer/data/repositories/typed'
import { useNotices } from '@renderer/ui/Notices'

/** Stores fields of a ruling as one act, also when the window closes in the middle of it, tells when it is refused, and answers whether it is stored. */
export function useRulingSave(ruling: Ruling | undefined) {
  const db = useDatabase()
  const { fail } = useNotices()
  return async (label: string, patch: RulingPatch, sitting?: string): Promise<boolean> => {
    if (ruling === undefined) return false
    const result = await editsOf(db, 'ruling', ruling.id).edit(ruling, label, (now) => ({ ...now, ...patch }), sitting)
    if (!result.ok) fail(result.error)
    return result.ok
  }
}
