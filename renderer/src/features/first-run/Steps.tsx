import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { wizardSteps } from './steps'
import { firstRunText as text } from './text'

/** The way through the wizard: done steps lead back, the present one is marked. */
export function Steps({ current, onBack }: { readonly current: number; readonly onBack: (index: number) => void }) {
  return (
    <Box
      component="ol"
      aria-label={text.step(current + 1, wizardSteps.length)}
      sx={{
        display: 'flex',
        listStyle: 'none',
        p: 0,
        m: 0,
        mb: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        overflow: 'hidden',
        bgcolor: 'background.paper',
      }}
    >
      {wizardSteps.map((step, index) => {
        const isCurrent = index === current
        const isDone = index < current
        return (
          <Box
            component="li"
            key={step}
            aria-current={isCurrent ? 'step' : undefined}
            sx={{ flex: 1, borderLeft: index === 0 ? 0 : 1, borderColor: 'divider' }}
          >
            <ButtonBase
              disabled={!isDone}
              onClick={() => onBack(index)}
              disableRipple
              sx={{
                width: '100%',
                height: 44,
                px: 1.5,
                gap: 0.75,
                justifyContent: 'flex-start',
                fontSize: 14,
                fontFamily: 'inherit',
                fontWeight: isCurrent ? 600 : 400,
                color: isCurrent ? 'primary.main' : 'text.secondary',
                bgcolor: isCurrent ? 'lacquer.pale' : 'transparent',
                boxShadow: isCurrent ? 'inset 0 -3px 0 currentColor' : 'none',
                whiteSpace: 'nowrap',
                overflow: 'hidden',
              }}
            >
              <Box component="span" aria-hidden sx={{ color: isDone ? 'success.main' : 'inherit' }}>
                {isDone ? '✓' : `${index + 1}.`}
              </Box>
              {text.steps[step].title}
            </ButtonBase>
          </Box>
        )
      })}
    </Box>
  )
}
