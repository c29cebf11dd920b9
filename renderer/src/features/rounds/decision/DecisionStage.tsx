import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DocumentKind } from '@shared/documents/kinds'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling, RulingKind } from '@shared/domain/ruling/types'
import { rulingNames } from '@renderer/text/roundText'
import { NextPanel } from '../frame/NextStep'
import type { RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { SideLayout } from '../frame/SideLayout'
import { decisionText as text } from './text'
import { AmendmentForm } from './AmendmentForm'
import { DecisionSummary } from './DecisionSummary'
import { Journey } from './Journey'
import { IssueDialog } from './IssueDialog'
import { RulingBar } from './RulingBar'
import { RulingForm } from './RulingForm'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }

const previews: Readonly<Record<RulingKind, readonly DocumentKind[]>> = {
  decision: ['submission', 'decision'],
  submissionRoom: ['submission'],
  submissionUp: ['submissionUp'],
  correction: ['correction'],
  cancellation: ['cancellation'],
}

/** The paper to begin with: the first open one that somebody stands in, else the first decision. */
function usualRuling(awardCase: AwardCase, rulings: readonly Ruling[]): Ruling | undefined {
  return (
    rulings.find((ruling) => ruling.status === 'draft' && (isAmending(ruling.kind) || honoreesOf(paperOf(awardCase, ruling)).length > 0)) ??
    rulings.find(({ kind, status }) => kind === 'decision' && status === 'draft') ??
    rulings.find(({ kind }) => kind === 'decision') ??
    rulings[0]
  )
}

/** The papers the round is settled by: decisions, submissions upward, corrections; the chosen one as a form. */
export function DecisionStage({ awardCase, state }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [isIssuing, setIssuing] = useState(false)
  const rulings = useMemo(() => awardCase.rulings.filter(({ kind }) => kind !== 'submissionRoom'), [awardCase])
  const ruling = useMemo(() => rulings.find(({ id }) => id === chosen) ?? usualRuling(awardCase, rulings), [awardCase, rulings, chosen])
  const paper = useMemo(() => (ruling === undefined ? undefined : paperOf(awardCase, ruling)), [awardCase, ruling])
  const bar = <RulingBar awardCase={awardCase} rulings={rulings} ruling={ruling} onChoose={setChosen} />
  if (ruling === undefined || paper === undefined) {
    return <SideLayout main={bar} side={<NextPanel awardCase={awardCase} next={state?.next} stage="decision" />} />
  }
  const isLocked = ruling.status === 'issued'
  const main = (
    <Box sx={{ 'overflow': 'auto', 'display': 'flex', 'flexDirection': 'column', 'gap': 1.5, 'pr': 0.5, '& > *': { flexShrink: 0 } }}>
      {bar}
      {isLocked && (
        <Typography variant="body2" color="text.secondary">
          {text.readOnly}
        </Typography>
      )}
      {isAmending(ruling.kind) && <AmendmentForm key={`lines-${ruling.id}`} ruling={ruling} paper={paper} />}
      <RulingForm key={ruling.id} awardCase={awardCase} ruling={ruling} paper={paper} />
    </Box>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="decision" />
      {isLocked && ruling.kind === 'submissionUp' && <Journey ruling={ruling} paper={paper} />}
      {!isAmending(ruling.kind) && <DecisionSummary paper={paper} />}
      <CaseDocuments awardCase={awardCase} previews={previews[ruling.kind]} sourceId={ruling.id} />
      {!isLocked && (
        <Button variant="contained" onClick={() => setIssuing(true)}>
          {text.issueOf(rulingNames[ruling.kind])}
        </Button>
      )}
      {isIssuing && <IssueDialog awardCase={awardCase} ruling={ruling} paper={paper} state={state} onClose={() => setIssuing(false)} />}
    </>
  )
  return <SideLayout main={main} side={side} />
}
