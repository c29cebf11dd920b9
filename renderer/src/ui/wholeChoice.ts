/** A field to choose in that shows the whole of what is chosen, on more lines where one is too short. */
export const wholeChoice = { '& .MuiSelect-select': { whiteSpace: 'normal' } } as const
