import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { countOpenRounds } from '@renderer/data/repositories/agenda'
import { useDueItems } from '@renderer/features/today/useToday'
import type { PlaceCounts } from './Rail'
import { shellText as text } from './text'
import { screens } from '@renderer/text/addresses'

/** What waits in each place of the rail. */
export function usePlaceCounts(): PlaceCounts {
  const db = useDatabase()
  const due = useDueItems()?.length ?? 0
  const open = useLiveQuery(() => countOpenRounds(db), [db]) ?? 0
  return { '/': { count: due, label: text.dueCount(due) }, [screens.rounds]: { count: open, label: text.openCount(open) } }
}
