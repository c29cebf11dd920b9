import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'

/**
 * One step of where the officer is; without `to` it is the present place. `part`: which part of it is open, where one page has several; the
 * window and a reader say it before the name, the bar does not.
 */
export type TrailStep = { readonly label: string; readonly to?: string; readonly part?: string }

type TrailValue = { readonly trail: readonly TrailStep[] | null; readonly setTrail: (trail: readonly TrailStep[] | null) => void }
const TrailContext = createContext<TrailValue | null>(null)

export function TrailProvider({ children }: { readonly children: ReactNode }) {
  const [trail, setTrail] = useState<readonly TrailStep[] | null>(null)
  const value = useMemo(() => ({ trail, setTrail }), [trail])
  return <TrailContext value={value}>{children}</TrailContext>
}

const useTrailValue = (): TrailValue => {
  const value = use(TrailContext)
  if (value === null) throw new Error('useTrail outside TrailProvider')
  return value
}

/** What the bar shows now; `null` while the page named nothing (then the bar names the place itself). */
export const useCurrentTrail = (): readonly TrailStep[] | null => useTrailValue().trail

/** Shows the way to this page in the top bar while the page is open: `useTrail([{ label: 'Đợt xét', to: '/dot-xet' }, { label: round.name }])`. */
export function useTrail(steps: readonly TrailStep[]): void {
  const { setTrail } = useTrailValue()
  const key = JSON.stringify(steps)
  useEffect(() => {
    setTrail(JSON.parse(key) as readonly TrailStep[])
    return () => setTrail(null)
  }, [key, setTrail])
}
