import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import Button from '@mui/material/Button'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { vi } from 'date-fns/locale'
import { RouterProvider } from 'react-router/dom'
import { sealedKeeper } from '@renderer/data/secrecy/keptFiles'
import { DatabaseProvider, useDatabase } from '@renderer/data/core/DatabaseContext'
import { useOffice } from '@renderer/data/repositories/live'
import { ProfileProvider, useProfile } from '@renderer/data/profiles/ProfileContext'
import type { Profile } from '@renderer/data/profiles/profiles'
import type { JournalFollower } from '@renderer/data/twin/follow'
import type { Platform } from '@renderer/platform/platform'
import { PlatformProvider } from '@renderer/platform/PlatformContext'
import type { AppError } from '@shared/lib/errors'
import { errorText } from '@renderer/text/errorText'
import { DiagnosisButton } from '@renderer/tools/safety/diagnosis/DiagnosisButton'
import { TwinKeeper } from '@renderer/tools/safety/twin/TwinKeeper'
import { UpdatedNote } from '@renderer/tools/update/UpdatedNote'
import { NoticesProvider } from '@renderer/ui/Notices'
import { LooseErrors, ScreenWall } from './boot/ErrorWalls'
import { FullPage } from './boot/FullPage'
import { RecoverPage } from './boot/recover/RecoverPage'
import { Starting } from './boot/Starting'
import { bootText as text } from './boot/text'
import { useBoot } from './boot/useBoot'
import { LockGate } from './lock/LockGate'
import { createRouter } from './routes'
import { theme } from './theme'

const FirstRunPage = lazy(async () => ({ default: (await import('@renderer/features/first-run/FirstRunPage')).FirstRunPage }))

/** Providers once for all screens: theme, Vietnamese locale, platform, notices; then the start. */
export function App({ platform: raw }: { readonly platform: Platform }) {
  const platform = useMemo(() => {
    const { openKept, ...keeper } = sealedKeeper(raw.kept)
    return { ...raw, ...keeper, openKept: openKept(raw.openKept) }
  }, [raw])
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={vi}>
        <PlatformProvider platform={platform}>
          <NoticesProvider errorText={errorText}>
            <LooseErrors platform={platform} />
            <ScreenWall platform={platform}>
              <LockGate>
                <Boot platform={platform} />
              </LockGate>
            </ScreenWall>
          </NoticesProvider>
        </PlatformProvider>
      </LocalizationProvider>
    </ThemeProvider>
  )
}

function Boot({ platform }: { readonly platform: Platform }) {
  const { state, open, keepStore, restartPractice } = useBoot(platform)
  const profile = state.step === 'ready' ? state.profile : 'real'
  const openProfile = useMemo(
    () => ({
      profile,
      openProfile: (next: Profile) => {
        window.location.hash = '#/'
        open(next)
      },
      restartPractice: () => {
        window.location.hash = '#/'
        restartPractice()
      },
    }),
    [profile, open, restartPractice],
  )
  switch (state.step) {
    case 'starting':
      return <Starting label={text.starting} />
    case 'preparingPractice':
      return <Starting label={text.preparingPractice} />
    case 'upgrading':
      return <Starting label={text.upgrading} />
    case 'blocked':
      return <FullPage title={text.blocked} text={text.blockedText} />
    case 'stopped':
      return (
        <FullPage
          title={stoppedTitle(state.error)}
          text={errorText(state.error)}
          actions={
            <>
              <Button variant="contained" onClick={() => window.location.reload()}>
                {state.error.code === 'data.replaced' ? text.reload : text.tryAgain}
              </Button>
              <OtherProfile stopped={state.profile} onOpen={open} />
              {state.profile === 'practice' && (
                <Button variant="outlined" onClick={restartPractice}>
                  {text.renewPractice}
                </Button>
              )}
              <DiagnosisButton platform={platform} />
            </>
          }
        />
      )
    case 'recover':
      return platform.twin === null ? null : (
        <RecoverPage platform={platform} twin={platform.twin} found={state.found} onOpen={() => open('real')} onKeep={keepStore} />
      )
    case 'ready':
      return (
        <ProfileProvider value={openProfile}>
          <DatabaseProvider db={state.db}>
            <Kept key={state.db.name} platform={platform} journal={state.journal}>
              <Office />
            </Kept>
          </DatabaseProvider>
        </ProfileProvider>
      )
  }
}

/** What a window that stopped is headed with: data that another window replaced are no data that did not open. */
const stoppedTitle = ({ code }: AppError): string =>
  Object.hasOwn(text.stopped, code) ? text.stopped[code as keyof typeof text.stopped] : text.cannotOpen

/** The screens with the keeper of their twin, where the data have one. */
function Kept({
  platform,
  journal,
  children,
}: {
  readonly platform: Platform
  readonly journal: JournalFollower | null
  readonly children: ReactNode
}) {
  const db = useDatabase()
  if (journal === null || platform.twin === null) return children
  return (
    <TwinKeeper platform={platform} twin={platform.twin} journal={journal}>
      {children}
      <UpdatedNote platform={platform} db={db} />
    </TwinKeeper>
  )
}

/** The way to the profile that did open, when this one does not. */
function OtherProfile({ stopped, onOpen }: { readonly stopped: Profile | null; readonly onOpen: (profile: Profile) => void }) {
  if (stopped === null) return null
  const other = stopped === 'real' ? 'practice' : 'real'
  return (
    <Button variant="outlined" onClick={() => onOpen(other)}>
      {other === 'practice' ? text.usePractice : text.useReal}
    </Button>
  )
}

/** The screens of the office, or the first run while the real profile has none. */
function Office() {
  const office = useOffice()
  const { profile } = useProfile()
  const router = useMemo(() => createRouter(), [])
  if (office === undefined) return <Starting label={text.starting} />
  if (office === null && profile === 'real')
    return (
      <Suspense fallback={<Starting label={text.starting} />}>
        <FirstRunPage />
      </Suspense>
    )
  return <RouterProvider router={router} />
}
