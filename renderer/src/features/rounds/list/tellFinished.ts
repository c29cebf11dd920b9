import { ok, type Result } from '@shared/lib/result'
import type { AppDatabase } from '@renderer/data/core/database'
import type { FinishedList } from '@renderer/data/repositories/listEdits'
import { whoDeleted } from '@renderer/data/repositories/listReturn'
import { saveList, type ListSaved, type ListSave } from '@renderer/data/repositories/listSave'
import { readRound } from '@renderer/data/repositories/rounds'
import { listText as text } from '../frame/text'
import { withElsewhere } from './listState'
import { returnedText } from './returnedText'

/** What is said of a change that met another hand, and what the officer may do about it at once. */
export type Told = { readonly words: string; readonly label: string; readonly act: 'takeAway' | 'takeElsewhere' }

/** One notice takes the place of another: what is to be said of lines and of cells is said together. `null`: nothing is. */
export async function toldOf(db: AppDatabase, { lost, returned }: ListSaved): Promise<Told | null> {
  const [first] = returned
  const cells = lost.length === 0 ? '' : text.cellsElsewhere(lost)
  if (first !== undefined) {
    const words = `${returnedText(returned, await whoDeleted(db, first))} ${cells}`.trimEnd()
    return { words, label: text.takeAwayAgain, act: 'takeAway' }
  }
  return cells === '' ? null : { words: cells, label: text.takeElsewhere, act: 'takeElsewhere' }
}

const nothing: ListSave = { changed: [], removed: [], order: null }

/** What that act does to a list that no screen holds. */
function answerOf({ act }: Told, { lost, returned }: ListSaved): { readonly label: string; readonly save: ListSave } {
  if (act === 'takeAway')
    return { label: text.tookAwayAgain(returned.length), save: { ...nothing, removed: returned.map(({ row }) => row.id) } }
  const known = [...new Map(lost.map(({ row }) => [row.id, row])).values()]
  return { label: text.tookElsewhere(lost.length), save: { ...nothing, changed: withElsewhere(known, lost), known } }
}

/**
 * What is said of lists whose changes were finished as the program opened, and the act that answers it; no list need be open. The act is for those
 * that ask the same as the first.
 */
export async function toldOfFinished(db: AppDatabase, lists: readonly FinishedList[]) {
  const said = await Promise.all(
    lists.map(async (list) => ({ list, told: await toldOf(db, list), round: await readRound(db, list.roundId) })),
  )
  const all = said.flatMap(({ list, told, round }) => (told === null ? [] : [{ list, told, name: round?.name ?? '' }]))
  const [first] = all
  if (first === undefined) return null
  const asked = all.filter(({ told }) => told.act === first.told.act)
  const answer = async (): Promise<Result<unknown>> => {
    for (const { list, told } of asked) {
      const { label, save } = answerOf(told, list)
      const result = await saveList(db, list.roundId, label, save)
      if (!result.ok) return result
    }
    return ok(null)
  }
  return { words: all.map(({ told, name }) => `${text.finishedTyping(name)} ${told.words}`).join(' '), label: first.told.label, answer }
}
