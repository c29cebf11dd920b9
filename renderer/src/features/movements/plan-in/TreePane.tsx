import { useState, type ReactNode } from 'react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import type { HandPlace } from '@shared/plan/place'
import type { PlanReading } from '@shared/plan/readPlan'
import type { PlanNote } from '@shared/plan/types'
import { planNoteText, planPlaceNames } from '@renderer/text/planText'
import { Card } from '@renderer/ui/Card'
import { detailsOf, type Detail } from './details'
import { partColors, partsOfLines, partWords, placesOfPart, type PartKey } from './parts'
import { draggedLine } from './TextPane'
import { planInText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

type Props = {
  readonly reading: PlanReading
  readonly part: PartKey | null
  readonly onPart: (part: PartKey) => void
  /** A paragraph was dropped on a part. */
  readonly onDropLine: (line: number, place: HandPlace) => void
  /** A note was asked after: its paragraph is looked at. */
  readonly onNote: (line: number) => void
  readonly foot: ReactNode
}

/** Where the notes stand on the page. */
export const notesId = 'plan-notes'
/** What was done to a line for reading it comes behind what was supposed about it. */
const inOrder = (notes: readonly PlanNote[]): PlanNote[] => notes.toSorted((a, b) => Number(isOfReading(a)) - Number(isOfReading(b)))
const isOfReading = ({ code }: PlanNote): boolean => code === 'converted' || code === 'joined'

/** The parts that were found with the number of their sentences; together with what is not placed they are the whole text. */
export function TreePane({ reading, part, onPart, onDropLine, onNote, foot }: Props) {
  const parts = partsOfLines(reading)
  const words = partWords(reading)
  const details = detailsOf(reading)
  const [opened, setOpened] = useState<ReadonlySet<PartKey>>(new Set())
  const [asked, setAsked] = useState<{ readonly line: number; readonly part: PartKey; readonly row: HTMLElement } | null>(null)
  const drop = (line: number, on: PartKey, row: HTMLElement): void => {
    const [only, ...others] = placesOfPart[on] ?? []
    if (only !== undefined && others.length === 0) onDropLine(line, only)
    else if (only !== undefined) setAsked({ line, part: on, row })
  }
  const count = (key: PartKey): number => reading.sentences.filter(({ line }) => parts.get(line) === key).length
  return (
    <Card title={text.treeTitle} aside={text.sentences} flush fill="scroll" sx={{ flex: 1 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, py: 0.5 }}>
        {(Object.keys(text.parts) as PartKey[])
          .map((key) => [key, count(key)] as const)
          .filter(([key, sentences]) => sentences > 0 || key === 'reporting' || key === 'criteria')
          .map(([key, sentences]) => (
            <li key={key}>
              <PartRow
                part={key}
                words={words[key]}
                sentences={sentences}
                details={details[key]}
                isChosen={part === key}
                isOpen={opened.has(key)}
                onPart={() => onPart(key)}
                onDrop={(line, row) => drop(line, key, row)}
                onOpen={() => setOpened(opened.has(key) ? new Set([...opened].filter((one) => one !== key)) : new Set([...opened, key]))}
              />
            </li>
          ))}
      </Box>
      <Menu open={asked !== null} anchorEl={asked?.row ?? null} onClose={() => setAsked(null)}>
        {asked !== null && <ListSubheader sx={{ lineHeight: '32px' }}>{text.dropInto(text.parts[asked.part])}</ListSubheader>}
        {(asked === null ? [] : (placesOfPart[asked.part] ?? [])).map((place) => (
          <MenuItem
            key={place}
            dense
            onClick={() => {
              setAsked(null)
              if (asked !== null) onDropLine(asked.line, place)
            }}
          >
            {planPlaceNames[place]}
          </MenuItem>
        ))}
      </Menu>
      {reading.notes.length > 0 && (
        <Box id={notesId} sx={{ borderTop: 1, borderColor: 'divider', px: 1.75, py: 1 }}>
          <Typography variant="caption" component="h3" sx={{ m: 0, mb: 0.5, fontWeight: 600 }}>
            {text.notesTitle}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2, fontSize: 12, color: 'text.secondary', display: 'grid', gap: 0.25 }}>
            {inOrder(reading.notes)
              .slice(0, 40)
              .map((note, index) => (
                <li key={index}>
                  <Note note={note} onNote={onNote} />
                </li>
              ))}
            {reading.notes.length > 40 && <li>{text.notes(reading.notes.length - 40)}</li>}
          </Box>
        </Box>
      )}
      {foot}
    </Card>
  )
}

