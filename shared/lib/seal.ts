import { z } from 'zod'

/** The ways to a key: the password, or the code that was printed. */
export const secretKinds = ['password', 'code'] as const
export type SecretKind = (typeof secretKinds)[number]

/** A key wrapped by words. Whoever has the words opens it; without them it says nothing. */
export const slotSchema = z.object({
  kind: z.enum(secretKinds),
  /** Rounds of PBKDF2 with SHA-256. A file that asks for more is somebody's trick to hold the program. */
  rounds: z.int().min(100_000).max(5_000_000),
  salt: z.string().max(64),
  wrapped: z.string().max(200),
})
export type Slot = z.infer<typeof slotSchema>

/** All wrappings of one key: they stand in every sealed file, so that it opens on any computer. */
export const slotsSchema = z.array(slotSchema).min(1).max(4)
export type Slots = z.infer<typeof slotsSchema>

/** What a sealed file begins with. */
export const sealedMark: Uint8Array<ArrayBuffer> = new TextEncoder().encode('SVKHOA1\n')
/** Whether a file is sealed, by its first bytes. */
export const isSealed = (bytes: Uint8Array): boolean =>
  bytes.length >= sealedMark.length && sealedMark.every((byte, index) => bytes[index] === byte)

/** Whether two wrappings are the same, letter by letter. */
export const sameSlots = (one: Slots | null, other: Slots | null): boolean => JSON.stringify(one) === JSON.stringify(other)
