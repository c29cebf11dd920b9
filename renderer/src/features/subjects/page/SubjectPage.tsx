import { useMemo, useState } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import useMediaQuery from '@mui/material/useMediaQuery'
import { ChevronDown } from 'lucide-react'
import { formOfSubject, subjectOfForm, type SubjectFormValues } from '@shared/domain/subject/form'
import { detailLineOf } from '@shared/domain/subject/rules'
import { shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { saveSubject, type SubjectRecord } from '@renderer/data/repositories/subjects'
import { addressOf, screens } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { ConflictList } from '@renderer/tools/conflicts/ConflictList'
import { conflictText } from '@renderer/tools/conflicts/text'
import { ExtractDialog } from '@renderer/tools/documents/ExtractDialog'
import { extractText } from '@renderer/tools/documents/extractText'
import { GoneNote } from '@renderer/tools/gone/GoneNote'
import { useLastSeen } from '@renderer/tools/gone/useLastSeen'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useFollow } from '@renderer/ui/form/useFollow'
import { LeaveGuard } from '@renderer/ui/LeaveGuard'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { useShortcut } from '@renderer/ui/useShortcut'
import { FormerNames } from '../FormerNames'
import { FormerPosts } from '../FormerPosts'
import { NextAwards } from '../NextAwards'
import { SubjectAwards } from '../SubjectAwards'
import { countAsked } from '../openLines'
import { text } from '../text'
import { unitIdOf, useSubjectForm } from '../useSubjectForm'
import { useSubjectRecord, useSubjects } from '../useSubjects'
import { ConductCard } from '../years/ConductCard'
import { InitiativesCard } from '../years/InitiativesCard'
import { YearsCard } from '../years/YearsCard'
import { ChangesCard } from './ChangesCard'
import { OpenLinesCard } from './OpenLinesCard'
import { PutForwardDialog } from './PutForwardDialog'
import { RecordCard } from './RecordCard'
import { RecordForm } from './RecordForm'
import { RecordMenu } from './RecordMenu'

/** One page for one subject: the record, every award, every round. */
export function SubjectPage() {
  const { subjectId = '' } = useParams()
  const { value: record, isGone } = useLastSeen(subjectId, useSubjectRecord(subjectId))
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
  const { id, name, kind } = record.subject
  return (
    <>
      {isGone && <GoneNote table="subjects" id={id} name={name} list={{ label: text.toList, to: addressOf.subjectsOf(kind) }} />}
      <Record key={id} record={record} />
    </>
  )
}

type Dialog = 'extract' | 'putForward' | null
const columnSx = { display: 'flex', flexDirection: 'column', gap: 1.5, minWidth: 0 } as const
const besideSx = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1.5, alignItems: 'start' } as const
/** Three columns; while the record is edited its column is wider and spans the two that share the second place. */
const gridOf = (isEditing: boolean) => ({
  'display': 'grid',
  'gridTemplateColumns': isEditing ? '400px minmax(0, 1fr)' : '252px minmax(0, 1fr) 272px',
  'gridTemplateRows': isEditing ? 'auto 1fr' : 'auto',
  'gap': 1.5,
  '& > :first-of-type': { gridRow: isEditing ? '1 / span 2' : 'auto' },
})

