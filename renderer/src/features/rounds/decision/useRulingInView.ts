import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { AwardCase } from '@shared/domain/case/types'
import type { Ruling } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { isOwnDeletion } from '@renderer/data/history/trash'
import { holdDrafts } from '@renderer/ui/form/draft'

/** A paper and the case that it was last part of. */
type Seen = { readonly ruling: Ruling; readonly awardCase: AwardCase }
type InView = { readonly ruling: Ruling | undefined; readonly awardCase: AwardCase; readonly isGone: boolean }

/**
 * The paper in view: the one that is asked for, or, where another window took away the one in view, that one as it was last seen. What is typed
 * in it stays until it is back or another paper is chosen; after this window's own act the screen goes on to the next.
 */
export function useRulingInView(awardCase: AwardCase, asked: Ruling | undefined, isChosen: boolean): InView {
  const db = useDatabase()
  const [seen, setSeen] = useState<Seen | null>(null)
  const isMissing = seen !== null && !isChosen && !awardCase.rulings.some(({ id }) => id === seen.ruling.id)
  const missing = isMissing ? seen.ruling.id : null
  const own = useLiveQuery(
    async () => (missing !== null && (await isOwnDeletion(db, { table: 'rulings', key: missing })) ? missing : null),
    [db, missing],
  )
  const isGone = isMissing && own !== missing
  if (!isGone && asked !== undefined && (seen?.ruling !== asked || seen.awardCase !== awardCase)) setSeen({ ruling: asked, awardCase })
  useEffect(() => (isGone ? holdDrafts() : undefined), [isGone])
  return isGone ? { ...seen, isGone } : { ruling: asked, awardCase, isGone }
}
