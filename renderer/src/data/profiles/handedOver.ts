import { err, ok, type Result } from '@shared/lib/result'
import type { Profile } from './profiles'
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
const noteHere = (handedOver: HandedOver | null): Promise<unknown> =>
  handedOver === null ? registry.settings.delete(key) : registry.settings.put({ key, value: handedOver })

/** Whether the data of a profile may be replaced here. Errors: `data.handedOver` where they are only looked at. */
export const mayReplace = async (profile: Profile): Promise<Result<null>> =>
  profile === 'real' && (await readHandedOver()) !== null ? err({ code: 'data.handedOver' }) : ok(null)

/** Where it is noted a second time, outside the store that may be lost; `null` where there is no such place. */
type Outside = { handOver(at: string | null): Promise<Result<null>> } | null

/** Notes it in both places. `null` lets the data be worked on here again, once no place says otherwise. */
export async function rememberHandedOver(handedOver: HandedOver | null, outside: Outside): Promise<Result<null>> {
  const noted = (await outside?.handOver(handedOver?.at ?? null)) ?? ok(null)
  if (noted.ok) await noteHere(handedOver)
  return noted
}

/** One place may have lost it with the store or the folder: where either knows of it, both do afterwards. `at`: what stands outside. */
export async function agreeOnHandedOver(at: string | null, outside: Outside): Promise<void> {
  const here = await readHandedOver()
  if (here === null && at !== null) await noteHere({ at })
  if (here !== null && at === null) await outside?.handOver(here.at)
}
