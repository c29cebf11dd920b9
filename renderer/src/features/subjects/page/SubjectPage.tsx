import { useMemo, useState } from 'react'
import { FormProvider, useWatch } from 'react-hook-form'
import { Link as RouterLink, useNavigate, useParams } from 'react-router'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { formOfSubject, subjectOfForm, type SubjectFormValues } from '@shared/domain/subject/form'
import { detailLineOf } from '@shared/domain/subject/rules'
import { shortDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { endSubject, removeSubject, saveSubject, type SubjectEnd, type SubjectRecord } from '@renderer/data/repositories/subjects'
import { today } from '@renderer/text/when'
import { ConflictList } from '@renderer/tools/conflicts/ConflictList'
import { conflictText } from '@renderer/tools/conflicts/text'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useFollow } from '@renderer/ui/form/useFollow'
import { Kbd } from '@renderer/ui/Kbd'
import { LeaveGuard } from '@renderer/ui/LeaveGuard'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { useShortcut } from '@renderer/ui/useShortcut'
import { EndDialog } from './EndDialog'
import { FormerNames } from './FormerNames'
import { FormerPosts } from './FormerPosts'
import { LikelyDuplicates } from './LikelyDuplicates'
import { MergeDialog } from './MergeDialog'
import { NextAwards } from './NextAwards'
import { SubjectAwards } from './SubjectAwards'
import { SubjectFields } from './SubjectFields'
import { text } from './text'
import { ConductCard } from './years/ConductCard'
import { InitiativesCard } from './years/InitiativesCard'
import { YearsCard } from './years/YearsCard'
import { unitIdOf, useSubjectForm } from './useSubjectForm'
import { useLikelyDuplicates, useSubjectRecord, useSubjects } from './useSubjects'
import { addressOf, screens } from '@renderer/text/addresses'

/** One page for one subject: the record, every award, every round. */
export function SubjectPage() {
  const { subjectId = '' } = useParams()
  const record = useSubjectRecord(subjectId)
  if (record === undefined) return <Loading rows={8} />
  if (record === null)
    return (
      <EmptyState
        title={text.missingTitle}
        text={text.missingText}
        action={
          <Button component={RouterLink} to={screens.subjects} variant="contained">
            {text.toList}
          </Button>
        }
      />
    )
  return <Record key={record.subject.id} record={record} />
}

function Record({ record }: { readonly record: SubjectRecord }) {
  const { subject } = record
  const db = useDatabase()
  const notices = useNotices()
  const collectives = useSubjects('collective') ?? []
  const stored = useMemo(() => formOfSubject(subject), [subject])
  const form = useSubjectForm(stored)
  const { conflicts, resolve, settle } = useFollow(form, stored)
  const name = useWatch({ control: form.control, name: 'name' })
  const alike = useLikelyDuplicates(subject.kind, form.formState.dirtyFields.name === true ? name : '', subject.id)
  const { isDirty } = form.formState
  const [keepsName, setKeepsName] = useState(false)
  useTrail([{ label: text.title, to: addressOf.subjectsOf(subject.kind) }, { label: subject.name }])

  const submit = async (values: SubjectFormValues): Promise<boolean> => {
    const kept = { ...subject, unitId: values.kind === 'person' ? unitIdOf(values.unit, collectives) : null }
    const saved = await saveSubject(db, subjectOfForm(values, kept), keepsName ? today() : null)
    if (!saved.ok) {
      notices.fail(saved.error)
      return false
    }
    settle(formOfSubject(saved.value))
    setKeepsName(false)
    notices.say(text.saved(saved.value.name))
    return true
  }
  const save = async (): Promise<boolean> => {
    if (conflicts.length > 0) {
      notices.warn(conflictText.undecided)
      return false
    }
    let isSaved = false
    await form.handleSubmit(async (values) => {
      isSaved = await submit(values)
    })()
    return isSaved
  }
  useShortcut('ctrl+s', () => void save(), { isOn: form.formState.isDirty })

  const isRenamed = form.formState.dirtyFields.name === true && cleanLine(name) !== subject.name
  const ended = subject.endedOn === null ? '' : text.endedOn(shortDate(subject.endedOn))
  const reason = subject.endedBecause == null ? '' : ` (${text.ending.reasons[subject.endedBecause].toLocaleLowerCase('vi')})`
  const facts = [text.tabs[subject.kind], detailLineOf(subject), ended === '' ? '' : `${ended}${reason}`]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <Box>
      <PageHeader
        title={subject.name}
        facts={facts}
        actions={
          <>
            <RecordActions record={record} isDirty={isDirty} />
            <Button variant="contained" disabled={!isDirty || form.formState.isSubmitting} onClick={() => void save()}>
              {text.save}{' '}
              <Box component="span" sx={{ ml: 1 }}>
                <Kbd>Ctrl S</Kbd>
              </Box>
            </Button>
          </>
        }
      />
      <ConflictList conflicts={conflicts} onResolve={resolve} />
      {record.successor !== null && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {text.endedOn(subject.endedOn === null ? '' : shortDate(subject.endedOn))},{' '}
          <Link component={RouterLink} underline="always" to={addressOf.subject(record.successor.id)}>
            {text.succeededBy(record.successor.name)}
          </Link>
        </Alert>
      )}
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1.15fr) minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}
      >
        <Card title={text.record}>
          <FormProvider {...form}>
            <Box
              component="form"
              noValidate
              onSubmit={(event: React.FormEvent) => {
                event.preventDefault()
                void save()
              }}
            >
              <SubjectFields collectives={collectives} />
              {isRenamed && (
                <FormControlLabel
                  sx={{ mt: 1 }}
                  control={<Checkbox checked={keepsName} onChange={(event) => setKeepsName(event.target.checked)} />}
                  label={
                    <>
                      {text.keepName(subject.name)} <Typography variant="caption">{text.keepNameHint}</Typography>
                    </>
                  }
                />
              )}
              <LikelyDuplicates subjects={alike} />
              <button type="submit" hidden aria-hidden tabIndex={-1} />
            </Box>
          </FormProvider>
        </Card>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <SubjectAwards record={record} />
          <NextAwards subject={subject} />
          <YearsCard subject={subject} />
          {subject.kind === 'person' && <InitiativesCard subjectId={subject.id} />}
          <ConductCard subjectId={subject.id} />
          {subject.kind === 'person' && <FormerPosts person={subject} posts={record.posts} collectives={collectives} isHeld={isDirty} />}
          <AttachmentsCard ownerId={subject.id} />
          <FormerNames subjectId={subject.id} names={record.names} />
        </Box>
      </Box>
      <LeaveGuard isDirty={isDirty} onSave={save} />
    </Box>
  )
}

