import { useLiveQuery } from 'dexie-react-hooks'
import { foldText } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { ProducedDocument } from '@renderer/data/core/database'
import { listMovementNames, listProduced, listRoundNames } from '@renderer/data/repositories/documents'
import { text } from './text'

/** A produced file with the name of the round or movement it was made from. */
export type ProducedRow = ProducedDocument & { readonly ownerId: string; readonly ownerName: string; readonly key: string }
/** A round or movement that files were made from, for the filter. */
export type Owner = { readonly id: string; readonly label: string }
export type Produced = { readonly rows: readonly ProducedRow[]; readonly owners: readonly Owner[] }

/** Everything produced, newest first; `undefined` while loading. */
export function useProduced(): Produced | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => {
    const [documents, rounds, movements] = await Promise.all([listProduced(db), listRoundNames(db), listMovementNames(db)])
    const roundNames = new Map(rounds.map(({ id, name }) => [id, name]))
    const movementNames = new Map(movements.map(({ id, name }) => [id, name]))
    const rows = documents.map((document) => {
      const ownerId = document.roundId ?? document.movementId ?? ''
      const ownerName = (document.roundId === null ? movementNames : roundNames).get(ownerId) ?? text.gone
      return { ...document, ownerId, ownerName, key: foldText(`${document.fileName} ${document.folder}`) }
    })
    const owners = new Map(
      rows.map((row) => [
        row.ownerId,
        { id: row.ownerId, label: row.roundId === null ? text.movementOption(row.ownerName) : text.roundOption(row.ownerName) },
      ]),
    )
    return { rows, owners: [...owners.values()] }
  }, [db])
}
