import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DossierMatrix } from '@shared/checks/dossier/matrix'
import { requestsOf } from '@shared/checks/dossier/requests'
import type { AwardCase } from '@shared/domain/case/types'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { RequestsDialog } from './RequestsDialog'
import { ReportButton } from './ReportButton'
import { dossierText as text } from './text'

/** How many lines lack each paper, the paper most lacked first. */
function lackedPapers({ rows }: DossierMatrix): [paper: string, lines: number][] {
  const counts = new Map<string, number>()
  for (const { missing, isSigned } of rows) for (const { name } of isSigned ? [] : missing) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** The dossiers of the whole round: what is lacked by how many, the letters that ask for it, and the drafts that the register can give. */
export function RoundDossierCard({ awardCase, matrix }: { readonly awardCase: AwardCase; readonly matrix: DossierMatrix }) {
  const [isAsking, setAsking] = useState(false)
  const units = useMemo(
    () => requestsOf(matrix, awardCase, { lateFrom: null, firstNumber: null, issuedOn: null, today: today() }).length,
    [matrix, awardCase],
  )
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const lacked = lackedPapers(matrix)
  return (
    <Card title={text.ofRound}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
        {units > 0 && (
          <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
            {text.request(units)}
          </Button>
        )}
        <ReportButton awardCase={awardCase} nomineeIds={standing.map(({ nominee }) => nominee.id)} label={text.reports} />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
        {lacked.length === 0 && (
          <Typography variant="body2">{matrix.columns.length === 0 ? text.nothingAskedOfAll : text.nothingLacked}</Typography>
        )}
        {lacked.map(([paper, lines]) => (
          <Typography key={paper} variant="body2">
            {text.lacked(paper, lines)}
          </Typography>
        ))}
      </Box>
      {isAsking && <RequestsDialog awardCase={awardCase} matrix={matrix} units={units} onClose={() => setAsking(false)} />}
    </Card>
  )
}
