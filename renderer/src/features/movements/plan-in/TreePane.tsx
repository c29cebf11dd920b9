import { useRef, useState } from 'react'
import { ChevronDown } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { handPlaces, type HandPlace } from '@shared/plan/place'
import type { PlanReading } from '@shared/plan/readPlan'
import { planNoteText, planPlaceNames, unplacedReasons } from '@renderer/text/planText'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useShortcut } from '@renderer/ui/useShortcut'
import { partColors, partsOfLines, partWords, type PartKey } from './parts'
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
  readonly onPlace: (place: HandPlace) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('ctrl+enter', () => setOpen(true))
  const row = reading.placed.find((candidate) => candidate.line.index === line)
  if (row === undefined) return null
  const at = unplaced.indexOf(line)
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
      </Box>
      <Menu open={isOpen} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {handPlaces
          .filter((place) => !['pageNoise', 'unplaced'].includes(place))
          .map((place) => (
            <MenuItem key={place} dense onClick={() => put(place)}>
              {planPlaceNames[place]}
            </MenuItem>
          ))}
      </Menu>
    </Card>
  )
}

type Props = { readonly reading: PlanReading; readonly part: PartKey | null; readonly onPart: (part: PartKey) => void }

/** The parts that were found with the number of their sentences; together with what is not placed they are the whole text. */
export function TreePane({ reading, part, onPart }: Props) {
  const parts = partsOfLines(reading)
  const words = partWords(reading)
  const count = (key: PartKey): number => reading.sentences.filter(({ line }) => parts.get(line) === key).length
  return (
    <Card
      title={text.treeTitle}
      aside={text.sentences}
      flush
      sx={{
        'display': 'flex',
        'flexDirection': 'column',
        'minHeight': 0,
        'flex': 1,
        '& > div:last-child': { flex: 1, minHeight: 0, overflow: 'auto' },
      }}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, py: 0.5 }}>
        {(Object.keys(text.parts) as PartKey[])
          .map((key) => [key, count(key)] as const)
          .filter(([key, sentences]) => sentences > 0 || key === 'reporting' || key === 'criteria')
          .map(([key, sentences]) => (
            <li key={key}>
              <ButtonBase
                disableRipple
                onClick={() => onPart(key)}
                aria-pressed={part === key}
                sx={{
                  'display': 'grid',
                  'gridTemplateColumns': '4px 128px 1fr auto',
                  'gap': 1.25,
                  'alignItems': 'center',
                  'width': '100%',
                  'textAlign': 'left',
                  'px': 1.75,
                  'minHeight': 30,
                  'fontFamily': 'inherit',
                  'fontSize': 13,
                  'bgcolor': part === key ? 'lacquer.pale' : 'transparent',
                  '&:hover': { bgcolor: part === key ? 'lacquer.pale' : 'background.bar' },
                }}
              >
                <Box component="span" aria-hidden sx={{ height: 16, borderRadius: 1, bgcolor: partColors[key] }} />
                <Box component="span" sx={{ fontWeight: part === key ? 600 : 500 }}>
                  {text.parts[key]}
                </Box>
                <Typography variant="body2" color="text.secondary" component="span" noWrap title={words[key]}>
                  {words[key]}
                </Typography>
                <span>{sentences}</span>
              </ButtonBase>
            </li>
          ))}
      </Box>
      {reading.notes.length > 0 && (
        <Box sx={{ borderTop: 1, borderColor: 'divider', px: 1.75, py: 1 }}>
          <Typography variant="caption" component="h3" sx={{ m: 0, mb: 0.5, fontWeight: 600 }}>
            {text.notesTitle}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2, fontSize: 12, color: 'text.secondary', display: 'grid', gap: 0.25 }}>
            {reading.notes.slice(0, 40).map((note, index) => (
              <li key={index}>{planNoteText(note)}</li>
            ))}
            {reading.notes.length > 40 && <li>{text.notes(reading.notes.length - 40)}</li>}
          </Box>
        </Box>
      )}
    </Card>
  )
}
