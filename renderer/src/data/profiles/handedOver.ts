import { registry } from './registry'

/** This computer's data were handed over: another computer goes on with them, and here they are only looked at. */
export type HandedOver = { readonly at: string }
const key = 'handedOver'
const isHandedOver = (value: unknown): value is HandedOver =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string'

/** When the office's data of this computer were handed over; `null` while they are worked on here. It travels in no backup. */
export async function readHandedOver(): Promise<HandedOver | null> {
  const value = (await registry.settings.get(key))?.value
  return isHandedOver(value) ? value : null
}
/** `null` lets them be worked on here again. */
export const rememberHandedOver = (handedOver: HandedOver | null): Promise<unknown> =>
  handedOver === null ? registry.settings.delete(key) : registry.settings.put({ key, value: handedOver })
