import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import type { CalendarEntry } from '@shared/domain/agenda/calendarEntries'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markCalendarDone, removeCalendarLine, restoreCalendarLine, saveCalendarLine } from '@renderer/data/repositories/calendar'
import { useOffice } from '@renderer/data/repositories/live'
import { committeeName } from '@renderer/text/officeText'
import { today } from '@renderer/text/when'
import { useAct } from '@renderer/tools/acts/useAct'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { Loading } from '@renderer/ui/Loading'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useTrail } from '@renderer/ui/Trail'
import { useShortcut } from '@renderer/ui/useShortcut'
import { LineDialog } from './LineDialog'
import { MonthView } from './MonthView'
import { OffLines, TetNote, YearReviews } from './Notes'
import { calendarText as text } from './text'
import { useCalendarYear } from './useCalendar'
import { WallSheet, wallSheets, type WallSize } from './WallSheet'
import { YearView } from './YearView'

/** Where the page stands; kept in the address, so that Back and a link find it. */
function usePlace() {
  const [params, setParams] = useSearchParams()
  const [nowYear, nowMonth] = [Number(today().slice(0, 4)), Number(today().slice(5, 7))]
  const asked = Number(params.get('nam'))
  const month = Number(params.get('thang'))
  const year = asked >= 1990 && asked <= 2100 ? asked : nowYear
  const go = (toYear: number, toMonth: number | null): void => {
    if (toYear >= 1990 && toYear <= 2100)
      setParams({ nam: String(toYear), ...(toMonth === null ? {} : { thang: String(toMonth) }) }, { replace: true })
  }
  return { year, month: month >= 1 && month <= 12 ? month : null, nowYear, nowMonth, go }
}

type Opened = { readonly line: CalendarLine | null; readonly isHoliday: boolean }

/** `#/lich`: the year of emulation and commendation: the law's and the office's days, those of movements and rounds. */
export function CalendarPage() {
  useTrail([{ label: text.title }])
  const db = useDatabase()
  const act = useAct()
  const { year, month, nowYear, nowMonth, go } = usePlace()
  const now = useCalendarYear(year)
  const [opened, setOpened] = useState<Opened | null>(null)
  const step = (by: 1 | -1): void => {
    if (month === null) return go(year + by, null)
    const index = year * 12 + month - 1 + by
    go(Math.floor(index / 12), (index % 12) + 1)
  }
  useShortcut('alt+arrowleft', () => step(-1))
  useShortcut('alt+arrowright', () => step(1))
  useShortcut('ctrl+n', () => setOpened({ line: null, isHoliday: false }))
  const edit = (entry: CalendarEntry): void => {
    if (entry.code === 'mark') setOpened({ line: entry.mark, isHoliday: false })
  }
  const noteDone = (entry: CalendarEntry): void => {
    if (entry.code === 'mark') void act(markCalendarDone(db, entry.mark, entry.mark.ofYear, entry.isDone ? null : today()))
  }
  if (now === undefined) return <Loading />
  return (
    <Box sx={{ pb: 2 }}>
      <PageHeader
        title={text.title}
        facts={text.facts(year, now.entries.length, now.entries.filter(({ isDone }) => isDone).length)}
        actions={
          <>
            <WallPrint year={year} now={now} />
            <Button variant="contained" onClick={() => setOpened({ line: null, isHoliday: false })}>
              {text.add}
            </Button>
          </>
        }
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <IconButton size="small" aria-label={month === null ? text.before.year : text.before.month} onClick={() => step(-1)}>
          <ChevronLeft size={18} />
        </IconButton>
        <Typography variant="h2" sx={{ minWidth: 120, textAlign: 'center' }}>
          {month === null ? text.year(year) : text.month(month, year)}
        </Typography>
        <IconButton size="small" aria-label={month === null ? text.after.year : text.after.month} onClick={() => step(1)}>
          <ChevronRight size={18} />
        </IconButton>
        <Button size="small" onClick={() => go(nowYear, month === null ? null : nowMonth)}>
          {text.present}
        </Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-label={text.views.label}
          value={month === null ? 'year' : 'month'}
          onChange={(_, view: 'year' | 'month' | null) => {
            if (view !== null) go(year, view === 'year' ? null : year === nowYear ? nowMonth : 1)
          }}
          sx={{ 'ml': 'auto', '& .MuiToggleButton-root:not(.Mui-selected)': { color: 'text.primary' } }}
        >
          <ToggleButton value="year">{text.views.year}</ToggleButton>
          <ToggleButton value="month">{text.views.month}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <TetNote year={year} lines={now.lines} onAdd={() => setOpened({ line: null, isHoliday: true })} />
      <YearReviews year={year} reviews={now.reviews} />
      {month === null ? (
        <YearView year={year} entries={now.entries} onMonth={(one) => go(year, one)} onEdit={edit} />
      ) : (
        <MonthView year={year} month={month} entries={now.entries} onEdit={edit} onDone={noteDone} />
      )}
      <OffLines lines={now.off} onPutBack={(line) => void act(restoreCalendarLine(db, line))} />
      {opened !== null && (
        <LineDialog
          line={opened.line}
          year={year}
          startsAsHoliday={opened.isHoliday}
          onClose={() => setOpened(null)}
          onSave={async (draft) => {
            if ((await act(saveCalendarLine(db, opened.line?.id ?? null, draft))) !== undefined) setOpened(null)
          }}
          onRemove={() => {
            setOpened(null)
            if (opened.line !== null) void act(removeCalendarLine(db, opened.line))
          }}
          onRestore={() => {
            setOpened(null)
            if (opened.line !== null) void act(restoreCalendarLine(db, opened.line))
          }}
        />
      )}
    </Box>
  )
}

/** Prints the year for the wall; Ctrl+P takes A4. */
function WallPrint({ year, now }: { readonly year: number; readonly now: NonNullable<ReturnType<typeof useCalendarYear>> }) {
  const office = useOffice()
  const { start, portal } = usePrintJob()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const print = (size: WallSize): void => {
    setAnchor(null)
    const name = office == null ? '' : committeeName(office)
    const pages = <WallSheet year={year} office={name} size={size} entries={now.entries} reviews={now.reviews} />
    const { widthMm, heightMm, marginMm } = wallSheets[size]
    start({ sheet: { widthMm, heightMm, marginMm }, pdfName: null, pages })
  }
  useShortcut('ctrl+p', () => print('a4'))
  return (
    <>
      <Button variant="outlined" title={text.printHint} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        {text.print}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(['a4', 'a3'] as const).map((size) => (
          <MenuItem key={size} onClick={() => print(size)}>
            {text.sheets[size]}
          </MenuItem>
        ))}
      </Menu>
      {portal}
    </>
  )
}
