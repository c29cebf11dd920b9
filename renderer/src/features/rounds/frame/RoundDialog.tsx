import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { proposeMerit, usualProcedure } from '@shared/domain/round/drafts'
import { isDecidedHere, proposedForms } from '@shared/domain/round/proposals'
import { procedures } from '@shared/law/types'
import type { AwardRound } from '@shared/domain/round/types'
import { shortDate, yearOf } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLawBook } from '@renderer/data/repositories/law'
import { openRound, updateRound } from '@renderer/data/repositories/rounds'
import { procedureNames, roundTypeNames } from '@renderer/text/roundText'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { roundsText } from './text'

const text = roundsText.dialog
const types = ['merit', 'sudden', 'service', 'tenure', 'foreign', 'resistance'] as const

/** Opens a round that belongs to no movement's review, or changes the facts of one that is open. Gives the round's id, `null` when left. */
export function RoundDialog({
  round,
  onClose,
}: {
  readonly round?: AwardRound
  readonly onClose: (id: string | null) => void | Promise<void>
}) {
  const db = useDatabase()
  const { fail } = useNotices()
  const day = today()
  const proposed = (kind: AwardRound['type']): string =>
    kind === 'merit'
      ? text.proposedName.merit(yearOf(day))
      : kind === 'sudden'
        ? text.proposedName.sudden(shortDate(day))
        : kind === 'movement'
          ? text.proposedName.movement()
          : text.proposedName.other(roundTypeNames[kind], yearOf(day))
  const [type, setType] = useState<AwardRound['type']>(round?.type ?? 'merit')
  const [name, setName] = useState(round?.name ?? proposed('merit'))
  const [merit, setMerit] = useState(round?.merit ?? proposeMerit('merit', null))
  const [dueOn, setDueOn] = useState(round?.submissionDueOn ?? null)
  const [procedure, setProcedure] = useState<AwardRound['procedure']>(round?.procedure ?? usualProcedure('merit'))
  const [periodFrom, setPeriodFrom] = useState(round?.periodFrom ?? null)
  const [periodTo, setPeriodTo] = useState(round?.periodTo ?? null)
  const law = useLiveQuery(() => readLawBook(db), [db])
  const forms =
    law === undefined ? undefined : proposedForms({ round: { type, reviewKind: null, procedure, openedOn: day }, movement: null, law })
  const isBackwards = periodFrom !== null && periodTo !== null && periodTo < periodFrom
  const [isTried, setTried] = useState(false)
  const problem = isTried && cleanLine(name) === '' ? text.nameNeeded : undefined

  const changeType = (next: AwardRound['type']): void => {
    if (name === proposed(type)) setName(proposed(next))
    const way = procedure === usualProcedure(type) ? usualProcedure(next) : procedure
    if (merit === proposeMerit(type, null, procedure)) setMerit(proposeMerit(next, null, way))
    setProcedure(way)
    setType(next)
  }
  const changeProcedure = (next: AwardRound['procedure']): void => {
    if (merit === proposeMerit(type, null, procedure)) setMerit(proposeMerit(type, null, next))
    setProcedure(next)
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (cleanLine(name) === '' || isBackwards) return
    if (round === undefined)
      return onClose(
        await openRound(db, {
          name: cleanLine(name),
          type,
          movement: null,
          reviewKind: null,
          phaseId: null,
          merit: cleanLine(merit),
          today: day,
          submissionDueOn: dueOn,
          procedure,
          periodFrom,
          periodTo,
        }),
      )
    const result = await updateRound(db, round.id, 'Sửa thông tin đợt xét', {
      name: cleanLine(name),
      merit: cleanLine(merit),
      submissionDueOn: dueOn,
      procedure,
      periodFrom,
      periodTo,
    })
    if (result.ok) onClose(round.id)
    else fail(result.error)
  }
  return (
    <FormDialog
      title={round === undefined ? text.title : text.editTitle}
      submit={round === undefined ? text.open : text.save}
      onSubmit={save}
      onClose={() => onClose(null)}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 1 }}>
        {round === undefined && (
          <div>
            <FormLabel id="round-type" sx={{ fontSize: 13 }}>
              {text.type}
            </FormLabel>
            <RadioGroup
              aria-labelledby="round-type"
              value={type}
              onChange={(event) => changeType(event.target.value as AwardRound['type'])}
            >
              {types.map((kind) => (
                <FormControlLabel key={kind} value={kind} control={<Radio size="small" sx={{ py: 0.5 }} />} label={roundTypeNames[kind]} />
              ))}
            </RadioGroup>
            {forms !== undefined && (
              <Typography variant="body2" color="text.secondary">
                {text.proposes([...new Set(forms.map((form) => form.name))], isDecidedHere(forms))}
              </Typography>
            )}
            {text.hints[type] !== undefined && (
              <Typography variant="body2" color="text.secondary" role="status">
                ▲ {text.hints[type]}
              </Typography>
            )}
            <Typography variant="caption">{text.movementHint}</Typography>
          </div>
        )}
        <TextField
          label={text.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={problem !== undefined}
          helperText={problem}
          autoFocus
          required
        />
        <TextField
          label={text.merit}
          value={merit}
          onChange={(event) => setMerit(event.target.value)}
          helperText={text.meritHint}
          multiline
          maxRows={4}
        />
        <TextField
          select
          label={text.procedure}
          value={procedure}
          onChange={(event) => changeProcedure(event.target.value as AwardRound['procedure'])}
        >
          {procedures.map((one) => (
            <MenuItem key={one} value={one}>
              {procedureNames[one]}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
          <DateField label={text.periodFrom} value={periodFrom} onChange={setPeriodFrom} />
          <DateField
            label={text.periodTo}
            value={periodTo}
            onChange={setPeriodTo}
            problem={isTried && isBackwards ? text.periodBackwards : undefined}
          />
        </Box>
        <DateField label={text.due} value={dueOn} onChange={setDueOn} />
      </Box>
    </FormDialog>
  )
}
