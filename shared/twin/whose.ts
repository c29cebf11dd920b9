import { snapshotFactsSchema, snapshotIdSchema, type Snapshot } from '../ipc/twin'
import { inOrder } from './order'
import type { Room, TwinPlace } from './room'
import { headOf, numberOf, type Head } from './segments'

const ending = '.svbackup'

/** What stands in a place, read by its heads and facts alone. `null`: a file that says nothing of itself. */
export type Contents = {
  readonly journal: ReadonlyMap<string, Head | null>
  /** By their ids. */
  readonly copies: ReadonlyMap<string, Snapshot | null>
  /** The lines of data that are in it. */
  readonly lines: ReadonlySet<string>
}

/** What stands in a place that cannot be read. */
export const nothing: Contents = { journal: new Map(), copies: new Map(), lines: new Set() }

async function copyOf(room: Room, id: string): Promise<Snapshot | null> {
  try {
    const bytes = (await room.facts(`${id}${ending}`))?.bytes ?? 0
    const facts = snapshotFactsSchema.safeParse(JSON.parse(await room.text(`${id}.json`)))
    return facts.success ? { ...facts.data, id, bytes } : null
  } catch {
    return null // without facts that hold
  }
}

/** Reads what a place holds. */
export async function contentsOf({ journal, snapshots }: TwinPlace): Promise<Contents> {
  const heads = new Map<string, Head | null>()
  for (const name of await journal.names()) if (numberOf(name) > 0) heads.set(name, await headOf(journal, name))
  const copies = new Map<string, Snapshot | null>()
  for (const name of await snapshots.names()) {
    const id = name.replace(/\.(svbackup|json)$/, '')
    if (id !== name && !copies.has(id) && snapshotIdSchema.safeParse(id).success) copies.set(id, await copyOf(snapshots, id))
  }
  const known = [...heads.values(), ...copies.values()]
  return { journal: heads, copies, lines: new Set(known.flatMap((one) => (one === null ? [] : [one.line]))) }
}

/** Whether nothing of a twin stands there. */
export const isBare = ({ journal, copies }: Contents): boolean => journal.size + copies.size === 0
/** The copies of which something is known, the newest first. */
export const newestFirst = ({ copies }: Contents): Snapshot[] => inOrder([...copies.values()].flatMap((one) => one ?? []))

/** Whether a file of the journal is what it was before the other one grew: nothing of it is lost where that takes its place. */
async function isEarlier(from: Room, to: Room, name: string): Promise<boolean> {
  const [now, before] = [await from.facts(name), await to.facts(name)]
  if (now === null || before === null || before.bytes > now.bytes) return false
  return before.bytes === now.bytes || (await from.text(name)).startsWith(await to.text(name))
}

async function journalFits(from: TwinPlace, to: TwinPlace, ours: Contents, theirs: Contents): Promise<boolean> {
  const last = Math.max(0, ...[...ours.journal.keys()].map(numberOf))
  for (const [name, head] of theirs.journal) {
    const own = ours.journal.get(name)
    if (own === undefined && numberOf(name) > last) return false
    if (own === undefined) continue
    if (own === null || JSON.stringify(own) !== JSON.stringify(head) || !(await isEarlier(from.journal, to.journal, name))) return false
  }
  return true
}

/** Copies that may change only by being sealed. */
const isSameCopy = (own: Snapshot | null, other: Snapshot | null): boolean =>
  own === null || other === null || (own.line === other.line && own.seq === other.seq && own.madeAt === other.madeAt)

/**
 * Whether a place holds nothing, or an earlier state of the same twin: only there may it be brought in step. What another computer or
 * another office wrote, or this one before its own folder was lost, does not fit: its files have the same names, and would be lost.
 */
export async function fits(from: TwinPlace, to: TwinPlace): Promise<boolean> {
  const [ours, theirs] = [await contentsOf(from), await contentsOf(to)]
  if (isBare(theirs)) return true
  if (![...theirs.lines].some((line) => ours.lines.has(line))) return false
  for (const [id, other] of theirs.copies) if (!isSameCopy(ours.copies.get(id) ?? null, other)) return false
  return journalFits(from, to, ours, theirs)
}
