import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Link as RouterLink } from 'react-router'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Link from '@mui/material/Link'
import { readLastBackup } from '@renderer/data/core/lastBackup'
import { readHistory, readSavedAt, type HistoryEntry } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { strangerOf, type Stranger } from '@renderer/data/core/undo'
import { useNextUnstored } from '@renderer/data/core/unstored'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { clockTime, whenText } from '@renderer/text/when'
import { Kbd } from '@renderer/ui/Kbd'
import { lowScreen } from '@renderer/ui/lowScreen'
import { NoticePlace } from '@renderer/ui/Notices'
import { HandedOverNote } from './HandedOverNote'
import { RestoredNote } from './RestoredNote'
import { shellText as text } from './text'
import { addressOf } from '@renderer/text/addresses'
import { oneLine } from '@renderer/ui/twoLines'

/** What must always be in view: saved when, backed up when, what Ctrl+Z would take back; and the messages. */
export function FootLine({ onUndo }: { readonly onUndo: () => void }) {
  const db = useDatabase()
  const journal = useTwin()?.journal
  const facts = useLiveQuery(async () => {
    const [savedAt, backup, history] = await Promise.all([readSavedAt(db), readLastBackup(db), readHistory(db)])
    // “Đã lưu” is said of what the journal holds as well.
    await journal?.settled()
    return { savedAt, backup, last: history.undo.at(-1) }
  }, [db, journal])
  const stranger = useStranger(facts?.last)
  const typed = useNextUnstored(facts?.last?.seq ?? 0)
  const next = typed === null ? facts?.last?.label : typed.withAct === null ? text.unstored(typed.label) : typed.label
  const whose = typed === null && stranger !== null ? ` (${text.undoOf[stranger.who]})` : ''
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        // What does not fit beside the facts has a line above them: a message, and what Ctrl+Z takes back.
        flexWrap: 'wrap-reverse',
        alignItems: 'center',
        columnGap: 2.25,
        minHeight: 27,
        px: 2.5,
        flexShrink: 0,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        fontSize: 12,
        color: 'text.secondary',
        [lowScreen]: { minHeight: 23 },
      }}
    >
      <Box sx={factsLine}>
        {facts !== undefined && (
          <>
            <Box role="status" sx={{ color: facts.savedAt === undefined ? 'text.secondary' : 'success.main' }}>
              {facts.savedAt === undefined ? (
                text.nothingSaved
              ) : (
                <>
                  <span aria-hidden>● </span>
                  {text.savedAt(clockTime(facts.savedAt))}
                </>
              )}
            </Box>
            <Link
              component={RouterLink}
              to={addressOf.setting('sao-luu')}
              underline="hover"
              sx={{ color: facts.backup === undefined ? 'warning.main' : 'inherit' }}
            >
              {facts.backup === undefined ? (
                <>
                  <span aria-hidden>▲ </span>
                  {text.neverBackedUp}
                </>
              ) : (
                text.backedUp(whenText(facts.backup.at))
              )}
            </Link>
            <RestoredNote />
            <HandedOverNote />
          </>
        )}
      </Box>
      {next !== undefined && (
        <Box sx={undoPlace}>
          <ButtonBase
            onClick={onUndo}
            title={`${text.undo(next)}${whose}`}
            disableRipple
            sx={{ 'font': 'inherit', 'color': 'inherit', 'gap': 0.75, 'minWidth': 0, '&:hover': { color: 'text.primary' } }}
          >
            <Box component="span" sx={oneLine}>
              {text.undo(next)}
              {whose}
            </Box>
            <Kbd>Ctrl Z</Kbd>
          </ButtonBase>
        </Box>
      )}
      <NoticePlace />
    </Box>
  )
}

const lineHeight = { height: 26, [lowScreen]: { height: 22 } } as const
const factsLine = {
  'display': 'flex',
  'alignItems': 'center',
  'gap': 2.25,
  'maxWidth': '100%',
  'whiteSpace': 'nowrap',
  'overflow': 'hidden',
  '& > *': { flexShrink: 0 },
  ...lineHeight,
} as const
/** Beside a message its words shorten first, but never below what can be read. */
const undoPlace = {
  display: 'flex',
  justifyContent: 'flex-end',
  alignItems: 'center',
  flex: '1 1 300px',
  minWidth: 0,
  ...lineHeight,
} as const

/** Whose the act is that Ctrl+Z would take back, where it is not this window's. */
function useStranger(last: HistoryEntry | undefined): Stranger | null {
  const db = useDatabase()
  const [found, setFound] = useState<{ readonly seq: number; readonly stranger: Stranger | null } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (last !== undefined)
      void strangerOf(db, 'undo', last).then((stranger) => {
        if (isCurrent) setFound({ seq: last.seq, stranger })
      })
    return () => {
      isCurrent = false
    }
  }, [db, last])
  return found !== null && found.seq === last?.seq ? found.stranger : null
}
