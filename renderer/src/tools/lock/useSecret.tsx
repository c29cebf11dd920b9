import { useRef, useState, type ReactNode } from 'react'
import type { Result } from '@shared/lib/result'
import { errorText } from '@renderer/text/errorText'
import { SecretFields, type Typed } from './SecretFields'

/**
 * Words that open something: typed, handed in one at a time, and told what is wrong with them in their place. `onTry` gives `null` where
 * something else in the form is not right yet; what it lets through, it goes on with itself.
 */
export function useSecret(onTry: (typed: Typed) => Promise<Result<unknown> | null>): {
  readonly fields: ReactNode
  readonly submit: () => Promise<void>
  /** Whether there is something to hand in. */
  readonly isReady: boolean
} {
  const [typed, setTyped] = useState<Typed>({ kind: 'password', typed: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const busy = useRef(false)
  const isReady = !isBusy && typed.typed !== ''
  const submit = async (): Promise<void> => {
    if (busy.current || typed.typed === '') return
    busy.current = true
    setBusy(true)
    const answer = await onTry(typed).finally(() => {
      busy.current = false
      setBusy(false)
    })
    if (answer?.ok === false) setProblem(errorText(answer.error))
  }
  const fields = (
    <SecretFields
      value={typed}
      problem={problem}
      disabled={isBusy}
      onChange={(next) => {
        setProblem(null)
        setTyped(next)
      }}
    />
  )
  return { fields, submit, isReady }
}
