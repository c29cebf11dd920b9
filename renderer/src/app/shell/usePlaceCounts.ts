import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useQuiet } from '@renderer/data/core/quiet'
import { countOpenRounds } from '@renderer/data/repositories/agenda'
import { useDueItems } from '@renderer/features/today/useToday'
import type { PlaceCounts } from './Rail'
import { shellText as text } from './text'
import { screens } from '@renderer/text/addresses'

/** What waits in each place of the rail. */
export function usePlaceCounts(): PlaceCounts {
  const db = useDatabase()
  // The page one asked for comes first.
  const isQuiet = useQuiet(300)
  const due = useDueItems(isQuiet)?.length ?? 0
  const open = useLiveQuery(() => (isQuiet ? countOpenRounds(db) : undefined), [db, isQuiet]) ?? 0
  return { '/': { count: due, label: text.dueCount(due) }, [screens.rounds]: { count: open, label: text.openCount(open) } }
}
