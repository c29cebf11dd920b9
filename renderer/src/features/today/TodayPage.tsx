import { parseISO } from 'date-fns'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { weekdayText } from '@renderer/text/when'
import { useBackup } from '@renderer/tools/safety/useBackup'
import { useTrail } from '@renderer/ui/Trail'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { DueList } from './DueList'
import { OpenRounds } from './OpenRounds'
import { LawCard, SafetyCard, YearCard } from './SideCards'
import { todayText as text } from './text'
import { useDay, useDueItems, useOpenRounds } from './useToday'

/** What is due, late and waiting; the open rounds; the safety of the data. */
export function TodayPage() {
  const day = useDay()
  const title = text.title(weekdayText(parseISO(day)))
  useTrail([{ label: title }])
  const items = useDueItems()
  const rounds = useOpenRounds()
  const { backUp, dialog } = useBackup()
  return (
    <>
      <Typography variant="h1" sx={visuallyHidden}>
        {title}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(280px, 35%)' },
          gap: 1.75,
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 1.75, minWidth: 0 }}>
          <DueList items={items} onBackUp={backUp} />
          <OpenRounds rounds={rounds} />
        </Box>
        <Box sx={{ display: 'grid', gap: 1.75, minWidth: 0 }}>
          <YearCard day={day} />
          <SafetyCard onBackUp={backUp} />
          <LawCard day={day} />
        </Box>
      </Box>
      {dialog}
    </>
  )
}
