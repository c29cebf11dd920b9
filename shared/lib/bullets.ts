/** Marks that stand before a text in the same cell or line: bullets of Word's symbol fonts, dashes, numbers, letters. */

// Symbol and Wingdings bullets: as private-use letters, as the signs they show, and as the letters § Ø ü v o q that stand in their place
// once the font is gone; these only with white space after them.
const bullet =
  /^(?:[\uE000-\uF8FF\u2190-\u21FF\u2500-\u27BF\u2B00-\u2BFF•·◦‣⁃∙»›*+]\s*|[§ØüÞvoq¨](?:\t|\u00A0{2,}|\s{2,})\s*|[§Øü]\s+|[voqlnu]\s+(?=(?:[ÔôBb]|Đ\/c|đ\/c|[Đđ]ồng chí\s)\p{L}*\s|\p{Lu}\p{Ll}*\s\p{Lu}))/u
const dash = /^[-–—−]\s*(?=[\p{L}"“(])/u
const number = /^\(?\d{1,4}(?:\.\d{1,3}){0,3}\s*(?:[.)]\s+(?=\S)|(?:[.)/](?!\d)|[-–](?=\s*\p{L}))\s*(?=\p{L}))/u
// "I. Thôn Mẫu" heads a section: the number goes only before a person.
const roman = /^(?:I{1,3}|I?V|VI{1,3}|IX|XI{1,3})[.)]\s*(?=(?:[Ôô]ng|[Bb]à|[Đđ]\/c|[Đđ]ồng chí)\s)/u
const letter = /^\(?[a-zđ]\s*[.)]\s*(?=[\p{L}"“])/u

/** Whether a cell holds nothing but the mark of a line: "1.", "-", a bullet of any font. */
export const isMarkAlone = (cell: string): boolean =>
  /^(?:\(?\d{1,4}(?:\.\d{1,3}){0,3}[.)/-]?\)?|[-–—−]|\(?[a-zđ][.)]|[IVX]{1,5}[.)])$/u.test(cell.trim()) ||
  (cell.trim().length === 1 && bullet.test(`${cell.trim()}\t`))

/** The text without one mark before it; the text itself when there is none. A dash or number that is part of the text ("-5", "1/2") stays. */
export const withoutBullet = (text: string): string => {
  const trimmed = text.replace(/^[ \u00A0\n]+/, '')
  const mark = [bullet, dash, number, roman, letter].map((pattern) => pattern.exec(trimmed)?.[0]).find((found) => found !== undefined)
  return mark === undefined ? text : trimmed.slice(mark.length)
}

/** Without any of the marks of symbol fonts and dashes, one after the other ("- • Mẫu"); numbers and letters go once. */
export const withoutBullets = (text: string): string => {
  let rest = text
  for (let times = 0; times < 3; times += 1) {
    const next = withoutBullet(rest)
    if (next === rest) break
    rest = next
  }
  return rest
}
