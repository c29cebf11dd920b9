import { useMemo } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { amendmentSubject } from '@shared/documents/kinds/amendment/facts'
import { executionText } from '@shared/documents/kinds/decision/articles'
import { decisionSubject } from '@shared/documents/kinds/decision/facts'
import { decisionLines } from '@shared/documents/kinds/decision/lines'
import { upwardSubject } from '@shared/documents/kinds/submissionUp/facts'
import { countByKind, honoreesOf } from '@shared/domain/case/honorees'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { namesKindsOf, rulingSymbol } from '@shared/domain/round/drafts'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { updateRuling, type RulingPatch } from '@renderer/data/repositories/rulings'
import { rulingNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { capitalise } from '@shared/lib/text'
import { decisionText as text } from '../frame/stageText'
import { DraftDay, DraftField } from './DraftField'
import { LineList } from './LineList'

type Props = { readonly awardCase: AwardCase; readonly ruling: Ruling; readonly paper: PaperCase }
const numberProblem = (typed: string): string | undefined =>
  typed.trim() === '' || /^[1-9]\d{0,5}$/.test(typed.trim()) ? undefined : text.numberProblem
const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))

/** Stores fields of a ruling as one act, and tells when it is refused. */
export function useRulingSave(rulingId: string) {
  const db = useDatabase()
  const { fail } = useNotices()
  return async (label: string, patch: RulingPatch): Promise<void> => {
    const result = await updateRuling(db, rulingId, label, patch)
    if (!result.ok) fail(result.error)
  }
}

/** A paper being drafted; every field stores itself when it is left. */
export function RulingForm({ awardCase, ruling, paper }: Props) {
  const isDecision = ruling.kind === 'decision'
  const isLocked = ruling.status === 'issued'
  const set = useRulingSave(ruling.id)
  return (
    <>
      <Head awardCase={awardCase} ruling={ruling} paper={paper} />
      {isDecision && <Bases ruling={ruling} paper={paper} />}
      {isDecision && <Submission awardCase={awardCase} ruling={ruling} isLocked={isLocked} />}
      {ruling.kind === 'submissionUp' && (
        <Card title={text.addressee}>
          <DraftField
            value={ruling.addressee}
            disabled={isLocked}
            helperText={text.addresseeHint}
            slotProps={{ htmlInput: { 'aria-label': text.addressee } }}
            onCommit={(addressee) => set(text.act.addressee, { addressee })}
          />
        </Card>
      )}
      {isDecision && <Execution ruling={ruling} paper={paper} />}
      {isDecision && <Recipients ruling={ruling} paper={paper} />}
    </>
  )
}

const printedSubject = (paper: PaperCase): string =>
  paper.ruling.kind === 'submissionUp'
    ? upwardSubject(paper)
    : isAmending(paper.ruling.kind)
      ? amendmentSubject(paper)
      : decisionSubject(paper)

