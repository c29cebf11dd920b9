import { createContext, useContext, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Where a page takes in the primary action of the part in view; `null` while it is not drawn. */
export const HeaderSlot = createContext<HTMLElement | null>(null)

/** The primary action of a part of a page: it stands in the page's header, never below the fold. */
export function HeaderAction({ children }: { readonly children: ReactNode }) {
  const slot = useContext(HeaderSlot)
  return slot === null ? null : createPortal(children, slot)
}
