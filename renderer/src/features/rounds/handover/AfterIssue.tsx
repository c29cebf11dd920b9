import { useEffect, useMemo, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { afterIssue, type AfterStep } from '@shared/checks/afterIssue'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import type { ProducedDocument } from '@renderer/data/core/database'
import type { Ruling } from '@shared/domain/ruling/types'
import { laterOf, shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markDone, type DoneStep } from '@renderer/data/repositories/rulings'
import { today } from '@renderer/text/when'
import { PrintCertificates } from '@renderer/tools/documents/PrintCertificates'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import { paperOfItem, type DocumentSource } from '@renderer/tools/documents/source'
import { text as documentsText } from '@renderer/tools/documents/text'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
import { HeaderAction } from '@renderer/ui/HeaderSlot'
import { InlineForm } from '@renderer/ui/InlineForm'
import { useNotices } from '@renderer/ui/Notices'
import { freshSource } from '../frame/freshSource'
import { afterText as text } from './text'

type Marked = Exclude<AfterStep['id'], 'file'>
const fields: Readonly<Record<Marked, DoneStep>> = { print: 'printedOn', pay: 'paidOn', handOver: 'handedOverOn' }

type Props = {
  readonly awardCase: AwardCase
  readonly decision: Ruling
  /** What was made and kept of the round. */
  readonly files: readonly ProducedDocument[]
}

/** What is left once a decision is issued, in order: print, pay, hand over, file; what is done says since when. */
export function AfterIssue({ awardCase, decision, files }: Props) {
  const steps = useMemo(() => afterIssue(awardCase, decision, files), [awardCase, decision, files])
  const [asking, setAsking] = useState<Marked | null>(null)
  const done = steps.filter(({ isDone }) => isDone).length
  const list = useRef<HTMLOListElement>(null)
  const next = steps.find(({ isDone }) => !isDone)
  /** The form with the cursor in it is gone: the keyboard goes on at what is left to do, else where it came from. */
  const goOn = (id: Marked): void => {
    setAsking((now) => (now === id ? null : now))
    const after = steps.find((step) => !step.isDone && step.id !== id) ?? steps.find((step) => step.id === id)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-step="${after?.id ?? id}"] button`)?.focus())
  }
  return (
    <Card title={text.title} aside={text.left(done, steps.length)}>
      {next !== undefined && (
        <HeaderAction>
          <Button variant="contained" onClick={() => list.current?.querySelector<HTMLElement>(`[data-step="${next.id}"] button`)?.click()}>
            {text.head[next.id]}
          </Button>
        </HeaderAction>
      )}
      <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step) => (
          <Box
            component="li"
            key={step.id}
            data-step={step.id}
            sx={{ 'py': 0.75, 'borderTop': 1, 'borderColor': 'divider', '&:first-of-type': { borderTop: 0 } }}
          >
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <Box
                component="span"
                role="img"
                aria-label={step.isDone ? text.isDone : text.isOpen}
                sx={{ width: 16, color: step.isDone ? 'success.main' : 'text.disabled' }}
              >
                {step.isDone ? '✓' : '○'}
              </Box>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {text.steps[step.id]}
                </Typography>
                <Typography variant="caption" component="div">
                  {wordsOf(step)}
                </Typography>
                {step.missing.length > 0 && (
                  <Typography variant="caption" component="div">
                    {text.missing(step.missing.map((kind) => documentsText.kinds[kind]))}
                  </Typography>
                )}
              </Box>
              {step.id === 'print' && !step.isDone && <PrintStepButton awardCase={awardCase} decision={decision} />}
              {step.id !== 'file' ? (
                <MarkButton decision={decision} step={step} id={step.id} onAsk={setAsking} isAsking={asking === step.id} />
              ) : (
                !step.isDone && <SetButton awardCase={awardCase} />
              )}
            </Box>
            {asking === step.id && <MarkDay decision={decision} id={asking} onClose={() => goOn(asking)} />}
          </Box>
        ))}
      </Box>
    </Card>
  )
}

const wordsOf = ({ id, isDone, on, count, of }: AfterStep): string =>
  id === 'file' ? text.kept(count, of) : isDone && on !== null ? text.done[id](shortDate(on)) : text.open[id](count)

/** Prints the certificates of the decision. */
function PrintStepButton({ awardCase, decision }: { readonly awardCase: AwardCase; readonly decision: Ruling }) {
  const db = useDatabase()
  const [paper, setPaper] = useState<PaperCase | null>(null)
  const open = async (): Promise<void> => {
    const { items } = await freshSource(db, awardCase)
    const item = items.find(({ kind, sourceId }) => kind === 'certificates' && sourceId === decision.id)
    setPaper(item === undefined ? null : paperOfItem(item))
  }
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => void open()}>
        {text.print}
      </Button>
      {paper !== null && <PrintCertificates isOpen paper={paper} name={awardCase.round.name} onClose={() => setPaper(null)} />}
    </>
  )
}

/** Makes the set whose papers are still to be kept. */
function SetButton({ awardCase }: { readonly awardCase: AwardCase }) {
  const db = useDatabase()
  const [source, setSource] = useState<DocumentSource | null>(null)
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => void freshSource(db, awardCase).then(setSource)}>
        {text.makeSet}
      </Button>
      {source !== null && <ProduceDialog isOpen source={source} onClose={() => setSource(null)} />}
    </>
  )
}

/** Notes a step as done, or takes that back. */
function useMark(decision: Ruling) {
  const db = useDatabase()
  const { fail } = useNotices()
  return async (id: Marked, on: string | null): Promise<void> => {
    const result = await markDone(db, decision.id, fields[id], on)
    if (!result.ok) fail(result.error)
  }
}

type MarkProps = { readonly decision: Ruling; readonly id: Marked }
function MarkButton({
  decision,
  id,
  step,
  isAsking,
  onAsk,
}: MarkProps & { readonly step: AfterStep; readonly isAsking: boolean; readonly onAsk: (id: Marked) => void }) {
  const mark = useMark(decision)
  if (isAsking) return null
  return step.isDone ? (
    <Button size="small" aria-label={text.unmarkOf(text.steps[id])} onClick={() => void mark(id, null)}>
      {text.unmark}
    </Button>
  ) : (
    <Button size="small" variant="outlined" onClick={() => onAsk(id)}>
      {text.mark[id]}
    </Button>
  )
}

function MarkDay({ decision, id, onClose }: MarkProps & { readonly onClose: () => void }) {
  const mark = useMark(decision)
  const [day, setDay] = useState<string | null>(() => laterOf(today(), decision.issuedOn ?? today()))
  // A decision may bear a day that is still to come: its own day is the last one then.
  const last = laterOf(today(), decision.issuedOn ?? today())
  const problem =
    day === null
      ? text.chooseDay
      : decision.issuedOn !== null && day < decision.issuedOn
        ? text.beforeDecision
        : day > last
          ? text.notYet
          : undefined
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <InlineForm
      onSubmit={async () => {
        if (problem !== undefined) return
        await mark(id, day)
        onClose()
      }}
      sx={{ mt: 1, display: 'flex', gap: 1, alignItems: 'flex-start' }}
    >
      <Box ref={box}>
        <DateField label={text.day[id]} value={day} onChange={setDay} problem={problem} />
      </Box>
      <Button variant="outlined" type="submit" disabled={problem !== undefined}>
        {text.save}
      </Button>
    </InlineForm>
  )
}
