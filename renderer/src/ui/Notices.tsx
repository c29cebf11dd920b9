import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { X } from 'lucide-react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
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
  /**
   * Says what came about by itself, no act of hers: it waits while a problem stands that she may not have read. `instead`: the words of an
   * earlier one that no longer hold.
   */
  readonly news: (text: string, tone?: 'ok' | 'attention', instead?: string) => void
}
const severities = { ok: 'success', attention: 'warning', blocked: 'error' } as const
const NoticesContext = createContext<Notices | null>(null)

type Props = {
  readonly children: ReactNode
  /** What an error is called, and what to do. */
  readonly errorText: (error: AppError) => string
}

/** Which element of the frame holds the notices: `null` where there is no frame yet. */
const PlaceContext = createContext<((place: HTMLElement | null) => void) | null>(null)

/**
 * Where the frame has its notices: an item of a wrapping line that takes no room until there is one. What is there is never laid over
 * anything: a short message shares the line, a long one has a line of its own and the page steps back by it.
 */
export function NoticePlace() {
  const take = use(PlaceContext)
  return <Box ref={take} sx={{ 'flex': '0 1 auto', 'maxWidth': '100%', '&:empty': { display: 'none' } }} />
}

/** Above dialogs, whose shadow would grey it, below lists and menus that open there (`theme.ts`). */
const above = { '&&': { position: 'relative', inset: 'auto', transform: 'none', zIndex: 1305 } } as const
const oneLine = {
  'py': 0,
  'px': 1,
  'alignItems': 'center',
  '& .MuiAlert-icon': { py: 0, mr: 0.75, fontSize: 18 },
  '& .MuiAlert-message': { py: '3px', fontSize: 13, lineHeight: '19px', whiteSpace: 'normal' },
  '& .MuiAlert-action': { alignItems: 'center', p: 0, pl: 1, mr: -0.5, gap: 0.5 },
  '& button': { py: 0, minHeight: 22 },
  [lowScreen]: { '& .MuiAlert-message': { py: '2px', fontSize: 12.5, lineHeight: '18px' } },
} as const

/** The message in view, the news behind it, and how many there have been. */
type Told = { readonly notice: Notice | null; readonly waiting: readonly Notice[]; readonly count: number }

/** What an act of hers brings takes the place of what is in view. */
const withAnswer = (told: Told, tone: Notice['tone'], text: string, action: NoticeAction | undefined): Told => ({
  ...told,
  notice: { tone, text, action, key: told.count + 1 },
  count: told.count + 1,
})
/** News waits behind a problem, except one that it answers itself. */
function withNews({ notice, waiting, count }: Told, tone: Notice['tone'], text: string, instead: string | undefined): Told {
  const news: Notice = { tone, text, action: undefined, key: count + 1 }
  const others = waiting.filter((one) => one.text !== instead && one.text !== text)
  const isFree = notice === null || notice.tone === 'ok' || notice.text === instead || notice.text === text
  return isFree ? { notice: news, waiting: others, count: count + 1 } : { notice, waiting: [...others, news], count: count + 1 }
}
const closed = ({ waiting: [next, ...waiting], count }: Told): Told => ({ notice: next ?? null, waiting, count })

/** Short messages in a place of their own, over nothing. What was done goes by itself; problems stay until closed, by ✕ or Esc. */
export function NoticesProvider({ children, errorText }: Props) {
  const [told, setTold] = useState<Told>({ notice: null, waiting: [], count: 0 })
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const show = useCallback(
    (tone: Notice['tone'], text: string, action?: NoticeAction) => setTold((before) => withAnswer(before, tone, text, action)),
    [],
  )
  const notices = useMemo<Notices>(
    () => ({
      say: (text, action) => show('ok', text, action),
      warn: (text, action) => show('attention', text, action),
      fail: (error) => show('blocked', errorText(error)),
      news: (text, tone = 'ok', instead) => setTold((before) => withNews(before, tone, text, instead)),
    }),
    [show, errorText],
  )
  const line = <NoticeLine notice={told.notice} onClose={() => setTold(closed)} />
  return (
    <NoticesContext value={notices}>
      <PlaceContext value={setPlace}>
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>{children}</Box>
          {place === null ? line : createPortal(line, place)}
        </Box>
      </PlaceContext>
    </NoticesContext>
  )
}

function NoticeLine({ notice, onClose }: { readonly notice: Notice | null; readonly onClose: () => void }) {
  const action = notice?.action
  return (
    <Snackbar
      key={notice?.key}
      open={notice !== null}
      onClose={(_, reason) => reason !== 'clickaway' && onClose()}
      autoHideDuration={notice?.tone === 'ok' ? 6000 : null}
      sx={above}
    >
      <Alert
        severity={notice === null ? 'success' : severities[notice.tone]}
        role={notice?.tone === 'ok' ? 'status' : 'alert'}
        sx={oneLine}
        action={
          <>
            {action !== undefined && (
              <Button
                size="small"
                color="inherit"
                sx={{ whiteSpace: 'nowrap', textDecoration: 'underline' }}
                onClick={() => {
                  onClose()
                  action.onAct()
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton size="small" color="inherit" aria-label="Đóng" title="Đóng (Esc)" onClick={onClose}>
              <X size={16} />
            </IconButton>
          </>
        }
      >
        {notice?.text}
      </Alert>
    </Snackbar>
  )
}

export function useNotices(): Notices {
  const notices = use(NoticesContext)
  if (notices === null) throw new Error('useNotices outside NoticesProvider')
  return notices
}
