import type { Twin } from '@renderer/platform/platform'

type Rooms = { readonly store: number | null; readonly twin: number | null }

/** Free bytes on the disks of store and twin; `null` where nobody says. */
export async function readRooms(twin: Twin): Promise<Rooms> {
  const room = await twin.room()
  return room.ok ? room.value : { store: null, twin: null }
}

/** Free bytes on the fuller of the two; `null` where neither says. */
export function leastOf({ store, twin }: Rooms): number | null {
  const known = [store, twin].filter((bytes) => bytes !== null)
  return known.length === 0 ? null : Math.min(...known)
}

/** The same, asked now. */
export const leastRoom = async (twin: Twin): Promise<number | null> => leastOf(await readRooms(twin))
