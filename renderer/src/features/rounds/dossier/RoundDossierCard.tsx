import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import type { CaseFinding } from '@shared/checks/case/fact'
import { Card } from '@renderer/ui/Card'
import { ReportButton } from './ReportButton'
import { dossierText as text } from './text'

/** How many lines lack each paper, the paper most lacked first. */
function lackedPapers(findings: readonly CaseFinding[]): [paper: string, lines: number][] {
  const counts = new Map<string, number>()
  for (const { fact } of findings)
    if (fact.id === 'DOSSIER-PAPERS') for (const paper of fact.missing) counts.set(paper, (counts.get(paper) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** The dossiers of the whole round: what is lacked by how many, and the drafts that the register can give. */
export function RoundDossierCard({ awardCase, findings }: { readonly awardCase: AwardCase; readonly findings: readonly CaseFinding[] }) {
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  if (standing.length < 2) return null
  const lacked = lackedPapers(findings)
  return (
    <Card title={text.ofRound}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, mb: 1 }}>
        {lacked.length === 0 && <Typography variant="body2">{text.nothingLacked}</Typography>}
        {lacked.map(([paper, lines]) => (
          <Typography key={paper} variant="body2">
            {text.lacked(paper, lines)}
          </Typography>
        ))}
      </Box>
      <ReportButton awardCase={awardCase} nomineeIds={standing.map(({ nominee }) => nominee.id)} label={text.reports} />
    </Card>
  )
}
