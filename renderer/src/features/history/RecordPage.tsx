import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useParams } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatAmount } from '@shared/lib/money'
import { yearsOf } from '@shared/domain/change/archive'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readNames } from '@renderer/data/history/names'
import { bringVersionBack, readRecordHistory, type Version } from '@renderer/data/history/versions'
import { screens } from '@renderer/text/addresses'
import { rowName, tableWord } from '@renderer/text/recordText'
import { lastingMoment, momentText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useTrail } from '@renderer/ui/Trail'
import { entryLabel } from './EntryList'
import { nameOfChange, RowChanges } from './RowChanges'
import { archiveText } from './archive/text'
import { useArchives, useOpened } from './archive/useArchives'
import { text } from './text'

/** Every state of one record: who made it, when, on which PC, and what changed; any of them can come back. */
export function RecordPage() {
  const { table = '', id = '' } = useParams()
  const db = useDatabase()
  const { say, fail } = useNotices()
  const opened = useOpened()
  const { open, isBusy, dialog } = useArchives()
  const [wanted, setWanted] = useState<Version | null>(null)
  const history = useLiveQuery(async () => {
    const found = await readRecordHistory(db, table, id, opened)
    const newest = found.versions[0]?.change
    const name = rowName(found.present) || (newest === undefined ? '' : nameOfChange(newest, await readNames(db, [newest])))
    return { ...found, name }
  }, [db, table, id, opened])
  const title = history === undefined ? text.title : text.record.title(tableWord(table), history.name)
  useTrail([{ label: text.title, to: screens.log }, { label: title }])
  if (history === undefined) return <Loading />
  const bringBack = async ({ entry }: Version): Promise<void> => {
    setWanted(null)
    const result = await bringVersionBack(db, { table, key: id, seq: entry.seq }, text.record.act(lastingMoment(entry.at)), opened)
    if (!result.ok) return fail(result.error)
    say(result.value.rows > 1 ? text.trash.done(formatAmount(result.value.rows), result.value.lostLinks) : text.record.done)
  }
  return (
    <>
      <PageHeader title={title} facts={text.record.facts(history.versions.length)} />
      {history.versions.length + history.elsewhere.length === 0 && <EmptyState title={text.record.none} text={text.record.noneText} />}
      {history.present === null && history.versions.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {text.record.gone}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {history.versions.map((version, index) => (
          <VersionCard
            key={version.entry.seq}
            version={version}
            isPresent={index === 0 && history.present !== null}
            {...(history.mayTurn && version.after != null ? { onBack: () => setWanted(version) } : {})}
          />
        ))}
      </Box>
      {history.elsewhere.map((archive) => (
        <Alert
          key={archive.id}
          severity="info"
          variant="outlined"
          sx={{ mt: 1.5 }}
          action={
            <Button size="small" color="inherit" disabled={isBusy} onClick={() => void open(archive)}>
              {archiveText.ofRecord.show(yearsOf(archive))}
            </Button>
          }
        >
          {archiveText.ofRecord.elsewhere(yearsOf(archive))}
        </Alert>
      ))}
      {dialog}
      <ConfirmDialog
        isOpen={wanted !== null}
        title={text.record.confirmTitle}
        text={
          wanted === null ? '' : (history.present === null ? text.record.confirmGone : text.record.confirm)(momentText(wanted.entry.at))
        }
        confirm={text.record.back}
        onConfirm={() => wanted !== null && void bringBack(wanted)}
        onCancel={() => setWanted(null)}
      />
    </>
  )
}

type CardProps = { readonly version: Version; readonly isPresent: boolean; readonly onBack?: () => void }

function VersionCard({ version: { entry, change }, isPresent, onBack }: CardProps) {
  return (
    <Card>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 500 }}>{entryLabel(entry)}</Typography>
          <Typography variant="caption" component="div">
            {momentText(entry.at)}, {text.by(entry.by, entry.device)}
          </Typography>
        </Box>
        {isPresent && <StatusChip status="ok" label={text.record.present} />}
        {!isPresent && onBack !== undefined && (
          <Button size="small" variant="outlined" onClick={onBack}>
            {text.record.back}
          </Button>
        )}
      </Box>
      <Box sx={{ pt: 1 }}>
        <RowChanges changes={[change]} isOneRecord />
      </Box>
    </Card>
  )
}
