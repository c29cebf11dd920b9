import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { issuedLines, rulingOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Ruling } from '@shared/domain/ruling/types'
import { awardNameOn } from '@shared/law/names'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { putIntoRulings } from '@renderer/data/repositories/rulings'
import { rulingNames } from '@renderer/text/roundText'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { titleOfRuling } from './RulingRows'
import { decisionText as text } from './text'

type Props = { readonly awardCase: AwardCase; readonly ruling: Ruling; readonly onClose: () => void }

/** Which lines a paper treats, where the round has several open ones. Lines of an issued paper are not offered. */
export function LinesDialog({ awardCase, ruling, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const treated = rulingOf(awardCase)
  const issued = issuedLines(awardCase)
  const lines = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null && !issued.has(nominee.id))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ nominee }) => treated.get(nominee.id) === ruling.id).map(({ nominee }) => nominee.id)),
  )
  // Lines that go out go to another open paper; the officer says to which where there are several.
  const others = awardCase.rulings.filter(
    ({ id, status, kind }) => id !== ruling.id && status === 'draft' && (kind === 'decision' || kind === 'submissionUp'),
  )
  const [target, setTarget] = useState<string | null>(others[0]?.id ?? null)
  const leaving = lines.filter(({ nominee }) => treated.get(nominee.id) === ruling.id && !chosen.has(nominee.id)).length
  const save = async (): Promise<void> => {
    const isIn = (id: string): boolean => treated.get(id) === ruling.id
    const into = lines.map(({ nominee }) => nominee.id).filter((id) => chosen.has(id) && !isIn(id))
    const out = lines.map(({ nominee }) => nominee.id).filter((id) => !chosen.has(id) && isIn(id))
    if (into.length + out.length > 0) {
      const places = [...into.map((id) => [id, ruling.id] as const), ...out.map((id) => [id, target] as const)]
      const result = await putIntoRulings(db, new Map(places))
      if (!result.ok) return fail(result.error)
    }
    onClose()
  }
  const toggle = (id: string): void =>
    setChosen((present) => (present.has(id) ? new Set([...present].filter((other) => other !== id)) : new Set([...present, id])))
  return (
    <FormDialog title={text.linesTitle(rulingNames[ruling.kind])} submit={text.linesSave} onSubmit={save} onClose={onClose} width={640}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.linesHint(chosen.size, lines.length)}
      </Typography>
      <Box sx={{ maxHeight: 360, overflow: 'auto' }}>
        {lines.map(({ nominee, subject }) => (
          <Box key={nominee.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <FormControlLabel
              control={<Checkbox size="small" checked={chosen.has(nominee.id)} onChange={() => toggle(nominee.id)} />}
              label={`${subject.name} · ${awardNameOn(awardCase.law, nominee.awardCode, subject.kind, awardCase.round.openedOn)}`}
            />
          </Box>
        ))}
      </Box>
      {others.length > 0 && (
        <TextField
          select
          fullWidth
          label={text.linesTarget}
          helperText={text.linesLeaving(leaving)}
          value={target ?? ''}
          onChange={(event) => setTarget(event.target.value)}
          sx={{ mt: 2 }}
        >
          {others.map((other) => (
            <MenuItem key={other.id} value={other.id}>
              {titleOfRuling(other, awardCase)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </FormDialog>
  )
}
