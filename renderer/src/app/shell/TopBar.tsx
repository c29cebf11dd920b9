import { Fragment } from 'react'
import { Search } from 'lucide-react'
import { Link as RouterLink, useLocation } from 'react-router'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useLock } from '@renderer/tools/lock/LockContext'
import { Kbd } from '@renderer/ui/Kbd'
import { lowScreen } from '@renderer/ui/lowScreen'
import { useCurrentTrail } from '@renderer/ui/Trail'
import { placeOf } from './places'
import { shellText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

/** Where the officer is, and the one search box. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const location = useLocation()
  const named = useCurrentTrail()
  const trail = named ?? [{ label: placeOf(location.pathname).label }]
  const here = trail.at(-1)
  const { isLocked } = useLock()
  const title = `${here?.part === undefined ? '' : `${here.part} · `}${here?.label ?? ''} – ${text.brand}`
  return (
    <>
      {/* The task bar shows it, perhaps with somebody's name. */}
      <title>{isLocked ? text.brand : title}</title>
      <Box
        component="header"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          height: 51,
          px: 2.5,
          flexShrink: 0,
          borderBottom: 1,
          borderColor: 'divider',
          bgcolor: 'background.bar',
          [lowScreen]: { 'height': 40, '& button': { height: 30 } },
        }}
      >
        <Box
          component="nav"
          aria-label={text.trail}
          // Room for the frame of a link that has the keyboard: what goes past the edge is cut off.
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            alignItems: 'baseline',
            gap: 0.75,
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            p: '4px',
            m: '-4px',
          }}
        >
          {trail.map((step, index) => (
            <Fragment key={`${index}-${step.label}`}>
              {index > 0 && (
                <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>
                  ›
                </Box>
              )}
              {step.to === undefined ? (
                <Typography component="span" aria-current="page" title={step.label} sx={{ fontWeight: 500, ...oneLine }}>
                  {step.label}
                </Typography>
              ) : (
                <Link
                  component={RouterLink}
                  to={step.to}
                  underline="hover"
                  color="text.secondary"
                  sx={{ flexShrink: 0, maxWidth: 320, ...oneLine }}
                >
                  {step.label}
                </Link>
              )}
            </Fragment>
          ))}
        </Box>
        <ButtonBase
          onClick={onSearch}
          disableRipple
          aria-keyshortcuts="Control+K"
          sx={{
            'width': 330,
            'maxWidth': '40vw',
            'height': 35,
            'px': 1.25,
            'gap': 1,
            'border': 1,
            'borderColor': 'divider',
            'borderRadius': 1.5,
            'bgcolor': 'background.paper',
            'color': 'text.secondary',
            'font': 'inherit',
            'fontSize': 14,
            'justifyContent': 'flex-start',
            '&:hover': { borderColor: 'text.disabled' },
          }}
        >
          <Search size={16} aria-hidden />
          <Box component="span" sx={{ flex: 1, textAlign: 'left', ...oneLine }}>
            {text.search}
          </Box>
          <Kbd>Ctrl K</Kbd>
        </ButtonBase>
      </Box>
    </>
  )
}
