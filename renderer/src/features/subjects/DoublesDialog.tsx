import { useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { likelyDoubles, type Double } from '@shared/domain/subject/doubles'
import type { Subject, SubjectKind } from '@shared/domain/subject/types'
import { addressOf } from '@renderer/text/addresses'
import { bulkText } from './bulkText'
import { describeSubject } from './LikelyDuplicates'
import { MergeDialog } from './MergeDialog'
import { text } from './text'
import { useSubjectRecord, useSubjects } from './useSubjects'

const words = bulkText.doubles
/** So many pairs at a time: the others are said, not shown. */
const shownPairs = 100

/** All pairs of records that may be one subject, surest first; a pair is merged, or left. */
export function DoublesDialog({ kind, onClose }: { readonly kind: SubjectKind; readonly onClose: () => void }) {
  const subjects = useSubjects(kind)
  const doubles = useMemo(() => (subjects === undefined ? undefined : likelyDoubles(subjects)), [subjects])
  const [merging, setMerging] = useState<Double | null>(null)
  const shown = doubles?.slice(0, shownPairs) ?? []
  return (
    <Dialog open onClose={onClose} aria-labelledby="doubles-title" slotProps={{ paper: { sx: { width: 820 } } }}>
      <DialogTitle id="doubles-title">
        {words.title}
        {doubles !== undefined && doubles.length > 0 && ` (${words.count(doubles.length)})`}
      </DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {words.lead}
        </Typography>
        {doubles?.length === 0 && (
          <Typography role="status" sx={{ py: 2 }}>
            {words.none}
          </Typography>
        )}
        <Table size="small">
          <TableBody>
            {shown.map((double) => (
              <TableRow key={`${double.first.id} ${double.second.id}`}>
                <TableCell>
                  <RecordLink subject={double.first} />
                  <RecordLink subject={double.second} />
                </TableCell>
                <TableCell sx={{ width: 150, color: 'text.secondary' }}>{words.reasons[double.reason]}</TableCell>
                <TableCell sx={{ width: 90 }} align="right">
                  <Button size="small" variant="outlined" aria-label={words.mergeOf(double.first.name)} onClick={() => setMerging(double)}>
                    {words.merge}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {doubles !== undefined && doubles.length > shownPairs && (
          <Typography color="text.secondary" sx={{ mt: 1 }}>
            {words.more(doubles.length - shownPairs)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {words.close}
        </Button>
      </DialogActions>
      {merging !== null && <Merging double={merging} onClose={() => setMerging(null)} />}
    </Dialog>
  )
}

const RecordLink = ({ subject }: { readonly subject: Subject }) => (
  <Box sx={{ overflowWrap: 'anywhere' }}>
    <Link component={RouterLink} to={addressOf.subject(subject.id)}>
      {describeSubject(subject)}
    </Link>
    {subject.endedOn !== null && ` (${text.filter.ended.toLowerCase()})`}
  </Box>
)

function Merging({ double, onClose }: { readonly double: Double; readonly onClose: () => void }) {
  const record = useSubjectRecord(double.first.id)
  return record == null ? null : <MergeDialog record={record} startsWith={double.second} onClose={onClose} onMerged={onClose} />
}
