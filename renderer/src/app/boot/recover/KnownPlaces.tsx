import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { KnownPlace, TwinState } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import type { Twin } from '@renderer/platform/platform'
import { whenText } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { StatusChip } from '@renderer/ui/StatusChip'
import { recoverText } from './text'

const text = recoverText.places
const lookAgainMs = 3000

const factsOf = ({ isThere, copies, hasJournal, officeName, newestAt }: KnownPlace): string => {
  if (!isThere) return text.away
  if (copies > 0) return text.copies(copies, recoverText.office(officeName), newestAt === null ? '' : whenText(newestAt))
  return hasJournal ? text.journalOnly : text.none
}

/** Copies that are newer than all in the first place; all places where it has none. */
const worthShowing = (places: readonly KnownPlace[], { snapshots }: TwinState): readonly KnownPlace[] => {
  const newest = snapshots[0]
  return newest === undefined ? places : places.filter(({ newestAt }) => newestAt !== null && newestAt > newest.madeAt)
}

type Props = {
  readonly twin: Twin
  readonly state: TwinState
  readonly onChosen: (state: TwinState) => void
  readonly onRefused: (problem: AppError) => void
}
/** Where else this computer kept copies, what is there, and the way to bring it back. Looks again by itself: a stick may be plugged in. */
export function KnownPlaces({ twin, state, onChosen, onRefused }: Props) {
  const [places, setPlaces] = useState<readonly KnownPlace[]>([])
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const look = async (): Promise<void> => {
      const known = await twin.elsewhere()
      if (isCurrent && known.ok) setPlaces(known.value)
    }
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [twin])
  const adopt = async (id: string): Promise<void> => {
    setBusy(true)
    try {
      const adopted = await twin.adopt(id)
      if (adopted.ok) onChosen(adopted.value)
      else onRefused(adopted.error)
    } finally {
      setBusy(false)
    }
  }
  const shown = worthShowing(places, state)
  if (shown.length === 0) return null
  return (
    <Card title={text.title} flush sx={{ mt: 2 }}>
      {shown.map((place) => {
        const isUsable = place.isThere && (place.copies > 0 || place.hasJournal)
        return (
          <Box
            key={place.id}
            sx={{
              'display': 'flex',
              'alignItems': 'center',
              'gap': 1.5,
              'px': 2,
              'py': 1.1,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 500 }}>
                {text.kinds[place.kind]}: {place.label}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {factsOf(place)}
              </Typography>
            </Box>
            {isUsable ? (
              <Button variant="outlined" disabled={isBusy} onClick={() => void adopt(place.id)} sx={{ whiteSpace: 'nowrap' }}>
                {text.use}
              </Button>
            ) : (
              <StatusChip status="quiet" label={text.hasNone} />
            )}
          </Box>
        )
      })}
    </Card>
  )
}

/** The way on for whoever has no copy left anywhere. */
export function BeginAnew({ onBegin }: { readonly onBegin: () => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {recoverText.anew.act}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={recoverText.anew.title}
        text={recoverText.anew.text}
        confirm={recoverText.anew.confirm}
        isDestructive
        onCancel={() => setAsking(false)}
        onConfirm={onBegin}
      />
    </>
  )
}
