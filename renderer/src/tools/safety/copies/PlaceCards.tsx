import { useState, type ReactNode } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { TwinState } from '@shared/ipc/twin'
import { secondFolder } from '@shared/twin/room'
import { readRehearsal, rehearse } from '@renderer/data/twin/rehearsal'
import type { Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { addressOf } from '@renderer/text/addresses'
import { clockTime, whenText } from '@renderer/text/when'
import { StatusChip } from '@renderer/ui/StatusChip'
import { secondStatus } from '../twin/secondStatus'
import { twinText } from '../twin/text'
import type { TwinDesk } from '../twin/TwinContext'
import { rehearsalText, rehearsalWords } from '../rehearsalText'
import { placesText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

type CardProps = {
  readonly title: string
  readonly main: string
  readonly chip: ReactNode
  readonly isCalm: boolean
  readonly children: ReactNode
}
const FactCard = ({ title, main, chip, isCalm, children }: CardProps) => (
  <Box
    component="section"
    aria-label={title}
    sx={{
      bgcolor: isCalm ? 'background.paper' : '#FFFDF3',
      border: 1,
      borderColor: isCalm ? 'divider' : 'warning.light',
      borderRadius: 2,
      px: 1.75,
      py: 1.1,
      minWidth: 0,
      flex: 1,
    }}
  >
    <Typography variant="body2" color="text.secondary">
      {title}
    </Typography>
    {/* In a narrow window the chip stands below: beside it three letters of the fact were left. */}
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minWidth: 0 }}>
      <Box component="span" title={main} sx={{ fontWeight: 600, ...oneLine }}>
        {main}
      </Box>
      {chip}
    </Box>
    <Typography variant="body2" component="div" color="text.secondary" sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap' }}>
      {children}
    </Typography>
  </Box>
)
const Act = ({ label, onAct }: { readonly label: string; readonly onAct: () => void }) => (
  <Link component="button" onClick={onAct} sx={{ font: 'inherit', whiteSpace: 'nowrap', verticalAlign: 'baseline' }}>
    {label}
  </Link>
)

type Props = {
  readonly desk: TwinDesk
  readonly twin: Twin
  readonly state: TwinState
  readonly onChoose: (which: 'first' | 'second') => void
  readonly onForget: () => void
}

/** Three facts: the newest copy, the second place, the last rehearsal; each with what can be done about it. */
export function PlaceCards(props: Props) {
  return (
    <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5, flexDirection: { xs: 'column', sm: 'row' } }}>
      <Newest {...props} />
      <Second {...props} />
      <RehearsalCard twin={props.twin} state={props.state} />
    </Box>
  )
}

/** A browser may be one that opens no folders. */
const canChoose = ({ browser }: TwinState): boolean => browser?.canChoose !== false

function Newest({ desk, state, onChoose }: Props) {
  const { problem } = desk.journal.state()
  const newest = state.snapshots[0]
  const { missingFiles } = desk
  const isCalm = problem === null && state.isThere && newest !== undefined && missingFiles === 0 && !state.lacksFiles
  const chip =
    state.browser?.isWaiting === true ? (
      <StatusChip status="attention" label={twinText.browser.waiting} />
    ) : !state.isThere ? (
      <StatusChip status="blocked" label={twinText.card.away} />
    ) : newest === undefined ? (
      <StatusChip status="attention" label={twinText.card.none} />
    ) : (
      <StatusChip status="ok" label={text.checked} />
    )
  const last = state.journal?.last
  return (
    <FactCard
      title={text.newest}
      main={newest !== undefined ? whenText(newest.madeAt) : state.isThere ? text.noneYet : text.unseen}
      chip={chip}
      isCalm={isCalm}
    >
      <span title={state.label}>
        {problem !== null
          ? `${twinText.card.journalBehind}. ${errorText(problem)}`
          : last == null
            ? state.isThere
              ? text.journalEmpty
              : ''
            : text.journalTo(clockTime(last.at))}
      </span>
      {missingFiles > 0 && (
        <span>
          {twinText.card.missing(missingFiles)}{' '}
          <Link component={RouterLink} to={addressOf.setting('suc-khoe')} sx={{ whiteSpace: 'nowrap' }}>
            {twinText.card.whichFiles}
          </Link>
        </span>
      )}
      {missingFiles === 0 && state.lacksFiles && <span>{twinText.card.lacksFiles}</span>}
      {canChoose(state) && <Act label={twinText.card.choose} onAct={() => onChoose('first')} />}
    </FactCard>
  )
}

function Second({ state, onChoose, onForget }: Props) {
  const { second } = state
  const { status, label } = secondStatus(second, new Date())
  return (
    <FactCard
      title={twinText.card.second}
      main={second?.label ?? text.noSecond}
      chip={<StatusChip status={status} label={second === null ? text.notChosen : second.isThere ? text.isThere : text.away} />}
      isCalm={status === 'ok'}
    >
      {second !== null && (
        <span>
          {label}
          {second.isThere && second.home !== secondFolder && `, ${twinText.card.ownFolder(second.home)}`}
        </span>
      )}
      {canChoose(state) && (
        <Act label={second === null ? twinText.card.chooseSecond : twinText.card.chooseOther} onAct={() => onChoose('second')} />
      )}
      {second !== null && <Act label={twinText.card.forget} onAct={onForget} />}
    </FactCard>
  )
}

function RehearsalCard({ twin, state }: { readonly twin: Twin; readonly state: TwinState }) {
  const last = useLiveQuery(async () => (await readRehearsal()) ?? null, [])
  const [isBusy, setBusy] = useState(false)
  const newest = state.snapshots[0]
  const run = async (): Promise<void> => {
    if (newest === undefined || isBusy) return
    setBusy(true)
    try {
      await rehearse(twin, newest, () => new Date())
    } finally {
      setBusy(false)
    }
  }
  const isWell = last?.problem === null
  const chip =
    last == null ? (
      <StatusChip status="attention" label={rehearsalText.never} />
    ) : (
      <StatusChip status={isWell ? 'ok' : 'blocked'} label={isWell ? rehearsalText.whole : rehearsalText.failed} />
    )
  return (
    <FactCard title={rehearsalText.title} main={last == null ? rehearsalText.none : whenText(last.at)} chip={chip} isCalm={isWell}>
      <span role="status">{isBusy ? rehearsalText.running : last == null ? rehearsalText.hint : rehearsalWords(last)}</span>
      {newest !== undefined && !isBusy && <Act label={last == null ? rehearsalText.first : rehearsalText.again} onAct={() => void run()} />}
    </FactCard>
  )
}
