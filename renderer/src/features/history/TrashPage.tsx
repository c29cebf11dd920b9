import { subDays } from 'date-fns'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { RowChange } from '@shared/domain/change/types'
import { formatAmount } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { bringDeletedBack, readTrash, type Deleted } from '@renderer/data/history/trash'
import { screens } from '@renderer/text/addresses'
import { tableWord } from '@renderer/text/recordText'
import { momentText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { nameOfChange, useNames } from './RowChanges'
import { text } from './text'
import { trashDays } from './trashDays'
import { useMemo } from 'react'

const named = 8

/** What was deleted and can come back, an act at a time. */
export function TrashPage() {
  useTrail([{ label: text.title, to: screens.log }, { label: text.trash.title }])
  const db = useDatabase()
  const { say, fail } = useNotices()
  const trash = useLiveQuery(() => readTrash(db, subDays(new Date(), trashDays).toISOString()), [db])
  const bringBack = async ({ entry }: Deleted): Promise<void> => {
    const result = await bringDeletedBack(db, entry.seq, text.trash.act(entry.label))
    if (!result.ok) return fail(result.error)
    say(text.trash.done(formatAmount(result.value.rows), result.value.lostLinks))
  }
  if (trash === undefined) return <Loading />
  return (
    <>
      <PageHeader title={text.trash.title} facts={text.trash.facts} />
      {trash.length === 0 ? (
        <EmptyState title={text.trash.empty} text={text.trash.emptyText} />
      ) : (
        <Card flush>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {trash.map((deleted) => (
              <DeletedLine key={deleted.entry.seq} deleted={deleted} onBack={() => void bringBack(deleted)} />
            ))}
          </Box>
        </Card>
      )}
    </>
  )
}

function DeletedLine({ deleted: { entry, rows }, onBack }: { readonly deleted: Deleted; readonly onBack: () => void }) {
  const changes = useMemo<RowChange[]>(() => rows.slice(0, named).map(({ table, key, row }) => ({ table, key, removed: row })), [rows])
  const names = useNames(changes)
  const words = names === undefined ? [] : changes.map((change) => `${tableWord(change.table)} ${nameOfChange(change, names)}`.trim())
  if (rows.length > named) words.push(text.trash.andMore(rows.length - named))
  return (
    <Box
      component="li"
      sx={{ 'display': 'flex', 'gap': 2, 'px': 2, 'py': 1.25, 'alignItems': 'center', '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{entry.label}</Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {words.join('; ')}
        </Typography>
        <Typography variant="caption" component="div">
          {momentText(entry.at)}, {text.by(entry.by, entry.device)}
        </Typography>
      </Box>
      <Button variant="outlined" size="small" onClick={onBack} aria-label={`${text.trash.back}: ${entry.label}`}>
        {text.trash.back}
      </Button>
    </Box>
  )
}
