import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { Card } from '@renderer/ui/Card'
import type { LawPart } from '@shared/law/types'
import { lawText } from './text'
import type { LawActs } from './useLaw'

const text = lawText.panel

/** The panel while no row is chosen. */
export function NoneChosen() {
  return (
    <Card>
      <Typography variant="body2" color="text.secondary">
        {text.none}
      </Typography>
    </Card>
  )
}

type Props<Part extends LawPart> = { readonly entry: LawEntry<Part>; readonly acts: LawActs<Part> }

/** The ways back to what the program brings, by where the row comes from. */
export function OriginActs<Part extends LawPart>({ entry, acts }: Props<Part>) {
  if (entry.origin === 'program') return null
  const words = { corrected: text.restore, removed: text.useAgain, office: text.remove }[entry.origin]
  return (
    <Button variant="outlined" {...(entry.origin === 'office' ? { color: 'error' } : {})} onClick={() => void acts.restore(entry)}>
      {words}
    </Button>
  )
}
