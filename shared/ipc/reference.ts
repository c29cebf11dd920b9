/** Letters and digits that cannot be mistaken for each other when read out over the telephone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A short code for one entry of the error log, such as "SV-7K3F2Q", made from random bytes. */
export const newReference = (random: Uint8Array): string =>
  `SV-${Array.from(random.subarray(0, 6), (byte) => alphabet.charAt(byte % alphabet.length)).join('')}`
