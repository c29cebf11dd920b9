import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { AttachmentsCard } from './AttachmentsCard'
import { attachmentsText as text } from './text'

/** The files of a round, over its page. */
export function AttachmentsDialog({ ownerId, onClose }: { readonly ownerId: string; readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} slotProps={{ paper: { 'aria-label': text.title } }}>
      <DialogContent sx={{ p: 2 }}>
        <AttachmentsCard ownerId={ownerId} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
