import Box from '@mui/material/Box'
import type { AwardCase } from '@shared/domain/case/types'
import type { Ruling } from '@shared/domain/ruling/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markSubmissionSigned } from '@renderer/data/repositories/signedEarlier'
import { Card } from '@renderer/ui/Card'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedField } from '@renderer/ui/form/SavedField'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { BodyOpinions } from './BodyOpinions'
import { SignedMark } from '../frame/SignedMark'
import { signedText } from '../frame/signedText'
import { lettersPlace } from '@renderer/ui/letters'
import { numberOf, numberProblem, numberRules } from './numberField'
import { decisionText as text } from './text'
import { useRulingSave } from './useRulingSave'

const lineUntilLeft = untilLeft(lineRules)

/** The room's submission that the decision rests on. */
export function RoomSubmission({
  awardCase,
  ruling,
  isLocked,
}: {
  readonly awardCase: AwardCase
  readonly ruling: Ruling
  readonly isLocked: boolean
}) {
  const submission = awardCase.rulings.find(({ id }) => id === ruling.submissionId)
  const set = useRulingSave(submission)
  const db = useDatabase()
  if (submission === undefined) return null
  const { id, number, issuedOn } = submission
  const signedOn = awardCase.signedEarlier?.find((row) => row.id === id)?.signedOn ?? null
  const isClosed = isLocked || signedOn !== null
  return (
    <>
      <Card title={text.submission}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(80px, 1fr) minmax(150px, 1.3fr) 2fr', gap: 1.5, pt: 1 }}>
          <SavedField
            data-field="submission.number"
            keep={lettersPlace('ruling', id, 'submission.number')}
            whyClosed={text.issuedMeanwhile}
            label={text.submissionNumber}
            stored={submission.number === null ? '' : String(submission.number)}
            disabled={isClosed}
            problemOf={numberProblem}
            rules={numberRules}
            onSave={(typed, _base, sitting) => void set(text.act.submission, { number: numberOf(typed) }, sitting)}
          />
          <SavedDay
            field="submission.issuedOn"
            keep={lettersPlace('ruling', id, 'submission.issuedOn')}
            whyClosed={text.issuedMeanwhile}
            label={text.submissionDate}
            stored={submission.issuedOn}
            disabled={isClosed}
            onSave={(issuedOn, sitting) => void set(text.act.submission, { issuedOn }, sitting)}
          />
          <SavedField
            label={text.addressee}
            wraps
            stored={submission.addressee}
            whyClosed={text.issuedMeanwhile}
            disabled={isClosed}
            rules={lineUntilLeft}
            onSave={(addressee, _base, sitting) => void set(text.act.submission, { addressee }, sitting)}
          />
        </Box>
        {(signedOn !== null || !isLocked) && (
          <SignedMark
            paper={signedText.submission}
            signedOn={signedOn}
            proposed={null}
            missing={number === null || issuedOn === null ? signedText.submissionMissing : undefined}
            mayTakeBack={!isLocked}
            onSign={() => markSubmissionSigned(db, id, true)}
            onTakeBack={() => markSubmissionSigned(db, id, false)}
          />
        )}
      </Card>
      <BodyOpinions ruling={submission} isLocked={isClosed} />
    </>
  )
}
