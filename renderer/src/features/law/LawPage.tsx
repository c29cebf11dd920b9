import { Link as RouterLink, Navigate, useLocation, useSearchParams } from 'react-router'
import { useState } from 'react'
import Box from '@mui/material/Box'
import MuiTab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { today } from '@renderer/text/when'
import { HeaderSlot } from '@renderer/ui/HeaderSlot'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import type { CalendarDate } from '@shared/lib/dates'
import { LawPartTab } from './LawPartTab'
import { ParametersTab } from './ParametersTab'
import { ReformsTab } from './ReformsTab'
import { lawPaths, type LawTab } from './paths'
import { lawText as text } from './text'
import { addressOf, lawAsks } from '@renderer/text/addresses'

const tabLabel = (tab: LawTab): string => (tab === 'reforms' ? text.reforms : tab === 'decisionBases' ? text.basesTab : text.parts[tab])

/** `#/danh-muc/<part>`: the dated law data, the program's rows and the office's own. */
export function LawPage() {
  const { pathname } = useLocation()
  const missingOn = useSearchParams()[0].get(lawAsks.missingOn)
  // A day being typed is none; the table stays at the last whole day.
  const [day, setDay] = useState<{ readonly typed: CalendarDate | null; readonly on: CalendarDate }>(() => ({
    typed: missingOn ?? today(),
    on: missingOn ?? today(),
  }))
  const setOn = (typed: CalendarDate | null): void => setDay((last) => ({ typed, on: typed ?? last.on }))
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const path = pathname.split('/')[2] ?? ''
  const part = lawPaths[path]
  useTrail([{ label: text.title, ...(part === undefined ? {} : { part: tabLabel(part) }) }])
  if (part === undefined) return <Navigate to={addressOf.lawPart('hinh-thuc')} replace />
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 480 }}>
      <PageHeader title={text.title} facts={text.facts} actions={<Box ref={setSlot} sx={{ display: 'contents' }} />} />
      <Tabs
        value={path}
        aria-label={text.tabsLabel}
        variant="scrollable"
        scrollButtons="auto"
        sx={{
          'mt': -1.5,
          'mb': 1.5,
          'borderBottom': 1,
          'borderColor': 'divider',
          'flexShrink': 0,
          '& .MuiTab-root': { minWidth: 0, px: { xs: 0.75, lg: 2 }, fontSize: { xs: 13, lg: 14 } },
        }}
      >
        {Object.entries(lawPaths).map(([to, tab]) => (
          <MuiTab key={to} value={to} label={tabLabel(tab)} component={RouterLink} to={addressOf.lawPart(to)} replace />
        ))}
      </Tabs>
      <HeaderSlot value={slot}>
        {part === 'reforms' ? (
          <ReformsTab />
        ) : part === 'parameters' ? (
          <ParametersTab on={day.on} typedDay={day.typed} onDate={setOn} />
        ) : (
          <LawPartTab key={part} part={part} on={day.on} typedDay={day.typed} onDate={setOn} />
        )}
      </HeaderSlot>
    </Box>
  )
}
