/** A thing on record that several rules may speak of, as findings name it: what is told of one is told once (`case/once.ts`). */
export const causeOf = (what: 'award' | 'conduct' | 'round' | 'received' | 'rating' | 'member', id: string): string => `${what} ${id}`
