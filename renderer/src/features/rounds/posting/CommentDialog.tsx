import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { Posting, PostingComment } from '@shared/domain/posting/types'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { savePosting } from '@renderer/data/repositories/postings'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { postingText as text } from './text'

type Props = { readonly posting: Posting; readonly comment: PostingComment; readonly onClose: () => void }

/** What somebody said about the posted list, and what was answered. */
export function CommentDialog({ posting, comment: given, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [comment, setComment] = useState(given)
  const [isTried, setTried] = useState(false)
  const set = (patch: Partial<PostingComment>): void => setComment((present) => ({ ...present, ...patch }))
  const isEmpty = comment.text.trim() === ''
  const isBefore = comment.answeredOn !== null && comment.answeredOn < comment.on
  const save = async (): Promise<void> => {
    setTried(true)
    if (isEmpty || isBefore) return
    const stored = { ...comment, from: cleanLine(comment.from), text: comment.text.trim(), answer: comment.answer.trim() }
    const comments = posting.comments.some(({ id }) => id === stored.id)
      ? posting.comments.map((one) => (one.id === stored.id ? stored : one))
      : [...posting.comments, stored]
    const result = await savePosting(db, { ...posting, comments }, text.act.comment)
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog
      title={text.comment}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      width={620}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1.4fr 1fr', gap: 1.5 }}>
        <TextField label={text.from} value={comment.from} onChange={(event) => set({ from: event.target.value })} autoFocus />
        <DateField label={text.on} value={comment.on} last={today()} onChange={(on) => on !== null && set({ on })} />
      </Box>
      <TextField
        label={text.said}
        value={comment.text}
        onChange={(event) => set({ text: event.target.value })}
        multiline
        minRows={2}
        required
        error={isTried && isEmpty}
        helperText={isTried && isEmpty ? text.saidNeeded : undefined}
      />
      <TextField
        label={text.answer}
        value={comment.answer}
        onChange={(event) => set({ answer: event.target.value })}
        multiline
        minRows={2}
      />
      <DateField
        label={text.answeredOn}
        value={comment.answeredOn}
        last={today()}
        onChange={(answeredOn) => set({ answeredOn })}
        problem={isBefore ? text.answeredBefore : undefined}
      />
    </FormDialog>
  )
}
