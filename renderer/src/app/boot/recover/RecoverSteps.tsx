import type { ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { TwinState } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { formatAmount } from '@shared/lib/money'
import type { RecoveryReport } from '@renderer/data/twin/recover'
import type { Twin } from '@renderer/platform/platform'
import { whenText } from '@renderer/text/when'
import { Logo } from '@renderer/ui/Logo'
import type { Found } from '../start'
import { shownRows, sumOf, type ShownRow } from './plan'
import { recoverText as text } from './text'
import type { RecoveryStep } from './useRecovery'
import { oneLine } from '@renderer/ui/twoLines'

type HeadingProps = {
  readonly found: Found
  readonly step: RecoveryStep
  readonly state: TwinState
  /** Whether copies were found in another place than the folder. */
  readonly isElsewhere: boolean
}

function titleOf({ found: { store }, step, state, isElsewhere }: HeadingProps): string {
  if (step.name === 'done') return text.done
  if (step.name === 'away') {
    if (isElsewhere) return text.elsewhereTitle
    if (state.isThere) return text.missingTitle
    return state.browser === undefined ? text.awayTitle : text.browser.title
  }
  return store === 'strange' ? text.strangeTitle : store === 'newer' ? text.newerTitle : text.title
}

function leadOf({ found: { store }, step, state, isElsewhere }: HeadingProps): string {
  const { remembered, isThere, browser, label } = state
  const [office, when] = remembered === null ? ['', ''] : [text.office(remembered.officeName), whenText(remembered.at)]
  if (step.name !== 'away') return text.lead[store]
  if (isThere) {
    const known = remembered === null ? text.missingUnknown : text.missingLead(office, when)
    if (isElsewhere) return `${known} ${text.elsewhereLead}`
    return `${known} ${browser?.canChoose === false ? '' : `${text.findThem} `}${text.nothingChanged}`
  }
  if (remembered === null) return text.lead[store]
  const wait = browser === undefined ? text.awayWait : text.browser.wait(label)
  return `${text.awayLead(office, when)} ${isElsewhere ? text.elsewhereLead : ''} ${wait}`
}

/** What happened, in one line, then what is safe. */
export const Heading = (props: HeadingProps) => (
  <>
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
      <Logo size={36} />
      <Typography variant="h1">{titleOf(props)}</Typography>
    </Box>
    {props.step.name !== 'done' && (
      <Typography color="text.secondary" role="alert" sx={{ mb: 2, maxWidth: 760 }}>
        {leadOf(props)}
      </Typography>
    )}
  </>
)

/** The bar while it runs. */
export function Running({ done, total }: { readonly done: number; readonly total: number }) {
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
export function Proof({
  report,
  state,
  isLockedAgain,
}: {
  readonly report: RecoveryReport
  readonly state: TwinState
  readonly isLockedAgain: boolean
}) {
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
      {isLockedAgain && <div>{text.sealed.lockedAgain}</div>}
      {state.setAside[0] !== undefined && <div>{text.setAside(state.setAside[0])}</div>}
    </Alert>
  )
}

/** The actions and, below them, where the copies lie: always in view. */
export const ActionRow = ({ foot, children }: { readonly foot: ReactNode; readonly children: ReactNode }) => (
  <Box sx={{ position: 'sticky', bottom: 0, zIndex: 2, bgcolor: 'background.default', borderTop: 1, borderColor: 'divider' }}>
    <Box
      sx={{
        'maxWidth': 1010,
        'mx': 'auto',
        'px': 3,
        'py': 1.25,
        'display': 'flex',
        'gap': 1.5,
        'alignItems': 'center',
        '& .MuiButton-root': { whiteSpace: 'nowrap', flexShrink: 0 },
      }}
    >
      {children}
    </Box>
    {foot}
  </Box>
)

/** In a browser: the folder is opened again by a click, or shown anew where the browser no longer knows it. */
export function OpenAgain({
  twin,
  state,
  onChosen,
  onRefused,
}: {
  readonly twin: Twin
  readonly state: TwinState
  readonly onChosen: (state: TwinState) => void
  readonly onRefused: (problem: AppError) => void
}) {
  if (state.browser === undefined) return null
  const isKnown = state.browser.asks.includes('first')
  const again = async (): Promise<void> => {
    const opened = await (isKnown ? twin.grant('first') : twin.choose('first', { aim: 'find' }))
    if (!opened.ok) onRefused(opened.error)
    else if (opened.value !== null) onChosen(opened.value)
  }
  return (
    <Button variant="contained" size="large" autoFocus onClick={() => void again()}>
      {isKnown ? text.browser.grant(state.label) : text.browser.choose(state.label)}
    </Button>
  )
}

/** Where the copies lie, and the way to another place. */
export function Foot({
  twin,
  state,
  onChosen,
  onRefused,
}: {
  readonly twin: Twin
  readonly state: TwinState
  readonly onChosen: (state: TwinState) => void
  readonly onRefused: (problem: AppError) => void
}) {
  const choose = async (): Promise<void> => {
    const chosen = await twin.choose('first', { aim: 'find' })
    if (!chosen.ok) onRefused(chosen.error)
    else if (chosen.value !== null) onChosen(chosen.value)
  }
  return (
    <Box
      sx={{ width: '100%', maxWidth: 1010, mx: 'auto', px: 3, pb: 1.25, display: 'flex', gap: 2, fontSize: 13, color: 'text.secondary' }}
    >
      <Box component="span" sx={oneLine} title={state.label}>
        {text.folder(state.label)}
      </Box>
      {state.browser === undefined && (
        <Link component="button" onClick={() => void twin.open('first')} sx={{ whiteSpace: 'nowrap' }}>
          {text.openFolder}
        </Link>
      )}
      {state.browser?.canChoose !== false && (
        <Link component="button" onClick={() => void choose()} sx={{ whiteSpace: 'nowrap' }}>
          {text.chooseFolder}
        </Link>
      )}
    </Box>
  )
}
