import { useCallback, useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { Snapshot, TwinState } from '@shared/ipc/twin'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { Twin } from '@renderer/platform/platform'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { TwinDesk } from '../twin/TwinContext'
import { BrowserNote } from './BrowserNote'
import { CopiesTable } from './CopiesTable'
import { CopyPanel } from './CopyPanel'
import { PlaceCards } from './PlaceCards'
import { copiesText as text } from './text'
import { useChecks } from './useChecks'
import { useChoosePlace } from './useChoosePlace'

/** The panel is as high as the list beside it. */
const whole = { '& > div': { height: '100%' } } as const
const beside = { width: 352, flexShrink: 0, ...whole } as const
const over = { position: 'absolute', top: 0, right: 0, bottom: 0, width: 'min(420px, 100%)', boxShadow: 8, zIndex: 3, ...whole } as const
const nothing: readonly Snapshot[] = []
/** The list takes the height that what stands above leaves, and never less than a few rows. */
const leastHeight = 250

/** Where the copies lie, all of them, and the chosen one against now. Fills a column of given height. */
export function CopiesBoard({ desk, twin }: { readonly desk: TwinDesk; readonly twin: Twin }) {
  const db = useDatabase()
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'))
  const [state, setState] = useState<TwinState | null>(null)
  const [chosen, setChosen] = useState<Snapshot | null>(null)
  const look = useCallback(async (): Promise<void> => {
    const found = await twin.state()
    if (found.ok) setState(found.value)
  }, [twin])
  useEffect(() => {
    void twin.state().then((found) => {
      if (found.ok) setState(found.value)
    })
  }, [twin, desk.made, desk.stepped])
  const broken = useChecks(twin, state?.snapshots ?? nothing)
  const { choose: choosePlace, dialog } = useChoosePlace(desk, twin, setState)
  if (state === null) return null
  const places = (
    <>
      {dialog}
      <BrowserNote twin={twin} state={state} onChoose={() => void choosePlace('first')} onChanged={() => void look()} />
      <PlaceCards
        desk={desk}
        twin={twin}
        state={state}
        onChoose={(which) => void choosePlace(which)}
        onForget={() => void twin.forgetSecond().then(look)}
      />
    </>
  )
  if (state.snapshots.length + state.unlisted.length === 0)
    return (
      <>
        {places}
        <Card>
          <EmptyState title={state.isThere ? text.empty : text.away} text={state.isThere ? text.emptyText : text.awayText(state.label)} />
        </Card>
      </>
    )
  const panel =
    chosen === null ? null : (
      <CopyPanel key={chosen.id} db={db} twin={twin} snapshot={chosen} {...(isWide ? {} : { onClose: () => setChosen(null) })} />
    )
  return (
    <>
      {places}
      <Box sx={{ display: 'flex', gap: 1.5, position: 'relative', flex: 1, minHeight: leastHeight }}>
        <Card flush sx={{ flex: 1, minWidth: 0, ...whole }}>
          <CopiesTable
            snapshots={state.snapshots}
            unlisted={state.unlisted}
            broken={broken}
            chosen={chosen?.id ?? null}
            onChoose={setChosen}
            height="100%"
            aside={
              state.browser === undefined && (
                <Link component="button" onClick={() => void twin.open('first')} title={state.label} sx={{ font: 'inherit' }}>
                  {text.openFolder}
                </Link>
              )
            }
          />
        </Card>
        {/* One place for both widths: a window that is made narrower must not open the copy anew, nor lose what was asked. */}
        {(isWide || panel !== null) && (
          <Card flush sx={isWide ? beside : over}>
            {panel ?? (
              <Typography color="text.secondary" sx={{ p: 2 }}>
                {text.choose}
              </Typography>
            )}
          </Card>
        )}
      </Box>
    </>
  )
}
