import type { Proposal, RoundToFill } from '@renderer/data/repositories/eligible'
import { RoundField } from '@renderer/tools/proposals/RoundField'
import { proposalsText } from '@renderer/tools/proposals/text'
import { useRoundChoice } from '@renderer/tools/proposals/useRoundChoice'
import { FormDialog } from '@renderer/ui/FormDialog'

type Props = {
  readonly year: number
  readonly proposals: readonly Proposal[]
  readonly onClose: () => void
  readonly onAdded: (roundId: string) => Promise<void>
}

const isForMerit = ({ round }: RoundToFill): boolean => round.type === 'merit'

/** Asks which round takes the proposals, or opens a new one. */
export function AddDialog({ year, proposals, onClose, onAdded }: Props) {
  const { rounds, roundId, choose, add } = useRoundChoice(year, (open) => open.find(isForMerit))
  const submit = async (): Promise<void> => {
    const id = await add(proposals)
    if (id !== null) await onAdded(id)
  }
  return (
    <FormDialog
      title={proposalsText.add(proposals.length)}
      cancel={proposalsText.cancel}
      submit={proposalsText.add(proposals.length)}
      canSubmit={rounds !== undefined}
      onSubmit={submit}
      onClose={onClose}
      contentSx={{ '&&': { pt: 1 } }}
    >
      {rounds !== undefined && <RoundField rounds={rounds.filter(isForMerit)} roundId={roundId} year={year} onChoose={choose} />}
    </FormDialog>
  )
}
