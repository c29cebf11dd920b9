import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { requiredPapers } from '@shared/domain/case/dossier'
import { effectiveDay } from '@shared/domain/case/honorees'
import { wholePaper } from '@shared/domain/case/papers'
import type { AwardCase, Entry } from '@shared/domain/case/types'
import { routes, type Route } from '@shared/domain/round/types'
import { amendedFrom } from '@shared/checks/eligibility/line'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readInitiativesOf } from '@renderer/data/repositories/initiatives'
import { returnDossier, setDossierFacts, type DossierFacts } from '@renderer/data/repositories/nominees'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { InlineForm } from '@renderer/ui/InlineForm'
import { useShortcut } from '@renderer/ui/useShortcut'
import { GroundsFields } from './GroundsFields'
import { PaperList } from './PaperList'
import { ReportButton } from './ReportButton'
import { reportText } from './reportText'
import { ReportWordsDialog } from './ReportWordsDialog'
import { dossierText as text } from './text'

type Props = {
  readonly awardCase: AwardCase
  readonly entry: Entry
  /** Papers known to be missing: the reason that is proposed when the dossier goes back. */
  readonly lacks?: readonly string[]
}
const nothing: readonly string[] = []

/** The dossier of one line: its papers, the day it was received, what it rests on; sent back with a reason. */
export function DossierCard({ awardCase, entry, lacks = nothing }: Props) {
  const { nominee, subject } = entry
  const [isWriting, setWriting] = useState(false)
  const db = useDatabase()
  const { fail } = useNotices()
  const { round, law } = awardCase
  const initiatives = useLiveQuery(() => readInitiativesOf(db, subject.id), [db, subject.id])
  const required = requiredPapers({ nominee, subject, round }, law, effectiveDay(wholePaper(awardCase)))
  const change = async (facts: DossierFacts): Promise<void> => {
    const result = await setDossierFacts(db, round.id, nominee.id, facts)
    if (!result.ok) fail(result.error)
  }
  const named = nominee.initiativeIds ?? []
  const from = amendedFrom(law).on
  const mayChoose = from !== null && nominee.receivedOn != null && nominee.receivedOn < from
  return (
    <Card title={text.title}>
      <PaperList nomineeId={nominee.id} required={required} />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, mt: 1.5 }}>
        <DateField
          label={text.receivedOn}
          value={nominee.receivedOn ?? null}
          last={today()}
          onChange={(receivedOn) => {
            if (receivedOn === null || receivedOn <= today()) void change({ receivedOn })
          }}
        />
        {mayChoose && (
          <FormControlLabel
            control={
              <Checkbox
                checked={nominee.appliesNewLaw === true}
                onChange={(event) => void change({ appliesNewLaw: event.target.checked })}
              />
            }
            label={text.newLaw}
          />
        )}
        <TextField
          select
          size="small"
          label={text.route}
          value={nominee.route ?? ''}
          onChange={(event) => void change({ route: event.target.value === '' ? null : (event.target.value as Route) })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{text.noRoute}</MenuItem>
          {routes.map((route) => (
            <MenuItem key={route} value={route}>
              {text.routes[route]}
            </MenuItem>
          ))}
        </TextField>
        <GroundsFields key={`grounds-${nominee.id}`} awardCase={awardCase} entry={entry} onChange={(facts) => void change(facts)} />
        {(initiatives ?? []).length > 0 && (
          <Box role="group" aria-label={text.initiatives}>
            <Typography variant="caption">{text.initiatives}</Typography>
            {(initiatives ?? []).map(({ id, title, recognisedBy, symbol, authorIds }) => (
              <FormControlLabel
                key={id}
                sx={{ display: 'flex' }}
                control={
                  <Checkbox
                    size="small"
                    checked={named.includes(id)}
                    onChange={(event) =>
                      void change({ initiativeIds: event.target.checked ? [...named, id] : named.filter((one) => one !== id) })
                    }
                  />
                }
                label={text.initiative(title, recognisedBy, symbol, authorIds.length - 1)}
              />
            ))}
          </Box>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button size="small" variant="outlined" onClick={() => setWriting(true)}>
            {nominee.reportWords === undefined ? reportText.write : reportText.edit}
          </Button>
          <ReportButton awardCase={awardCase} nomineeIds={[nominee.id]} label={text.report} />
        </Box>
        {isWriting && <ReportWordsDialog round={round} entry={entry} onClose={() => setWriting(false)} />}
        <ReturnForm
          key={nominee.id}
          roundId={round.id}
          nomineeId={nominee.id}
          proposal={lacks.length === 0 ? '' : text.lackReason(lacks)}
        />
      </Box>
    </Card>
  )
}

type ReturnProps = { readonly roundId: string; readonly nomineeId: string; readonly proposal: string }

function ReturnForm({ roundId, nomineeId, proposal }: ReturnProps) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [reason, setReason] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  useShortcut('alt+t', () => setReason(proposal), { isOn: reason === null })
  if (reason === null)
    return (
      <Box>
        <Button size="small" variant="outlined" onClick={() => setReason(proposal)}>
          {text.giveBack}
        </Button>
      </Box>
    )
  const isEmpty = cleanLine(reason) === ''
  const save = async (): Promise<void> => {
    setTried(true)
    if (isEmpty) return
    const result = await returnDossier(db, roundId, nomineeId, today(), cleanLine(reason))
    if (!result.ok) fail(result.error)
  }
  return (
    <InlineForm onSubmit={save} sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <TextField
        autoFocus
        multiline
        maxRows={5}
        label={text.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isTried && isEmpty}
        helperText={isTried && isEmpty ? text.reasonNeeded : undefined}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" type="submit">
          {text.confirm}
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          {text.cancel}
        </Button>
      </Box>
    </InlineForm>
  )
}