type Question = 'end' | 'remove' | 'merge' | null

/** Ending and deleting: what was never put forward may go, what was stays and is no longer offered. */
function RecordActions({ record, isDirty }: { readonly record: SubjectRecord; readonly isDirty: boolean }) {
  const { subject, awards, rounds } = record
  const db = useDatabase()
  const notices = useNotices()
  const navigate = useNavigate()
  const [question, setQuestion] = useState<Question>(null)
  const isFree = awards.length === 0 && rounds.length === 0
  const end = async (how: SubjectEnd | null): Promise<void> => {
    const changed = await endSubject(db, subject, how)
    if (!changed.ok) return notices.fail(changed.error)
    setQuestion(null)
    if (how !== null) notices.say(text.ended(subject.name))
  }
  const remove = async (): Promise<void> => {
    setQuestion(null)
    const removed = await removeSubject(db, subject)
    if (!removed.ok) return notices.fail(removed.error)
    notices.say(text.removed(subject.name))
    void navigate(addressOf.subjectsOf(subject.kind))
  }
  // They change the record itself: what is typed is stored first.
  const held = { disabled: isDirty, title: isDirty ? text.saveFirst : undefined }
  return (
    <>
      {isFree && (
        <Button variant="outlined" {...held} onClick={() => setQuestion('remove')}>
          {text.remove}
        </Button>
      )}
      <Button variant="outlined" component={RouterLink} to={addressOf.recordHistory('subjects', subject.id)}>
        {text.changes}
      </Button>
      <Button variant="outlined" {...held} onClick={() => setQuestion('merge')}>
        {text.merge}
      </Button>
      {subject.endedOn === null ? (
        <Button variant="outlined" {...held} onClick={() => setQuestion('end')}>
          {text.end}
        </Button>
      ) : (
        <Button variant="outlined" {...held} onClick={() => void end(null)}>
          {text.reuse}
        </Button>
      )}
      {question === 'end' && <EndDialog subject={subject} onEnd={end} onClose={() => setQuestion(null)} />}
      {question === 'merge' && (
        <MergeDialog
          record={record}
          onClose={() => setQuestion(null)}
          onMerged={(keptId) => {
            setQuestion(null)
            void navigate(addressOf.subject(keptId))
          }}
        />
      )}
      <ConfirmDialog
        isOpen={question === 'remove'}
        title={text.removeTitle(subject.name)}
        text={text.removeText}
        confirm={text.remove}
        onConfirm={() => void remove()}
        onCancel={() => setQuestion(null)}
        isDestructive
      />
    </>
  )
}
