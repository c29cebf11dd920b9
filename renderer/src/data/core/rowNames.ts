const fields = ['name', 'fullName', 'title', 'fileName', 'shortName'] as const

/** The names a row bears itself. */
export const ownNames = (row: unknown): string[] =>
  fields.flatMap((field) => {
    const value = (row as Readonly<Record<string, unknown>> | null)?.[field]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
