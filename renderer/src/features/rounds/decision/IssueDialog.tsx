import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { countByKind, hasVotes, honoreesOf, totalPrizeVnd } from '@shared/domain/case/honorees'
import type { AwardCase } from '@shared/domain/case/types'
import { countChecks } from '@shared/checks/case/checkCase'
import { decisionSymbol } from '@shared/domain/round/drafts'
import { missingOfDecision } from '@shared/checks/nextStep'
import { formatMoney } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readDraftLines } from '@renderer/data/repositories/nominees'
import { issueDecision } from '@renderer/data/repositories/rounds'
import { decisionPartNames, roundPath } from '@renderer/text/roundText'
import { useNotices } from '@renderer/ui/Notices'
import { roundText } from '../frame/text'
import type { RoundState } from '../frame/useRound'
import { issueText as text } from '../frame/stageText'

type Props = { readonly awardCase: AwardCase; readonly state: RoundState | undefined; readonly onClose: () => void }

/** Before the decision is issued: what will happen, and what is still in the way. */
export function IssueDialog({ awardCase, state, onClose }: Props) {
  const db = useDatabase()
  const navigate = useNavigate()
  const { say, fail } = useNotices()
  const [isAccepted, setAccepted] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { round } = awardCase
  const unsaved = useLiveQuery(() => readDraftLines(db, round.id), [db, round.id])?.length ?? 0
  const missing = missingOfDecision(round)
  const honorees = hasVotes(awardCase) ? honoreesOf(awardCase) : []
  const { blocked } = countChecks(awardCase, state?.findings ?? [])
  const left = awardCase.nominees.length - honorees.length
  const counts = countByKind(honorees)
  const countWords = (['collective', 'person', 'household'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${roundText.kinds[kind].toLocaleLowerCase('vi')}`)
    .join(', ')
  const unconfirmed = (state?.findings ?? []).flatMap(({ fact }) =>
    fact.code === 'lawUnconfirmed' ? [fact.title === 'baseSalary' ? text.salary : fact.title] : [],
  )
  const obstacle =
    missing.length > 0
      ? text.missing(missing.map((part) => decisionPartNames[part]).join(', '))
      : honorees.length === 0
        ? text.noVotes
        : null
  const symbol = round.decision.number === null ? '' : decisionSymbol(round.decision.number)
  const two = (value: number): string => String(value).padStart(2, '0')

  const issue = async (): Promise<void> => {
    setBusy(true)
    try {
      const result = await issueDecision(db, round.id, {
        number: round.decision.number,
        issuedOn: round.decision.issuedOn,
        signerId: round.decision.signerId,
      })
      if (!result.ok) return fail(result.error)
      say(text.done(symbol, result.value.length))
      onClose()
      void navigate(roundPath(round.id, 'handover'), { flushSync: true })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="issue-title">
      <DialogTitle id="issue-title">{obstacle === null ? text.title(symbol) : text.titleDraft}</DialogTitle>
      <DialogContent>
        {obstacle !== null && <Typography role="alert">{obstacle}</Typography>}
        {obstacle === null && (
          <>
            <Typography>{text.will}</Typography>
            <Typography component="ul" sx={{ mt: 0.5, pl: 2.5 }}>
              <li>{text.honorees(countWords)}</li>
              <li>{text.register(two(honorees[0]?.registerNumber ?? 1), two(honorees.at(-1)?.registerNumber ?? honorees.length))}</li>
              <li>{text.prize(formatMoney(totalPrizeVnd(honorees)))}</li>
              {left > 0 && <li>{text.left(left)}</li>}
            </Typography>
            {unconfirmed.length > 0 && (
              <Typography variant="body2" sx={{ color: 'warning.main' }}>
                ▲ {text.unconfirmed(unconfirmed.join('; '))}
              </Typography>
            )}
            {unsaved > 0 && (
              <Typography variant="body2" sx={{ color: 'warning.main' }}>
                ▲ {text.unsaved(unsaved)}
              </Typography>
            )}
            {blocked > 0 && (
              <>
                <Typography sx={{ color: 'error.main', mt: 1 }} role="alert">
                  ✕ {text.blocked(blocked)}
                </Typography>
                <FormControlLabel
                  control={<Checkbox size="small" checked={isAccepted} onChange={(event) => setAccepted(event.target.checked)} />}
                  label={text.accept}
                />
              </>
            )}
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {text.undo}
            </Typography>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {obstacle === null ? 'Hủy' : text.close}
        </Button>
        {obstacle === null && (
          <Button variant="contained" disabled={isBusy || (blocked > 0 && !isAccepted)} onClick={() => void issue()}>
            {text.confirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
