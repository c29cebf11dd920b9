import type { ReactNode, ReactPortal } from 'react'
import { createPortal } from 'react-dom'

/** What a tab puts into the head of its movement's page: the place for it, `null` until it is there. */
export type HeadPlace = HTMLElement | null

/** Puts something into a place of the page's head. */
export const inHead = (place: HeadPlace, content: ReactNode): ReactPortal | null => (place === null ? null : createPortal(content, place))
