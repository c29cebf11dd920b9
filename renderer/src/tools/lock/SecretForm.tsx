import type { ReactNode } from 'react'

/** A form for words that must not be kept anywhere: Enter hands them in, nothing asks before they are given up. */
export function SecretForm({ onSubmit, children }: { readonly onSubmit: () => void; readonly children: ReactNode }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
