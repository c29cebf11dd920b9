import { useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { knownParents } from '@shared/domain/movement/upper'
import { foldText } from '@shared/lib/text'
import type { PlanReading } from '@shared/plan/readPlan'
import { lowScreen } from '@renderer/ui/lowScreen'
import { StatusChip } from '@renderer/ui/StatusChip'
import { useMovementList } from '../useMovements'
import { planInText as text } from './text'
import type { PlanIn } from './usePlanIn'

type Known = { readonly name: string; readonly movementId: string }

/** The movements above that the plan names, each to be linked with its own row where the office has one. */
export function ParentLines({ plan, reading }: { readonly plan: PlanIn; readonly reading: PlanReading }) {
  const movements = useMovementList() ?? []
  const known = knownParents(
    movements.map(({ movement }) => movement),
    { id: '', parents: [] },
  ).flatMap(({ name, movementId }): Known[] => (movementId === undefined ? [] : [{ name, movementId }]))
  if (reading.tree.parents.length === 0) return null
  return (
    <Box
      sx={{
        position: 'sticky',
        zIndex: 2,
        bottom: 0,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        m: 0,
        px: 1.75,
        py: 0.75,
        // The parts need the little room there is.
        [lowScreen]: { position: 'static' },
      }}
      component="ul"
      aria-label={text.parent}
    >
      {reading.tree.parents.map((parent) => (
        <ParentLine key={parent.name} parent={parent} known={known} plan={plan} />
      ))}
    </Box>
  )
}

type LineProps = { readonly parent: PlanReading['tree']['parents'][number]; readonly known: readonly Known[]; readonly plan: PlanIn }
function ParentLine({ parent, known, plan }: LineProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const linked = known.find(({ movementId }) => movementId === plan.links.get(parent.name))
  const same = known.filter(({ name }) => foldText(name) === foldText(parent.name))
  const words = linked === undefined ? text.parentWords(parent.name, parent.launchedBy) : text.linked(linked.name)
  const link = (): void => {
    if (linked !== undefined) plan.link(parent.name, null)
    else if (same.length === 1) plan.link(parent.name, same[0]!.movementId)
    else setOpen(true)
  }
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', listStyle: 'none', minHeight: 32 }}>
      <StatusChip status={linked === undefined ? 'info' : 'ok'} label={text.parent} />
      <Typography variant="body2" noWrap sx={{ flex: 1 }} title={words}>
        {words}
      </Typography>
      {known.length === 0 ? (
        <Typography variant="caption" title={text.noUpper}>
          {text.nothingToLink}
        </Typography>
      ) : (
        <Button ref={button} size="small" aria-haspopup={linked === undefined && same.length !== 1 ? 'menu' : undefined} onClick={link}>
          {linked === undefined ? text.link : text.unlink}
        </Button>
      )}
      <Menu open={isOpen} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {known.map(({ name, movementId }) => (
          <MenuItem
            key={movementId}
            dense
            onClick={() => {
              setOpen(false)
              plan.link(parent.name, movementId)
            }}
          >
            {text.linkTo(name)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  )
}
