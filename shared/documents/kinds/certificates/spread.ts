/** How a block stands on its sheet: what is between its fields, and whether it takes what is free above and below it. */
export type Spread = { readonly gapMm: number; readonly isWide: boolean }
/** The usual spread, then those of a block that is too tall at its smallest sizes, in the order they are tried. */
export const spreads: readonly Spread[] = [
  { gapMm: 1.5, isWide: false },
  { gapMm: 1, isWide: false },
  { gapMm: 0.5, isWide: false },
  { gapMm: 0, isWide: false },
  { gapMm: 0.5, isWide: true },
  { gapMm: 0, isWide: true },
]
export const usualSpread: Spread = { gapMm: 1.5, isWide: false }
