import { useCallback, type ReactNode } from 'react'
import { Trash2 } from 'lucide-react'
import { Link as RouterLink } from 'react-router'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import TextField from '@mui/material/TextField'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { knownBases, knownParents, withParent } from '@shared/domain/movement/upper'
import { shortDate } from '@shared/lib/dates'
import { addressOf } from '@renderer/text/addresses'
import { Card } from '@renderer/ui/Card'
import { lettersPlace } from '@renderer/ui/letters'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedChoice, SavedText } from '../fields'
import { infoText as t } from './infoText'
import { AddHeading } from '../plan/HeadingRow'
import { useMovementList, type EditMovement } from '../useMovements'

type Base = EmulationMovement['bases'][number]
type Parent = EmulationMovement['parents'][number]
type Props = { readonly movement: EmulationMovement; readonly edit: EditMovement }

const patchIn = <Row extends { readonly id: string }>(rows: readonly Row[], id: string, part: Partial<Row>): Row[] =>
  rows.map((row) => (row.id === id ? { ...row, ...part } : row))

function RowBox({
  columns,
  name,
  onRemove,
  children,
}: {
  readonly columns: string
  readonly name: string
  readonly onRemove: () => void
  readonly children: ReactNode
}) {
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: `${columns} 34px` }, gap: 1.5, alignItems: 'flex-start', py: 1 }}
    >
      {children}
      <Tooltip title={t.remove(name)}>
        <IconButton size="small" aria-label={t.remove(name)} onClick={onRemove} sx={{ mt: 0.5 }}>
          <Trash2 size={16} />
        </IconButton>
      </Tooltip>
    </Box>
  )
}

const Empty = ({ children }: { readonly children: string }) => (
  <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
    {children}
  </Typography>
)

/** Takes one of what is on record already; nothing is shown where nothing is. */
function Pick<Row>({
  label,
  rows,
  nameOf,
  onPick,
}: {
  readonly label: string
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => string
  readonly onPick: (row: Row) => void
}) {
  if (rows.length === 0) return null
  return (
    <Autocomplete
      key={rows.length}
      options={rows}
      value={null}
      blurOnSelect
      getOptionLabel={nameOf}
      onChange={(_, row) => row !== null && onPick(row)}
      renderInput={(props) => <TextField {...props} label={label} />}
      sx={{ mt: 1 }}
    />
  )
}

/** Movements of higher levels that this one answers. */
export function ParentRows({ movement, edit }: Props) {
  const all = (useMovementList() ?? []).map((row) => row.movement)
  return (
    <Card title={t.parents}>
      {movement.parents.length === 0 && <Empty>{t.parentsEmpty}</Empty>}
      {movement.parents.map((parent) => (
        <ParentRow key={parent.id} parent={parent} edit={edit} />
      ))}
      <AddHeading
        isIndented={false}
        hint={t.addParent}
        onAdd={(name, id) =>
          edit(t.acts.addParent, (now) => ({
            ...now,
            parents: [...now.parents, { id, name, level: 'upper', periodText: '', launchedBy: '' }],
          }))
        }
      />
      <Pick
        label={t.pickParent}
        rows={knownParents(all, movement)}
        nameOf={({ name, launchedBy }) => [name, launchedBy].filter((part) => part !== '').join(' · ')}
        onPick={(parent) => edit(t.acts.addParent, (now) => ({ ...now, parents: withParent(now.parents, parent, crypto.randomUUID()) }))}
      />
    </Card>
  )
}

function ParentRow({ parent, edit }: { readonly parent: Parent; readonly edit: EditMovement }) {
  const set = useCallback(
    (key: 'name' | 'periodText' | 'launchedBy') =>
      (now: EmulationMovement, value: string): EmulationMovement => ({
        ...now,
        parents: patchIn(now.parents, parent.id, { [key]: value }),
      }),
    [parent.id],
  )
  const common = { act: t.acts.parent, edit }
  return (
    <RowBox
      columns="minmax(0, 1fr) 176px 200px 130px"
      name={parent.name}
      onRemove={() => edit(t.acts.removeParent, (now) => ({ ...now, parents: now.parents.filter((other) => other.id !== parent.id) }))}
    >
      <Box>
        <SavedText {...common} label={t.parentName} stored={parent.name} set={set('name')} needed={t.nameNeeded} isMultiline />
        {parent.movementId !== undefined && (
          <Link component={RouterLink} to={addressOf.movementPlan(parent.movementId)} variant="body2">
            {t.openParent}
          </Link>
        )}
      </Box>
      <SavedChoice
        label={t.level}
        value={parent.level}
        options={[
          ['upper', t.levels.upper],
          ['national', t.levels.national],
        ]}
        onChange={(level) => edit(t.acts.parent, (now) => ({ ...now, parents: patchIn(now.parents, parent.id, { level }) }))}
      />
      <SavedText {...common} label={t.launchedBy} stored={parent.launchedBy} set={set('launchedBy')} isMultiline />
      <SavedText {...common} label={t.parentPeriod} stored={parent.periodText} set={set('periodText')} />
    </RowBox>
  )
}

/** Documents of higher levels that the movement carries out. */
export function BaseRows({ movement, edit }: Props) {
  const all = (useMovementList() ?? []).map((row) => row.movement)
  return (
    <Card title={t.bases}>
      {movement.bases.length === 0 && <Empty>{t.basesEmpty}</Empty>}
      {movement.bases.map((base) => (
        <BaseRow key={base.id} base={base} edit={edit} />
      ))}
      <AddHeading
        isIndented={false}
        hint={t.addBase}
        onAdd={(symbol, id) =>
          edit(t.acts.addBase, (now) => ({
            ...now,
            bases: [...now.bases, { id, symbol, issuedOn: null, issuer: '', title: '' }],
          }))
        }
      />
      <Pick
        label={t.pickBase}
        rows={knownBases(all, movement)}
        nameOf={({ symbol, issuedOn, issuer, title }) =>
          [symbol, issuedOn === null ? '' : shortDate(issuedOn), issuer, title].filter((part) => part !== '').join(' · ')
        }
        onPick={(base) => edit(t.acts.addBase, (now) => ({ ...now, bases: [...now.bases, { ...base, id: crypto.randomUUID() }] }))}
      />
    </Card>
  )
}

function BaseRow({ base, edit }: { readonly base: Base; readonly edit: EditMovement }) {
  const set = useCallback(
    (key: 'symbol' | 'issuer' | 'title') =>
      (now: EmulationMovement, value: string): EmulationMovement => ({ ...now, bases: patchIn(now.bases, base.id, { [key]: value }) }),
    [base.id],
  )
  const common = { act: t.acts.base, edit }
  return (
    <RowBox
      columns="150px 184px 200px minmax(0, 1fr)"
      name={base.symbol}
      onRemove={() => edit(t.acts.removeBase, (now) => ({ ...now, bases: now.bases.filter((other) => other.id !== base.id) }))}
    >
      <SavedText {...common} label={t.symbol} stored={base.symbol} set={set('symbol')} />
      <SavedDay
        label={t.baseIssuedOn}
        stored={base.issuedOn}
        keep={lettersPlace('planBase', base.id, 'issuedOn')}
        onSave={(issuedOn) => edit(t.acts.base, (now) => ({ ...now, bases: patchIn(now.bases, base.id, { issuedOn }) }))}
      />
      <SavedText {...common} label={t.issuer} stored={base.issuer} set={set('issuer')} isMultiline />
      <SavedText {...common} label={t.baseTitle} stored={base.title} set={set('title')} isMultiline />
    </RowBox>
  )
}
