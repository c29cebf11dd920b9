/** Marks that stand before a text in the same cell or line: bullets of Word's symbol fonts, dashes, numbers, letters. */

// Symbol and Wingdings bullets: as private-use letters, as the signs they show, and as the letters § Ø ü v o q that stand in their place
// once the font is gone; these only with white space after them.
const bullet = /^(?:[\uE000-\uF8FF•·●○■□▪▫◆◇►▶➢➤➔→✓✔❖❑❒☐◦‣⁃∙*+]\s*|[§ØüÞvoq¨](?:\t|\u00A0{2,}|\s{2,})\s*|[§Øü]\s+)/u
const dash = /^[-–—−]\s*(?=[\p{L}"“(])/u
const number = /^\(?\d{1,4}(?:\.\d{1,3}){0,3}\s*(?:[.)]\s+(?=\S)|(?:[.)/](?!\d)|[-–](?=\s*\p{L}))\s*(?=\p{L}))/u
const letter = /^\(?[a-zđ]\s*[.)]\s*(?=[\p{L}"“])/u

/** The text without one mark before it; the text itself when there is none. A dash or number that is part of the text ("-5", "1/2") stays. */
export const withoutBullet = (text: string): string => {
  const trimmed = text.replace(/^[ \u00A0\n]+/, '')
  const mark = [bullet, dash, number, letter].map((pattern) => pattern.exec(trimmed)?.[0]).find((found) => found !== undefined)
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
