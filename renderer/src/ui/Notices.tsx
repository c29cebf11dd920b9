import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import type { AppError } from '@shared/lib/errors'
import { lowScreen } from './lowScreen'

/** Something the officer may do at once from the notice: "Làm lại". */
export type NoticeAction = { readonly label: string; readonly onAct: () => void }
type Notice = {
  readonly tone: 'ok' | 'attention' | 'blocked'
  readonly text: string
  readonly action: NoticeAction | undefined
  readonly key: number
}
type Notices = {
  /** Says that something was done. */
  readonly say: (text: string, action?: NoticeAction) => void
  /** Says what the officer should see to; stays until closed. */
  readonly warn: (text: string, action?: NoticeAction) => void
  /** Says what went wrong and what to do. */
  readonly fail: (error: AppError) => void
}
const severities = { ok: 'success', attention: 'warning', blocked: 'error' } as const
const NoticesContext = createContext<Notices | null>(null)

type Props = {
  readonly children: ReactNode
  /** What an error is called, and what to do. */
  readonly errorText: (error: AppError) => string
}

/** In a low window the bar above the page is all the room there is: from the rail to the edge, over trail and search box. */
const atTheBar = { left: '216px', right: '8px', transform: 'none' } as const
/** Two lines are as high as that bar; a longer message opens whole under the hand, and by itself for whoever listens. */
const low = {
  'maxWidth': 'none',
  'px': 1,
  '& .MuiAlert-icon': { py: 0, mr: 1, alignSelf: 'center' },
  '& .MuiAlert-message': {
    py: '1px',
    fontSize: 12.5,
    lineHeight: 1.35,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  '&:hover .MuiAlert-message, &:focus-within .MuiAlert-message': { WebkitLineClamp: 'none' },
} as const

/** Short messages at the top, over the trail and the air above a dialog: they cover no table and no button. Problems stay until closed. */
export function NoticesProvider({ children, errorText }: Props) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const show = useCallback(
    (tone: Notice['tone'], text: string, action?: NoticeAction) => setNotice((last) => ({ tone, text, action, key: (last?.key ?? 0) + 1 })),
    [],
  )
  const notices = useMemo<Notices>(
    () => ({
      say: (text, action) => show('ok', text, action),
      warn: (text, action) => show('attention', text, action),
      fail: (error) => show('blocked', errorText(error)),
    }),
    [show, errorText],
  )
  const close = (): void => setNotice(null)
  const action = notice?.action
  return (
    <NoticesContext value={notices}>
      {children}
      <Snackbar
        key={notice?.key}
        open={notice !== null}
        onClose={(_, reason) => reason !== 'clickaway' && close()}
        autoHideDuration={notice?.tone === 'ok' ? 6000 : null}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        sx={{ top: '4px !important', [lowScreen]: { 'top': '1px !important', '@media (min-width: 900px)': atTheBar } }}
      >
        <Alert
          severity={notice === null ? 'success' : severities[notice.tone]}
          onClose={close}
          variant="outlined"
          role={notice?.tone === 'ok' ? 'status' : 'alert'}
          sx={{
            'bgcolor': 'background.paper',
            'maxWidth': 860,
            'py': 0,
            'alignItems': 'center',
            'boxShadow': 2,
            '& .MuiAlert-action': { alignItems: 'center', pt: 0 },
            [lowScreen]: low,
          }}
          closeText="Đóng"
          {...(action === undefined
            ? {}
            : {
                action: (
                  <Button
                    size="small"
                    sx={{ whiteSpace: 'nowrap' }}
                    onClick={() => {
                      close()
                      action.onAct()
                    }}
                  >
                    {action.label}
                  </Button>
                ),
              })}
        >
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
