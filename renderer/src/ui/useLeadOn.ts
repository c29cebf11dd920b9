import { useCallback } from 'react'
import { useNavigate } from 'react-router'

/**
 * Goes to where a form leads once all is stored; wait for it in `onSubmit` and do not close the form. It stays over the page until the next one stands there and
 * goes with what it covers: closed before, the page that is being left can be pressed for a moment, and the press is lost.
 */
export function useLeadOn(): (to: string, options?: { readonly replace?: boolean }) => Promise<void> {
  const navigate = useNavigate()
  return useCallback(async (to, options) => navigate(to, { ...options, flushSync: true }), [navigate])
}
