import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { proposedGrounds, timeOf } from '@shared/checks/dossier/grounds'
import type { HistoricAward } from '@shared/domain/case/context'
import type { AwardCase, Entry } from '@shared/domain/case/types'
import { shortDate, yearOf, type CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readSubjectAwards } from '@renderer/data/repositories/awards'
import { historicAward } from '@renderer/data/repositories/history'
import type { DossierFacts } from '@renderer/data/repositories/nominees'
import { DateField } from '@renderer/ui/DateField'
import { dossierText as text } from './text'

type Period = { readonly periodFrom: CalendarDate | null; readonly periodTo: CalendarDate | null }
type Props = { readonly awardCase: AwardCase; readonly entry: Entry; readonly onChange: (facts: DossierFacts) => void }

/** What a line rests on: the time of its achievements where it is not the round's, and the earlier awards, proposed from the register. */
export function GroundsFields({ awardCase: { round, law }, entry: { nominee, subject }, onChange }: Props) {
  const db = useDatabase()
  const awards = useLiveQuery(
    async () =>
      (await readSubjectAwards(db, subject.id)).filter(({ voided, roundId }) => voided === null && roundId !== round.id).map(historicAward),
    [db, subject.id, round.id],
  )
  const named = nominee.basisAwardIds ?? []
  // Days that go backwards stay as typed, marked, and are not stored.
  const [typed, setTyped] = useState<Period | null>(null)
  const { periodFrom, periodTo } = typed ?? { periodFrom: nominee.periodFrom ?? null, periodTo: nominee.periodTo ?? null }
  const takePeriod = (next: Period): void => {
    const isWrong = next.periodFrom !== null && next.periodTo !== null && next.periodTo < next.periodFrom
    setTyped(isWrong ? next : null)
    if (!isWrong) onChange(next)
  }
  const isBackwards = periodFrom !== null && periodTo !== null && periodTo < periodFrom
  const time = timeOf(nominee, round)
  const proposed = proposedGrounds({ awards: awards ?? [], kind: subject.kind, time, law, on: round.openedOn })
  const missing = proposed.filter(({ id }) => !named.includes(id))
  return (
    <>
      <Box
        role="group"
        aria-label={text.period}
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(148px, 1fr))', gap: 1 }}
      >
        <DateField label={text.periodFrom} value={periodFrom} onChange={(on) => takePeriod({ periodFrom: on, periodTo })} />
        <DateField
          label={text.periodTo}
          value={periodTo}
          onChange={(on) => takePeriod({ periodFrom, periodTo: on })}
          problem={isBackwards ? text.periodBackwards : undefined}
        />
      </Box>
      {periodFrom === null && periodTo === null && (
        <Typography variant="caption">
          {time.from === null || time.to === null ? text.noPeriod : text.roundPeriod(shortDate(time.from), shortDate(time.to))}
        </Typography>
      )}
      {(awards ?? []).length > 0 && (
        <AwardChecks awards={awards ?? []} named={named} missing={missing} onChange={(basisAwardIds) => onChange({ basisAwardIds })} />
      )}
    </>
  )
}

type Checks = {
  readonly awards: readonly HistoricAward[]
  readonly named: readonly string[]
  /** Proposed and not named yet. */
  readonly missing: readonly HistoricAward[]
  readonly onChange: (ids: string[]) => void
}

/** The awards on record, the newest first, those ticked that the line rests on. */
function AwardChecks({ awards, named, missing, onChange }: Checks) {
  return (
    <Box role="group" aria-label={text.grounds}>
      <Typography variant="caption">{text.grounds}</Typography>
      {awards
        .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
        .map((award) => (
          <FormControlLabel
            key={award.id}
            sx={{ display: 'flex' }}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.25 }}
                checked={named.includes(award.id)}
                onChange={(_, isOn) => onChange(isOn ? [...named, award.id] : named.filter((id) => id !== award.id))}
              />
            }
            label={text.ground(award.awardName, yearOf(award.periodTo ?? award.decidedOn), award.decisionSymbol)}
          />
        ))}
      {missing.length > 0 && (
        <Button size="small" onClick={() => onChange([...named, ...missing.map(({ id }) => id)])}>
          {text.proposeGrounds(missing.length)}
        </Button>
      )}
    </Box>
  )
}
