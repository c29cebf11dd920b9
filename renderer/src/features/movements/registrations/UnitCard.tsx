import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Registration } from '@shared/domain/registration/types'
import type { Outcome, UnitRegistrations } from '@shared/domain/registration/rules'
import type { AwardForm } from '@shared/law/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { putRegistration, removeRegistrations, returnRegistrations } from '@renderer/data/repositories/registrations'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useAct, useStored } from '@renderer/tools/acts/useAct'
import { RegistrationDialog, ReturnDialog } from './RegistrationDialogs'
import { registrationText as text } from './text'

type Props = {
  readonly movement: EmulationMovement
  readonly year: number
  readonly unit: UnitRegistrations
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly awardForms: readonly AwardForm[]
}
type Open =
  | { readonly what: 'edit'; readonly row: Registration; readonly isNew: boolean }
  | { readonly what: 'back'; readonly rows: readonly Registration[] }

/** What one unit registered: each line can be changed, sent back with a reason, taken away. */
export function UnitCard({ movement, year, unit, outcomes, awardForms }: Props) {
  const db = useDatabase()
  const act = useAct()
  const stored = useStored()
  const [open, setOpen] = useState<Open | null>(null)
  const blank = (): Registration => ({
    id: crypto.randomUUID(),
    movementId: movement.id,
    year,
    unitId: unit.unitId,
    subjectId: unit.rows.some(({ subjectId }) => subjectId === unit.unitId) ? null : unit.unitId,
    kind: unit.rows.some(({ subjectId }) => subjectId === unit.unitId) ? 'person' : 'collective',
    name: unit.rows.some(({ subjectId }) => subjectId === unit.unitId) ? '' : unit.name,
    post: '',
    awardCode: '',
    title: '',
    target: '',
    initiative: '',
    state: 'received',
    reason: '',
    receivedOn: today(),
  })
  const standing = unit.rows.filter(({ state }) => state === 'received')
  return (
    <Card title={unit.name} flush>
      {unit.endedOn !== undefined && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, pt: 1.25 }}>
          {text.endedOn(unit.endedOn)}
        </Typography>
      )}
      {unit.rows.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1.25 }}>
          {text.empty}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {unit.rows.map((row) => (
          <Box component="li" key={row.id} sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
            <RegistrationLine row={row} unitId={unit.unitId} outcome={outcomes.get(row.id)} />
            <Box sx={{ display: 'flex', gap: 0.5, ml: -1 }}>
              <Button size="small" onClick={() => setOpen({ what: 'edit', row, isNew: false })}>
                {text.edit}
              </Button>
              {row.state === 'received' ? (
                <Button size="small" onClick={() => setOpen({ what: 'back', rows: [row] })}>
                  {text.giveBack}
                </Button>
              ) : (
                <Button size="small" onClick={() => void act(returnRegistrations(db, [row.id], null, text.acts.again(row.name)))}>
                  {text.takeAgain}
                </Button>
              )}
              <Button size="small" onClick={() => void act(removeRegistrations(db, [row.id], text.acts.remove(row.name)))}>
                {text.remove}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, p: 1.5, flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" onClick={() => setOpen({ what: 'edit', row: blank(), isNew: true })}>
          {text.add}
        </Button>
        {standing.length > 1 && (
          <Button size="small" onClick={() => setOpen({ what: 'back', rows: standing })}>
            {text.giveBackAll}
          </Button>
        )}
      </Box>
      {open?.what === 'edit' && (
        <RegistrationDialog
          row={open.row}
          isNew={open.isNew}
          unitName={unit.name}
          awardForms={awardForms}
          onClose={() => setOpen(null)}
          onSave={(row) => stored(putRegistration(db, row, text.acts.put(row)), () => setOpen(null))}
        />
      )}
      {open?.what === 'back' && (
        <ReturnDialog
          name={open.rows.length === 1 ? open.rows[0]!.name : unit.name}
          onClose={() => setOpen(null)}
          onSave={(reason) =>
            stored(
              returnRegistrations(
                db,
                open.rows.map(({ id }) => id),
                reason,
                text.acts.back(open.rows.length === 1 ? open.rows[0]!.name : unit.name),
              ),
              () => setOpen(null),
            )
          }
        />
      )}
    </Card>
  )
}

type LineProps = { readonly row: Registration; readonly unitId: string; readonly outcome: Outcome | undefined }
function RegistrationLine({ row, unitId, outcome }: LineProps) {
  const facts = [row.post, row.subjectId === null && row.name !== '' ? text.unlinked : '', text.receivedOn(row.receivedOn)]
  return (
    <>
      <Typography sx={{ fontWeight: row.subjectId === unitId ? 600 : 500 }}>{row.name}</Typography>
      <Typography variant="caption" component="div">
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Typography>
      {row.title !== '' && <Typography variant="body2">{row.title}</Typography>}
      {row.target !== '' && (
        <Typography variant="body2" color="text.secondary">
          {row.target}
        </Typography>
      )}
      {row.initiative !== '' && (
        <Typography variant="body2" color="text.secondary">
          {`${text.columns.initiative}: ${row.initiative}`}
        </Typography>
      )}
      <Box sx={{ mt: 0.5 }}>
        {row.state === 'returned' ? (
          <>
            <StatusChip status="attention" label={text.states.returned} />
            {/* A reason is a sentence: a chip would be cut at the card's edge. */}
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {text.reason(row.reason)}
            </Typography>
          </>
        ) : (
          row.title !== '' && (
            <StatusChip
              status={outcome?.outcome === 'achieved' ? 'ok' : outcome?.outcome === 'other' ? 'info' : 'quiet'}
              label={text.outcome(outcome)}
            />
          )
        )}
      </Box>
    </>
  )
}
