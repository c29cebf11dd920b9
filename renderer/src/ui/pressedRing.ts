import { tokens } from '@renderer/ui/tokens'

/** The ring around the pressed one of several chips. A shadow, never an outline: that one belongs to the keyboard, which would have nothing left to show itself by. */
export const pressedRing = (isPressed: boolean) => ({ boxShadow: isPressed ? `0 0 0 1px ${tokens.ink2}` : 'none' })
