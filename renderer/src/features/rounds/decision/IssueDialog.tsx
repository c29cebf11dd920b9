import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLiveQuery } from 'dexie-react-hooks'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { blockersOf, judgeRuling } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { missingOf } from '@shared/checks/nextStep'
import { countByKind, hasVotes, honoreesOf, totalPrizeVnd } from '@shared/domain/case/honorees'
import { issuedLines } from '@shared/domain/case/papers'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { needsCouncil } from '@shared/domain/round/rules'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { formatMoney } from '@shared/lib/money'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { countUnsaved } from '@renderer/data/repositories/draftLines'
import { issueRuling } from '@renderer/data/repositories/rulings'
import { rulingNames, rulingPartNames, roundPath } from '@renderer/text/roundText'
import { useNotices } from '@renderer/ui/Notices'
import { roundText } from '../frame/text'
import type { RoundState } from '../frame/useRound'
import { issueText as text } from './text'

type Props = {
  readonly awardCase: AwardCase
  readonly ruling: Ruling
  readonly paper: PaperCase
  readonly state: RoundState | undefined
  readonly onClose: () => void
}
const blockersShown = 4

/** Why it cannot be issued; nothing when it can. The act asks the same judge. */
function obstaclesOf({ ruling, paper, state }: Props): string[] {
  const missing = missingOf(ruling)
  if (missing.length > 0) return [text.missing(missing.map((part) => rulingPartNames[part]).join(', '))]
  const names = new Map(paper.entries.map(({ nominee, subject }) => [nominee.id, subject.name]))
  const blockers = blockersOf(judgeRuling(paper, state?.context)).map(({ fact, place }) => {
    const { message, cure } = factWords(fact)
    const name = place.nomineeId === null ? undefined : names.get(place.nomineeId)
    return [name === undefined ? message : `${name}: ${message}`, cure].filter((part) => part !== '').join(' ')
  })
  if (blockers.length > 0) return [...new Set(blockers)]
  if (isAmending(ruling.kind)) return []
  const isVoted = !needsCouncil(paper.round) || hasVotes(paper)
  return isVoted && honoreesOf(paper).length > 0 ? [] : [isVoted ? text.nobody : text.noVotes]
}

/** Before a paper is issued: what will happen, and what is still in the way. */
export function IssueDialog(props: Props) {
  const { awardCase, ruling, paper, state, onClose } = props
  const db = useDatabase()
  const navigate = useNavigate()
  const { say, fail } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const { round } = awardCase
  const unsaved = useLiveQuery(() => countUnsaved(db, round.id), [db, round.id]) ?? 0
  const obstacles = useMemo(() => obstaclesOf(props), [props])
  const honorees = isAmending(ruling.kind) ? [] : honoreesOf(paper)
  const left = awardCase.nominees.length - issuedLines(awardCase).size - honorees.length
  const counts = countByKind(honorees)
  const countWords = (['collective', 'person', 'household'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${roundText.kinds[kind].toLocaleLowerCase('vi')}`)
    .join(', ')
  const unconfirmed = [...new Set((state?.findings ?? []).flatMap(({ fact }) => (fact.id === 'LAW-UNCONFIRMED' ? [fact.title] : [])))]
  const name = rulingNames[ruling.kind]
  const symbol = ruling.number === null ? '' : rulingSymbol(ruling.kind, ruling.number, awardCase.office)
  const two = (value: number): string => String(value).padStart(2, '0')

  const issue = async (): Promise<void> => {
    setBusy(true)
    try {
      const result = await issueRuling(db, ruling.id, { number: ruling.number, issuedOn: ruling.issuedOn, signerId: ruling.signerId })
      if (!result.ok) return fail(result.error)
      say(isAmending(ruling.kind) ? text.doneAmending(name, symbol, result.value.length) : text.done(name, symbol, honorees.length))
      onClose()
      if (ruling.kind === 'decision') void navigate(roundPath(round.id, 'handover'), { flushSync: true })
    } finally {
      setBusy(false)
    }
  }
  const isFree = obstacles.length === 0
  return (
    <Dialog open onClose={onClose} aria-labelledby="issue-title">
      <DialogTitle id="issue-title">{isFree ? text.title(name, symbol) : text.titleDraft(name)}</DialogTitle>
      <DialogContent>
        {obstacles.slice(0, blockersShown).map((obstacle) => (
          <Typography key={obstacle} role="alert" sx={{ mb: 0.5 }}>
            {obstacle}
          </Typography>
        ))}
        {obstacles.length > blockersShown && <Typography>{text.moreObstacles(obstacles.length - blockersShown)}</Typography>}
        {isFree && (
          <>
            <Typography>{text.will}</Typography>
            <Typography component="ul" sx={{ mt: 0.5, pl: 2.5 }}>
              {isAmending(ruling.kind) ? (
                <li>{text.amends(ruling.amendments.length)}</li>
              ) : (
                <li>{ruling.kind === 'submissionUp' ? text.asked(countWords) : text.honorees(countWords)}</li>
              )}
              {ruling.kind === 'decision' && (
                <li>{text.register(two(honorees[0]?.registerNumber ?? 1), two(honorees.at(-1)?.registerNumber ?? honorees.length))}</li>
              )}
              {ruling.kind === 'decision' && <li>{text.prize(formatMoney(totalPrizeVnd(honorees)))}</li>}
              {!isAmending(ruling.kind) && left > 0 && <li>{text.left(left, name)}</li>}
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
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {text.undo}
            </Typography>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {isFree ? 'Hủy' : text.close}
        </Button>
        {isFree && (
          <Button variant="contained" disabled={isBusy} onClick={() => void issue()}>
            {text.confirm(name)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
