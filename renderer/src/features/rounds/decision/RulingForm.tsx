import { useMemo } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { PaperNeed } from '@shared/checks/needs/needs'
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
import { rulingNames } from '@renderer/text/roundText'
import { Card } from '@renderer/ui/Card'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, proseRules, untilLeft } from '@renderer/ui/form/draftRules'
import { lettersPlace } from '@renderer/ui/letters'
import { capitalise } from '@shared/lib/text'
import { decisionText as text } from './text'
import { BodyOpinions } from './BodyOpinions'
import { LineList } from './LineList'
import { numberOf, numberProblem, numberRules } from './numberField'
import { RoomSubmission } from './RoomSubmission'
import { SignerField } from './SignerField'
import { useRulingSave } from './useRulingSave'

type Props = {
  readonly awardCase: AwardCase
  readonly ruling: Ruling
  readonly paper: PaperCase
  /** What the judge says of the paper: what is about its day stands by the field. */
  readonly needs?: readonly PaperNeed[]
}
const proseUntilLeft = untilLeft(proseRules)
const lineUntilLeft = untilLeft(lineRules)

/** A paper being drafted; every field stores itself when it is left. */
export function RulingForm({ awardCase, ruling, paper, needs = [] }: Props) {
  const isDecision = ruling.kind === 'decision'
  const isLocked = ruling.status === 'issued'
  const set = useRulingSave(ruling)
  return (
    <>
      <Head awardCase={awardCase} ruling={ruling} paper={paper} needs={needs} />
      {isDecision && <Bases ruling={ruling} paper={paper} />}
      {isDecision && <RoomSubmission awardCase={awardCase} ruling={ruling} isLocked={isLocked} />}
      {ruling.kind === 'submissionUp' && (
        <Card title={text.addressee}>
          <SavedField
            stored={ruling.addressee}
            whyClosed={text.issuedMeanwhile}
            disabled={isLocked}
            helperText={text.addresseeHint}
            slotProps={{ htmlInput: { 'aria-label': text.addressee } }}
            rules={lineUntilLeft}
            onSave={(addressee, _base, sitting) => void set(text.act.addressee, { addressee }, sitting)}
          />
        </Card>
      )}
      {ruling.kind === 'submissionUp' && <BodyOpinions ruling={ruling} isLocked={isLocked} />}
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
function Head({ awardCase: { office }, ruling, paper, needs = [] }: Props) {
  const set = useRulingSave(ruling)
  const isLocked = ruling.status === 'issued'
  const isDecision = ruling.kind === 'decision'
  const ofDay = needs.filter(
    ({ key, place }) =>
      place.at === 'ruling' &&
      place.rulingId === ruling.id &&
      place.field === 'issuedOn' &&
      key !== 'NEED-DAY' &&
      !key.startsWith('NEED-UNREAD'),
  )
  const printed = useMemo(() => printedSubject(paper).replaceAll('\u00A0', ' '), [paper])
  const isSubjectStale =
    !isLocked && ruling.kind === 'decision' && ruling.subject !== '' && !namesKindsOf(ruling.subject, countByKind(honoreesOf(paper)))
  return (
    <Card title={capitalise(rulingNames[ruling.kind])} aside={isDecision ? <PartLinks paper={paper} /> : undefined}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(96px, 1fr) minmax(150px, 1.2fr) 1.4fr', gap: 1.5, pt: 1 }}>
        <SavedField
          data-field="number"
          keep={lettersPlace('ruling', ruling.id, 'number')}
          whyClosed={text.issuedMeanwhile}
          label={ruling.kind === 'submissionUp' ? text.submissionNumber : text.number}
          stored={ruling.number === null ? '' : String(ruling.number)}
          disabled={isLocked}
          problemOf={numberProblem}
          helperText={ruling.number === null ? undefined : text.numberHint(rulingSymbol(ruling.kind, ruling.number, office))}
          rules={numberRules}
          onSave={(typed, _base, sitting) => void set(text.act.number, { number: numberOf(typed) }, sitting)}
        />
        <SavedDay
          field="issuedOn"
          keep={lettersPlace('ruling', ruling.id, 'issuedOn')}
          whyClosed={text.issuedMeanwhile}
          label={text.issuedOn}
          stored={ruling.issuedOn}
          disabled={isLocked}
          onSave={(issuedOn, sitting) => void set(text.act.issuedOn, { issuedOn }, sitting)}
        />
        <SignerField
          office={isLocked ? paper.office : office}
          signerId={ruling.signerId}
          isLocked={isLocked}
          onPick={(signerId) => void set(text.act.signer, { signerId })}
        />
      </Box>
      <Typography variant="caption" component="div" sx={{ mb: 1.5 }}>
        {isLocked ? '' : text.draftHint}
        {ofDay.map(({ key, message, cure }) => (
          <Box key={key} role="status" sx={{ color: 'warning.main' }}>
            ▲ {message} {cure}
          </Box>
        ))}
      </Typography>
      <SavedField
        data-field="subject"
        whyClosed={text.issuedMeanwhile}
        label={text.subject}
        stored={ruling.subject}
        disabled={isLocked}
        multiline
        maxRows={4}
        placeholder={text.subjectEmpty}
        helperText={isSubjectStale ? `▲ ${text.subjectStale}` : ruling.subject === '' ? text.printed(printed) : undefined}
        slotProps={isSubjectStale ? { formHelperText: { sx: { color: 'warning.main' } } } : undefined}
        rules={proseUntilLeft}
        onSave={(subject, _base, sitting) => void set(text.act.subject, { subject }, sitting)}
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

/** How many bases and recipients the decision has, each a way to its list below. */
function PartLinks({ paper }: Pick<Part, 'paper'>) {
  const { bases, recipients } = useMemo(() => decisionLines(paper), [paper])
  const to = (title: string): void => {
    const list = document.querySelector<HTMLElement>(`section[aria-label="${title}"]`)
    list?.scrollIntoView({ block: 'nearest' })
    list?.querySelector<HTMLElement>('textarea:not([aria-hidden]), input')?.focus({ preventScroll: true })
  }
  return (
    <>
      {[[text.bases, bases.length] as const, [text.recipients, recipients.length] as const].map(([title, count]) => (
        <Button key={title} size="small" sx={{ py: 0, minWidth: 0 }} onClick={() => to(title)}>
          {text.partLink(title, count)}
        </Button>
      ))}
    </>
  )
}

function Bases({ ruling, paper }: Part) {
  const set = useRulingSave(ruling)
  const lines = useMemo(() => decisionLines(paper), [paper])
  return (
    <LineList
      title={text.bases}
      add={text.addBase}
      hint={text.baseHint}
      lines={lines.bases}
      isOwn={ruling.bases.length > 0}
      isLocked={ruling.status === 'issued'}
      onChange={(bases, sitting) => set(text.act.bases, { bases }, sitting)}
      onReset={() => set(text.act.bases, { bases: [] })}
    />
  )
}

function Recipients({ ruling, paper }: Part) {
  const set = useRulingSave(ruling)
  const lines = useMemo(() => decisionLines(paper), [paper])
  return (
    <LineList
      title={text.recipients}
      add={text.addRecipient}
      lines={lines.recipients}
      isOwn={ruling.recipients.length > 0}
      isLocked={ruling.status === 'issued'}
      onChange={(recipients, sitting) => set(text.act.recipients, { recipients }, sitting)}
      onReset={() => set(text.act.recipients, { recipients: [] })}
    />
  )
}

function Execution({ ruling, paper }: Part) {
  const set = useRulingSave(ruling)
  const execution = useMemo(() => executionText(paper, honoreesOf(paper)), [paper])
  return (
    <Card title={text.executors}>
      <SavedField
        stored={ruling.executors}
        whyClosed={text.issuedMeanwhile}
        disabled={ruling.status === 'issued'}
        multiline
        maxRows={4}
        placeholder={text.executorsEmpty}
        helperText={text.printed(execution)}
        slotProps={{ htmlInput: { 'aria-label': text.executors } }}
        rules={proseUntilLeft}
        onSave={(executors, _base, sitting) => void set(text.act.executors, { executors }, sitting)}
      />
    </Card>
  )
}
