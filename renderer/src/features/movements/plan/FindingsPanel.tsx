import { useDeferredValue, useMemo } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { checkMovement } from '@shared/checks/form'
import type { Finding, Severity } from '@shared/checks/finding'
import { planMarks } from '@shared/domain/movement/numbering'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { Card } from '@renderer/ui/Card'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { targetOf, type Target } from './findTarget'
import { planText, sentenceCase } from './text'

const t = planText.checks
const statuses: Record<Severity, Status> = { error: 'blocked', warning: 'attention', info: 'info' }
const edges: Record<Severity, string> = { error: 'error.main', warning: 'warning.main', info: 'info.main' }
const order: readonly Severity[] = ['error', 'warning', 'info']

/** What the form rules say of the plan as stored now; `undefined` while office or law are being read. */
export function usePlanFindings(movement: EmulationMovement): {
  readonly findings: readonly Finding[] | undefined
  readonly hasOffice: boolean
} {
  const office = useOffice()
  const law = useLawBook()
  const calm = useDeferredValue(movement)
  const findings = useMemo(
    () =>
      office == null || law === undefined
        ? undefined
        : order.flatMap((severity) => checkMovement(calm, office, law).filter((finding) => finding.severity === severity)),
    [calm, office, law],
  )
  return { findings, hasOffice: office !== null }
}

/** Headings that print nothing yet, by name. */
function emptySections(movement: EmulationMovement): string[] {
  const { sections } = planMarks(movement)
  return [
    ...(['objectives', 'requirements', 'themes', 'criteria', 'awards', 'schedule', 'tasks'] as const)
      .filter((section) => sections[section] === '')
      .map((section) => sentenceCase(planText.headings[section])),
    ...(movement.recipients.length === 0 ? [planText.headings.recipients] : []),
  ]
}

/** The live findings: sign, word, sentence, place, clause. A click leads to the words. */
export function FindingsPanel({ movement, onGo }: { readonly movement: EmulationMovement; readonly onGo: (target: Target) => void }) {
  const { findings, hasOffice } = usePlanFindings(movement)
  const empty = useMemo(() => emptySections(movement), [movement])
  const count = (severity: Severity): number => findings?.filter((finding) => finding.severity === severity).length ?? 0
  return (
    <Card title={t.title} flush fill="scroll" scrolled={t.list} sx={{ height: '100%' }}>
      <Box sx={{ p: 1.5 }}>
        {findings === undefined ? (
          <Typography color="text.secondary" variant="body2">
            {hasOffice ? t.running : t.noOffice}
          </Typography>
        ) : findings.length === 0 ? (
          <Typography variant="body2">✓ {t.none}</Typography>
        ) : (
          <>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1.25 }}>
              {t.counts(count('error'), count('warning'), count('info'))}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
              {findings.map((finding, index) => (
                <li key={`${finding.id}-${index}`}>
                  <FindingRow finding={finding} target={targetOf(finding, movement)} onGo={onGo} />
                </li>
              ))}
            </Box>
          </>
        )}
        {empty.length > 0 && (
          <Typography variant="body2" component="p" sx={{ mt: 1.5, mb: 0 }}>
            {t.empty(empty)}
          </Typography>
        )}
        <Typography variant="caption" component="p" sx={{ mt: 1.5, mb: 0 }}>
          {t.promise}
        </Typography>
      </Box>
    </Card>
  )
}

function FindingRow({
  finding,
  target,
  onGo,
}: {
  readonly finding: Finding
  readonly target: Target | undefined
  readonly onGo: (target: Target) => void
}) {
  const words = (
    <>
      <StatusChip status={statuses[finding.severity]} label={t.severities[finding.severity]} />
      {finding.place !== '' && (
        <Box component="span" sx={{ ml: 1, fontSize: 12, color: 'text.secondary' }}>
          {finding.place}
        </Box>
      )}
      <Box component="span" sx={{ display: 'block', fontSize: 13, mt: 0.25, overflowWrap: 'anywhere' }}>
        {finding.message}
      </Box>
      <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
        {finding.source}
      </Box>
    </>
  )
  const look = {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    color: 'text.primary',
    bgcolor: 'transparent',
    border: 0,
    borderLeft: 3,
    borderColor: edges[finding.severity],
    pl: 1.25,
    py: 0.25,
  } as const
  if (target === undefined) return <Box sx={look}>{words}</Box>
  return (
    <Box
      component="button"
      type="button"
      onClick={() => onGo(target)}
      sx={{ ...look, 'cursor': 'pointer', '&:hover': { bgcolor: 'background.default' } }}
    >
      {words}
    </Box>
  )
}
