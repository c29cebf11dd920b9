import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addProposals, openFilledRound, readRoundsToFill, type Proposal } from '@renderer/data/repositories/eligible'
import { today } from '@renderer/text/when'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { text } from './text'

type Props = {
  readonly year: number
  readonly proposals: readonly Proposal[]
  readonly onClose: () => void
  readonly onAdded: (roundId: string) => void
}
const fresh = 'new'

/** Asks which round takes the proposals, or opens a new one. */
export function AddDialog({ year, proposals, onClose, onAdded }: Props) {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const rounds = useLiveQuery(() => readRoundsToFill(db), [db])
  const [chosen, setChosen] = useState<string | null>(null)
  const roundId = chosen ?? rounds?.[0]?.id ?? fresh
  const add = async (): Promise<void> => {
    const result = roundId === fresh ? await openYear() : await putInto(roundId)
    if (!result.ok) return fail(result.error)
    const { id, added, present } = result.value
    say(text.added(added, present))
    onAdded(id)
  }
  const putInto = async (id: string) => {
    const result = await addProposals(db, id, proposals)
    return result.ok ? { ok: true as const, value: { id, ...result.value } } : result
  }
  /** A new round with its lines is one act: one undo takes both back. */
  const openYear = async () => {
    const period = { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` } as const
    const open = { name: text.roundName(year), type: 'merit', movement: null, reviewKind: null, phaseId: null, merit: '' } as const
    const result = await openFilledRound(db, { ...open, ...period, today: today() }, proposals)
    return result.ok ? { ok: true as const, value: { id: result.value, added: proposals.length, present: 0 } } : result
  }
  return (
    <FormDialog
      title={text.addTitle(proposals.length)}
      cancel={text.cancel}
      submit={text.add(proposals.length)}
      canSubmit={rounds !== undefined}
      onSubmit={add}
      onClose={onClose}
      contentSx={{ '&&': { pt: 1 } }}
    >
      {rounds !== undefined && (
        <TextField select fullWidth autoFocus label={text.round} value={roundId} onChange={(event) => setChosen(event.target.value)}>
          {rounds.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
          <MenuItem value={fresh}>{text.newRound(year)}</MenuItem>
        </TextField>
      )}
    </FormDialog>
  )
}
