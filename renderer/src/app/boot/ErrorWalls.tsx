import { Component, useEffect, useState, type ReactNode } from 'react'
import Button from '@mui/material/Button'
import type { AppError } from '@shared/lib/errors'
import { wasNamedLately } from '@renderer/data/core/room'
import type { Platform } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { DiagnosisButton } from '@renderer/tools/safety/diagnosis/DiagnosisButton'
import { useNotices } from '@renderer/ui/Notices'
import { FullPage } from './FullPage'
import { failureOf } from './failures'
import { bootText as text } from './text'

/** The last wall of the screen: what no page caught. React knows such walls only as classes. */
export class ScreenWall extends Component<{ readonly platform: Platform; readonly children: ReactNode }, { readonly cause: unknown }> {
  override state: { readonly cause: unknown } = { cause: undefined }
  static getDerivedStateFromError = (cause: unknown): { readonly cause: unknown } => ({
    cause: cause ?? new Error('thrown without a cause'),
  })
  override render(): ReactNode {
    return this.state.cause === undefined ? this.props.children : <BrokenScreen platform={this.props.platform} cause={this.state.cause} />
  }
}

function BrokenScreen({ platform, cause }: { readonly platform: Platform; readonly cause: unknown }) {
  const [failure, setFailure] = useState<AppError | null>(null)
  useEffect(() => {
    void failureOf(platform, cause).then(setFailure)
  }, [platform, cause])
  return (
    <FullPage
      title={text.pageBroken}
      text={failure === null ? text.savedIsSafe : errorText(failure)}
      actions={
        <>
          <Button variant="contained" onClick={() => window.location.reload()}>
            {text.reload}
          </Button>
          <DiagnosisButton platform={platform} />
        </>
      }
    />
  )
}

/** The wall for what happens outside rendering: a promise nobody waited for, a handler that threw. A full disk says so plainly. */
export function LooseErrors({ platform }: { readonly platform: Platform }) {
  const { fail } = useNotices()
  useEffect(() => {
    const tell = (cause: unknown): void =>
      void failureOf(platform, cause).then((failure) => {
        // Lists that are read again fail of the same full disk; the act that was said by its name says more.
        if (failure.code !== 'storage.full' || failure.act !== undefined || !wasNamedLately()) fail(failure)
      })
    const onRejection = (event: PromiseRejectionEvent): void => tell(event.reason)
    // Errors without a cause are the browser's own notes about layout ("ResizeObserver loop"), not ours.
    const onError = (event: ErrorEvent): void => {
      if (event.error != null) tell(event.error)
    }
    window.addEventListener('unhandledrejection', onRejection)
    window.addEventListener('error', onError)
    return () => {
      window.removeEventListener('unhandledrejection', onRejection)
      window.removeEventListener('error', onError)
    }
  }, [platform, fail])
  return null
}
