import { oncePer } from '../lib/once'
import type { CalendarDate } from '../lib/dates'
import { hasLapsed } from './select'
import type { Instrument, LawBook } from './types'

const symbols = /\d+\/[\p{Lu}\d][\p{L}\d/.-]*/gu

/** Instruments by their symbol: "152/2025/NĐ-CP". */
const bySymbol = oncePer(
  ({ instruments }: LawBook): ReadonlyMap<string, Instrument> =>
    new Map(instruments.flatMap((instrument) => (instrument.symbol === '' ? [] : [[instrument.symbol, instrument] as const]))),
)

/**
 * The instrument that a row of the book names as its source ("NĐ 152/2025/NĐ-CP, Điều 50.1.d") and that no longer holds on that day;
 * `undefined` where all it names hold, or the book does not know them. One reading for what papers cite and what is found about them: the same
 * rows of instruments that bases are judged by.
 */
export function lapsedSource(book: LawBook, source: string, on: CalendarDate): Instrument | undefined {
  const known = bySymbol(book)
  return [...source.matchAll(symbols)]
    .flatMap(([symbol]) => known.get(symbol.replace(/[.,/-]+$/u, '')) ?? [])
    .find((instrument) => hasLapsed(instrument, on))
}