/** Number, day, signer, subject. */
function Head({ awardCase: { office }, ruling, paper }: Props) {
  const set = useRulingSave(ruling.id)
  const isLocked = ruling.status === 'issued'
  const isSignerKnown = isLocked || ruling.signerId === null || office.signers.some((signer) => signer.id === ruling.signerId)
  const signers = isLocked ? paper.office.signers : office.signers
  const printed = useMemo(() => printedSubject(paper).replaceAll('\u00A0', ' '), [paper])
  const isSubjectStale =
    !isLocked && ruling.kind === 'decision' && ruling.subject !== '' && !namesKindsOf(ruling.subject, countByKind(honoreesOf(paper)))
  return (
    <Card title={capitalise(rulingNames[ruling.kind])}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.2fr 1.4fr', gap: 1.5, pt: 1 }}>
        <DraftField
          label={ruling.kind === 'submissionUp' ? text.submissionNumber : text.number}
          value={ruling.number === null ? '' : String(ruling.number)}
          disabled={isLocked}
          problemOf={numberProblem}
          helperText={ruling.number === null ? undefined : text.numberHint(rulingSymbol(ruling.kind, ruling.number, office))}
          onCommit={(typed) => set(text.act.number, { number: numberOf(typed) })}
        />
        <DraftDay
          label={text.issuedOn}
          value={ruling.issuedOn}
          disabled={isLocked}
          onCommit={(issuedOn) => set(text.act.issuedOn, { issuedOn })}
        />
        <TextField
          select
          label={text.signer}
          value={isSignerKnown ? (ruling.signerId ?? '') : ''}
          disabled={isLocked}
          error={!isSignerKnown}
          helperText={isSignerKnown ? undefined : text.signerMissing}
          onChange={(event) => void set(text.act.signer, { signerId: event.target.value === '' ? null : event.target.value })}
        >
          <MenuItem value="">{text.notChosen}</MenuItem>
          {signers.map((signer) => (
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
        value={ruling.subject}
        disabled={isLocked}
        multiline
        maxRows={4}
        placeholder={text.subjectEmpty}
        helperText={isSubjectStale ? `▲ ${text.subjectStale}` : ruling.subject === '' ? text.printed(printed) : undefined}
        slotProps={isSubjectStale ? { formHelperText: { sx: { color: 'warning.main' } } } : undefined}
        onCommit={(subject) => set(text.act.subject, { subject })}
      />
      {!isLocked && ruling.subject !== '' && (
        <Button size="small" sx={{ mt: 0.5 }} onClick={() => void set(text.act.subject, { subject: '' })}>
          {text.propose}
        </Button>
      )}
    </Card>
  )
}

type Part = Omit<Props, 'awardCase'>

function Bases({ ruling, paper }: Part) {
  const set = useRulingSave(ruling.id)
  const lines = useMemo(() => decisionLines(paper), [paper])
  return (
    <LineList
      title={text.bases}
      add={text.addBase}
      hint={text.baseHint}
      lines={lines.bases}
      isOwn={ruling.bases.length > 0}
      isLocked={ruling.status === 'issued'}
      onChange={(bases) => set(text.act.bases, { bases })}
      onReset={() => set(text.act.bases, { bases: [] })}
    />
  )
}

function Recipients({ ruling, paper }: Part) {
  const set = useRulingSave(ruling.id)
  const lines = useMemo(() => decisionLines(paper), [paper])
  return (
    <LineList
      title={text.recipients}
      add={text.addRecipient}
      lines={lines.recipients}
      isOwn={ruling.recipients.length > 0}
      isLocked={ruling.status === 'issued'}
      onChange={(recipients) => set(text.act.recipients, { recipients })}
      onReset={() => set(text.act.recipients, { recipients: [] })}
    />
  )
}

function Execution({ ruling, paper }: Part) {
  const set = useRulingSave(ruling.id)
  const execution = useMemo(() => executionText(paper, honoreesOf(paper)), [paper])
  return (
    <Card title={text.executors}>
      <DraftField
        value={ruling.executors}
        disabled={ruling.status === 'issued'}
        multiline
        maxRows={4}
        placeholder={text.executorsEmpty}
        helperText={text.printed(execution)}
        slotProps={{ htmlInput: { 'aria-label': text.executors } }}
        onCommit={(executors) => set(text.act.executors, { executors })}
      />
    </Card>
  )
}

/** The room's submission that the decision rests on. */
function Submission({
  awardCase,
  ruling,
  isLocked,
}: {
  readonly awardCase: AwardCase
  readonly ruling: Ruling
  readonly isLocked: boolean
}) {
  const submission = awardCase.rulings.find(({ id }) => id === ruling.submissionId)
  const set = useRulingSave(submission?.id ?? '')
  if (submission === undefined) return null
  return (
    <Card title={text.submission}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.3fr 2fr', gap: 1.5, pt: 1 }}>
        <DraftField
          label={text.submissionNumber}
          value={submission.number === null ? '' : String(submission.number)}
          disabled={isLocked}
          problemOf={numberProblem}
          onCommit={(typed) => set(text.act.submission, { number: numberOf(typed) })}
        />
        <DraftDay
          label={text.submissionDate}
          value={submission.issuedOn}
          disabled={isLocked}
          onCommit={(issuedOn) => set(text.act.submission, { issuedOn })}
        />
        <DraftField
          label={text.addressee}
          value={submission.addressee}
          disabled={isLocked}
          onCommit={(addressee) => set(text.act.submission, { addressee })}
        />
      </Box>
    </Card>
  )
}
