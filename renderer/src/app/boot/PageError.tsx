import { useEffect, useState } from 'react'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import Button from '@mui/material/Button'
import type { AppError } from '@shared/lib/errors'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { DiagnosisButton } from '@renderer/tools/safety/diagnosis/DiagnosisButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FullPage } from './FullPage'
import { failureOf } from './failures'
import { bootText as text } from './text'

/** The wall of one page: the rest of the program goes on, the cause is in the log, the officer gets a reference. */
export function PageError() {
  const cause = useRouteError()
  if (isRouteErrorResponse(cause) && cause.status === 404) return <NotFound />
  return <BrokenPage cause={cause} />
}

function BrokenPage({ cause }: { readonly cause: unknown }) {
  const platform = usePlatform()
  const [failure, setFailure] = useState<AppError | null>(null)
  useEffect(() => {
    void failureOf(platform, cause).then(setFailure)
  }, [platform, cause])
  return (
    <div role="alert">
      <EmptyState
        title={text.pageBroken}
        text={failure === null ? text.savedIsSafe : errorText(failure)}
        action={
          <>
            <Button variant="contained" onClick={() => window.location.reload()}>
              {text.reload}
            </Button>{' '}
            <Button variant="outlined" component={Link} to="/">
              {text.toToday}
            </Button>{' '}
            <DiagnosisButton platform={platform} />
          </>
        }
      />
    </div>
  )
}

/** The wall of the frame: rail, bar and foot line themselves broke. Nothing of them is used here; the address begins anew at Hôm nay. */
export function FrameError() {
  const cause = useRouteError()
  const platform = usePlatform()
  const [failure, setFailure] = useState<AppError | null>(null)
  useEffect(() => {
    void failureOf(platform, cause).then(setFailure)
  }, [platform, cause])
  const anew = (): void => {
    window.location.hash = '#/'
    window.location.reload()
  }
  return (
    <FullPage
      title={text.pageBroken}
      text={failure === null ? text.savedIsSafe : errorText(failure)}
      actions={
        <>
          <Button variant="contained" onClick={anew}>
            {text.reload}
          </Button>
          <DiagnosisButton platform={platform} />
        </>
      }
    />
  )
}

/** An address nobody answers to: an old bookmark, a typing slip. */
export function NotFound() {
  return (
    <EmptyState
      title={text.notFound}
      text={text.notFoundText}
      action={
        <Button variant="contained" component={Link} to="/">
          {text.toToday}
        </Button>
      }
    />
  )
}
