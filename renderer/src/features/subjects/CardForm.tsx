import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { InlineForm } from '@renderer/ui/InlineForm'
import { useNotices } from '@renderer/ui/Notices'
import type { Result } from '@shared/lib/result'

type Props = {
  readonly save: string
  readonly cancel: string
  /** Nothing is typed that could be stored. */
  readonly isEmpty?: boolean
  /** Stores what the fields hold; `null` where a field says what is wrong. */
  readonly onSave: () => Promise<Result<unknown> | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Two columns where the card is wide enough for two whole days or posts, else one: cards stand at the side too. */
const columns = 'repeat(auto-fit, minmax(min(100%, max(190px, calc(50% - 6px))), 1fr))'

/** The short form at the foot of a card: takes one press at a time, goes once its row is stored, and stays with what was typed where it is not. */
export function CardForm({ save, cancel, isEmpty = false, onSave, onClose, children }: Props) {
  const { fail } = useNotices()
  const submit = async (): Promise<void> => {
    const result = await onSave()
    if (result === null) return
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <InlineForm
      onSubmit={submit}
      sx={{ display: 'grid', gridTemplateColumns: columns, gap: 1.5, p: 2, borderTop: 1, borderColor: 'divider' }}
    >
      {children}
      <Box sx={{ 'display': 'flex', 'gap': 1, 'alignItems': 'flex-start', 'pt': 0.5, '& button': { whiteSpace: 'nowrap' } }}>
        <Button type="submit" variant="outlined" size="small" disabled={isEmpty}>
          {save}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </Box>
    </InlineForm>
  )
}
