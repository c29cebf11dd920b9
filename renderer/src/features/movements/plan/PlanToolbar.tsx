import { ArrowDown, ArrowUp, Bold, Italic, Plus, Trash2, type LucideIcon } from 'lucide-react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useActiveCommands, type FieldCommands } from './activeField'
import { planText } from './text'
import { oneLine } from '@renderer/ui/twoLines'

const tools: readonly (readonly [keyof FieldCommands, LucideIcon])[] = [
  ['bold', Bold],
  ['italic', Italic],
  ['up', ArrowUp],
  ['down', ArrowDown],
  ['add', Plus],
  ['remove', Trash2],
]

/** For the mouse: the same as the keys. It never takes the focus, so that the caret stays where it is. */
export function PlanToolbar() {
  const commands = useActiveCommands()
  return (
    <Box
      role="toolbar"
      aria-label={planText.toolbar.label}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.25,
        px: 1,
        py: 0.25,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.bar',
        minHeight: 36,
      }}
    >
      {tools.map(([key, Icon]) => {
        const run = commands?.[key]
        return (
          <Tooltip key={key} title={planText.toolbar[key]}>
            <span>
              <IconButton
                size="small"
                tabIndex={-1}
                aria-label={planText.toolbar[key]}
                disabled={run === undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => run?.()}
                sx={{ borderRadius: 1, color: 'text.primary' }}
              >
                <Icon size={16} aria-hidden />
              </IconButton>
            </span>
          </Tooltip>
        )
      })}
      <Box component="span" sx={{ ml: 'auto', fontSize: 12, color: 'text.secondary', ...oneLine }}>
        {planText.toolbar.keys}
      </Box>
    </Box>
  )
}
