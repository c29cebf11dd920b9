import Button from '@mui/material/Button'
import { Ellipsis } from 'lucide-react'

/** The button that opens a menu of further acts. `onOpen` gets the button, where the menu stands. */
export function MoreButton({ label, onOpen }: { readonly label: string; readonly onOpen: (anchor: HTMLElement) => void }) {
  return (
    <Button
      variant="outlined"
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      onClick={(event) => onOpen(event.currentTarget)}
      sx={{ minWidth: 40, px: 1 }}
    >
      <Ellipsis size={18} />
    </Button>
  )
}
