import { z } from 'zod'
import { cleanLine, cleanText } from './text'

/** One line of text a person typed: cleaned on the way in, may be empty. */
export const line = z.string().max(2000).transform(cleanLine)
/** One line that must say something. */
export const filledLine = line.pipe(z.string().min(1))
/** Several lines of text: cleaned, line breaks kept. */
export const prose = z.string().max(20_000).transform(cleanText)
/** Several lines that must say something. */
export const filledProse = prose.pipe(z.string().min(1))
/** Every row of the database has one; made at the edge, never in a rule. */
export const rowId = z.string().min(1).max(64)
