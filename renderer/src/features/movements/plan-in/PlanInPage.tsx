import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { PlanReading } from '@shared/plan/readPlan'
import { useOffice } from '@renderer/data/repositories/live'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { screens } from '@renderer/text/addresses'
import { planRefusalText } from '@renderer/text/planText'
import { Card } from '@renderer/ui/Card'
import { Kbd } from '@renderer/ui/Kbd'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useTrail } from '@renderer/ui/Trail'
import { isEditingText, useShortcut } from '@renderer/ui/useShortcut'
import { text as movementsText } from '../text'
import { partsOfLines, type PartKey } from './parts'
import { ChosenLine } from './ChosenLine'
import { NeededCard, problemsOf } from './NeededCard'
import { ParentLines } from './ParentLines'
import { SourceStep } from './SourceStep'
import { planInText as text } from './text'
import { pagesOf, TextPane } from './TextPane'
import { notesId, TreePane } from './TreePane'
import { useAccept } from './useAccept'
import { usePlanIn, type PlanIn } from './usePlanIn'

/** Brings a plan in: the text beside the tree that was found in it; nothing is written before the last button. */
export function PlanInPage() {
  useTrail([{ label: movementsText.title, to: screens.movements }, { label: text.title }])
  const office = useOffice()
  const platform = usePlatform()
  const navigate = useNavigate()
  const { fail } = useNotices()
  const plan = usePlanIn(office ?? null)
  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('word')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) plan.open({ fileName: picked.value.fileName, bytes: picked.value.bytes, text: '' })
  }
  const cancel = (): void => void navigate(screens.movements)
  if (plan.reading === null)
    return (
      <>
        <PageHeader
          title={text.title}
          facts={text.startFacts}
          actions={
            <Button variant="outlined" onClick={cancel}>
              {text.cancel}
            </Button>
          }
        />
        <SourceStep
          problem={plan.refusal === null ? null : `${plan.source?.fileName ?? ''}: ${planRefusalText(plan.refusal)}`}
          onPick={() => void pick()}
          onOpen={(source) => plan.open(source)}
        />
      </>
    )
  return <ReadPlan plan={plan} reading={plan.reading} onPick={() => void pick()} onCancel={cancel} />
}

type ReadProps = { readonly plan: PlanIn; readonly reading: PlanReading; readonly onPick: () => void; readonly onCancel: () => void }
function ReadPlan({ plan, reading, onPick, onCancel }: ReadProps) {
  const unplaced = [...new Set(reading.sentences.filter(({ place }) => place === 'unplaced').map(({ line }) => line))]
  const [chosen, setChosen] = useState<number | null>(unplaced[0] ?? null)
  const [part, setPart] = useState<PartKey | null>(null)
  const [isBusy, setBusy] = useState(false)
  // What has no place yet is what the officer is here for: it is in view from the start.
  const [first] = useState(unplaced[0])
  useEffect(() => {
    if (first !== undefined) scrollTo(first)
  }, [first])
  const accept = useAccept(plan, reading)
  const { say } = useNotices()
  const isReady = Object.keys(problemsOf(plan.answers)).length === 0
  const show = (line: number | undefined): void => {
    if (line === undefined) return
    setPart(null)
    setChosen(line)
    scrollTo(line)
  }
  const step = (by: 1 | -1): void => {
    const at = chosen === null ? -1 : unplaced.indexOf(chosen)
    show(at < 0 ? unplaced[0] : unplaced[(at + by + unplaced.length) % unplaced.length])
  }
  useShortcut('f8', () => step(1))
  useShortcut('shift+f8', () => step(-1))
  // Nothing is stored yet: what was done elsewhere before is not taken back from here.
  useShortcut('ctrl+z', () => void (plan.undo() || say(text.nothingPlaced)), {
    isFirst: true,
    skip: (event) => isEditingText(event.target),
  })
  const run = async (): Promise<void> => {
    setBusy(true)
    try {
      await accept()
    } finally {
      setBusy(false)
    }
  }
  const placeChosen = (place: Parameters<PlanIn['place']>[1], why?: string, lines?: readonly number[]): void => {
    if (chosen === null) return
    const put = lines ?? [chosen]
    const next = unplaced.find((line) => line > chosen && !put.includes(line))
    plan.place(put, place, why)
    if (unplaced.includes(chosen)) show(next)
  }
  const count = reading.sentences.filter(({ place }) => place === 'unplaced').length
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 420 }}>
      <PageHeader
        title={text.title}
        facts={text.facts(plan.source?.fileName ?? '', pagesOf(reading), reading.sentences.length)}
        actions={
          <>
            <Button variant="outlined" onClick={onCancel}>
              {text.cancel}
            </Button>
            <Button variant="outlined" onClick={onPick}>
              {text.otherFile}
            </Button>
            <Button variant="contained" disabled={isBusy || !isReady} onClick={() => void run()}>
              {plan.answers.isUpper ? text.acceptUpper : text.accept}
            </Button>
          </>
        }
      />
      <Card sx={{ 'mb': 1.5, 'flexShrink': 0, '& > div': { py: 1, display: 'flex', gap: 1.25, alignItems: 'center', flexWrap: 'wrap' } }}>
        <StatusChip status="ok" label={text.placed(reading.sentences.length - count)} />
        {count > 0 && <StatusChip status="attention" label={text.unplaced(count)} />}
        {reading.notes.length > 0 && (
          <ButtonBase
            title={text.showNotes}
            sx={{ borderRadius: 999 }}
            onClick={() => document.getElementById(notesId)?.scrollIntoView({ block: 'start' })}
          >
            <StatusChip status="info" label={text.notes(reading.notes.length)} />
          </ButtonBase>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }} noWrap>
          {count > 0 ? text.kept : ''}
        </Typography>
        {count > 0 && (
          <Button size="small" onClick={() => step(1)}>
            {text.next}&nbsp;<Kbd>F8</Kbd>
          </Button>
        )}
      </Card>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 6fr)' },
          gap: 1.5,
        }}
      >
        <TextPane reading={reading} chosen={chosen} part={part} onChoose={show} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: 0 }}>
          {chosen !== null && <ChosenLine reading={reading} line={chosen} unplaced={unplaced} onPlace={placeChosen} />}
          <NeededCard plan={plan} reading={reading} />
          <TreePane
            reading={reading}
            part={part}
            onPart={(key) => {
              setPart(key)
              setChosen(null)
              const first = [...partsOfLines(reading)].filter(([, own]) => own === key).map(([line]) => line)
              scrollTo(Math.min(...first))
            }}
            onNote={show}
            onDropLine={(line, place) => plan.place([line], place)}
            foot={<ParentLines plan={plan} reading={reading} />}
          />
        </Box>
      </Box>
    </Box>
  )
}

const scrollTo = (line: number): void => document.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' })
