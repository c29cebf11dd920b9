import { useEffect, useRef, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { TwinState } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { formatAmount } from '@shared/lib/money'
import type { Result } from '@shared/lib/result'
import { lastSeq } from '@renderer/data/twin/follow'
import { catchUp, planRecovery, recoverData, type RecoveryPlan, type RecoveryReport } from '@renderer/data/twin/recover'
import type { Platform, Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { clockTime, whenText } from '@renderer/text/when'
import { Logo } from '@renderer/ui/Logo'
import { failureOf } from '../failures'
import type { Found } from '../start'
import { forecastOf, shownRows, sumOf, type Forecast, type ShownRow } from './plan'
import { FoundCards, ForecastTable } from './RecoverParts'
import { recoverText as text } from './text'

type Props = {
  readonly platform: Platform
  readonly twin: Twin
  readonly found: Found
  readonly onOpen: () => void
  readonly onKeep: () => void
}
type Step =
  | { readonly name: 'looking' }
  | { readonly name: 'away' }
  | { readonly name: 'shown'; readonly plan: RecoveryPlan; readonly forecast: Forecast }
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly report: RecoveryReport }

/** Stands in the session while a recovery goes on behind a reload. */
const goOnKey = 'so-vang-dang-khoi-phuc'
const lookAgainMs = 3000

/** The first screen where the store is not what its twin knows: says what is safe, brings it back, proves it by counts. */
export function RecoverPage({ platform, twin, found, onOpen, onKeep }: Props) {
  const [state, setState] = useState<TwinState>(found.twin)
  const [step, setStep] = useState<Step>({ name: 'looking' })
  const [problem, setProblem] = useState<AppError | null>(null)
  const stop = useRef<AbortController | null>(null)

  const goingOn = useRef(sessionStorage.getItem(goOnKey) !== null)
  const restore = async (plan: RecoveryPlan): Promise<void> => {
    sessionStorage.removeItem(goOnKey)
    const controller = new AbortController()
    stop.current = controller
    setProblem(null)
    setStep({ name: 'running', done: 0, total: 0 })
    try {
      const result = await bringBack(found, twin, state, plan, {
        signal: controller.signal,
        onProgress: (done, total) => setStep({ name: 'running', done, total }),
        keepFile: ({ sha256, bytes }) => platform.keepFile(sha256, bytes),
      })
      if (result.ok) return setStep({ name: 'done', report: result.value })
      setProblem(result.error)
    } catch (cause) {
      const error = await failureOf(platform, cause)
      // The browser opens nothing beside the damaged files: they are set aside, and an empty store is filled after a reload.
      if (error.code === 'storage.unavailable' && !goingOn.current && (await twin.renewStore()).ok) {
        sessionStorage.setItem(goOnKey, '1')
        return window.location.reload()
      }
      setProblem(error)
    }
    goingOn.current = false
    setStep({ name: 'looking' })
  }
  const goOn = useRef(restore)
  useEffect(() => {
    goOn.current = restore
  })
  useLooking({ twin, state, isLooking: step.name === 'looking' || step.name === 'away', setState, setStep, setProblem, goOn })

  return (
    <Box component="main" sx={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ width: '100%', maxWidth: 1010, mx: 'auto', px: 3, pt: { xs: 2.5, lg: 5 }, flex: 1 }}>
        <Heading found={found} step={step} state={state} />
        {problem !== null && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {errorText(problem)}
          </Alert>
        )}
        {step.name === 'shown' && (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <FoundCards store={found.store} plan={step.plan} acts={step.forecast.acts} />
            <ForecastTable forecast={step.forecast} remembered={state.journal?.last?.counts ?? null} />
          </Box>
        )}
        {step.name === 'running' && <Running done={step.done} total={step.total} />}
        {step.name === 'done' && <Proof report={step.report} state={state} />}
      </Box>
      <ActionRow>
        {step.name === 'shown' && (
          <>
            <Button variant="contained" size="large" autoFocus onClick={() => void restore(step.plan)}>
              {restoreLabel(step.plan, step.forecast)}
            </Button>
            {found.db !== null && (found.store === 'strange' || found.store === 'behind') && (
              <Button variant="outlined" size="large" onClick={onKeep} title={text.keepHint}>
                {text.keep}
              </Button>
            )}
            <Typography color="text.secondary">{text.hint}</Typography>
          </>
        )}
        {step.name === 'running' && (
          <Button variant="outlined" onClick={() => stop.current?.abort()}>
            {text.stop}
          </Button>
        )}
        {step.name === 'done' && (
          <Button variant="contained" size="large" autoFocus onClick={onOpen}>
            {text.open}
          </Button>
        )}
      </ActionRow>
      <Foot twin={twin} state={state} onChosen={setState} />
    </Box>
  )
}

/** A store that is only older takes what it lacks; where that does not fit, and everywhere else, the copy comes first. */
async function bringBack(
  found: Found,
  twin: Twin,
  state: TwinState,
  plan: RecoveryPlan,
  watch: NonNullable<Parameters<typeof recoverData>[2]>,
): Promise<Result<RecoveryReport>> {
  if (found.store === 'behind' && found.db !== null) {
    const caught = await catchUp(found.db, twin, plan.line, await lastSeq(found.db))
    if (caught.ok && caught.value.stuckAt === null) return caught
  }
  found.db?.close()
  return recoverData(twin, state, watch)
}

