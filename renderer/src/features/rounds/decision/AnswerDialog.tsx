import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Honoree } from '@shared/domain/case/types'
import { upperWords } from '@shared/domain/office/names'
import type { Office } from '@shared/domain/office/types'
import { lastDayOf } from '@shared/domain/ruling/journey'
import type { Answer, Ruling } from '@shared/domain/ruling/types'
import { laterOf } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { recordAnswer } from '@renderer/data/repositories/submissions'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { journeyText as text } from './journeyText'

type Props = { readonly ruling: Ruling; readonly office: Office; readonly waiting: readonly Honoree[]; readonly onClose: () => void }
/** What is said of one line: honoured, or why not; neither leaves it waiting. */
type Said = { readonly isHonoured: boolean; readonly reason: string }

/** The decision of the level above: whom it honours, and why others were left out; who is left open still waits. */
export function AnswerDialog({ ruling, office, waiting, onClose }: Props) {
  const db = useDatabase()
  const { fail, say } = useNotices()
  const [symbol, setSymbol] = useState('')
  const [on, setOn] = useState(laterOf(today(), lastDayOf(ruling)))
  const [decidedBy, setDecidedBy] = useState(`Chủ tịch UBND ${upperWords[office.upperKind]} ${office.upperName}`)
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map())
  const [isTried, setTried] = useState(false)
  const of = (id: string): Said => said.get(id) ?? { isHonoured: true, reason: '' }
  const set = (id: string, patch: Partial<Said>): void => setSaid((present) => new Map(present).set(id, { ...of(id), ...patch }))
  const isMissing = { symbol: cleanLine(symbol) === '', decidedBy: cleanLine(decidedBy) === '' }
  const answer: Answer = {
    symbol: cleanLine(symbol),
    on,
    decidedBy: cleanLine(decidedBy),
    honoured: waiting.filter(({ nomineeId }) => of(nomineeId).isHonoured).map(({ nomineeId }) => nomineeId),
    refused: waiting
      .filter(({ nomineeId }) => !of(nomineeId).isHonoured && cleanLine(of(nomineeId).reason) !== '')
      .map(({ nomineeId }) => ({ nomineeId, reason: cleanLine(of(nomineeId).reason) })),
  }
  const open = waiting.length - answer.honoured.length - answer.refused.length
  const save = async (): Promise<void> => {
    setTried(true)
    if (isMissing.symbol || isMissing.decidedBy) return
    const result = await recordAnswer(db, ruling.id, answer)
    if (!result.ok) return fail(result.error)
    say(text.recorded(result.value, open))
    onClose()
  }
  return (
    <FormDialog
      title={text.answer}
      submit={text.save}
      onSubmit={save}
      onClose={onClose}
      width={680}
      contentSx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <TextField
          label={text.symbol}
          placeholder="1250/QĐ-UBND"
          value={symbol}
          onChange={(event) => setSymbol(event.target.value)}
          error={isTried && isMissing.symbol}
          helperText={isTried && isMissing.symbol ? text.symbolNeeded : undefined}
          required
        />
        <DateField
          label={text.decidedOn}
          value={on}
          last={laterOf(today(), lastDayOf(ruling))}
          onChange={(day) => day !== null && setOn(day)}
        />
      </Box>
      <TextField
        label={text.decidedBy}
        value={decidedBy}
        onChange={(event) => setDecidedBy(event.target.value)}
        error={isTried && isMissing.decidedBy}
        required
      />
      <Typography variant="caption">{text.hint}</Typography>
      {waiting.map((honoree) => {
        const own = of(honoree.nomineeId)
        return (
          <Box key={honoree.nomineeId} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 260px', gap: 1, alignItems: 'center' }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={own.isHonoured}
                  onChange={(event) => set(honoree.nomineeId, { isHonoured: event.target.checked })}
                />
              }
              label={text.line(honoree.name, honoree.awardName)}
            />
            {!own.isHonoured && (
              <TextField
                size="small"
                placeholder={text.why}
                value={own.reason}
                onChange={(event) => set(honoree.nomineeId, { reason: event.target.value })}
                slotProps={{ htmlInput: { 'aria-label': `${text.why}: ${honoree.name}` } }}
              />
            )}
          </Box>
        )
      })}
      {open > 0 && <Typography variant="body2">▲ {text.stillOpen(open)}</Typography>}
    </FormDialog>
  )
}
