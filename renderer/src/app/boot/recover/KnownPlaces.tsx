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

const factsOf = ({ isThere, isClosed = false, copies, hasJournal, officeName, newestAt }: KnownPlace): string => {
  if (isClosed) return text.closed
  if (!isThere) return text.away
  if (copies > 0) return text.copies(copies, recoverText.office(officeName), newestAt === null ? '' : whenText(newestAt))
  return hasJournal ? text.journalOnly : text.none
}

/** Copies that are newer than all in the first place; all places where it has none. */
const worthShowing = (places: readonly KnownPlace[], { snapshots }: TwinState): readonly KnownPlace[] => {
  const newest = snapshots[0]
  return newest === undefined ? places : places.filter(({ newestAt }) => newestAt !== null && newestAt > newest.madeAt)
}

/** Copies of an office of another name than the one that this computer remembers: on a stick that several share. */
const isForeign = ({ officeName }: KnownPlace, { remembered }: TwinState): boolean =>
  officeName !== '' && remembered !== null && remembered.officeName !== '' && officeName !== remembered.officeName

/** Whether something can be brought back from a place. */
const isUsable = ({ isThere, isClosed = false, copies, hasJournal }: KnownPlace): boolean =>
  isClosed || (isThere && (copies > 0 || hasJournal))

/** Where else this computer kept copies, as far as that matters now. Looks again by itself while asked to: a stick may be plugged in. */
export function useKnownPlaces(
  twin: Twin,
  state: TwinState,
  isLooking: boolean,
): {
  readonly shown: readonly KnownPlace[]
  /** Those that something of this office can be brought back from. */
  readonly usable: readonly KnownPlace[]
} {
  const [places, setPlaces] = useState<readonly KnownPlace[]>([])
  useEffect(() => {
    if (!isLooking) return
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
  }, [twin, isLooking])
  // What is not this office's stands last.
  const shown = worthShowing(places, state).toSorted((a, b) => Number(isForeign(a, state)) - Number(isForeign(b, state)))
  return { shown, usable: shown.filter((place) => place.isThere && isUsable(place) && !isForeign(place, state)) }
}

type Props = {
  readonly twin: Twin
  readonly state: TwinState
  readonly places: readonly KnownPlace[]
  readonly onChosen: (state: TwinState) => void
  readonly onRefused: (problem: AppError) => void
}
/** These places, what is there, and the way to bring it back. */
export function KnownPlaces({ twin, state, places, onChosen, onRefused }: Props) {
  const [isBusy, setBusy] = useState(false)
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
  if (places.length === 0) return null
  return (
    <Card title={text.title} flush sx={{ mt: 2 }}>
      {places.map((place) => (
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
              {isForeign(place, state) && ` ${text.foreign}`}
            </Typography>
          </Box>
          {isUsable(place) ? (
            <Button variant="outlined" disabled={isBusy} onClick={() => void adopt(place.id)} sx={{ whiteSpace: 'nowrap' }}>
              {text.use}
            </Button>
          ) : (
            <StatusChip status="quiet" label={place.isThere ? text.hasNone : text.notSeen} />
          )}
        </Box>
      ))}
    </Card>
  )
}

/** The way on for whoever has no copy left anywhere, or wants none of those that were found. */
export function BeginAnew({ found, onBegin }: { readonly found: readonly KnownPlace[]; readonly onBegin: () => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {recoverText.anew.act}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={recoverText.anew.title}
        text={[...found.map((place) => recoverText.anew.found(place.label, factsOf(place))), recoverText.anew.text(found.length > 0)].join(
          '\n',
        )}
        confirm={recoverText.anew.confirm}
        isDestructive
        onCancel={() => setAsking(false)}
        onConfirm={onBegin}
      />
    </>
  )
}
