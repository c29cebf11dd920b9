/** The day the program's rows were last compared with the texts. Rows whose text could not be read carry `null` instead. */
export const lastRead = '2026-11-25'
