import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { Card } from '@renderer/ui/Card'
import { CardLine } from '@renderer/ui/CardLine'

export type HistoryRow = {
  readonly id: string
  readonly title: string
  readonly facts: string
  /** Left out where the row is what holds now. */
  readonly remove?: { readonly label: string; readonly run: () => void }
}
type Props = {
  readonly title: string
  readonly none: string
  readonly rows: readonly HistoryRow[]
  readonly add: string
  readonly onAdd: () => void
  /** Why nothing can be added just now. */
  readonly held?: string | undefined
  /** What adding does. */
  readonly hint?: string
  /** The open form, below the rows. */
  readonly form: ReactNode
}

/** What a subject was before: rows that can be taken out, and a form for one more. */
export function HistoryCard({ title, none, rows, add, onAdd, held, hint, form }: Props) {
  const isOpen = form !== null
  const action = (
    <Button size="small" disabled={held !== undefined} title={held ?? hint} onClick={onAdd}>
      {add}
    </Button>
  )
  return (
    <Card title={title} aside={isOpen ? undefined : action} flush>
      {rows.length === 0 && !isOpen && (
        <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
          {none}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <CardLine
            key={row.id}
            action={
              row.remove === undefined ? null : (
                <IconButton size="small" aria-label={row.remove.label} title={row.remove.label} onClick={row.remove.run}>
                  <X size={16} />
                </IconButton>
              )
            }
          >
            <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{row.title}</Typography>
            {row.facts !== '' && (
              <Typography variant="body2" color="text.secondary">
                {row.facts}
              </Typography>
            )}
          </CardLine>
        ))}
      </Box>
      {form}
    </Card>
  )
}
