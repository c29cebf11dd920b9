import { memo, useRef, useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Link from '@mui/material/Link'
import { emphasisRuns } from '@shared/lib/emphasis'
import type { PlanReading } from '@shared/plan/readPlan'
import { Card } from '@renderer/ui/Card'
import { tokens } from '@renderer/ui/tokens'
import { partColors, partsOfLines, type PartKey } from './parts'
import { planInText as text } from './text'

const serif = "'Times New Roman', 'Liberation Serif', Tinos, serif"
/** Runs of placed paragraphs longer than this fold, save their ends. */
const foldsFrom = 18

type Line = { readonly index: number; readonly text: string; readonly isBold: boolean; readonly part: PartKey }

/** How many pages the file told of; 0 where it told none. */
export const pagesOf = ({ placed }: PlanReading): number => Math.max(0, ...placed.map(({ line }) => line.page ?? 0))
/** What a dragged paragraph carries: its index. */
export const draggedLine = 'text/x-plan-line'

const linesOf = (reading: PlanReading): Line[] => {
  const parts = partsOfLines(reading)
  const seen = new Set<number>()
  return reading.placed.flatMap(({ line }) => {
    if (seen.has(line.index)) return []
    seen.add(line.index)
    return [{ index: line.index, text: line.text, isBold: line.isBold, part: parts.get(line.index) ?? 'unplaced' }]
  })
}

type Props = {
  readonly reading: PlanReading
  readonly chosen: number | null
  readonly part: PartKey | null
  readonly onChoose: (line: number) => void
}

/** The text as it stands, each paragraph with the colour and the word of its part. */
export function TextPane({ reading, chosen, part, onChoose }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const lines = linesOf(reading)
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const pages = pagesOf(reading)
  const pageAt = reading.placed.findLast(({ line }) => line.index <= top && line.page !== undefined)?.line.page ?? 1
  /** The first paragraph in view says which page is looked at. */
  const look = (): void => {
    const box = list.current?.parentElement?.getBoundingClientRect()
    const seen = box === undefined ? null : document.elementFromPoint(box.left + 150, box.top + 12)?.closest('[data-line]')
    if (seen instanceof HTMLElement) setTop(Number(seen.dataset['line']))
  }
  const rows: ReactNode[] = []
  for (let at = 0; at < lines.length;) {
    let end = at
    while (end < lines.length && lines[end]!.part === lines[at]!.part && lines[end]!.part !== 'unplaced') end += 1
    const run = lines.slice(at, Math.max(end, at + 1))
    const first = run[0]!
    const isFolded =
      run.length > foldsFrom && !opened.has(first.index) && run.every(({ index, part: own }) => index !== chosen && own !== part)
    const shown = isFolded ? [...run.slice(0, 3), ...run.slice(-2)] : run
    shown.forEach((line, index) => {
      if (isFolded && index === 3)
        rows.push(
          <Box component="li" key={`fold-${first.index}`} sx={{ pl: '140px', py: 0.5, fontSize: 12, color: 'text.secondary' }}>
            {text.folded(run.length - 5)} ·{' '}
            <Link component="button" type="button" sx={{ fontSize: 12 }} onClick={() => setOpened(new Set([...opened, first.index]))}>
              {text.unfold}
            </Link>
          </Box>,
        )
      rows.push(
        <Paragraph
          key={line.index}
          line={line}
          isFirst={index === 0}
          isChosen={line.index === chosen || (part !== null && line.part === part)}
          onChoose={onChoose}
        />,
      )
    })
    at += run.length
  }
  return (
    <Card title={text.textTitle} aside={pages === 0 ? undefined : text.page(pageAt, pages)} flush fill="scroll">
      <Box
        component="ul"
        ref={(element: HTMLUListElement | null) => {
          list.current = element
          const scrolled = element?.parentElement ?? null
          scrolled?.addEventListener('scroll', look, { passive: true })
          return () => scrolled?.removeEventListener('scroll', look)
        }}
        sx={{ listStyle: 'none', m: 0, p: 0, py: 1 }}
      >
        {rows}
      </Box>
    </Card>
  )
}

type ParagraphProps = {
  readonly line: Line
  readonly isFirst: boolean
  readonly isChosen: boolean
  readonly onChoose: (line: number) => void
}
const Paragraph = memo(function Paragraph({ line, isFirst, isChosen, onChoose }: ParagraphProps) {
  const isUnplaced = line.part === 'unplaced'
  return (
    <Box
      component="li"
      data-line={line.index}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(draggedLine, String(line.index))
        event.dataTransfer.effectAllowed = 'move'
      }}
      sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' }}
    >
      <ButtonBase
        disableRipple
        onClick={() => onChoose(line.index)}
        aria-pressed={isChosen}
        sx={{
          'display': 'grid',
          'gridTemplateColumns': '122px 1fr',
          'gap': '10px',
          'width': '100%',
          'textAlign': 'left',
          'px': 1,
          'py': '1px',
          'fontFamily': 'inherit',
          'alignItems': 'stretch',
          '&:hover': { bgcolor: 'background.bar' },
        }}
      >
        <Box component="span" sx={{ textAlign: 'right', fontSize: 12, lineHeight: '22px', color: partColors[line.part] }}>
          {isFirst || isUnplaced ? `${isUnplaced ? '▲ ' : ''}${text.parts[line.part]}` : ''}
        </Box>
        <Box
          component="span"
          sx={{
            borderLeft: 3,
            borderColor: partColors[line.part],
            pl: 1.5,
            pr: 1,
            py: 0.25,
            fontFamily: serif,
            fontSize: 15.5,
            lineHeight: 1.35,
            fontWeight: line.isBold ? 700 : 400,
            bgcolor: isChosen ? tokens.lacquerPale : isUnplaced ? tokens.attentionPale : 'transparent',
          }}
        >
          {emphasisRuns(line.text).map((run, index) => (
            <Box
              key={index}
              component="span"
              sx={{ fontStyle: run.style === 'italic' ? 'italic' : 'normal', fontWeight: run.style === 'bold' ? 700 : 'inherit' }}
            >
              {run.text}
            </Box>
          ))}
        </Box>
      </ButtonBase>
    </Box>
  )
})
