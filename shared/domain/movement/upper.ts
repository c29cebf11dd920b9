import { foldText } from '../../lib/text'
import type { EmulationMovement } from './types'

type Base = Omit<EmulationMovement['bases'][number], 'id'>
type Parent = Omit<EmulationMovement['parents'][number], 'id'>
const keyOf = ({ symbol, issuer, title }: Base): string => foldText(symbol === '' ? `${issuer} ${title}` : symbol)

/** Documents of higher levels that the office has on record with any movement and this one does not name yet, each once. */
export function knownBases(movements: readonly EmulationMovement[], own: Pick<EmulationMovement, 'id' | 'bases'>): Base[] {
  const seen = new Set(own.bases.map(keyOf))
  const plans = movements.flatMap(({ upper, plan }): Base[] =>
    upper === undefined || upper.symbol === ''
      ? []
      : [{ symbol: upper.symbol, issuedOn: plan.issuedOn, issuer: upper.issuer, title: plan.subject }],
  )
  const all = [...plans, ...movements.filter(({ id }) => id !== own.id).flatMap(({ bases }) => bases.map(({ id: _, ...base }) => base))]
  return all.filter((base) => {
    const isNew = !seen.has(keyOf(base))
    seen.add(keyOf(base))
    return isNew
  })
}

/** Movements of higher levels on record that this one may answer: their own rows first, then those that other movements name. */
export function knownParents(movements: readonly EmulationMovement[], own: Pick<EmulationMovement, 'id' | 'parents'>): Parent[] {
  const linked = new Set(own.parents.flatMap(({ movementId }) => (movementId === undefined ? [] : [movementId])))
  const seen = new Set(own.parents.filter(({ movementId }) => movementId !== undefined).map(({ name }) => foldText(name)))
  const rows = movements.flatMap(({ id, upper, name, periodText }): Parent[] =>
    upper === undefined || id === own.id || linked.has(id)
      ? []
      : [{ name, level: 'upper', periodText, launchedBy: upper.issuer, movementId: id }],
  )
  const named = new Set(own.parents.map(({ name }) => foldText(name)))
  const others = movements.filter(({ id }) => id !== own.id).flatMap(({ parents }) => parents.map(({ id: _, ...parent }) => parent))
  return [...rows, ...others.filter(({ name }) => !named.has(foldText(name)))].filter((parent) => {
    const key = foldText(parent.name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Parents with this one linked: one of the same name gets the link, otherwise it is a further one. */
export const withParent = (parents: EmulationMovement['parents'], added: Parent, id: string): EmulationMovement['parents'] => {
  const same = parents.find(({ name, movementId }) => movementId === undefined && foldText(name) === foldText(added.name))
  return same === undefined
    ? [...parents, { ...added, id }]
    : parents.map((parent) => (parent === same && added.movementId !== undefined ? { ...parent, movementId: added.movementId } : parent))
}
