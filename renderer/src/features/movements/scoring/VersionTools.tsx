import { useState } from 'react'
import { ChevronDown, Lock } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { DueDialog } from './dialogs/DueDialog'
import type { Versions } from './head'
import { scoringText as text } from './text'
import { whenNarrow, whenWide } from './toolbarWidth'

type Props = { readonly table: ScoreTable; readonly versions: Versions; readonly onVersion: () => void }

/** The version of the criteria in view, as one button: since when it is locked; its menu has the other versions, the next one, and until when is scored. */
export function VersionTools({ table, versions, onVersion }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isDue, setDue] = useState(false)
  const run = (work: () => void): void => {
    setAnchor(null)
    work()
  }
  const locked = text.version(table.version, table.frozenOn ?? '')
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        aria-label={text.versionTools(locked, versions.isOld)}
        title={`${locked}. ${text.lockedHint(table.reason)}`}
        startIcon={<Lock size={14} aria-hidden />}
        endIcon={<ChevronDown size={14} aria-hidden />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0, fontWeight: 400 }}
      >
        {versions.isOld ? (
          text.onlySeen
        ) : (
          <>
            <Box component="span" sx={whenWide}>
              {locked}
            </Box>
            <Box component="span" sx={whenNarrow}>
              {text.versionShort(table.version)}
            </Box>
          </>
        )}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled>{locked}</MenuItem>
        {versions.all.length > 1 &&
          versions.all.map(({ version }, index) => (
            <MenuItem key={version} selected={version === table.version} onClick={() => run(() => versions.onShow(version))}>
              {text.versionOption(version, index === 0)}
            </MenuItem>
          ))}
        {!versions.isOld && <Divider />}
        {!versions.isOld && <MenuItem onClick={() => run(onVersion)}>{text.nextVersion(table.version + 1)}</MenuItem>}
        {!versions.isOld && <MenuItem onClick={() => run(() => setDue(true))}>{text.dueDialog.button(table.dueOn)}</MenuItem>}
      </Menu>
      {isDue && <DueDialog table={table} onClose={() => setDue(false)} />}
    </>
  )
}
