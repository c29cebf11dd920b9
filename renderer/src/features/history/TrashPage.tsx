import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { yearsOf } from '@shared/domain/change/archive'
import type { RowChange } from '@shared/domain/change/types'
import { formatAmount } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readArchives } from '@renderer/data/history/archives'
import type { Names } from '@renderer/data/history/names'
import { trashSince } from '@renderer/data/core/trashDays'
import { bringDeletedBack, readTrash, sortedOut, type Deleted } from '@renderer/data/history/trash'
import { addressOf, screens } from '@renderer/text/addresses'
import { tableWord } from '@renderer/text/recordText'
import { momentText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { archiveText } from './archive/text'
import { nameOfChange, useNames } from './RowChanges'
import { text } from './text'
import { useMemo } from 'react'

const named = 8

/** What was deleted and can come back, an act at a time. */
export function TrashPage() {
  useTrail([{ label: text.title, to: screens.log }, { label: text.trash.title }])
  const db = useDatabase()
  const { say, fail } = useNotices()
  const found = useLiveQuery(async () => {
    const since = trashSince(new Date())
    const [trash, archives] = await Promise.all([readTrash(db, since), readArchives(db)])
    // What was deleted in a year that was closed since is not lost, but stands where the trash does not look.
    return { trash, closed: archives.filter(({ lastAt }) => lastAt >= since) }
  }, [db])
  const bringBack = async ({ entry }: Deleted): Promise<void> => {
    const result = await bringDeletedBack(db, entry.seq, text.trash.act(entry.label))
    if (!result.ok) return fail(result.error)
    say(text.trash.done(formatAmount(result.value.rows), result.value.lostLinks))
  }
  if (found === undefined) return <Loading />
  const { trash, closed } = found
  return (
    <>
      <PageHeader title={text.trash.title} facts={text.trash.facts} />
      {closed.map((archive) => (
        <Alert
          key={archive.id}
          severity="info"
          variant="outlined"
          sx={{ mb: 1.5 }}
          action={
            <Button size="small" color="inherit" component={RouterLink} to={addressOf.logYears} sx={{ whiteSpace: 'nowrap' }}>
              {archiveText.years}
            </Button>
          }
        >
          {text.trash.closed(yearsOf(archive))}
        </Alert>
      ))}
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
  const { heads, others } = useMemo(() => sortedOut(rows), [rows])
  const changes = useMemo<RowChange[]>(() => heads.map(({ table, key, row }) => ({ table, key, removed: row })), [heads])
  const names = useNames(changes)
  const words = names === undefined ? '' : headWords(heads, changes, names)
  const counts = others.map(({ table, count }) => text.trash.others(count, tableWord(table)))
  return (
    <Box
      component="li"
      sx={{ 'display': 'flex', 'gap': 2, 'px': 2, 'py': 1.25, 'alignItems': 'center', '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{entry.label}</Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {text.trash.whole(words, counts)}
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

/** What was deleted, by name; of many the first few. Rows without a name of their own only by their kind. */
function headWords(heads: Deleted['rows'], changes: readonly RowChange[], names: Names): string {
  const known = changes.map((change) => nameOfChange(change, names)).filter((name) => name !== '')
  const shown = text.trash.named(tableWord(heads[0]?.table ?? ''), known.slice(0, named))
  const unnamed = heads.length - Math.min(known.length, named)
  return unnamed === 0 || known.length === 0 ? shown : `${shown} ${text.trash.andMore(unnamed)}`
}