function Record({ record }: { readonly record: SubjectRecord }) {
  const { subject } = record
  const collectives = useSubjects('collective') ?? []
  const [isEditing, setEditing] = useState(false)
  const [dialog, setDialog] = useState<Dialog>(null)
  const { form, conflicts, resolve, save, keepsName, setKeepsName } = useRecordForm(record, collectives)
  const { isDirty } = form.formState
  const isWide = useMediaQuery('(min-width: 1200px)')
  useTrail([{ label: text.title, to: addressOf.subjectsOf(subject.kind) }, { label: subject.name }])
  const profile = (
    <>
      <RecordCard subject={subject} isEditing={isEditing} onEdit={() => setEditing(true)}>
        <RecordForm
          {...{ subject, collectives, form, keepsName }}
          onKeepsName={setKeepsName}
          onSave={save}
          onClose={() => setEditing(false)}
        />
      </RecordCard>
      {subject.kind === 'person' && <FormerPosts person={subject} posts={record.posts} collectives={collectives} isHeld={isDirty} />}
      <FormerNames subjectId={subject.id} names={record.names} />
      <AttachmentsCard ownerId={subject.id} />
    </>
  )
  const beside = (
    <>
      <OpenLinesCard record={record} />
      <NextAwards subject={subject} />
      <ConductCard subjectId={subject.id} />
      <ChangesCard record={record} />
    </>
  )
  const main = (
    <>
      <SubjectAwards record={record} />
      <YearsCard subject={subject} />
      {subject.kind === 'person' && <InitiativesCard subjectId={subject.id} />}
    </>
  )
  return (
    <Box>
      <PageHeader
        title={subject.name}
        facts={factsOf(record)}
        actions={
          <>
            <RecordMenu record={record} isDirty={isDirty} />
            {record.awards.some(({ voided }) => voided === null) && (
              <Button variant="outlined" onClick={() => setDialog('extract')}>
                {extractText.open}
              </Button>
            )}
            {subject.endedOn === null && (
              <Button variant="contained" onClick={() => setDialog('putForward')}>
                {text.putForward.open}
              </Button>
            )}
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
      {/* One tree for every width: a window made narrower moves the columns and keeps what is being typed in them. */}
      <Box sx={{ ...(isWide ? gridOf(isEditing) : columnSx), alignItems: isWide ? 'start' : 'stretch' }}>
        <Folded name={text.profile.folded} facts={profileLine(record)} isFolding={!isWide}>
          {profile}
        </Folded>
        <Box sx={columnSx}>{main}</Box>
        <Box sx={isWide ? { ...columnSx, ...(isEditing ? { gridColumn: 2 } : {}) } : besideSx}>{beside}</Box>
      </Box>
      {dialog === 'extract' && <ExtractDialog subjectId={subject.id} name={subject.name} onClose={() => setDialog(null)} />}
      {dialog === 'putForward' && <PutForwardDialog record={record} onClose={() => setDialog(null)} />}
      <LeaveGuard isDirty={isDirty} onSave={save} />
    </Box>
  )
}

/** Who it is, how often honoured, how often asked for now. */
function factsOf(record: SubjectRecord): string {
  const { subject, awards } = record
  const ended = subject.endedOn === null ? '' : text.endedOn(shortDate(subject.endedOn))
  const reason = subject.endedBecause == null ? '' : ` (${text.ending.reasons[subject.endedBecause].toLocaleLowerCase('vi')})`
  const who =
    subject.kind === 'person'
      ? [subject.gender === null ? '' : text.form.genders[subject.gender], subject.birthYear === null ? '' : text.born(subject.birthYear)]
      : [text.tabs[subject.kind]]
  const given = awards.filter(({ voided }) => voided === null).length
  return [...who, detailLineOf(subject), ended === '' ? '' : `${ended}${reason}`, text.counts(given, countAsked(record))]
    .filter((part) => part !== '')
    .join(' · ')
}

const profileLine = ({ posts, names }: SubjectRecord): string =>
  [text.profile.posts(posts.length), text.profile.names(names.length)].filter((part) => part !== '').join(' · ')

type FoldedProps = { readonly name: string; readonly facts: string; readonly isFolding: boolean; readonly children: React.ReactNode }

/** On a narrow screen the left column is one row that opens; on a wide one it stands open without that row. */
function Folded({ name, facts, isFolding, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Accordion
      disableGutters
      variant={isFolding ? 'outlined' : 'elevation'}
      elevation={0}
      expanded={!isFolding || isOpen}
      onChange={(_, next) => setOpen(next)}
      slotProps={{ heading: { component: 'h2', style: isFolding ? {} : { display: 'none' } } }}
      sx={{ 'borderRadius': isFolding ? 2 : 0, 'bgcolor': 'transparent', '&::before': { display: 'none' } }}
    >
      <AccordionSummary
        expandIcon={<ChevronDown size={18} />}
        sx={{
          'minHeight': 40,
          'bgcolor': 'background.paper',
          '& .MuiAccordionSummary-content': { my: 0.5, gap: 1 },
        }}
      >
        <b>{name}</b>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {facts}
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ ...columnSx, bgcolor: 'background.default', ...(isFolding ? {} : { p: 0 }) }}>{children}</AccordionDetails>
    </Accordion>
  )
}

/** The record as a form that follows what other windows store, and the act that stores it. */
function useRecordForm({ subject }: SubjectRecord, collectives: Parameters<typeof unitIdOf>[1]) {
  const db = useDatabase()
  const notices = useNotices()
  const stored = useMemo(() => formOfSubject(subject), [subject])
  const form = useSubjectForm(stored)
  const { conflicts, resolve, settle } = useFollow(form, stored)
  const [keepsName, setKeepsName] = useState(false)
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
  return { form, conflicts, resolve, save, keepsName, setKeepsName }
}
