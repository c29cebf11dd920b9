import { useRef, useState } from 'react'
import { ChevronDown } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { handPlaces, type HandPlace } from '@shared/plan/place'
import type { PlanReading } from '@shared/plan/readPlan'
import { planPlaceNames, unplacedReasons } from '@renderer/text/planText'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { DropDialog } from './DropDialog'
import { planInText as text } from './text'

/** The chosen paragraph, and where it may go. */
export function ChosenLine({
  reading,
  line,
  unplaced,
  onPlace,
}: {
  readonly reading: PlanReading
  readonly line: number
  readonly unplaced: readonly number[]
  readonly onPlace: (place: HandPlace, why?: string, lines?: readonly number[]) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const [dropping, setDropping] = useState<'one' | 'all' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('ctrl+enter', () => setOpen(true))
  const row = reading.placed.find((candidate) => candidate.line.index === line)
  if (row === undefined) return null
  const at = unplaced.indexOf(line)
  // A whole other paper, or the forms of an annex: nobody puts hundreds of lines aside one by one.
  const reason = row.reason === 'otherDocument' || row.reason === 'annex' ? row.reason : null
  const alike = reason === null ? [] : [...new Set(reading.placed.filter((other) => other.reason === reason).map((other) => other.line))]
  const put = (place: HandPlace): void => {
    setOpen(false)
    onPlace(place)
  }
  return (
    <Card sx={{ flexShrink: 0, ...(at >= 0 ? { borderColor: '#E5CF9A', bgcolor: '#FFFDF5' } : {}) }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
        <StatusChip
          status={at >= 0 ? 'attention' : 'quiet'}
          label={at >= 0 ? text.unplacedOf(at + 1, unplaced.length) : planPlaceNames[row.place]}
        />
        <Typography variant="body2" noWrap sx={{ flex: 1 }} title={row.line.text}>
          “{row.line.text}”
        </Typography>
      </Box>
      {row.reason !== null && (
        <Typography variant="caption" component="div" sx={{ mb: 1 }}>
          {text.why(unplacedReasons[row.reason])}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button
          ref={button}
          variant="outlined"
          size="small"
          endIcon={<ChevronDown size={14} />}
          onClick={() => setOpen(true)}
          aria-haspopup="menu"
        >
          {text.placeInto}
        </Button>
        {at < 0 && (
          <Button variant="outlined" size="small" onClick={() => put('unplaced')}>
            {text.keepAside}
          </Button>
        )}
        {at >= 0 && (
          <Button variant="outlined" size="small" onClick={() => put('pageNoise')}>
            {text.noise}
          </Button>
        )}
        {row.place !== 'dropped' && (
          <Button variant="outlined" size="small" onClick={() => setDropping('one')}>
            {text.drop}
          </Button>
        )}
        {alike.length > 1 && (
          <Button variant="outlined" size="small" onClick={() => setDropping('all')}>
            {text.dropAll(alike.length)}
          </Button>
        )}
      </Box>
      <Menu open={isOpen} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {handPlaces
          .filter((place) => !['pageNoise', 'dropped', 'unplaced'].includes(place))
          .map((place) => (
            <MenuItem key={place} dense onClick={() => put(place)}>
              {planPlaceNames[place]}
            </MenuItem>
          ))}
      </Menu>
      {dropping === 'one' && (
        <DropDialog
          words={text.dropText(row.line.text)}
          onDrop={(why) => {
            setDropping(null)
            onPlace('dropped', why)
          }}
          onClose={() => setDropping(null)}
        />
      )}
      {dropping === 'all' && reason !== null && (
        <DropDialog
          title={text.dropAllTitle(alike.length)}
          words={alike.map((other) => other.text).join('\n')}
          because={text.dropAllWhy[reason]}
          onDrop={(why) => {
            setDropping(null)
            onPlace(
              'dropped',
              why,
              alike.map(({ index }) => index),
            )
          }}
          onClose={() => setDropping(null)}
        />
      )}
    </Card>
  )
}
