import { useLiveQuery } from 'dexie-react-hooks'
import { Link } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { bringRecordBack, readDeletion } from '@renderer/data/history/trash'
import { whenText } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { goneText as text } from './text'

type Props = {
  readonly table: string
  readonly id: string
  readonly name: string
  /** The list that is left for. */
  readonly list: { readonly label: string; readonly to: string }
}

/** Above the page of a record that was deleted while it was open, as in another window: who did it, the way back, and the way on. */
export function GoneNote({ table, id, name, list }: Props) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const deletion = useLiveQuery(() => readDeletion(db, { table, key: id }), [db, table, id])
  const bringBack = async (): Promise<void> => {
    const result = await bringRecordBack(db, { table, key: id }, text.act(name))
    if (!result.ok) return fail(result.error)
    say(text.isBack(name))
  }
  // A moment later it may be known who did it; this window goes elsewhere after its own deletion.
  if (deletion === undefined || deletion === 'own') return null
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ mb: 1, py: 0, flexShrink: 0, alignItems: 'center' }}
      action={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {deletion !== null && (
            <Button size="small" variant="contained" onClick={() => void bringBack()}>
              {text.back}
            </Button>
          )}
          <Button size="small" variant="outlined" component={Link} to={list.to}>
            {list.label}
          </Button>
        </Box>
      }
    >
      {text.gone(name, deletion === null ? '' : text.by(whenText(deletion.at), deletion.by))}
    </Alert>
  )
}
