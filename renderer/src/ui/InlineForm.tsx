import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import { hasImpossibleDay } from './DateField'
import { useSubmit } from './useSubmit'

type Props = {
  /** Ends when all is stored; a press before that is none. */
  readonly onSubmit: () => Promise<unknown>
  readonly sx?: SxProps<Theme>
  readonly children: ReactNode
}

/** A short form that stands in the page itself: Enter or its button sends it off, one press at a time. */
export function InlineForm({ onSubmit, sx, children }: Props) {
  const { run } = useSubmit()
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: React.FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        // A day that is none would be stored as no day at all.
        if (!hasImpossibleDay(event.currentTarget)) void run(onSubmit)
      }}
      {...(sx === undefined ? {} : { sx })}
    >
      {children}
    </Box>
  )
}
