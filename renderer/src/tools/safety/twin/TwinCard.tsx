import { useCallback, useEffect, useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { TwinState } from '@shared/ipc/twin'
import { formatAmount } from '@shared/lib/money'
import type { Twin } from '@renderer/platform/platform'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { secondStatus } from './secondStatus'
import { twinText } from './text'
import { useTwin, type TwinDesk } from './TwinContext'

const text = twinText.card

/** The copies that the program makes by itself: where they lie, the second place, the list. Nothing where the data have no twin. */
export function TwinCard() {
  const desk = useTwin()
  const { twin } = usePlatform()
  return desk === null || twin === null ? null : <Places desk={desk} twin={twin} />
}

function Places({ desk, twin }: { readonly desk: TwinDesk; readonly twin: Twin }) {
  const { fail, say } = useNotices()
  const [state, setState] = useState<TwinState | null>(null)
  const [isBusy, setBusy] = useState(false)
  const look = useCallback(async (): Promise<void> => {
    const found = await twin.state()
    if (found.ok) setState(found.value)
  }, [twin])
  useEffect(() => {
    void twin.state().then((found) => {
      if (found.ok) setState(found.value)
    })
  }, [twin, desk.made])
  const choose = async (which: 'first' | 'second'): Promise<void> => {
    const chosen = await twin.choose(which)
    if (!chosen.ok) return fail(chosen.error)
    if (chosen.value === null) return
    setState(chosen.value)
    // The new place must hold everything from the first moment on.
    if (which === 'first') await take()
  }
  const take = async (): Promise<void> => {
    setBusy(true)
    try {
      const made = await desk.take('asked')
      if (!made.ok) fail(made.error)
      else say(made.value === null ? text.nothingNew : text.taken)
      await look()
    } finally {
      setBusy(false)
    }
  }
  if (state === null) return null
  const { problem } = desk.journal.state()
  return (
    <Card title={text.title}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {text.lead}
      </Typography>
      <Place
        label={state.label}
        chip={
          problem === null && state.isThere ? (
            <StatusChip status="ok" label={text.journalWhole} />
          ) : (
            <StatusChip status="blocked" label={state.isThere ? text.journalBehind : text.away} />
          )
        }
      >
        <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void take()}>
          {text.take}
        </Button>
        <Button size="small" variant="outlined" onClick={() => void twin.open('first')}>
          {text.open}
        </Button>
        <Button size="small" variant="outlined" onClick={() => void choose('first')}>
          {text.choose}
        </Button>
      </Place>
      {problem !== null && <Typography color="error">{errorText(problem)}</Typography>}
      <Second state={state} onChoose={() => void choose('second')} onForget={() => void twin.forgetSecond().then(look)} />
      <Copies state={state} />
    </Card>
  )
}

const Place = ({ label, chip, children }: { readonly label: string; readonly chip: ReactNode; readonly children: ReactNode }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, whiteSpace: 'nowrap' }}>
    <Typography title={label} sx={{ fontWeight: 500, overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 60 }}>
      {label}
    </Typography>
    {chip}
    <Box sx={{ flex: 1 }} />
    {children}
  </Box>
)

/** The second place: in step, away, or away for too long. */
function Second({
  state,
  onChoose,
  onForget,
}: {
  readonly state: TwinState
  readonly onChoose: () => void
  readonly onForget: () => void
}) {
  const { second } = state
  const { status, label } = secondStatus(second, new Date())
  return (
    <Place label={second === null ? text.second : `${text.second}: ${second.label}`} chip={<StatusChip status={status} label={label} />}>
      <Button size="small" variant="outlined" onClick={onChoose}>
        {second === null ? text.chooseSecond : text.chooseOther}
      </Button>
      {second !== null && (
        <Button size="small" onClick={onForget}>
          {text.forget}
        </Button>
      )}
    </Place>
  )
}

function Copies({ state: { snapshots } }: { readonly state: TwinState }) {
  if (snapshots.length === 0) return <Typography color="text.secondary">{text.none}</Typography>
  const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.', ',')
  return (
    <Box sx={{ maxHeight: 280, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" stickyHeader aria-label={text.list(snapshots.length)}>
        <TableHead>
          <TableRow>
            <TableCell>{text.at}</TableCell>
            <TableCell>{text.reason}</TableCell>
            <TableCell align="right">{twinText.tables.subjects}</TableCell>
            <TableCell align="right">{text.awards}</TableCell>
            <TableCell align="right">MB</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {snapshots.map((one) => (
            <TableRow key={one.id}>
              <TableCell>{whenText(one.madeAt)}</TableCell>
              <TableCell>{twinText.reasons[one.reason]}</TableCell>
              <TableCell align="right">{formatAmount(one.counts.subjects)}</TableCell>
              <TableCell align="right">{formatAmount(one.counts.awards)}</TableCell>
              <TableCell align="right">{megabytes(one.bytes)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
