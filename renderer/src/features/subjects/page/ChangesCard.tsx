import { useEffect, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useQuiet } from '@renderer/data/core/quiet'
import { readLog, type LogEntry } from '@renderer/data/history/log'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { addressOf } from '@renderer/text/addresses'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { text } from '../text'

const shownChanges = 4
/** The record is there to be read first; its history follows. */
const recordFirstMs = 150

/** The last acts on the record, newest first; the whole history has a page of its own. */
export function ChangesCard({ record: { subject } }: { readonly record: SubjectRecord }) {
  const db = useDatabase()
  const isSettled = useQuiet(recordFirstMs)
  const [entries, setEntries] = useState<readonly LogEntry[]>([])
  useEffect(() => {
    if (!isSettled) return
    let isCurrent = true
    void readLog(db, { record: { table: 'subjects', key: subject.id } }, { limit: shownChanges }).then((page) => {
      if (isCurrent) setEntries(page.entries.slice(0, shownChanges))
    })
    return () => {
      isCurrent = false
    }
    // Read anew when the record changed, not at every act of the office.
  }, [db, subject, isSettled])
  return (
    <Card title={text.changesTitle}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map(({ seq, at, label, by, device }) => (
          <Box component="li" key={seq} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            <Typography variant="body2" sx={{ fontWeight: 500 }}>
              {label}
            </Typography>
            <Typography variant="caption" component="div">
              {[whenText(at), by, device].filter((part) => part !== '').join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
      <Link
        component={RouterLink}
        to={addressOf.recordHistory('subjects', subject.id)}
        variant="body2"
        sx={{ display: 'inline-block', mt: 0.75 }}
      >
        {text.allChanges}
      </Link>
    </Card>
  )
}
