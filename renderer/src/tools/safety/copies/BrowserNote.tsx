import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import type { TwinState } from '@shared/ipc/twin'
import type { Twin } from '@renderer/platform/platform'
import { useGrant } from '../twin/useBrowserPlace'
import { twinText } from '../twin/text'

const text = twinText.browser

type Props = {
  readonly twin: Twin
  readonly state: TwinState
  readonly onChoose: () => void
  /** The places are looked at again. */
  readonly onChanged: () => void
}

/** What copies in a browser do not stand against, plainly, with what to do about it. */
export function BrowserNote({ twin, state: { browser, label, second }, onChoose, onChanged }: Props) {
  const grant = useGrant(twin)
  if (browser === undefined) return null
  const which = browser.asks[0]
  if (which !== undefined)
    return (
      <Alert
        severity="warning"
        variant="outlined"
        sx={{ 'mb': 1.5, 'py': 0, '& .MuiAlert-action': { alignItems: 'center', pt: 0 } }}
        action={
          <Button size="small" sx={{ whiteSpace: 'nowrap' }} onClick={() => void grant(which).then(onChanged)}>
            {text.grant}
          </Button>
        }
      >
        {text.asks[which](which === 'first' ? label : (second?.label ?? ''))}
      </Alert>
    )
  return (
    <Alert
      severity={browser.isInside && second === null ? 'warning' : 'info'}
      variant="outlined"
      sx={{ 'mb': 1.5, 'py': 0, '& .MuiAlert-action': { alignItems: 'center', pt: 0 } }}
      action={
        browser.isInside && browser.canChoose ? (
          <Button size="small" sx={{ whiteSpace: 'nowrap' }} onClick={onChoose}>
            {text.choose}
          </Button>
        ) : undefined
      }
    >
      {browser.isInside ? (browser.canChoose ? text.inside : text.insideOnly) : text.chosen} {text.limits}
    </Alert>
  )
}
