import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { honoreesOf } from '@shared/domain/case/honorees'
import type { PaperCase } from '@shared/domain/case/types'
import { answersByLine, journeyStateOf, mayBeAnswered, stepsAfter, type JourneyState } from '@shared/domain/ruling/journey'
import type { JourneyStep, Ruling } from '@shared/domain/ruling/types'
import { shortDate } from '@shared/lib/dates'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { AnswerDialog } from './AnswerDialog'
import { StepDialog } from './StepDialog'
import { journeyText as text } from './journeyText'

type Open = 'answer' | 'sent' | JourneyStep['kind']

const looks: Readonly<Record<JourneyState, 'ok' | 'attention' | 'info' | 'blocked' | 'quiet'>> = {
  draft: 'quiet',
  notSent: 'attention',
  sent: 'info',
  passedOn: 'info',
  returned: 'blocked',
  recalled: 'attention',
  partlyAnswered: 'attention',
  answered: 'ok',
}

/** Where a submission to the level above stands: its days, its answer, and what became of each who was asked for. */
export function Journey({ ruling, paper }: { readonly ruling: Ruling; readonly paper: PaperCase }) {
  const [open, setOpen] = useState<Open | null>(null)
  const honorees = honoreesOf(paper)
  const state = journeyStateOf(ruling, honorees.length)
  const answered = answersByLine(ruling)
  const waiting = honorees.filter(({ nomineeId }) => !answered.has(nomineeId))
  const close = (): void => setOpen(null)
  return (
    <Card title={text.title} aside={<StatusChip status={looks[state]} label={text.states[state]} />}>
      {ruling.sentOn !== null && <Typography variant="body2">{text.sent(shortDate(ruling.sentOn))}</Typography>}
      {(ruling.journey ?? []).map((step) => (
        <Typography key={step.id} variant="body2">
          {text.step(text.steps[step.kind], shortDate(step.on), step.note)}
        </Typography>
      ))}
      <Box component="ul" aria-label={text.lines} sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {honorees.map((honoree) => {
          const known = answered.get(honoree.nomineeId)
          return (
            <Typography key={honoree.nomineeId} component="li" variant="body2" sx={{ py: 0.25 }}>
              <strong>{honoree.name}</strong>
              {' · '}
              {known === undefined
                ? text.waiting
                : known.reason === null
                  ? text.honoured(known.answer.symbol, shortDate(known.answer.on))
                  : text.refused(known.reason)}
            </Typography>
          )
        })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayBeAnswered(state) && (
          <Button size="small" variant="contained" onClick={() => setOpen('answer')}>
            {text.answer}
          </Button>
        )}
        {(state === 'notSent' || (state === 'sent' && ruling.journey === undefined)) && (
          <Button size="small" variant={state === 'notSent' ? 'contained' : 'outlined'} onClick={() => setOpen('sent')}>
            {state === 'notSent' ? text.send : text.changeSent}
          </Button>
        )}
        {stepsAfter(state).map((kind) => (
          <Button key={kind} size="small" variant="outlined" onClick={() => setOpen(kind)}>
            {text.steps[kind]}
          </Button>
        ))}
      </Box>
      {open === 'answer' && <AnswerDialog ruling={ruling} office={paper.office} waiting={waiting} onClose={close} />}
      {open !== null && open !== 'answer' && <StepDialog ruling={ruling} kind={open} onClose={close} />}
    </Card>
  )
}
