import { useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { RecoveryPlan } from '@renderer/data/twin/recover'
import type { Platform, Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { clockTime } from '@renderer/text/when'
import { clearOf } from '@renderer/ui/scrollRoom'
import type { Found } from '../start'
import { ChooseCopy } from './ChooseCopy'
import { BeginAnew, KnownPlaces, useKnownPlaces } from './KnownPlaces'
import { costsNothing, type Forecast } from './plan'
import { FoundCards, ForecastTable } from './RecoverParts'
import { UnlockStep } from './UnlockStep'
import { ActionRow, Foot, Heading, OpenAgain, Proof, Running } from './RecoverSteps'
import { recoverText as text } from './text'
import { useRecovery } from './useRecovery'

type Props = {
  readonly platform: Platform
  readonly twin: Twin
  readonly found: Found
  readonly onOpen: () => void
  readonly onKeep: () => void
}
/** The first screen where the store is not what its twin knows: says what is safe, brings it back, proves it by counts. */
export function RecoverPage({ platform, twin, found, onOpen, onKeep }: Props) {
  const [from, setFrom] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const { present = null } = found
  const { state, step, problem, restore, open, stop, lookAgain, take, refuse } = useRecovery(platform, twin, found, from)
  const places = useKnownPlaces(twin, state, step.name === 'away' || step.name === 'shown')
  return (
    <Box component="main" sx={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ width: '100%', maxWidth: 1010, mx: 'auto', px: 3, pt: { xs: 2.5, lg: 5 }, flex: 1, ...clearOf({ below: 110 }) }}>
        <Heading found={found} step={step} state={state} isElsewhere={places.usable.length > 0} />
        {problem !== null && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {errorText(problem)}
          </Alert>
        )}
        {step.name === 'shown' && (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <FoundCards
              store={found.store}
              plan={step.plan}
              forecast={step.forecast}
              isInBrowser={state.browser !== undefined}
              present={present}
            />
            <ForecastTable
              forecast={step.forecast}
              remembered={state.journal?.last?.counts ?? null}
              replaced={found.store === 'strange' ? (present?.counts ?? null) : null}
            />
          </Box>
        )}
        {(step.name === 'away' || step.name === 'shown') && (
          <KnownPlaces twin={twin} state={state} places={places.shown} onChosen={take} onRefused={refuse} />
        )}
        {step.name === 'sealed' && <UnlockStep onTry={(typed) => open(step.slots, typed)} />}
        {step.name === 'running' && <Running done={step.done} total={step.total} />}
        {step.name === 'done' && <Proof report={step.report} state={state} isLockedAgain={step.isLockedAgain} />}
      </Box>
      <ActionRow foot={<Foot twin={twin} state={state} onChosen={take} onRefused={refuse} />}>
        {step.name === 'shown' && (
          <>
            <Choices
              label={restoreLabel(step.plan, step.forecast)}
              restsOnKeep={
                found.store === 'strange' && present !== null && !costsNothing(present, step.forecast, step.plan.snapshot?.madeAt ?? null)
              }
              onRestore={() => void restore(step.plan)}
              onKeep={found.db !== null && (found.store === 'strange' || found.store === 'behind') ? onKeep : null}
            />
            {state.snapshots.length > 1 && (
              <Button variant="outlined" size="large" onClick={() => setChoosing(true)}>
                {text.chooseCopy}
              </Button>
            )}
            <Typography color="text.secondary">{state.browser === undefined ? text.hint : text.browser.hint}</Typography>
          </>
        )}
        {step.name === 'away' && <OpenAgain twin={twin} state={state} onChosen={take} onRefused={refuse} />}
        {step.name === 'away' && found.store === 'empty' && found.db !== null && <BeginAnew found={places.usable} onBegin={onKeep} />}
        {step.name === 'running' && (
          <Button variant="outlined" onClick={stop}>
            {text.stop}
          </Button>
        )}
        {step.name === 'done' && (
          <Button variant="contained" size="large" autoFocus onClick={onOpen}>
            {text.open}
          </Button>
        )}
      </ActionRow>
      {isChoosing && (
        <ChooseCopy
          twin={twin}
          db={found.db}
          state={state}
          chosen={step.name === 'shown' ? (step.plan.snapshot?.id ?? null) : from}
          onChoose={(id) => {
            setChoosing(false)
            setFrom(id)
            lookAgain()
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Box>
  )
}

type ChoicesProps = {
  readonly label: string
  /** The store holds what the copy does not: nothing is replaced by a press of Enter. */
  readonly restsOnKeep: boolean
  readonly onRestore: () => void
  readonly onKeep: (() => void) | null
}

/** Restore or keep; what loses nothing comes first and has the focus. */
function Choices({ label, restsOnKeep, onRestore, onKeep }: ChoicesProps) {
  const keepFirst = restsOnKeep && onKeep !== null
  const keep = onKeep !== null && (
    <Button variant={keepFirst ? 'contained' : 'outlined'} size="large" autoFocus={keepFirst} onClick={onKeep} title={text.keepHint}>
      {text.keep}
    </Button>
  )
  return (
    <>
      {keepFirst && keep}
      <Button variant={keepFirst ? 'outlined' : 'contained'} size="large" autoFocus={!keepFirst} onClick={onRestore}>
        {label}
      </Button>
      {!keepFirst && keep}
    </>
  )
}

function restoreLabel({ snapshot, behind }: RecoveryPlan, { acts }: Forecast): string {
  const to = acts.at(-1)?.at ?? snapshot?.madeAt
  const words = to === undefined ? '' : clockTime(to)
  return behind.isBroken ? text.restoreUpTo(words) : text.restore(words)
}
