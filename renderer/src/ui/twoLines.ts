/**
 * Words of a narrow column on up to two lines, broken between words; what does not fit ends in “…”. A last line of one short syllable takes the
 * one before along, where that needs no further line: “thi đua | cơ sở”, not “thi đua cơ | sở”.
 */
export const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  whiteSpace: 'normal',
  textWrap: 'pretty',
  lineHeight: 1.15,
} as const

/** Running words on up to so many lines; what does not fit ends in “…” and is given whole as the title. On paper they are whole. */
export const atMost = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden' }) as const
