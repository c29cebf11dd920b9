import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { executionText } from '@shared/documents/kinds/decision/articles'
import { decisionLines } from '@shared/documents/kinds/decision/lines'
import { countByKind, honoreesOf } from '@shared/domain/case/honorees'
import { decisionSymbol, namesKindsOf } from '@shared/domain/round/drafts'
import type { AwardRound, DecisionDraft } from '@shared/domain/round/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { proposedSubjectOf, updateRound } from '@renderer/data/repositories/rounds'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { NextPanel } from '../frame/NextStep'
import type { RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { DecisionSummary } from './DecisionSummary'
import { DraftDay, DraftField } from './DraftField'
import { IssueDialog } from './IssueDialog'
import { LineList } from './LineList'
import { SideLayout } from '../frame/SideLayout'
import { decisionText as text } from '../frame/stageText'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined }
const numberProblem = (typed: string): string | undefined =>
  typed.trim() === '' || /^[1-9]\d{0,5}$/.test(typed.trim()) ? undefined : text.numberProblem
const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))

/** The decision being drafted; every field stores itself when it is left. */
export function DecisionStage({ awardCase, state }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isIssuing, setIssuing] = useState(false)
  const { round, office } = awardCase
  const { decision, submission } = round
  const isLocked = decision.status === 'issued'
  // From the round as stored, not as shown: fields left one right after the other must not take each other's words back.
  const save = async (label: string, patch: (now: AwardRound) => Partial<Pick<AwardRound, 'decision' | 'submission'>>): Promise<void> => {
    const result = await updateRound(db, round.id, label, patch)
    if (!result.ok) fail(result.error)
  }
  const set = (label: string, patch: Partial<DecisionDraft>): Promise<void> =>
    save(label, (now) => ({ decision: { ...now.decision, ...patch } }))
  const setSubmission = (patch: Partial<AwardRound['submission']>): Promise<void> =>
    save(text.act.submission, (now) => ({ submission: { ...now.submission, ...patch } }))
  const lines = useMemo(() => decisionLines(awardCase), [awardCase])
  const honorees = useMemo(() => honoreesOf(awardCase), [awardCase])
  const execution = useMemo(() => executionText(awardCase, honorees), [awardCase, honorees])
  const isSubjectStale = !isLocked && decision.subject !== '' && !namesKindsOf(decision.subject, countByKind(honorees))
  const isSignerKnown = decision.signerId === null || office.signers.some((signer) => signer.id === decision.signerId)

  const main = (
    <Box sx={{ 'overflow': 'auto', 'display': 'flex', 'flexDirection': 'column', 'gap': 1.5, 'pr': 0.5, '& > *': { flexShrink: 0 } }}>
      {isLocked && (
        <Typography variant="body2" color="text.secondary">
          {text.readOnly}
        </Typography>
      )}
      <Card title={text.main}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.2fr 1.4fr', gap: 1.5, pt: 1 }}>
          <DraftField
            label={text.number}
            value={decision.number === null ? '' : String(decision.number)}
            disabled={isLocked}
            problemOf={numberProblem}
            helperText={decision.number === null ? undefined : text.numberHint(decisionSymbol(decision.number))}
            onCommit={(typed) => set(text.act.number, { number: numberOf(typed) })}
          />
          <DraftDay
            label={text.issuedOn}
            value={decision.issuedOn}
            disabled={isLocked}
            onCommit={(issuedOn) => set(text.act.issuedOn, { issuedOn })}
          />
          <TextField
            select
            label={text.signer}
            value={isSignerKnown ? (decision.signerId ?? '') : ''}
            disabled={isLocked}
            error={!isSignerKnown}
            helperText={isSignerKnown ? undefined : text.signerMissing}
            onChange={(event) => void set(text.act.signer, { signerId: event.target.value === '' ? null : event.target.value })}
          >
            <MenuItem value="">{text.notChosen}</MenuItem>
            {office.signers.map((signer) => (
              <MenuItem key={signer.id} value={signer.id}>
                {signer.fullName} ({text.post[signer.post]})
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <Typography variant="caption" component="div" sx={{ mb: 1.5 }}>
          {isLocked ? '' : text.draftHint}
        </Typography>
        <DraftField
          label={text.subject}
          value={decision.subject}
          disabled={isLocked}
          multiline
          maxRows={4}
          helperText={isSubjectStale ? `▲ ${text.subjectStale}` : undefined}
          slotProps={isSubjectStale ? { formHelperText: { sx: { color: 'warning.main' } } } : undefined}
          onCommit={(subject) => set(text.act.subject, { subject })}
        />
        {!isLocked && (
          <Button size="small" sx={{ mt: 0.5 }} onClick={() => void set(text.act.subject, { subject: proposedSubjectOf(awardCase) })}>
            {text.propose}
          </Button>
        )}
      </Card>
      <LineList
        title={text.bases}
        add={text.addBase}
        hint={text.baseHint}
        lines={lines.bases}
        isOwn={decision.bases.length > 0}
        isLocked={isLocked}
        onChange={(bases) => set(text.act.bases, { bases })}
        onReset={() => set(text.act.bases, { bases: [] })}
      />
      <Card title={text.submission}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.3fr 2fr', gap: 1.5, pt: 1 }}>
          <DraftField
            label={text.submissionNumber}
            value={submission.number === null ? '' : String(submission.number)}
            disabled={isLocked}
            problemOf={numberProblem}
            onCommit={(typed) => setSubmission({ number: numberOf(typed) })}
          />
          <DraftDay
            label={text.submissionDate}
            value={submission.issuedOn}
            disabled={isLocked}
            onCommit={(issuedOn) => setSubmission({ issuedOn })}
          />
          <DraftField
            label={text.addressee}
            value={submission.addressee}
            disabled={isLocked}
            onCommit={(addressee) => setSubmission({ addressee })}
          />
        </Box>
      </Card>
      <Card title={text.executors}>
        <DraftField
          value={decision.executors}
          disabled={isLocked}
          multiline
          maxRows={4}
          placeholder={text.executorsEmpty}
          helperText={text.printed(execution)}
          slotProps={{ htmlInput: { 'aria-label': text.executors } }}
          onCommit={(executors) => set(text.act.executors, { executors })}
        />
      </Card>
      <LineList
        title={text.recipients}
        add={text.addRecipient}
        lines={lines.recipients}
        isOwn={decision.recipients.length > 0}
        isLocked={isLocked}
        onChange={(recipients) => set(text.act.recipients, { recipients })}
        onReset={() => set(text.act.recipients, { recipients: [] })}
      />
    </Box>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="decision" />
      <DecisionSummary awardCase={awardCase} />
      <CaseDocuments awardCase={awardCase} previews={['submission', 'decision']} />
      {!isLocked && (
        <Button variant="contained" onClick={() => setIssuing(true)}>
          {text.issue}
        </Button>
      )}
      {isIssuing && <IssueDialog awardCase={awardCase} state={state} onClose={() => setIssuing(false)} />}
    </>
  )
  return <SideLayout main={main} side={side} />
}
