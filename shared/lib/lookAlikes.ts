/** Letters of other alphabets and blocks that look like ours on paper, so that nobody sees which one was typed. */
const twins: Readonly<Record<string, string>> = {
  // Icelandic eth and African d for đ, as converted fonts and foreign keyboards leave them.
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  ı: 'i',
  ȷ: 'j',
  // Cyrillic.
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ԛ: 'Q',
  Ԝ: 'W',
  Ү: 'Y',
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  х: 'x',
  у: 'y',
  ԝ: 'w',
  // Greek.
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
}

const foreign = /[ıȷÐðƉɖ\u0370-\u03FF\u0400-\u052F\u2100-\u214F\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u
const foreignLetters = new RegExp(foreign.source, 'gu')

/** Whether a letter of the text belongs to another alphabet or block than it seems: Cyrillic "а", full-width "Ａ", the ligature "ﬁ". */
export const hasLookAlikes = (text: string): boolean => foreign.test(text)

/** The text in plain letters: every look-alike as the letter it looks like. */
export const plainLetters = (text: string): string =>
  foreign.test(text)
    ? text
        .normalize('NFD')
        .replace(foreignLetters, (letter) => twins[letter] ?? letter.normalize('NFKC'))
        .normalize('NFC')
    : text
