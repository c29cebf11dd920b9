import { useState } from 'react'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { PaperNeed } from '@shared/checks/needs/needs'
import { countByKind, eachOnce, honoreesOf, totalPrizeVnd } from '@shared/domain/case/honorees'
import { issuedLines } from '@shared/domain/case/papers'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { shortDate } from '@shared/lib/dates'
import { cleanText } from '@shared/lib/text'
import { totalWords } from '@renderer/text/moneyText'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { rulingNames, roundPath } from '@renderer/text/roundText'
import { today } from '@renderer/text/when'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { useLeadOn } from '@renderer/ui/useLeadOn'
import { NeedLines } from '../frame/Needs'
import { roundText } from '../frame/text'
import { issueText as text } from './text'

type Props = {
  readonly awardCase: AwardCase
  readonly ruling: Ruling
  readonly paper: PaperCase
  /** Everything its papers still need, by the one judge that the act asks too. */
  readonly needs: readonly PaperNeed[]
  readonly onClose: () => void
}
const needsShown = 8

/** Before a paper is issued: what will happen, and what is still in the way. */
export function IssueDialog(props: Props) {
  const { awardCase, ruling, paper, needs, onClose } = props
  const db = useDatabase()
  const leadOn = useLeadOn()
  const { say, fail } = useNotices()
  const [reason, setReason] = useState('')
  const { round } = awardCase
  const obstacles = needs.filter(({ severity }) => severity === 'blocked')
  const doubts = needs.filter(({ severity }) => severity === 'attention')
  const honorees = isAmending(ruling.kind) ? [] : honoreesOf(paper)
  const left = awardCase.nominees.length - issuedLines(awardCase).size - honorees.length
  const counts = countByKind(eachOnce(honorees))
  const countWords = (['collective', 'person', 'household'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${roundText.kinds[kind].toLocaleLowerCase('vi')}`)
    .join(', ')
  const name = rulingNames[ruling.kind]
  const symbol = ruling.number === null ? '' : rulingSymbol(ruling.kind, ruling.number, awardCase.office)
  const two = (value: number): string => String(value).padStart(2, '0')

  const issue = async (): Promise<void> => {
    const result = await issueRuling(db, ruling.id, {
      number: ruling.number,
      issuedOn: ruling.issuedOn,
      signerId: ruling.signerId,
      issuedDespite:
        doubts.length === 0
          ? undefined
          : {
              doubts: doubts.map(({ message }) => message),
              reason: cleanText(reason),
              by: awardCase.office.advisingRoom.headName,
              on: today(),
            },
    })
    if (!result.ok) return fail(result.error)
    say(isAmending(ruling.kind) ? text.doneAmending(name, symbol, result.value.length) : text.done(name, symbol, honorees.length))
    if (ruling.kind === 'decision') await leadOn(roundPath(round.id, 'handover'))
    else onClose()
  }
  const isFree = obstacles.length === 0
  return (
    <FormDialog
      title={isFree ? text.title(name, symbol) : text.titleDraft(name)}
      cancel={isFree ? 'Hủy' : text.close}
      submit={isFree ? text.confirm(name) : undefined}
      onSubmit={issue}
      onClose={onClose}
      isAct
      restsOnCancel
    >
      {obstacles.length > 0 && (
        <>
          <Typography role="alert" sx={{ mb: 0.5 }}>
            {text.missing(obstacles.length)}
          </Typography>
          <NeedLines roundId={round.id} needs={obstacles} atFirst={needsShown} onFollow={onClose} />
        </>
      )}
      {isFree && (
        <>
          <Typography>{text.will}</Typography>
          <Typography component="ul" sx={{ mt: 0.5, pl: 2.5 }}>
            {ruling.issuedOn !== null && (
              <li>
                <b>{text.signedAs(symbol, shortDate(ruling.issuedOn))}</b>
              </li>
            )}
            {isAmending(ruling.kind) ? (
              <li>{text.amends(ruling.amendments.length)}</li>
            ) : (
              <li>
                {ruling.kind === 'submissionUp' ? text.asked(honorees.length, countWords) : text.honorees(honorees.length, countWords)}
              </li>
            )}
            {ruling.kind === 'decision' && (
              <li>{text.register(two(honorees[0]?.registerNumber ?? 1), two(honorees.at(-1)?.registerNumber ?? honorees.length))}</li>
            )}
            {ruling.kind === 'decision' && <li>{text.prize(totalWords(totalPrizeVnd(honorees)))}</li>}
            {!isAmending(ruling.kind) && left > 0 && <li>{text.left(left, name)}</li>}
          </Typography>
          {doubts.length > 0 && (
            <>
              <Typography sx={{ mt: 1, mb: 0.5 }}>{text.doubts}</Typography>
              <NeedLines roundId={round.id} needs={doubts} atFirst={needsShown} onFollow={onClose} />
              <TextField
                label={text.despite}
                helperText={text.despiteHint}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                multiline
                maxRows={4}
                sx={{ mt: 1 }}
              />
            </>
          )}
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {text.undo}
          </Typography>
        </>
      )}
    </FormDialog>
  )
}
