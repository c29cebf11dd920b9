import { useState } from 'react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { LogEntry } from '@renderer/data/history/log'
import { recordsIn } from '@renderer/data/history/merged'
import { momentText } from '@renderer/text/when'
import { RowChanges } from './RowChanges'
import { text } from './text'

/** What an entry is called: an undo by what it took back. */
export const entryLabel = ({ kind, label }: Pick<LogEntry, 'kind' | 'label'>): string => `${text.labelOf[kind]}${label}`

/** Entries of the log, one line each; a line opens to what the act did. */
export function EntryList({ entries }: { readonly entries: readonly LogEntry[] }) {
  const [openSeq, setOpenSeq] = useState<number | null>(null)
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {entries.map((entry) => (
        <Box component="li" key={entry.seq} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <EntryLine
            entry={entry}
            isOpen={openSeq === entry.seq}
            onToggle={() => setOpenSeq((open) => (open === entry.seq ? null : entry.seq))}
          />
          {openSeq === entry.seq && (
            <Box sx={{ px: 2, pb: 1.5, pl: 5 }}>
              <RowChanges changes={entry.rows} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  )
}

type LineProps = { readonly entry: LogEntry; readonly isOpen: boolean; readonly onToggle: () => void }

function EntryLine({ entry, isOpen, onToggle }: LineProps) {
  const Icon = isOpen ? ChevronDown : ChevronRight
  return (
    <ButtonBase
      onClick={onToggle}
      aria-expanded={isOpen}
      sx={{
        'font': 'inherit',
        'width': '100%',
        'textAlign': 'left',
        'justifyContent': 'flex-start',
        'gap': 1.5,
        'px': 2,
        'minHeight': 38,
        'py': 0.5,
        '&:hover': { bgcolor: 'background.default' },
      }}
    >
      <Icon size={14} aria-hidden />
      <Box component="span" sx={{ width: 150, flexShrink: 0, fontSize: 13, color: 'text.secondary' }}>
        {momentText(entry.at)}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {entryLabel(entry)}
      </Box>
      <Box component="span" sx={{ width: 190, flexShrink: 0, fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {text.by(entry.by, entry.device)}
      </Box>
      <Box component="span" sx={{ width: 76, flexShrink: 0, fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>
        {text.rows(recordsIn(entry))}
      </Box>
    </ButtonBase>
  )
}
