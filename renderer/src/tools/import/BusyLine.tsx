import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { Progress } from '@renderer/workers/importClient'
import { text } from './text'

/** What runs, and how far it is where that is known. */
export type Busy = { readonly text: string; readonly progress: Progress | null }

type Props = {
  readonly busy: Busy
  /** What has been counted, in words. */
  readonly progressText?: (done: number, total: number) => string
  /** Ends the work; `null` where it must come to its end. */
  readonly onStop: (() => void) | null
}

/** The line of work that runs, with the way to end it. */
export function BusyLine({ busy, progressText = text.left, onStop }: Props) {
  const { progress } = busy
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 3, py: 0.5 }}>
      <Typography variant="body2" role="status">
        {progress === null ? busy.text : progressText(progress.done, progress.total)}
      </Typography>
      <LinearProgress
        aria-label={busy.text}
        variant={progress === null ? 'indeterminate' : 'determinate'}
        value={progress === null ? undefined : (100 * progress.done) / progress.total}
        sx={{ flex: 1 }}
      />
      {onStop !== null && (
        <Button size="small" variant="outlined" onClick={onStop}>
          {text.stop}
        </Button>
      )}
    </Box>
  )
}
