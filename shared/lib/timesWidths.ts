/**
 * Advance widths of Times New Roman in units of 1/2048 em, by face: each width with the characters that have it.
 * Taken from Tinos, whose widths are Times New Roman's; kerning is left out, as Word does by default.
 */
const widths = {
  regular: {
    369: "'",
    410: '|¦',
    448: '′',
    512: ' ,.\u00a0',
    565: 'ª',
    569: '/:;\\ijltìíîïĩỉị',
    614: '²³¹',
    635: 'º',
    682: '!()-I[]`fr¡¨´·¸ÌÍÎÏĨỈỊ‐‑‘’',
    717: '•',
    797: 'Js',
    819: '°',
    836: '"',
    853: '″',
    909: '?acez¿àáâãäåçèéêëăạảấầẩẫậắằẳẵặẹẻẽếềểễệ“”',
    928: '¶',
    961: '^',
    983: '{}',
    1024: '#$*0123456789_bdghknopquvxy¢£¤¥§«¯»ßðñòóôõöøùúûüýþÿđũọỏốồổỗộụủỳỵỷỹ–€',
    1050: '₫',
    1083: 'ơớờởỡợ',
    1108: '~',
    1110: 'ưứừửữự',
    1124: '±÷≤≥',
    1139: 'FPSÞ',
    1155: '+<=>¬×−',
    1180: 'µ',
    1251: 'ELTZÈÉÊËẸẺẼẾỀỂỄỆ',
    1366: 'BCRÇæ',
    1479: 'ADGHKNOQUVXYwÀÁÂÃÄÅÐÑÒÓÔÕÖØÙÚÛÜÝĂĐŨƠẠẢẤẦẨẪẬẮẰẲẴẶỌỎỐỒỔỖỘỚỜỞỠỢỤỦỲỴỶỸ',
    1536: '¼½¾',
    1556: '©®',
    1589: 'ƯỨỪỬỮỰ',
    1593: '&m',
    1706: '%',
    1821: 'MÆ',
    1886: '@',
    1933: 'W',
    2048: '—…',
  },
  bold: {
    451: '|¦',
    512: ' ,.\u00a0',
    569: "'/\\ilìíîïĩỉị",
    576: '′',
    614: 'ª²³¹',
    676: 'º',
    682: '!()-:;[]`fjt¡¨´¸‐‑‘’',
    683: '·',
    717: '•',
    797: 'IsÌÍÎÏĨỈỊ',
    807: '{}',
    819: '°',
    909: 'cerzçèéêëẹẻẽếềểễệ',
    1024: '#$*0123456789?J_agovxy¢£¤¥§«¯»¿àáâãäåðòóôõöøýÿăạảấầẩẫậắằẳẵặọỏốồổỗộỳỵỷỹ–“”€',
    1050: '₫',
    1065: '~',
    1106: '¶',
    1124: '±÷≤≥',
    1131: '″',
    1134: 'ơớờởỡợ',
    1137: '"',
    1139: 'Sbdhknpqußñùúûüþđũụủ',
    1167: '+<=>¬×−',
    1180: 'µ',
    1190: '^',
    1229: 'ưứừửữự',
    1251: 'FPÞ',
    1366: 'BELTZÈÉÊËẸẺẼẾỀỂỄỆ',
    1479: 'ACDNRUVXYwÀÁÂÃÄÅÇÐÑÙÚÛÜÝæĂĐŨẠẢẤẦẨẪẬẮẰẲẴẶỤỦỲỴỶỸ',
    1530: '©®',
    1536: '¼½¾',
    1593: 'GHKOQÒÓÔÕÖØƠỌỎỐỒỔỖỘỚỜỞỠỢ',
    1630: 'ƯỨỪỬỮỰ',
    1706: '&m',
    1905: '@',
    1933: 'M',
    2048: '%WÆ—…',
  },
  italic: {
    438: "'",
    448: '′',
    512: ' ,.\u00a0·',
    563: '|¦',
    565: 'ª',
    569: '/\\fijltìíîïĩỉị',
    614: '²³¹',
    635: 'º',
    682: '!()-:;I`¨´¸ÌÍÎÏĨỈỊ‐‑‘’',
    717: '•',
    797: '[]rsz¡',
    819: '{}°',
    853: '″',
    860: '"',
    864: '^',
    909: 'Jcekvxyçèéêëýÿẹẻẽếềểễệỳỵỷỹ',
    1024: '#$*0123456789?S_abdghnopqu¢£¤¥§«¯»¿ßàáâãäåðñòóôõöøùúûüþăđũạảấầẩẫậắằẳẵặọỏốồổỗộụủ–€',
    1050: '₫',
    1071: '¶',
    1093: 'ơớờởỡợ',
    1108: '~',
    1117: 'ưứừửữự',
    1124: '±÷≤≥',
    1139: 'LTYZÝỲỴỶỸ“”',
    1180: 'µ',
    1251: 'ABEFPRVXÀÁÂÃÄÅÈÉÊËÞĂẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆ',
    1366: 'CKNwÇÑæ',
    1382: '+<=>¬×−',
    1479: 'DGHOQUmÐÒÓÔÕÖØÙÚÛÜĐŨƠỌỎỐỒỔỖỘỚỜỞỠỢỤỦ',
    1536: '¼½¾',
    1544: 'ƯỨỪỬỮỰ',
    1556: '©®',
    1593: '&',
    1706: '%MW',
    1821: 'Æ—…',
    1884: '@',
  },
  boldItalic: {
    451: '|¦',
    512: ' ,.\u00a0·',
    545: 'ª',
    569: "'/\\ijltìíîïĩỉị",
    576: '′',
    614: '²³¹º',
    682: '()-:;[]`f¨´¸‐‑‘’',
    713: '{}',
    717: '•',
    797: '!Irsz¡ÌÍÎÏĨỈỊ',
    819: '°',
    909: 'cevyçèéêëýÿẹẻẽếềểễệỳỵỷỹ',
    1024: '#$*0123456789?J_abdgkopqx¢£¤¥§«¯¶»¿ßàáâãäåðòóôõöøþăđạảấầẩẫậắằẳẵặọỏốồổỗộ–“”€',
    1050: '₫',
    1099: 'ơớờởỡợ',
    1124: '±÷≤≥',
    1131: '″',
    1137: '"',
    1139: 'Shnuñùúûüũụủ',
    1167: '+<=>^~×',
    1180: 'µ',
    1227: 'ưứừửữự',
    1241: '¬−',
    1251: 'LPTYZÝÞỲỴỶỸ',
    1366: 'ABCEFKRVXwÀÁÂÃÄÅÇÈÉÊËĂẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆ',
    1479: 'DGNOQUÐÑÒÓÔÕÖØÙÚÛÜæĐŨƠỌỎỐỒỔỖỘỚỜỞỠỢỤỦ',
    1530: '©®',
    1536: '¼½¾',
    1587: 'ƯỨỪỬỮỰ',
    1593: '&Hm',
    1704: '@',
    1706: '%',
    1821: 'MW',
    1933: 'Æ',
    2048: '—…',
  },
} as const satisfies Record<string, Record<number, string>>

