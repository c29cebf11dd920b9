import { useMemo, useState } from 'react'
import Alert from '@mui/material/Alert'
import Autocomplete from '@mui/material/Autocomplete'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { foldText, matchesFolded } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { mergeSubjects, type SubjectRecord } from '@renderer/data/repositories/subjects'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { describeSubject } from './LikelyDuplicates'
import { text } from './text'
import { useLikelyDuplicates, useSubjectRecord, useSubjects } from './useSubjects'

const words = text.merging
const mostOptions = 30
const linksOf = ({ awards, rounds }: SubjectRecord): number => awards.length + rounds.length

type Props = {
  readonly record: SubjectRecord
  /** The other record, where it is known already. */
  readonly startsWith?: Subject
  readonly onClose: () => void
  readonly onMerged: (keptId: string) => void
}

/** Makes two records of one subject one: whom with, and which of the two stays. Likely ones are offered first. */
export function MergeDialog({ record, startsWith, onClose, onMerged }: Props) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const { subject } = record
  const all = useSubjects(subject.kind)
  const alike = useLikelyDuplicates(subject.kind, subject.name, subject.id)
  const [other, setOther] = useState<Subject | null>(startsWith ?? null)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const otherRecord = useSubjectRecord(other?.id ?? '')
  // Of two that were only found to be alike the one that more hangs on is offered to stay.
  const keepsOther = chosen ?? (startsWith !== undefined && otherRecord != null && linksOf(otherRecord) > linksOf(record))
  const options = useMemo(() => {
    const first = new Set(alike.map(({ id }) => id))
    return [...alike, ...(all ?? []).filter(({ id }) => id !== subject.id && !first.has(id))]
  }, [alike, all, subject.id])
  const differs =
    other !== null &&
    other.kind === 'person' &&
    subject.kind === 'person' &&
    ((other.birthYear !== null && subject.birthYear !== null && other.birthYear !== subject.birthYear) ||
      (other.bornOn != null && subject.bornOn != null && other.bornOn !== subject.bornOn))
  const merge = async (): Promise<void> => {
    if (other === null) return
    const [kept, gone] = keepsOther ? [other, subject] : [subject, other]
    const result = await mergeSubjects(db, kept.id, gone.id)
    if (!result.ok) return fail(result.error)
    say(words.done(result.value.name))
    onMerged(kept.id)
  }
  const choice = (one: SubjectRecord): string => `${describeSubject(one.subject)} (${words.facts(one.awards.length, one.rounds.length)})`
  return (
    <FormDialog
      title={words.title}
      cancel={text.cancel}
      submit={words.confirm}
      canSubmit={other !== null && otherRecord != null}
      onSubmit={merge}
      onClose={onClose}
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words.lead}
      </Typography>
      <Autocomplete
        sx={{ mt: 1 }}
        options={options}
        value={other}
        onChange={(_, next) => setOther(next)}
        getOptionLabel={describeSubject}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        noOptionsText={words.nobody}
        filterOptions={(list, { inputValue }) => {
          const asked = other !== null && inputValue === describeSubject(other) ? '' : foldText(inputValue)
          return list.filter((option) => matchesFolded(searchKeyOf(option), asked)).slice(0, mostOptions)
        }}
        renderInput={(params) => <TextField {...params} autoFocus label={words.other} helperText={words.otherHint} />}
      />
      {other !== null && otherRecord != null && (
        <>
          <FormLabel id="merge-keep" sx={{ display: 'block', mt: 2 }}>
            {words.keep}
          </FormLabel>
          <RadioGroup
            aria-labelledby="merge-keep"
            value={keepsOther ? 'other' : 'this'}
            onChange={(event) => setChosen(event.target.value === 'other')}
          >
            <FormControlLabel value="this" control={<Radio size="small" />} label={choice(record)} />
            <FormControlLabel value="other" control={<Radio size="small" />} label={choice(otherRecord)} />
          </RadioGroup>
        </>
      )}
      {differs && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
          {words.yearsDiffer}
        </Alert>
      )}
    </FormDialog>
  )
}
