import { law062026 } from './law-06-2026'
import type { Reform } from './reform'

/** Every amendment the program brings, in the order of their days. A new one is one file and one line here. */
export const reforms: readonly Reform[] = [law062026]