const unitsPerEm = 2048
const mmPerPoint = 25.4 / 72

const tableOf = (groups: Record<number, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  )

const faces = {
  regular: tableOf(widths.regular),
  bold: tableOf(widths.bold),
  italic: tableOf(widths.italic),
  boldItalic: tableOf(widths.boldItalic),
}

/** How a text is set: points, bold, italic. */
export type TypeFace = { readonly sizePt: number; readonly bold?: boolean; readonly italic?: boolean }

/** Width of one line of text in mm, set in Times New Roman. A character the table lacks counts as one em, so that text rather shrinks than runs over. */
export const textWidthMm = (text: string, { sizePt, bold = false, italic = false }: TypeFace): number => {
  const face = bold ? (italic ? faces.boldItalic : faces.bold) : italic ? faces.italic : faces.regular
  let units = 0
  for (const character of text.normalize('NFC')) units += face.get(character) ?? unitsPerEm
  return (units / unitsPerEm) * sizePt * mmPerPoint
}

/** A line may not begin or end with a hyphen that stands between blanks: "THI ĐUA - KHEN THƯỞNG" keeps its hyphen inside. */
const canBreak = (before: string, after: string): boolean => after !== '-' && before !== '-'

/** Fills lines word by word up to the width; a single word wider than the line stands alone. */
const fillLines = (words: readonly string[], maxMm: number, face: TypeFace): string[] => {
  const lines: string[] = []
  let start = 0
  while (start < words.length) {
    let end = start + 1
    for (let next = end + 1; next <= words.length && textWidthMm(words.slice(start, next).join(' '), face) <= maxMm; next++) end = next
    let cut = end
    while (cut > start + 1 && cut < words.length && !canBreak(words[cut - 1] ?? '', words[cut] ?? '')) cut--
    lines.push(words.slice(start, cut).join(' '))
    start = cut
  }
  return lines
}

/** Breaks a text into the fewest lines of that width, as even in length as words allow: for centred headings. */
export const balancedLines = (text: string, maxMm: number, face: TypeFace): string[] => {
  const words = text.split(' ').filter((word) => word !== '')
  const count = fillLines(words, maxMm, face).length
  if (count <= 1) return [words.join(' ')]
  // The narrowest measure that still needs no more lines gives the most even ones.
  for (let width = textWidthMm(text, face) / count; width < maxMm; width += 1) {
    const lines = fillLines(words, width, face)
    if (lines.length <= count && lines.every((line) => textWidthMm(line, face) <= maxMm)) return lines
  }
  return fillLines(words, maxMm, face)
}

/** Width of the longest line, in mm, when the text is filled into a column. */
export const longestLineMm = (text: string, maxMm: number, face: TypeFace): number =>
  Math.max(
    0,
    ...text
      .split('\n')
      .flatMap((part) => fillLines(part.split(' '), maxMm, face))
      .map((line) => textWidthMm(line, face)),
  )
