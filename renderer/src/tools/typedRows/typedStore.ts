import type { AppDatabase } from '@renderer/data/core/database'

/** A row as typed; `seq` is the entry of the log that stored it, `null` while it is not stored. */
export type Typed<Row> = { readonly row: Row; readonly seq: number | null }
export type TypedMap<Row> = ReadonlyMap<string, Typed<Row>>

/** What is typed in one sheet, kept while the window lives: another page, another year or a reload leave the letters where they were. */
export class TypedStore<Row> {
  private map: TypedMap<Row>
  private readonly listeners = new Set<() => void>()
  private fromBefore: readonly string[]

  constructor(private readonly key: string) {
    this.map = new Map(readKept<Row>(key).map(([id, row]) => [id, { row, seq: null }]))
    this.fromBefore = [...this.map.keys()]
  }

  /** The rows that were typed before the page was loaded anew, told once: no step of this window names them yet. */
  takeFromBefore(): readonly string[] {
    const ids = this.fromBefore
    this.fromBefore = []
    return ids
  }

  readonly read = (): TypedMap<Row> => this.map
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  readonly set = (next: TypedMap<Row>): void => {
    this.map = next
    const unstored = [...next].filter(([, { seq }]) => seq === null).map(([id, { row }]) => [id, row] as const)
    if (unstored.length === 0) sessionStorage.removeItem(this.key)
    else keep(this.key, unstored)
    this.listeners.forEach((listener) => listener())
  }
}

function readKept<Row>(key: string): readonly (readonly [string, Row])[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly (readonly [string, Row])[]
  } catch {
    return []
  }
}
/** A window whose own room is full keeps the letters on the page only. */
function keep(key: string, rows: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(rows))
  } catch {
    sessionStorage.removeItem(key)
  }
}

const stores = new WeakMap<AppDatabase, Map<string, TypedStore<unknown>>>()
/** The one store of that sheet in this window. */
export function typedStoreOf<Row>(db: AppDatabase, sheet: string): TypedStore<Row> {
  const own = stores.get(db) ?? new Map<string, TypedStore<unknown>>()
  stores.set(db, own)
  const found = own.get(sheet) ?? new TypedStore<unknown>(`typed ${db.name} ${sheet}`)
  own.set(sheet, found)
  return found as TypedStore<Row>
}
