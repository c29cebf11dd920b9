import { useCallback, useMemo, useState } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLiveQuery } from 'dexie-react-hooks'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { councilDraftSchema, emptyCouncil, finishCouncil } from '@shared/domain/council/draft'
import type { Council } from '@shared/domain/council/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { beginTerm, readCouncils, saveCouncil } from '@renderer/data/repositories/councils'
import { CouncilFields, type CouncilForm } from '@renderer/tools/office/CouncilFields'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { Loading } from '@renderer/ui/Loading'
import { useNotices } from '@renderer/ui/Notices'
import { FoundingButton } from './FoundingButton'
import { SectionForm } from './SectionForm'
import { settingsText } from './text'

const text = settingsText.council
const formSchema = z.object({ council: councilDraftSchema })
const termName = ({ fromOn, toOn }: Council): string =>
  fromOn === null && toOn === null
    ? text.openTerm
    : text.term(fromOn === null ? '' : shortDate(fromOn), toOn === null ? '' : shortDate(toOn))

/** The councils of the office, term by term: the chosen one as a form, and the way to begin a new term. */
export function CouncilSection() {
  const db = useDatabase()
  const councils = useLiveQuery(() => readCouncils(db), [db])
  const [chosen, setChosen] = useState<string | null>(null)
  const [fresh] = useState(() => emptyCouncil(crypto.randomUUID()))
  if (councils === undefined) return <Loading />
  const council = councils.find(({ id }) => id === chosen) ?? councils[0] ?? fresh
  return <CouncilForms key={council.id} council={council} councils={councils} onChoose={setChosen} />
}

function CouncilForms({
  council,
  councils,
  onChoose,
}: {
  readonly council: Council
  readonly councils: readonly Council[]
  readonly onChoose: (id: string) => void
}) {
  const db = useDatabase()
  const stored = useMemo(() => ({ council }), [council])
  const form = useForm<CouncilForm, unknown, CouncilForm>({ resolver: zodResolver(formSchema), defaultValues: stored, mode: 'onChange' })
  const [isBeginning, setBeginning] = useState(false)
  const save = useCallback(
    async ({ council: draft }: CouncilForm): Promise<CouncilForm> => {
      const next = finishCouncil(draft)
      await saveCouncil(db, next, settingsText.sections.council.act)
      return { council: next }
    },
    [db],
  )
  const isLatest = councils[0]?.id === council.id
  return (
    <SectionForm section="council" form={form} stored={stored} onSave={save}>
      {councils.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5, alignItems: 'center' }}>
          {councils.length > 1 && (
            <TextField
              select
              label={text.choose}
              value={council.id}
              onChange={(event) => onChoose(event.target.value)}
              sx={{ width: 320 }}
              disabled={form.formState.isDirty}
            >
              {councils.map((row) => (
                <MenuItem key={row.id} value={row.id}>
                  {termName(row)}
                </MenuItem>
              ))}
            </TextField>
          )}
          {isLatest && (
            <Button variant="outlined" disabled={form.formState.isDirty} onClick={() => setBeginning(true)}>
              {text.begin}
            </Button>
          )}
          <FoundingButton council={council} isDirty={form.formState.isDirty} />
          {!isLatest && <Typography variant="body2">{text.past}</Typography>}
        </Box>
      )}
      <Card>
        <CouncilFields />
      </Card>
      {isBeginning && <TermDialog last={council} onClose={(id) => (setBeginning(false), id !== null && onChoose(id))} />}
    </SectionForm>
  )
}

/** From which day the new council works; the old one ends on the day before. */
function TermDialog({ last, onClose }: { readonly last: Council; readonly onClose: (id: string | null) => void }) {
  const db = useDatabase()
  const { say } = useNotices()
  const [fromOn, setFromOn] = useState<CalendarDate | null>(today())
  const problem =
    fromOn === null ? text.dayNeeded : last.fromOn !== null && fromOn <= last.fromOn ? text.notAfter(shortDate(last.fromOn)) : undefined
  const begin = async (): Promise<void> => {
    if (fromOn === null || problem !== undefined) return
    const id = await beginTerm(db, last, fromOn)
    say(text.begun(shortDate(fromOn)))
    onClose(id)
  }
  return (
    <FormDialog title={text.begin} submit={text.begin} canSubmit={problem === undefined} onSubmit={begin} onClose={() => onClose(null)}>
      <Typography sx={{ mb: 2 }}>{text.beginHint}</Typography>
      <DateField label={text.fromOn} value={fromOn} onChange={setFromOn} problem={problem} />
    </FormDialog>
  )
}
