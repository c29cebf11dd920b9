import type { Room } from '@shared/twin/room'
import { keptInBrowser, keptListInBrowser } from '../keptFiles'

const refuse = (): never => {
  throw new Error('attached files are only read here')
}
/** The attached files of this browser as a room that the twin copies from. What is damaged here is passed over: the twin may have it whole. */
export const keptRoom: Room = {
  names: async () => {
    const listed = await keptListInBrowser()
    return listed.ok ? listed.value.map(({ sha256 }) => sha256) : []
  },
  async facts(name) {
    const bytes = await keptInBrowser(name)
    return bytes.ok && bytes.value !== null ? { bytes: bytes.value.length, changedAt: 0 } : null
  },
  async piece(name, from, most) {
    const bytes = await keptInBrowser(name)
    return bytes.ok && bytes.value !== null ? { bytes: bytes.value.slice(from, from + most), total: bytes.value.length } : null
  },
  text: refuse,
  hash: refuse,
  put: refuse,
  append: refuse,
  create: refuse,
  remove: refuse,
  sweep: () => Promise.resolve(),
  flush: () => Promise.resolve(),
}
