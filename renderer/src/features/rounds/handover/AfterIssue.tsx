import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { afterIssue, type AfterStep } from '@shared/checks/afterIssue'
import type { AwardCase } from '@shared/domain/case/types'
import type { ProducedDocument } from '@renderer/data/core/database'
import type { Ruling } from '@shared/domain/ruling/types'
import { laterOf, shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markDone, type DoneStep } from '@renderer/data/repositories/rulings'
import { today } from '@renderer/text/when'
import { ProduceDialog } from '@renderer/tools/documents/ProduceDialog'
import type { DocumentSource } from '@renderer/tools/documents/source'
import { text as documentsText } from '@renderer/tools/documents/text'
import { Card } from '@renderer/ui/Card'
import { DateField } from '@renderer/ui/DateField'
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
  return (
    <Card title={text.title} aside={text.left(done, steps.length)}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step) => (
          <Box
            component="li"
            key={step.id}
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
              {step.id !== 'file' ? (
                <MarkButton decision={decision} step={step} id={step.id} onAsk={setAsking} isAsking={asking === step.id} />
              ) : (
                !step.isDone && <SetButton awardCase={awardCase} />
              )}
            </Box>
            {asking === step.id && (
              <MarkDay decision={decision} id={asking} onClose={() => setAsking((now) => (now === step.id ? null : now))} />
            )}
          </Box>
        ))}
      </Box>
    </Card>
  )
}

const wordsOf = ({ id, isDone, on, count, of }: AfterStep): string =>
  id === 'file' ? text.kept(count, of) : isDone && on !== null ? text.done[id](shortDate(on)) : text.open[id](count)

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
  const problem = day === null ? text.chooseDay : decision.issuedOn !== null && day < decision.issuedOn ? text.beforeDecision : undefined
  return (
    <InlineForm
      onSubmit={async () => {
        if (problem !== undefined) return
        await mark(id, day)
        onClose()
      }}
      sx={{ mt: 1, display: 'flex', gap: 1, alignItems: 'flex-start' }}
    >
      <DateField label={text.day[id]} value={day} onChange={setDay} problem={problem} />
      <Button variant="outlined" type="submit" disabled={problem !== undefined}>
        {text.save}
      </Button>
    </InlineForm>
  )
}
