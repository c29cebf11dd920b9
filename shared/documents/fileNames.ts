const maxLength = 120
/** Linux counts bytes, 255 at most, and Vietnamese letters take two or three. Room is left for " (2).docx". */
const maxBytes = 235
const bytesOf = (character: string): number => (character < '\u0080' ? 1 : character < '\u0800' ? 2 : character.length === 1 ? 3 : 4)

/** As much of a name as a disk takes, in whole letters. */
const shortened = (name: string): string => {
  let bytes = 0
  let end = 0
  for (const character of name) {
    bytes += bytesOf(character)
    if (bytes > maxBytes || end + character.length > maxLength) break
    end += character.length
  }
  return name.slice(0, end)
}

/** What Windows does not take in a name, marks that turn the reading direction round, and names Windows keeps for devices. */
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Half a character, typed so. */
const loneSurrogate = /\p{Surrogate}/gu
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that every disk takes, from parts: no path, no device, as long as a disk takes. Without parts `usual` stands in front. */
export const safeName = (usual: string, ...parts: readonly string[]): string => {
  const whole = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replaceAll('\u2011', '-')
        .replaceAll('/', '-')
        .replace(forbidden, ' ')
        .replace(loneSurrogate, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' ')
  const name = shortened(whole).replace(/[. ]+$/, '')
  return name === '' || devices.test(name) ? `${usual} ${name}`.trim() : name
}

/** A file name from parts, Vietnamese letters kept: `fileNameOf('Quyết định', '12/QĐ-UBND')` → `Quyết định 12-QĐ-UBND.docx`. */
export const fileNameOf = (...parts: readonly string[]): string => `${safeName('Văn bản', ...parts)}.docx`