function Note({ note, onNote }: { readonly note: PlanNote; readonly onNote: (line: number) => void }) {
  const { line } = note
  if (line === null) return planNoteText(note)
  return (
    <Link component="button" type="button" color="inherit" sx={{ fontSize: 12, textAlign: 'left' }} onClick={() => onNote(line)}>
      {planNoteText(note)}
    </Link>
  )
}

type RowProps = {
  readonly part: PartKey
  readonly words: string
  readonly sentences: number
  readonly details: readonly Detail[]
  readonly isChosen: boolean
  readonly isOpen: boolean
  readonly onPart: () => void
  readonly onDrop: (line: number, row: HTMLElement) => void
  readonly onOpen: () => void
}
/** As many words of a part as one reads at a glance; the rest stand in the text beside. */
const mostDetails = 12

/** One part: how many sentences went there; opened, what they say. */
function PartRow({ part, words, sentences, details, isChosen, isOpen, onPart, onDrop, onOpen }: RowProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight
  const takes = placesOfPart[part] !== undefined
  return (
    <Box
      onDragOver={(event) => {
        if (takes && event.dataTransfer.types.includes(draggedLine)) event.preventDefault()
      }}
      onDrop={(event) => {
        const line = event.dataTransfer.getData(draggedLine)
        if (line === '') return
        event.preventDefault()
        onDrop(Number(line), event.currentTarget)
      }}
      sx={{ bgcolor: isChosen ? 'lacquer.pale' : 'transparent' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pl: 1.25 }}>
        <Box component="span" aria-hidden sx={{ width: 4, height: 16, borderRadius: 1, bgcolor: partColors[part], flexShrink: 0 }} />
        <IconButton
          size="small"
          onClick={onOpen}
          disabled={details.length === 0}
          aria-expanded={isOpen}
          aria-label={text.openPart(text.parts[part])}
          sx={{ mx: 0.25 }}
        >
          <Chevron size={14} />
        </IconButton>
        <ButtonBase
          disableRipple
          onClick={onPart}
          aria-pressed={isChosen}
          sx={{
            'display': 'grid',
            'gridTemplateColumns': '124px 1fr auto',
            'gap': 1.25,
            'alignItems': 'center',
            'flex': 1,
            'minWidth': 0,
            'textAlign': 'left',
            'pr': 1.75,
            'minHeight': 30,
            'fontFamily': 'inherit',
            'fontSize': 13,
            '&:hover': { bgcolor: isChosen ? 'lacquer.pale' : 'background.bar' },
          }}
        >
          <Box component="span" sx={{ fontWeight: isChosen ? 600 : 500 }}>
            {text.parts[part]}
          </Box>
          <Typography variant="body2" color="text.secondary" component="span" noWrap title={words}>
            {words}
          </Typography>
          <span>{sentences}</span>
        </ButtonBase>
      </Box>
      {isOpen && <Details details={details} />}
    </Box>
  )
}

function Details({ details }: { readonly details: readonly Detail[] }) {
  const rest = details.length - mostDetails
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 6, pr: 1.75, pb: 1, display: 'grid', gap: 0.25, fontSize: 12.5 }}>
      {details.slice(0, mostDetails).map(({ label, words }, at) => (
        <Box component="li" key={at} sx={{ display: 'flex', gap: 1.25, minWidth: 0 }}>
          {label !== '' && (
            <Box component="span" sx={{ color: 'text.secondary', minWidth: 24, maxWidth: 140, flexShrink: 0 }}>
              {label}
            </Box>
          )}
          <Box component="span" sx={oneLine} title={words}>
            {words}
          </Box>
        </Box>
      ))}
      {rest > 0 && (
        <Box component="li" sx={{ color: 'text.secondary' }}>
          {text.more(rest)}
        </Box>
      )}
    </Box>
  )
}
