import { tokens } from '@renderer/app/theme'

/** The sheet in the colours of the house. The library draws with variables; the rest names its parts. */
export const sheetStyles = {
  '--dsg-border-color': tokens.line,
  '--dsg-selection-border-color': tokens.lacquer,
  '--dsg-selection-background-color': 'rgba(143, 29, 29, .05)',
  '--dsg-selection-disabled-border-color': tokens.ink3,
  '--dsg-header-text-color': tokens.ink2,
  '--dsg-header-active-text-color': tokens.ink,
  '--dsg-cell-disabled-background-color': tokens.card,
  '--dsg-transition-duration': '0s',
  '& .dsg-container': { border: 0, color: tokens.ink },
  '& .dsg-cell': { fontSize: 13.5 },
  '& .dsg-cell-header': { fontSize: 12, fontWeight: 500, backgroundColor: '#FCFAF6' },
  '& .dsg-cell-gutter': { fontSize: 12, fontVariantNumeric: 'tabular-nums' },
  '& .dsg-row:focus-within': { zIndex: 35 },
  '& .dsg-cell:focus-within': { zIndex: 36, overflow: 'visible' },
  '& .sheet-text': { px: 1, width: '100%', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis', display: 'block' },
  '& .sheet-text[data-align=right]': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& .sheet-text[data-align=center]': { textAlign: 'center' },
  '& .sheet-text[data-problem]': { color: tokens.blocked },
  '& .sheet-cell-problem': { backgroundColor: tokens.blockedPale },
  '& .sheet-row-attention .dsg-cell:not(.sheet-cell-problem)': { backgroundColor: '#FFFAEF' },
  '& .sheet-row-quiet .sheet-text': { color: tokens.ink3, textDecoration: 'line-through' },
  '& .sheet-editor': { font: 'inherit', color: 'inherit', border: 0, outline: 'none', resize: 'none', p: '7px 8px', m: 0, width: '100%', height: '100%', backgroundColor: tokens.card, overflow: 'hidden', whiteSpace: 'nowrap', boxSizing: 'border-box', position: 'absolute', inset: 0 },
  '& .sheet-editor-lines': { height: 112, minWidth: 320, overflow: 'auto', whiteSpace: 'pre-wrap', boxShadow: `0 0 0 2px ${tokens.lacquer}, 0 4px 16px rgba(36,29,23,.14)` },
} as const
