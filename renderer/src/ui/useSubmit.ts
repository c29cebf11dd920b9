import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * Runs what a form does once at a time. It counts as busy until the screen shows what came of it, so that a second press finds the form gone
 * or the answer standing there; the keyboard goes back to where it was when the form stays, or into its first field with a problem.
 */
export function useSubmit(form?: RefObject<Element | null>): {
  readonly isBusy: boolean
  readonly run: (work: () => Promise<unknown>) => Promise<void>
} {
  const isRunning = useRef(false)
  const from = useRef<Element | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [ended, setEnded] = useState(0)
  useEffect(() => {
    isRunning.current = false
    const before = from.current
    from.current = null
    // A button that could not be pressed meanwhile has lost the keyboard to the dialog itself.
    const now = document.activeElement
    if (before instanceof HTMLElement && before.isConnected && (now === null || now === document.body || now.contains(before)))
      before.focus()
    // What is wrong may have scrolled out of view.
    const wrong = ended === 0 ? null : form?.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    wrong?.scrollIntoView({ block: 'center' })
    wrong?.focus()
    // What is typed next takes its place.
    if (wrong instanceof HTMLInputElement && wrong.type === 'text') wrong.select()
  }, [ended, form])
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    from.current = document.activeElement
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
      setEnded((count) => count + 1)
    }
  }
  return { isBusy, run }
}
