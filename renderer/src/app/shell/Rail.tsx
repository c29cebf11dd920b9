import { Lock as LockIcon, PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { NavLink } from 'react-router'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useOffice } from '@renderer/data/repositories/live'
import { committeeName } from '@renderer/text/officeText'
import { useLock } from '@renderer/tools/lock/LockContext'
import { lockText } from '@renderer/tools/lock/text'
import { Logo } from '@renderer/ui/Logo'
import { visuallyHidden } from '@renderer/ui/visuallyHidden'
import { reachForPage } from '../pages'
import { places, type Place } from './places'
import { shellText as text } from './text'
import { oneLine } from '@renderer/ui/twoLines'

/** Counts beside a place: number and what it counts, for the eye and for a screen reader. */
export type PlaceCounts = Partial<Record<string, { readonly count: number; readonly label: string }>>
type Props = { readonly isFolded: boolean; readonly canFold: boolean; readonly onFold: () => void; readonly counts: PlaceCounts }

/** The places of the program at the left, 212 px or folded to icons. */
export function Rail({ isFolded, canFold, onFold, counts }: Props) {
  const office = useOffice()
  const lock = useLock()
  const foldLabel = isFolded ? text.unfold : text.fold
  return (
    <Box
      component="nav"
      aria-label={text.rail}
      sx={{
        width: isFolded ? 56 : 212,
        flexShrink: 0,
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
        overflowX: 'hidden',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, height: 60, px: isFolded ? 1.5 : 2.25, flexShrink: 0 }}>
        <Logo />
        {!isFolded && <Typography sx={{ fontSize: 16, fontWeight: 600 }}>{text.brand}</Typography>}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, px: isFolded ? 0.75 : 1 }}>
        {places.map((place, index) => (
          <Box
            component="li"
            key={place.path}
            sx={{
              mb: '2px',
              ...(place.group === 2 && places[index - 1]?.group === 1 ? { borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 } : {}),
            }}
          >
            <PlaceLink place={place} isFolded={isFolded} count={counts[place.path]} />
          </Box>
        ))}
      </Box>
      <Box sx={{ flex: 1 }} />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'flex-end',
          gap: 0.5,
          p: isFolded ? 1 : 1.25,
          pl: isFolded ? 1 : 2.5,
          flexDirection: isFolded ? 'column' : 'row',
        }}
      >
        {!isFolded && (
          <Typography variant="caption" component="div" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {office != null && (
              <>
                {committeeName(office)}
                <br />
                {office.advisingRoom.name}
              </>
            )}
          </Typography>
        )}
        {lock.isSet && (
          <Tooltip title={lockText.lockNow} placement="right">
            <IconButton aria-label={lockText.lockNow} onClick={lock.lockNow} size="small">
              <LockIcon size={18} />
            </IconButton>
          </Tooltip>
        )}
        {canFold && (
          <Tooltip title={foldLabel} placement="right">
            <IconButton aria-label={foldLabel} aria-expanded={!isFolded} onClick={onFold} size="small">
              {isFolded ? <PanelLeftOpen size={18} /> : <PanelLeftClose size={18} />}
            </IconButton>
          </Tooltip>
        )}
      </Box>
    </Box>
  )
}

type LinkProps = { readonly place: Place; readonly isFolded: boolean; readonly count: PlaceCounts[string] }

function PlaceLink({ place, isFolded, count }: LinkProps) {
  const Icon = place.icon
  const counted = count !== undefined && count.count > 0 ? count : undefined
  const link = (
    <Box
      component={NavLink}
      to={place.path}
      end={place.path === '/'}
      onPointerEnter={() => reachForPage(place.path)}
      onFocus={() => reachForPage(place.path)}
      sx={{
        'display': 'flex',
        'alignItems': 'center',
        'gap': '7px',
        'height': 36,
        'pl': isFolded ? 0 : 1,
        'pr': isFolded ? 0 : 0.75,
        'justifyContent': isFolded ? 'center' : 'flex-start',
        'borderRadius': 1.5,
        'position': 'relative',
        'color': 'text.secondary',
        'textDecoration': 'none',
        'whiteSpace': 'nowrap',
        '&:hover': { bgcolor: 'background.default' },
        '& svg': { opacity: 0.75, flexShrink: 0 },
        '&.active': { 'bgcolor': 'lacquer.pale', 'color': 'primary.main', 'fontWeight': 600, '& svg': { opacity: 1 } },
      }}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <Box component="span" sx={isFolded ? visuallyHidden : { flex: 1, ...oneLine }}>
        {place.label}
      </Box>
      {counted !== undefined && (
        <Box
          component="span"
          role="img"
          aria-label={counted.label}
          sx={{
            fontSize: isFolded ? 10 : 12,
            fontWeight: 600,
            color: 'primary.main',
            ...(isFolded ? { position: 'absolute', top: 2, right: 4 } : {}),
          }}
        >
          {counted.count}
        </Box>
      )}
    </Box>
  )
  return isFolded ? (
    <Tooltip title={place.label} placement="right" enterDelay={100} describeChild>
      {link}
    </Tooltip>
  ) : (
    link
  )
}
