import { useState } from 'react'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { earliestEnd, postedDays, postingProblems } from '@shared/domain/posting/rules'
import type { Posting } from '@shared/domain/posting/types'
import { shortDate } from '@shared/lib/dates'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { savePosting } from '@renderer/data/repositories/postings'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { postingText as text } from './text'

type Props = {
  readonly posting: Posting
  /** For how many days the awards of the round have to be up. */
  readonly needed: number
  /** What a signed notice says stays. */
  readonly isNoticeSigned: boolean
  readonly label: string
  readonly onClose: () => void
}

/** Where and from when to when the list is up, stored as one act. */
export function PostingDialog({ posting: given, needed, isNoticeSigned, label, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [posting, setPosting] = useState(given)
  const [number, setNumber] = useState(given.number === null ? '' : String(given.number))
  const set = (patch: Partial<Posting>): void => setPosting((present) => ({ ...present, ...patch }))
  const isNumber = paperNumberOf(number) !== undefined
  const problems = postingProblems(posting)
  const [isBackwards, isNoticeLate] = [problems.includes('backwards'), problems.includes('noticeAfter')]
  const days = postedDays(posting)
  const end = posting.fromOn === null || needed === 0 ? null : earliestEnd(posting.fromOn, needed)
  const isShort = !isBackwards && end !== null && days !== null && days < needed
  const save = async (): Promise<void> => {
    if (!isNumber || isBackwards || isShort || isNoticeLate) return
    const stored = { ...posting, place: cleanLine(posting.place), number: paperNumberOf(number) ?? null }
    const result = await savePosting(db, stored, label)
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog
      title={text.title}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      width={620}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      {isNoticeSigned && <Typography variant="body2">{text.noticeSigned}</Typography>}
      <TextField
        label={text.place}
        value={posting.place}
        onChange={(event) => set({ place: event.target.value })}
        disabled={isNoticeSigned}
        autoFocus={!isNoticeSigned}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <DateField label={text.fromOn} value={posting.fromOn} onChange={(fromOn) => set({ fromOn })} disabled={isNoticeSigned} />
        <DateField
          label={text.toOn}
          value={posting.toOn}
          onChange={(toOn) => set({ toOn })}
          problem={isBackwards ? text.backwards : isShort && end !== null ? text.tooShort(days, needed, shortDate(end)) : undefined}
        />
        <TextField
          label={text.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={!isNumber}
          disabled={isNoticeSigned}
          helperText={isNumber ? undefined : text.numberProblem}
        />
        <DateField
          label={text.issuedOn}
          value={posting.issuedOn ?? null}
          onChange={(issuedOn) => set({ issuedOn })}
          disabled={isNoticeSigned}
          problem={isNoticeLate ? text.signedAfterPosting : undefined}
        />
      </Box>
      {end !== null && posting.toOn === null && <Typography variant="caption">{text.mayEnd(needed, shortDate(end))}</Typography>}
    </FormDialog>
  )
}