type Looking = {
  readonly twin: Twin
  readonly state: TwinState
  readonly isLooking: boolean
  readonly setState: (state: TwinState) => void
  readonly setStep: (step: Step) => void
  readonly setProblem: (problem: AppError) => void
  /** Restores; for a recovery that goes on behind a reload. */
  readonly goOn: { readonly current: (plan: RecoveryPlan) => Promise<void> }
}

/** Plans what can be brought back; looks again by itself while the folder is away. */
function useLooking({ twin, state, isLooking, setState, setStep, setProblem, goOn }: Looking): void {
  useEffect(() => {
    if (!isLooking) return
    let isCurrent = true
    const look = async (): Promise<void> => {
      const fresh = await twin.state()
      const plan = fresh.ok ? await planRecovery(twin, fresh.value) : fresh
      if (!isCurrent) return
      if (fresh.ok) setState(fresh.value)
      if (!plan.ok) setProblem(plan.error)
      setStep(plan.ok && plan.value !== null ? { name: 'shown', plan: plan.value, forecast: forecastOf(plan.value) } : { name: 'away' })
      if (plan.ok && plan.value !== null && sessionStorage.getItem(goOnKey) !== null) await goOn.current(plan.value)
    }
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [twin, state.label, isLooking, setState, setStep, setProblem, goOn])
}

function restoreLabel({ snapshot, behind }: RecoveryPlan, { acts }: Forecast): string {
  const to = acts.at(-1)?.at ?? snapshot?.madeAt
  const words = to === undefined ? '' : clockTime(to)
  return behind.isBroken ? text.restoreUpTo(words) : text.restore(words)
}

function Heading({ found, step, state }: { readonly found: Found; readonly step: Step; readonly state: TwinState }) {
  const isAway = step.name === 'away'
  const { remembered } = state
  const title = step.name === 'done' ? text.done : isAway ? text.awayTitle : found.store === 'strange' ? text.strangeTitle : text.title
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
        <Logo size={36} />
        <Typography variant="h1">{title}</Typography>
      </Box>
      {step.name !== 'done' && (
        <Typography color="text.secondary" role="alert" sx={{ mb: 2, maxWidth: 760 }}>
          {isAway && remembered !== null
            ? `${text.awayLead(text.office(remembered.officeName), whenText(remembered.at))} ${text.awayWait}`
            : text.lead[found.store]}
        </Typography>
      )}
    </>
  )
}

function Running({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {text.running}
      </Typography>
      <LinearProgress
        aria-label={text.running}
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? (100 * done) / total : undefined}
      />
    </>
  )
}

/** One line of proof, and what could not be brought back. */
function Proof({ report, state }: { readonly report: RecoveryReport; readonly state: TwinState }) {
  const { counts, last, stuckAt, passedOver } = report
  const remembered = state.journal?.last?.counts
  const unequal =
    remembered === undefined
      ? []
      : (Object.keys(shownRows) as ShownRow[])
          .filter((row) => sumOf(counts, row) !== sumOf(remembered, row))
          .map((row) => `${text.table.rows[row]} ${formatAmount(sumOf(counts, row))}/${formatAmount(sumOf(remembered, row))}`)
  const to = last?.at ?? state.snapshots[0]?.madeAt
  return (
    <Alert severity={unequal.length + passedOver.length === 0 && stuckAt === null ? 'success' : 'warning'} variant="outlined" role="status">
      {text.proof(formatAmount(counts.subjects), formatAmount(counts.awards), to === undefined ? '' : whenText(to))}{' '}
      {unequal.length === 0 ? text.equalProof : text.unequalProof(unequal)}
      {passedOver.length > 0 && <div>{text.passedOver(passedOver.length)}</div>}
      {stuckAt !== null && <div>{text.stuck(stuckAt.label)}</div>}
      {state.setAside[0] !== undefined && <div>{text.setAside(state.setAside[0])}</div>}
    </Alert>
  )
}

/** The actions, always in view. */
const ActionRow = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.default' }}>
    <Box sx={{ maxWidth: 1010, mx: 'auto', px: 3, py: 1.5, display: 'flex', gap: 1.5, alignItems: 'center' }}>{children}</Box>
  </Box>
)

function Foot({
  twin,
  state,
  onChosen,
}: {
  readonly twin: Twin
  readonly state: TwinState
  readonly onChosen: (state: TwinState) => void
}) {
  const choose = async (): Promise<void> => {
    const chosen = await twin.choose('first')
    if (chosen.ok && chosen.value !== null) onChosen(chosen.value)
  }
  return (
    <Box sx={{ width: '100%', maxWidth: 1010, mx: 'auto', px: 3, pb: 2, display: 'flex', gap: 2, fontSize: 13, color: 'text.secondary' }}>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={state.label}>
        {text.folder(state.label)}
      </Box>
      <Link component="button" onClick={() => void twin.open('first')} sx={{ whiteSpace: 'nowrap' }}>
        {text.openFolder}
      </Link>
      <Link component="button" onClick={() => void choose()} sx={{ whiteSpace: 'nowrap' }}>
        {text.chooseFolder}
      </Link>
    </Box>
  )
}
