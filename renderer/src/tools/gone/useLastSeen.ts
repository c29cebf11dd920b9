import { useEffect, useState } from 'react'
import { holdDrafts } from '@renderer/ui/form/draft'

type Seen<Value> = { readonly value: Value | null | undefined; readonly isGone: boolean }

/**
 * A record in view as it stands (`undefined` while loading, `null` where there is none), or as it was last seen where somebody has deleted it
 * meanwhile: what is being typed on its page stays there, and fields store nothing, until it is back or left.
 */
export function useLastSeen<Value>(id: string, value: Value | null | undefined): Seen<Value> {
  const [seen, setSeen] = useState<{ readonly id: string; readonly value: Value } | null>(null)
  if (value != null && (seen?.id !== id || seen.value !== value)) setSeen({ id, value })
  const isGone = value === null && seen?.id === id
  useEffect(() => (isGone ? holdDrafts() : undefined), [isGone])
  return isGone ? { value: seen.value, isGone } : { value, isGone }
}
