import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
import { Plus, X } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { visuallyHidden } from '../../ui/visuallyHidden'
import { useNotices } from '../../ui/Notices'
import { fieldsOf, isRowField, pasteRows } from './pasteRows'
import type { ReadColumn } from './readColumns'
import { officeFormText } from './text'
import IconButton from '@mui/material/IconButton'

type Props = {
  /** Heads of the columns with their grid widths, and how a pasted cell is read. */
  readonly columns: readonly { readonly label: string; readonly width: string; readonly read?: ReadColumn }[]
  readonly children: ReactNode
  readonly add: string
  readonly onAdd: () => void
}

/** A short list typed row by row. Enter goes down one row in the same column; in the last row it leaves the table to the form. A block from Word or Excel spreads over the rows. */
export function RowTable({ columns, children, add, onAdd }: Props) {
  const { warn } = useNotices()
  const paste = (event: ClipboardEvent<HTMLElement>): void => {
    const said = pasteRows(
      event,
      onAdd,
      columns.map(({ read }) => read),
    )
    if (said.length > 0) warn(officeFormText.pasted(said))
  }
  return (
    <Box>
      <Box
        role="table"
        aria-label={columns[0]?.label}
        onKeyDown={moveDown}
        onPaste={paste}
        sx={{
          display: 'grid',
          gridTemplateColumns: `${columns.map((column) => column.width).join(' ')} 34px`,
          columnGap: 1,
          rowGap: 0.75,
          alignItems: 'start',
        }}
      >
        <Box role="row" sx={{ display: 'contents' }}>
          {columns.map((column) => (
            <Box role="columnheader" key={column.label} sx={{ fontSize: 12, color: 'text.secondary' }}>
              {column.label}
            </Box>
          ))}
          <Box role="columnheader" sx={visuallyHidden}>
            Xóa
          </Box>
          <span aria-hidden />
        </Box>
        {children}
      </Box>
      <Button size="small" startIcon={<Plus size={16} />} onClick={onAdd} sx={{ mt: 0.75 }}>
        {add}
      </Button>
    </Box>
  )
}

type RowProps = { readonly children: readonly ReactNode[]; readonly removeLabel: string; readonly onRemove: () => void }

export function TableRow({ children, removeLabel, onRemove }: RowProps) {
  return (
    <Box role="row" data-row sx={{ display: 'contents' }}>
      {children.map((cell, index) => (
        <Box role="cell" key={index} sx={{ minWidth: 0 }}>
          {cell}
        </Box>
      ))}
      <Box role="cell">
        <IconButton size="small" aria-label={removeLabel} title={removeLabel} onClick={onRemove} sx={{ height: 32, width: 32, my: '2px' }}>
          <X size={16} />
        </IconButton>
      </Box>
    </Box>
  )
}

function moveDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !isRowField(event.target)) return
  const row = event.target.closest('[data-row]')
  const next = row?.nextElementSibling
  // Words that wrap are one line all the same.
  if (event.target instanceof HTMLTextAreaElement) event.preventDefault()
  if (row === null) return
  if (!(next instanceof HTMLElement)) {
    if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit()
    return
  }
  event.preventDefault()
  fieldsOf(next)[fieldsOf(row).indexOf(event.target)]?.focus()
}
