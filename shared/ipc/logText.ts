const quoted = /'[^'\n]*'|"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’/g
/** A word of a program: 'length', "rounds/list". Anything with spaces, accents or folders may name a person. */
const isCode = (text: string): boolean => /^[\w$.@/-]{0,40}$/.test(text) && !/^\//.test(text)

/**
 * The text of an error as it may stand in a log: what it quotes (file names, bits of a file's content) is left out save for a file's
 * ending, since it can name people.
 */
export const withoutQuotes = (text: string): string =>
  text.replace(quoted, (whole) => {
    const inside = whole.slice(1, -1)
    return isCode(inside) ? whole : `${whole.charAt(0)}…${/\.[A-Za-z0-9]{1,8}$/.exec(inside)?.[0] ?? ''}${whole.slice(-1)}`
  })
