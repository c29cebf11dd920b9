/** The bar over the sheet asks its own width, not the window's: the rail beside it opens and folds. */
export const barSx = { containerType: 'inline-size' } as const

const wide = '@container (min-width: 1020px)'

/** Stands in a bar that has room for words. */
export const whenWide = { display: 'none', [wide]: { display: 'inline-flex' } } as const
/** Stands in their place where it has not. */
export const whenNarrow = { [wide]: { display: 'none' } } as const
