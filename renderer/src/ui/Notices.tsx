import { createContext, use, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
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
export type NoticeAction = {
  readonly label: string
  readonly onAct: () => void
  /** She closed the notice without it. */
  readonly onLeave?: () => void
  /** It works from anywhere, and what it saves would be lost with it: the notice goes along to other screens. */
  readonly stays?: boolean
  /** The screen that the notice is about, where that is not the one she is at. */
  readonly at?: string
}
type Told = {
  readonly tone: 'ok' | 'attention' | 'blocked'
  readonly text: string
  readonly action: NoticeAction | undefined
  /** Which part of the program says it; `null`: it came about by itself. */
  readonly from: string | null
  /** The screen it is about; `null` for all of them. */
  readonly at: string | null
}
type Notice = Told & { readonly key: number }
type Notices = {
  /** Says that something was done. */
  readonly say: (text: string, action?: NoticeAction) => void
  /** Says what the officer should see to; stays until closed. */
  readonly warn: (text: string, action?: NoticeAction) => void
  /** Says what went wrong and what to do; stays until closed. */
  readonly fail: (error: AppError, action?: NoticeAction) => void
  /**
   * Says what came about by itself, no act of hers: it waits while a problem stands that she may not have read. `instead`: the words of an
   * earlier one that no longer hold.
   */
  readonly news: (text: string, tone?: 'ok' | 'attention', instead?: string) => void
}
const severities = { ok: 'success', attention: 'warning', blocked: 'error' } as const
type Board = {
  readonly answer: (told: Told) => void
  readonly arrive: (at: string) => void
  readonly news: Notices['news']
  readonly errorText: (error: AppError) => string
}
const BoardContext = createContext<Board | null>(null)

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

/** The message in view, what waits behind it, the next one first, and how many there have been. */
type Line = { readonly notice: Notice | null; readonly waiting: readonly Notice[]; readonly count: number }

/** Whether a message takes up again what an earlier one said: the same part of the program, about the same way out, or the same words. */
const isAbout = (told: Told, earlier: Notice): boolean =>
  told.text === earlier.text || (told.from !== null && told.from === earlier.from && told.action?.label === earlier.action?.label)
/** A success answers the problems before it, except news and what still has a way out to offer. */
const isAnswered = ({ from, action }: Notice): boolean => from !== null && action === undefined

/** What an act of hers brings comes to the front. A problem that it does not take up again waits behind it. */
function withAnswer({ notice, waiting, count }: Line, told: Told): Line {
  const earlier = [...(notice === null || notice.tone === 'ok' ? [] : [notice]), ...waiting]
  return {
    notice: { ...told, key: count + 1 },
    waiting: earlier.filter((one) => !isAbout(told, one) && !(told.tone === 'ok' && isAnswered(one))),
    count: count + 1,
  }
}
/** News waits behind a problem, except one that it answers itself. */
function withNews({ notice, waiting, count }: Line, tone: Told['tone'], text: string, instead: string | undefined): Line {
  const news: Notice = { tone, text, action: undefined, from: null, at: null, key: count + 1 }
  const others = waiting.filter((one) => one.text !== instead && one.text !== text)
  const isFree = notice === null || notice.tone === 'ok' || notice.text === instead || notice.text === text
  return isFree ? { notice: news, waiting: others, count: count + 1 } : { notice, waiting: [...others, news], count: count + 1 }
}
/** Another screen opened: a problem of the one before is not read as this one's. */
function withArrival(line: Line, at: string): Line {
  const all = [...(line.notice === null ? [] : [line.notice]), ...line.waiting]
  const left = all.filter((one) => one.tone === 'ok' || one.at === null || one.at === at || one.action?.stays === true)
  if (left.length === all.length) return line
  const [notice = null, ...waiting] = left
  return { ...line, notice, waiting }
}
const closed = ({ waiting: [next, ...waiting], count }: Line): Line => ({ notice: next ?? null, waiting, count })

/** Short messages in a place of their own, over nothing. What was done goes by itself; problems stay until closed, by ✕ or Esc. */
export function NoticesProvider({ children, errorText }: Props) {
  const [line, setLine] = useState<Line>({ notice: null, waiting: [], count: 0 })
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const board = useMemo<Board>(
    () => ({
      answer: (told) => setLine((before) => withAnswer(before, told)),
      arrive: (at) => setLine((before) => withArrival(before, at)),
      news: (text, tone = 'ok', instead) => setLine((before) => withNews(before, tone, text, instead)),
      errorText,
    }),
    [errorText],
  )
  const shown = <NoticeLine notice={line.notice} behind={line.waiting.length} onClose={() => setLine(closed)} />
  return (
    <BoardContext value={board}>
      <PlaceContext value={setPlace}>
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>{children}</Box>
          {place === null ? shown : createPortal(shown, place)}
        </Box>
      </PlaceContext>
    </BoardContext>
  )
}

/** Which screen is open, for the notices told inside it. */
const ScreenContext = createContext<() => string | null>(() => null)

/** The screen in the frame: problems told inside it are about it, and go as another one opens. */
export function NoticesOfScreen({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const board = use(BoardContext)
  const screen = useRef(at)
  // Before the screen's own effects: what they tell is about the screen that opens.
  useLayoutEffect(() => {
    screen.current = at
    board?.arrive(at)
  }, [board, at])
  const screenNow = useCallback(() => screen.current, [])
  return <ScreenContext value={screenNow}>{children}</ScreenContext>
}

type LineProps = { readonly notice: Notice | null; readonly behind: number; readonly onClose: () => void }

function NoticeLine({ notice, behind, onClose }: LineProps) {
  const action = notice?.action
  const leave = (): void => {
    action?.onLeave?.()
    onClose()
  }
  return (
    <Snackbar
      key={notice?.key}
      open={notice !== null}
      onClose={(_, reason) => reason !== 'clickaway' && leave()}
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
            {behind > 0 && (
              <Box component="span" sx={{ whiteSpace: 'nowrap', fontSize: 12.5 }}>
                còn {behind} thông báo
              </Box>
            )}
            <IconButton size="small" color="inherit" aria-label="Đóng" title="Đóng (Esc)" onClick={leave}>
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

/**
 * The notices, as the part of the program that asks says them: what it says next about a thing takes the place of what it said of it before.
 * A screen that is gone by then has nothing to act on any more: it tells without the act.
 */
export function useNotices(): Notices {
  const board = use(BoardContext)
  if (board === null) throw new Error('useNotices outside NoticesProvider')
  const screenNow = use(ScreenContext)
  const from = useId()
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  return useMemo(() => {
    const { answer, news, errorText } = board
    const tell = (tone: Told['tone'], text: string, given: NoticeAction | undefined): void => {
      const action = tone !== 'ok' && isGone.current && given?.stays !== true ? undefined : given
      answer({ tone, text, action, from, at: given?.at ?? screenNow() })
    }
    return {
      say: (text, action) => tell('ok', text, action),
      warn: (text, action) => tell('attention', text, action),
      fail: (error, action) => tell('blocked', errorText(error), action),
      news,
    }
  }, [board, screenNow, from])
}
