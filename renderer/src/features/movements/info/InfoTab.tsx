import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { periodTextOf } from '@shared/domain/movement/newMovement'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { paperNumberOf } from '@shared/lib/paperNumber'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { removeMovement } from '@renderer/data/repositories/movements'
import { AttachmentsCard } from '@renderer/tools/attachments/AttachmentsCard'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { BaseRows, ParentRows } from './InfoRows'
import { lettersPlace } from '@renderer/ui/letters'
import { paperNumberRules } from '@renderer/ui/form/draftRules'
import { SavedField } from '@renderer/ui/form/SavedField'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedChoice, SavedNumber, SavedText } from '../fields'
import { CopyMovement } from './CopyMovement'
import { infoText as t } from './infoText'
import { text } from '../text'
import { useEditMovement, type EditMovement } from '../useMovements'
import { screens } from '@renderer/text/addresses'

const setName = (now: EmulationMovement, name: string): EmulationMovement => ({ ...now, name })
const setPeriodText = (now: EmulationMovement, periodText: string): EmulationMovement => ({ ...now, periodText })
/** The written period follows the years as long as nobody wrote it another way. */
const setYears = (now: EmulationMovement, years: Partial<Pick<EmulationMovement, 'fromYear' | 'toYear'>>): EmulationMovement => {
  const next = { ...now, ...years }
  return now.periodText === periodTextOf(now.fromYear, now.toYear)
    ? { ...next, periodText: periodTextOf(next.fromYear, next.toYear) }
    : next
}
const kinds = [
  ['thematic', text.kinds.thematic],
  ['regular', text.kinds.regular],
] as const

/** Name, period, signer and number, parents and bases of one movement. */
export function InfoTab({ movement }: { readonly movement: EmulationMovement }) {
  const edit = useEditMovement(movement)
  const common = { act: t.acts.edit, edit, from: 1990, to: 2100, wrong: t.yearWrong }
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 2, maxWidth: 1120 }}>
      <Card title={t.movement}>
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <SavedText
            label={t.name}
            act={t.acts.edit}
            edit={edit}
            stored={movement.name}
            set={setName}
            needed={t.nameNeeded}
            hint={t.nameHint}
            isMultiline
          />
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', md: '110px 110px 170px 1fr 180px' }, gap: 2 }}>
            <SavedNumber
              {...common}
              keep={lettersPlace('movement', movement.id, 'fromYear')}
              label={t.from}
              stored={movement.fromYear}
              set={(now, year) => setYears(now, { fromYear: year ?? now.fromYear })}
            />
            <SavedNumber
              {...common}
              keep={lettersPlace('movement', movement.id, 'toYear')}
              label={t.to}
              stored={movement.toYear}
              set={(now, year) => setYears(now, { toYear: year ?? now.toYear })}
              problem={movement.toYear < movement.fromYear ? t.yearOrder : undefined}
            />
            <SavedText label={t.periodText} act={t.acts.edit} edit={edit} stored={movement.periodText} set={setPeriodText} />
            <SavedChoice
              label={t.kind}
              value={movement.kind}
              options={kinds}
              onChange={(kind) => edit(t.acts.edit, (now) => ({ ...now, kind }))}
            />
          </Box>
        </Box>
      </Card>
      <PlanNumbers movement={movement} edit={edit} />
      <ParentRows movement={movement} edit={edit} />
      <BaseRows movement={movement} edit={edit} />
      <AttachmentsCard ownerId={movement.id} />
      <CopyMovement movement={movement} />
      <RemoveMovement movement={movement} />
    </Box>
  )
}

function PlanNumbers({ movement: { id, plan }, edit }: { readonly movement: EmulationMovement; readonly edit: EditMovement }) {
  const office = useOffice()
  const set = useCallback(
    (now: EmulationMovement, part: Partial<EmulationMovement['plan']>): EmulationMovement => ({ ...now, plan: { ...now.plan, ...part } }),
    [],
  )
  const signers = (office?.signers ?? []).map((signer) => [signer.id, `${signer.fullName}, ${t.posts[signer.post]}`] as const)
  const common = { act: t.acts.plan, edit, mayBeOpen: true }
  return (
    <Card title={t.plan}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t.planHint}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', md: plan.issuedOn === null ? '110px 200px 150px 150px 1fr' : '110px 200px 1fr' },
          gap: 2,
        }}
      >
        <SavedField
          keep={lettersPlace('plan', id, 'number')}
          label={t.number}
          stored={plan.number === null ? '' : String(plan.number)}
          rules={paperNumberRules}
          problemOf={(typed) => (paperNumberOf(typed) === undefined ? t.numberWrong : undefined)}
          onSave={(typed, _base, sitting) => edit(t.acts.plan, (now) => set(now, { number: paperNumberOf(typed) ?? null }), sitting)}
        />
        <SavedDay
          label={t.issuedOn}
          stored={plan.issuedOn}
          keep={lettersPlace('plan', id, 'issuedOn')}
          onSave={(issuedOn) => edit(t.acts.plan, (now) => set(now, { issuedOn }))}
        />
        {plan.issuedOn === null && (
          <SavedNumber
            {...common}
            keep={lettersPlace('plan', id, 'month')}
            label={t.month}
            stored={plan.month}
            from={1}
            to={12}
            wrong={t.monthWrong}
            set={(now, month) => set(now, { month })}
          />
        )}
        {plan.issuedOn === null && (
          <SavedNumber
            {...common}
            keep={lettersPlace('plan', id, 'year')}
            label={t.year}
            stored={plan.year}
            from={1990}
            to={2100}
            wrong={t.yearWrong}
            set={(now, year) => set(now, { year })}
          />
        )}
        <SavedChoice
          label={t.signer}
          value={plan.signerId ?? ''}
          options={[['', t.noSigner], ...signers]}
          onChange={(id) => edit(t.acts.plan, (now) => set(now, { signerId: id === '' ? null : id }))}
          {...(signers.length === 0 ? { hint: t.noSigners } : {})}
        />
      </Box>
    </Card>
  )
}

function RemoveMovement({ movement }: { readonly movement: EmulationMovement }) {
  const db = useDatabase()
  const { say } = useNotices()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = async (): Promise<void> => {
    setAsking(false)
    const isRemoved = await removeMovement(db, movement.id, t.acts.remove(movement.name))
    if (isRemoved) void navigate(screens.movements)
    say(isRemoved ? t.removed : t.hasRounds)
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        {t.removeMovement}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t.removeHint}
      </Typography>
      <ConfirmDialog
        isOpen={isAsking}
        title={t.removeTitle}
        text={t.removeText(movement.name)}
        confirm={t.removeMovement}
        isDestructive
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </Box>
  )
}
