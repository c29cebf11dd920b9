import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { earliestEnd, postedDays } from '@shared/domain/posting/rules'
import type { Posting, PostingComment } from '@shared/domain/posting/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { removePosting } from '@renderer/data/repositories/postings'
import { markNoticeSigned } from '@renderer/data/repositories/signedEarlier'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { SignedMark } from '../frame/SignedMark'
import { signedText } from '../frame/signedText'
import { CommentDialog } from './CommentDialog'
import { postingText as text } from './text'

type Props = {
  readonly posting: Posting
  readonly needed: number
  readonly isLocked: boolean
  /** The day its notice was signed. */
  readonly signedOn: CalendarDate | null
  readonly onEdit: () => void
}

/** One posting: where, from when to when, long enough or not, and every comment with its answer. */
export function PostingCard({ posting, needed, isLocked, signedOn, onEdit }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [comment, setComment] = useState<PostingComment | null>(null)
  const [isRemoving, setRemoving] = useState(false)
  const days = postedDays(posting)
  const end = posting.fromOn === null || needed === 0 ? null : earliestEnd(posting.fromOn, needed)
  const shown = (day: string | null): string => (day === null ? '…' : shortDate(day))
  const remove = async (): Promise<void> => {
    setRemoving(false)
    const result = await removePosting(db, posting.roundId, posting.id)
    if (!result.ok) fail(result.error)
  }
  const fresh = (): PostingComment => ({ id: crypto.randomUUID(), on: today(), from: '', text: '', answer: '', answeredOn: null })
  const chip =
    days === null ? (
      <StatusChip status="info" label={text.open} />
    ) : (
      <StatusChip status={days >= needed ? 'ok' : 'blocked'} label={days >= needed ? text.enough(days) : text.short(days, needed)} />
    )
  return (
    <Card title={posting.place === '' ? text.title : posting.place} aside={chip}>
      <Typography variant="body2">{text.range(shown(posting.fromOn), shown(posting.toOn))}</Typography>
      {end !== null && (days === null || days < needed) && (
        <Typography variant="body2" color="text.secondary">
          {text.mayEnd(needed, shortDate(end))}
        </Typography>
      )}
      {(signedOn !== null || !isLocked) && (
        <SignedMark
          paper={signedText.notice}
          signedOn={signedOn}
          mayTakeBack={!isLocked}
          proposed={posting.issuedOn ?? posting.fromOn ?? today()}
          problemOf={(day) => (posting.fromOn !== null && day > posting.fromOn ? text.signedAfterPosting : undefined)}
          onSign={(on) => markNoticeSigned(db, posting.id, on)}
          onTakeBack={() => markNoticeSigned(db, posting.id, null)}
        />
      )}
      <Typography variant="h3" component="h3" sx={{ mt: 1 }}>
        {text.comments}
      </Typography>
      {posting.comments.length === 0 && <Typography variant="body2">{text.noComments}</Typography>}
      {posting.comments.map((one) => (
        <Box key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'baseline', py: 0.5 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            <strong>{one.from === '' ? text.anonymous : one.from}</strong> ({shortDate(one.on)}): {one.text}
            {' → '}
            {one.answer === '' ? (
              <Box component="span" sx={{ color: 'warning.main' }}>
                ▲ {text.unanswered}
              </Box>
            ) : (
              one.answer
            )}
          </Typography>
          {!isLocked && (
            <Button size="small" onClick={() => setComment(one)} aria-label={`${text.edit}: ${one.text}`}>
              {text.edit}
            </Button>
          )}
        </Box>
      ))}
      {!isLocked && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
          <Button size="small" variant="outlined" onClick={() => setComment(fresh())}>
            {text.addComment}
          </Button>
          <Button size="small" variant="outlined" onClick={onEdit}>
            {text.edit}
          </Button>
          {signedOn === null && (
            <Button size="small" onClick={() => setRemoving(true)}>
              {text.remove}
            </Button>
          )}
        </Box>
      )}
      {comment !== null && <CommentDialog posting={posting} comment={comment} onClose={() => setComment(null)} />}
      <ConfirmDialog
        isOpen={isRemoving}
        title={text.removeTitle}
        text={text.removeText}
        confirm={text.remove}
        isDestructive
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      />
    </Card>
  )
}
