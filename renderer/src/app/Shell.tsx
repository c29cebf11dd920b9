import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import Box from '@mui/material/Box'
import { readSavedAt } from '@renderer/data/core/acts'
import { waitForWork } from '@renderer/data/core/underWay'
import { errorText } from '@renderer/text/errorText'
import { clockTime } from '@renderer/text/when'
import { countInvalid, saveNow } from '@renderer/ui/saveNow'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useSearchReady } from '@renderer/data/search/search'
import { NoticesOfScreen, useNotices } from '@renderer/ui/Notices'
import { lowScreen } from '@renderer/ui/lowScreen'
import { TrailProvider } from '@renderer/ui/Trail'
import { useKeptFocus } from '@renderer/ui/useKeptFocus'
import { useShortcut } from '@renderer/ui/useShortcut'
import { useHealthAtStart } from '@renderer/tools/safety/health/useHealth'
import { FootLine } from './shell/FootLine'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { PracticeBand } from './shell/PracticeBand'
import { PrintedPage } from './shell/PrintedPage'
import { Rail } from './shell/Rail'
import { SearchDialog } from './shell/SearchDialog'
import { TopBar } from './shell/TopBar'
import { TurnDialog } from './shell/TurnDialog'
import { shellText as text } from './shell/text'
import { useFetchedAhead } from './shell/useFetchedAhead'
import { useFolded } from './shell/useFolded'
import { usePlaceCounts } from './shell/usePlaceCounts'
import { useTurns, useUndoKeys } from './shell/useUndoKeys'

const TablesReady = lazy(async () => ({ default: (await import('@renderer/ui/TablesReady')).TablesReady }))

/**
 * The frame around every screen. A page gets the height of the window (`height: '100%'` keeps its own tables scrolling inside it);
 * a longer page scrolls as a whole.
 */
export function Shell() {
  const [isSearching, setSearching] = useState(false)
  const { isFolded, canFold, toggle } = useFolded()
  const turns = useTurns()
  useUndoKeys(turns)
  useKeptFocus()
  useSearchReady()
  const printed = useAnswers()
  useFinishedEdits()
  useHealthAtStart()
  const isAllHere = useFetchedAhead()
  useShortcut('ctrl+k', () => setSearching(true))
  const counts = usePlaceCounts()
  const location = useLocation()
  const section = location.pathname.split('/')[1]
  return (
    <TrailProvider>
      <SkipLink />
      <PracticeBand>
        <Box sx={{ display: 'flex', height: '100%' }}>
          <Rail isFolded={isFolded} canFold={canFold} onFold={toggle} counts={counts} />
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
            <TopBar onSearch={() => setSearching(true)} />
            <Box
              component="main"
              id="noi-dung"
              key={section}
              tabIndex={-1}
              sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 2.5, pt: 2, outline: 'none', [lowScreen]: { px: 2, pt: 1 } }}
            >
              <Box
                sx={{
                  'height': 'calc(100% - 16px)',
                  '&::after': { content: '""', display: 'block', height: 16 },
                  [lowScreen]: { 'height': 'calc(100% - 8px)', '&::after': { height: 8 } },
                }}
              >
                <NoticesOfScreen at={location.pathname}>
                  <Outlet />
                </NoticesOfScreen>
              </Box>
            </Box>
            <FootLine onUndo={turns.takeBack} />
          </Box>
        </Box>
      </PracticeBand>
      <TurnDialog asked={turns.asked} onAnswer={turns.answer} />
      {printed}
      <Suspense>{isAllHere && <TablesReady />}</Suspense>
      <SearchDialog isOpen={isSearching} onClose={() => setSearching(false)} />
    </TrailProvider>
  )
}

/**
 * Ctrl+S and Ctrl+P where a screen has no answer of its own. Ctrl+S: everything saves itself; what is being typed is stored now, and the
 * officer hears when. Ctrl+P: the page in front of her, without the frame. Gives what is being printed.
 */
function useAnswers(): ReactNode {
  const db = useDatabase()
  const { say, warn } = useNotices()
  const tell = (): void => {
    saveNow()
    void waitForWork()
      .then(() => readSavedAt(db))
      .then((at) => {
        const wrong = countInvalid(document.getElementById('noi-dung') ?? document)
        const words = at === undefined ? text.nothingSaved : text.savedAt(clockTime(at))
        if (wrong > 0) warn(text.butWrong(words, wrong))
        else say(words)
      })
  }
  useShortcut('ctrl+s', tell, { isFallback: true, insideDialogs: true })
  const { start, portal } = usePrintJob()
  const print = (): void => {
    const page = document.getElementById('noi-dung')
    // A long table draws only the rows in view: it prints by an answer of its own or not at all.
    if (page === null || page.querySelector('.dsg-container, .MuiDataGrid-root') !== null) return say(text.nothingToPrint)
    start({ sheet: { widthMm: 210, heightMm: 297, marginMm: 12 }, pdfName: null, pages: <PrintedPage page={page} /> })
  }
  useShortcut('ctrl+p', print, { isFallback: true })
  return portal
}

/** Finishes what a page that is gone left on its way, whatever screen opens first, and says what came of it: what is lost first. */
function useFinishedEdits(): void {
  const db = useDatabase()
  const { fail, warn } = useNotices()
  useEffect(() => {
    const tell = async (): Promise<void> => {
      const { recoverEdits } = await import('@renderer/data/repositories/typed')
      const { lost, lists } = await recoverEdits(db)
      const error = { code: 'edit.lost', labels: [...new Set(lost)] } as const
      if (lists.length === 0) return lost.length > 0 ? fail(error) : undefined
      const { toldOfFinished } = await import('@renderer/features/rounds/list/tellFinished')
      const told = await toldOfFinished(db, lists)
      if (told === null) return
      const answer = async (): Promise<void> => {
        const result = await told.answer()
        if (!result.ok) fail(result.error)
      }
      const words = lost.length > 0 ? `${errorText(error)} ${told.words}` : told.words
      warn(words, { label: told.label, onAct: () => void answer() })
    }
    void tell()
  }, [db, fail, warn])
}

/** The first stop of the Tab key: over the rail and the bar. Moves the focus itself, the address belongs to the router. */
function SkipLink() {
  return (
    <Box
      component="a"
      href="#noi-dung"
      onClick={(event: React.MouseEvent) => {
        event.preventDefault()
        document.getElementById('noi-dung')?.focus()
      }}
      sx={{
        'position': 'fixed',
        'top': -60,
        'left': 8,
        'zIndex': 2000,
        'px': 2,
        'py': 1,
        'bgcolor': 'background.paper',
        'color': 'primary.main',
        'borderRadius': 1,
        'border': 1,
        'borderColor': 'primary.main',
        '&:focus': { top: 8 },
      }}
    >
      {text.skip}
    </Box>
  )
}
