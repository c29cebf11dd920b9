/** Two columns of fields where there is room, one where there is not. */
export const fieldGrid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
  columnGap: 3,
  rowGap: 2,
  alignItems: 'start',
} as const
