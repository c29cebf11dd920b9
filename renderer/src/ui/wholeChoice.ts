/** A field to choose in that shows the whole of what is chosen, on more lines where one is too short. Twice the class: over the library's own one line, in whatever order the two came into the page. */
export const wholeChoice = { '&& .MuiSelect-select': { whiteSpace: 'normal' } } as const
