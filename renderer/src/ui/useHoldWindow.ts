import { useEffect } from 'react'

/** Lets the system ask before the window is closed or reloaded while something typed is not saved. */
export function useHoldWindow(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isDirty])
}
