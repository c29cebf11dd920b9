const maxLength = 120
/** What Windows does not take in a name, marks that turn the reading direction round, and names Windows keeps for devices. */
const forbidden = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Half a character: typed so, or left by the cut. */
const loneSurrogate = /\p{Surrogate}/gu
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name from parts, Vietnamese letters kept: `fileNameOf('Quyết định', '12/QĐ-UBND')` → `Quyết định 12-QĐ-UBND.docx`. */
export const fileNameOf = (...parts: readonly string[]): string => {
  const name = parts
    .map((part) => part.normalize('NFC').replaceAll('\u2011', '-').replaceAll('/', '-').replace(forbidden, ' ').replace(loneSurrogate, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, maxLength)
    .replace(loneSurrogate, '')
    .replace(/[. ]+$/, '')
  return `${name === '' || devices.test(name) ? `Văn bản ${name}`.trim() : name}.docx`
}

/** The same name with a number before the extension, for a name that is taken: `Biên bản (2).docx`. */
export const numberedFileName = (fileName: string, copy: number): string =>
  copy <= 1 ? fileName : fileName.replace(/(\.[^.]+)?$/, (extension) => ` (${copy})${extension}`)
