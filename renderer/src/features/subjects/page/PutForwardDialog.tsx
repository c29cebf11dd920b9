import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { measuredAwards, type Readiness } from '@shared/checks/eligibility/ready'
import { proposedForms } from '@shared/domain/round/proposals'
import type { LawBook } from '@shared/law/types'
import { yearOf } from '@shared/lib/dates'
import type { RoundToFill } from '@renderer/data/repositories/eligible'
import { useLawBook } from '@renderer/data/repositories/live'
import type { SubjectRecord } from '@renderer/data/repositories/subjects'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { RoundField } from '@renderer/tools/proposals/RoundField'
import { proposalsText } from '@renderer/tools/proposals/text'
import { useRoundChoice } from '@renderer/tools/proposals/useRoundChoice'
import { FormDialog } from '@renderer/ui/FormDialog'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useLeadOn } from '@renderer/ui/useLeadOn'
import { nextLooks } from '../NextAwards'
import { text } from '../text'
import { useNextAwards, type NextAward } from '../useNextAwards'

const words = text.putForward
type Option = Pick<NextAward, 'awardCode' | 'name' | 'why'> & {
  /** `null` where no rule measures it: the round proposes it. */
  readonly state: Readiness | null
  readonly isPresent: boolean
}

/** What the round can take for the subject: of measured awards those that it is eligible for, of all others what the round proposes. */
function optionsIn(
  { subject, rounds }: SubjectRecord,
  chosen: RoundToFill | undefined,
  next: readonly NextAward[],
  law: LawBook,
  year: number,
): Option[] {
  const round = chosen?.round ?? { type: 'merit' as const, reviewKind: null, procedure: 'standard' as const, openedOn: today() }
  const present = new Set(rounds.flatMap((line) => (line.round.id === chosen?.round.id ? [line.nominee.awardCode] : [])))
  const isOfYear = chosen?.round.periodTo == null || yearOf(chosen.round.periodTo) === year
  const ready = round.type === 'merit' && isOfYear ? next.filter(({ state }) => state === 'ready' || state === 'look') : []
  const others = proposedForms({ round, movement: chosen?.movement ?? null, law }).filter(
    ({ code, subjectKind }) => subjectKind === subject.kind && !(round.type === 'merit' && measuredAwards.includes(code)),
  )
  return [
    ...ready.map((award): Option => ({ ...award, isPresent: present.has(award.awardCode) })),
    ...others.map((form): Option => ({
      awardCode: form.code,
      name: form.name,
      why: '',
      state: null,
      isPresent: present.has(form.code),
    })),
  ]
}

/** Puts one subject forward in an open round, for what is possible there. Only what nothing speaks against is ticked at first. */
export function PutForwardDialog({ record, onClose }: { readonly record: SubjectRecord; readonly onClose: () => void }) {
  const law = useLawBook()
  const next = useNextAwards(record.subject)
  const year = next?.year ?? yearOf(today())
  const isReady = next?.rows.some(({ state }) => state === 'ready') === true
  const { rounds, roundId, choose, add } = useRoundChoice(year, (open) =>
    isReady ? open.find(({ round }) => round.type === 'merit') : open[0],
  )
  const leadOn = useLeadOn()
  // Ticks and unticks are kept apart from what is ticked at first.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const chosen = rounds?.find(({ round }) => round.id === roundId)
  const options = useMemo(
    () => (law === undefined || next === undefined ? [] : optionsIn(record, chosen, next.rows, law, year)),
    [record, chosen, next, law, year],
  )
  const isPicked = ({ awardCode, state, isPresent }: Option): boolean => !isPresent && (state === 'ready') !== turned.has(awardCode)
  const picked = options.filter(isPicked)
  const turn = (code: string): void => setTurned((now) => new Set(now.has(code) ? [...now].filter((one) => one !== code) : [...now, code]))
  const submit = async (): Promise<void> => {
    // Of a round for merit the way to the award is known; of any other the officer says it, or nobody.
    const route = chosen === undefined || chosen.round.type === 'merit' ? {} : { route: null }
    const id = await add(picked.map(({ awardCode }) => ({ subjectId: record.subject.id, awardCode, ...route })))
    if (id === null) return
    await leadOn(addressOf.round(id))
  }
  if (rounds === undefined || law === undefined || next === undefined) return null
  return (
    <FormDialog
      title={words.title(record.subject.name)}
      cancel={proposalsText.cancel}
      submit={proposalsText.add(picked.length)}
      canSubmit={picked.length > 0}
      onSubmit={submit}
      onClose={onClose}
      contentSx={{ '&&': { pt: 1 } }}
    >
      <RoundField rounds={rounds} roundId={roundId} year={year} onChoose={choose} />
      {options.length === 0 ? (
        <Typography color="text.secondary" sx={{ mt: 1.5 }}>
          {words.nothing}
        </Typography>
      ) : (
        <Box role="group" aria-label={words.awards} sx={{ mt: 1, maxHeight: 300, overflow: 'auto' }}>
          {options.map((option) => (
            <OptionRow key={option.awardCode} option={option} isOn={isPicked(option)} onTurn={() => turn(option.awardCode)} />
          ))}
        </Box>
      )}
      <Typography variant="caption" component="div" sx={{ mt: 1 }}>
        {next.year === null && record.subject.kind !== 'household' ? words.notRated : words.hint}
      </Typography>
    </FormDialog>
  )
}

function OptionRow({ option, isOn, onTurn }: { readonly option: Option; readonly isOn: boolean; readonly onTurn: () => void }) {
  const { name, state, why, isPresent } = option
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, borderBottom: 1, borderColor: 'divider', py: 0.25 }}>
      <FormControlLabel
        sx={{ flex: 1, minWidth: 0, mr: 0, alignItems: 'flex-start' }}
        control={<Checkbox size="small" checked={isOn} disabled={isPresent} onChange={onTurn} />}
        label={
          <Box sx={{ pt: 0.75 }}>
            {name}
            {why !== '' && (
              <Typography variant="body2" color="text.secondary">
                {why}
              </Typography>
            )}
          </Box>
        }
      />
      <Box sx={{ pt: 0.75, flexShrink: 0 }}>
        {isPresent ? (
          <StatusChip status="info" label={words.present} />
        ) : (
          state !== null && <StatusChip status={nextLooks[state]} label={text.next.states[state]} />
        )}
      </Box>
    </Box>
  )
}
