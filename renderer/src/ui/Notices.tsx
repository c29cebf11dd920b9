import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'
import type { AppError } from '@shared/lib/errors'
import { errorText } from '@renderer/text/errorText'

type Notice = { readonly tone: 'ok' | 'blocked'; readonly text: string; readonly key: number }
type Notices = { /** Says that something was done. */ readonly say: (text: string) => void; /** Says what went wrong and what to do. */ readonly fail: (error: AppError) => void }
const NoticesContext = createContext<Notices | null>(null)

/** Short messages at the bottom; problems stay until closed. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const show = useCallback((tone: Notice['tone'], text: string) => setNotice((last) => ({ tone, text, key: (last?.key ?? 0) + 1 })), [])
  const notices = useMemo<Notices>(() => ({ say: (text) => show('ok', text), fail: (error) => show('blocked', errorText(error)) }), [show])
  return (
    <NoticesContext value={notices}>
      {children}
      <Snackbar key={notice?.key} open={notice !== null} onClose={(_, reason) => reason !== 'clickaway' && setNotice(null)} autoHideDuration={notice?.tone === 'ok' ? 5000 : null} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} sx={{ mb: 4 }}>
        <Alert severity={notice?.tone === 'blocked' ? 'error' : 'success'} onClose={() => setNotice(null)} variant="outlined" sx={{ bgcolor: 'background.paper', maxWidth: 720 }} role={notice?.tone === 'blocked' ? 'alert' : 'status'}>
          {notice?.text}
        </Alert>
      </Snackbar>
    </NoticesContext>
  )
}

export function useNotices(): Notices {
  const notices = use(NoticesContext)
  if (notices === null) throw new Error('useNotices outside NoticesProvider')
  return notices
}
