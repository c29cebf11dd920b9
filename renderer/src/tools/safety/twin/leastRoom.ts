import type { Twin } from '@renderer/platform/platform'

/** Free bytes on the fuller of the disks of store and twin; `null` where neither says. */
export async function leastRoom(twin: Twin): Promise<number | null> {
  const room = await twin.room()
  const known = room.ok ? [room.value.store, room.value.twin].filter((bytes) => bytes !== null) : []
  return known.length === 0 ? null : Math.min(...known)
}
