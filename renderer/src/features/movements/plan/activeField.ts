import { createContext, use, useSyncExternalStore } from 'react'

/** What the toolbar can do with the field that has the focus. A command that makes no sense there is missing. */
export type FieldCommands = {
  readonly bold?: () => void
  readonly italic?: () => void
  readonly up?: () => void
  readonly down?: () => void
  readonly add?: () => void
  readonly remove?: () => void
}

/** Remembers the field with the focus for the one toolbar, without drawing the document again. */
export class ActiveField {
  private commands: FieldCommands | null = null
  private readonly listeners = new Set<() => void>()
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  readonly read = (): FieldCommands | null => this.commands
  readonly set = (commands: FieldCommands | null): void => {
    this.commands = commands
    this.listeners.forEach((listener) => listener())
  }
}

export const ActiveFieldContext = createContext(new ActiveField())
export const useActiveField = (): ActiveField => use(ActiveFieldContext)
export const useActiveCommands = (): FieldCommands | null => {
  const active = useActiveField()
  return useSyncExternalStore(active.subscribe, active.read)
}
