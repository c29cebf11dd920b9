import { useState } from 'react'
import { ChevronDown, Lock } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { StatusChip } from '@renderer/ui/StatusChip'
import { DueDialog } from './dialogs/DueDialog'
import type { Versions } from './head'
import { scoringText as text } from './text'

type Props = { readonly table: ScoreTable; readonly versions: Versions; readonly onVersion: () => void }

/** The version of the criteria in view: since when it is locked, the others, the next one, and until when is scored. One menu in a narrow window. */
export function VersionTools(props: Props) {
  const [isDue, setDue] = useState(false)
  const given = { ...props, onDue: () => setDue(true) }
  return (
    <>
      <Box sx={{ display: { xs: 'none', lg: 'contents' } }}>
        <Row {...given} />
      </Box>
      <Box sx={{ display: { xs: 'block', lg: 'none' } }}>
        <Folded {...given} />
      </Box>
      {isDue && <DueDialog table={props.table} onClose={() => setDue(false)} />}
    </>
  )
}

type PartProps = Props & { readonly onDue: () => void }

function Row({ table, versions, onVersion, onDue }: PartProps) {
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          gap: 0.75,
          alignItems: 'center',
          bgcolor: 'background.quiet',
          borderRadius: 1,
          px: 1.25,
          height: 32,
          fontSize: 13,
        }}
        title={text.lockedHint(table.reason)}
      >
        <Lock size={14} aria-hidden />
        <span>{text.version(table.version, table.frozenOn ?? '')}</span>
      </Box>
      {versions.all.length > 1 && (
        <TextField
          select
          value={table.version}
          onChange={(event) => versions.onShow(Number(event.target.value))}
          sx={{ 'width': 128, '& .MuiSelect-select': { pl: 1.25, py: 0.75, fontSize: 13 } }}
          slotProps={{ htmlInput: { 'aria-label': text.versions } }}
        >
          {versions.all.map(({ version }, index) => (
            <MenuItem key={version} value={version}>
              {text.versionOption(version, index === 0)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {versions.isOld ? (
        <StatusChip status="info" label={text.onlySeen} />
      ) : (
        <>
          <Button size="small" onClick={onVersion}>
            {text.nextVersion(table.version + 1)}
          </Button>
          <Button size="small" onClick={onDue}>
            {text.dueDialog.button(table.dueOn)}
          </Button>
        </>
      )}
    </>
  )
}

function Folded({ table, versions, onVersion, onDue }: PartProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const run = (work: () => void): void => {
    setAnchor(null)
    work()
  }
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        title={`${text.version(table.version, table.frozenOn ?? '')}. ${text.lockedHint(table.reason)}`}
        startIcon={<Lock size={14} aria-hidden />}
        endIcon={<ChevronDown size={14} aria-hidden />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {versions.isOld ? text.onlySeen : text.versionShort(table.version)}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem disabled>{text.version(table.version, table.frozenOn ?? '')}</MenuItem>
        {versions.all.length > 1 &&
          versions.all.map(({ version }, index) => (
            <MenuItem key={version} selected={version === table.version} onClick={() => run(() => versions.onShow(version))}>
              {text.versionOption(version, index === 0)}
            </MenuItem>
          ))}
        {!versions.isOld && <Divider />}
        {!versions.isOld && <MenuItem onClick={() => run(onVersion)}>{text.nextVersion(table.version + 1)}</MenuItem>}
        {!versions.isOld && <MenuItem onClick={() => run(onDue)}>{text.dueDialog.button(table.dueOn)}</MenuItem>}
      </Menu>
    </>
  )
}
