import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { ContextMenuComponentProps, ContextMenuItem } from 'react-datasheet-grid'
import { Kbd } from '@renderer/ui/Kbd'
import { sheetText as text } from './text'
import type { SheetCommands } from './useSheetCommands'

type Item = { readonly label: string; readonly keys: string; readonly run: () => void }

const itemOf = (item: ContextMenuItem, actions: SheetCommands): Item => {
  switch (item.type) {
    case 'COPY':
      return { label: text.copy, keys: 'Ctrl C', run: actions.copy }
    case 'CUT':
      return { label: text.cut, keys: 'Ctrl X', run: actions.cut }
    case 'PASTE':
      return { label: text.paste, keys: 'Ctrl V', run: actions.paste }
    case 'INSERT_ROW_BELLOW':
      return { label: text.insertBelow, keys: '', run: item.action }
    case 'DUPLICATE_ROW':
      return { label: text.duplicate, keys: '', run: item.action }
    case 'DUPLICATE_ROWS':
      return { label: text.duplicateRows(item.fromRow, item.toRow), keys: '', run: item.action }
    case 'DELETE_ROW':
      return { label: text.deleteRow, keys: 'Ctrl −', run: item.action }
    case 'DELETE_ROWS':
      return { label: text.deleteRows(item.fromRow, item.toRow), keys: 'Ctrl −', run: item.action }
  }
}

/** The right-click menu in Vietnamese. Clipboard items are ours, so that what is copied and pasted is the same as by keys. */
export function SheetMenu({ clientX, clientY, items, close, actions }: ContextMenuComponentProps & { readonly actions: SheetCommands }) {
  const shown = items.map((item) => itemOf(item, actions))
  shown.splice(
    3,
    0,
    { label: text.fillDown, keys: 'Ctrl D', run: actions.fillDown },
    { label: text.fillRight, keys: 'Ctrl R', run: actions.fillRight },
    { label: text.insertAbove, keys: 'Ctrl +', run: actions.insertAbove },
  )
  shown.push(
    { label: text.moveUp, keys: 'Alt ↑', run: () => actions.move(-1) },
    { label: text.moveDown, keys: 'Alt ↓', run: () => actions.move(1) },
  )
  return (
    <Menu
      open
      onClose={close}
      anchorReference="anchorPosition"
      anchorPosition={{ left: clientX, top: clientY }}
      disableRestoreFocus
      data-sheet-menu
      // The grid listens on the whole page: keys and clicks of the menu are not for it.
      onKeyDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {shown.map((item) => (
        <MenuItem
          key={item.label}
          dense
          sx={{ gap: 3 }}
          onClick={() => {
            close()
            item.run()
          }}
        >
          <ListItemText primary={item.label} />
          {item.keys !== '' && <Kbd>{item.keys}</Kbd>}
        </MenuItem>
      ))}
    </Menu>
  )
}
