/** Marks reach above the first line of words that stand close: Ủ, Ẫ. What cuts words off leaves them this room, taken from nothing else. */
const marks = { paddingTop: '0.3em', marginTop: '-0.3em' } as const

/** Words on one line, as much of them as there is room for, then “…”; marks above and below are whole. */
export const oneLine = { minWidth: 0, overflow: 'clip visible', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/**
 * Words of a narrow column on up to two lines, broken between words; what does not fit ends in “…”. A last line of one short syllable takes the
 * one before along, where that needs no further line: “thi đua | cơ sở”, not “thi đua cơ | sở”.
 */
export const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  // Never 'hidden': what is cut off could be scrolled to, as by a press and a drag, and would stay so.
  overflow: 'clip',
  whiteSpace: 'normal',
  textWrap: 'pretty',
  // As close as leaves the dots below ạ and ị whole, and keeps the marks of a line that is cut off out of sight.
  lineHeight: 1.22,
  ...marks,
} as const

/** Running words on up to so many lines; what does not fit ends in “…” and is given whole as the title. On paper they are whole. */
export const atMost = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'clip', ...marks }) as const
