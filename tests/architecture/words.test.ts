import { viVN as core } from '@mui/material/locale'
import { GRID_DEFAULT_LOCALE_TEXT } from '@mui/x-data-grid'
import { viVN as grid } from '@mui/x-data-grid/locales'
import { viVN as pickers } from '@mui/x-date-pickers/locales'
import { describe, expect, it } from 'vitest'

/** Nothing that a person reads is English or a code: our own words, and those that the libraries bring. */

/** Words that no Vietnamese syllable is written like. */
const english =
  /(?<![\p{L}\p{N}/._+-])(?:the|and|of|rows?|pages?|search|filters?|sort|errors?|warning|close|select(?:ed)?|loading|columns?|delete|cancel|save|yes|next|previous|first|last|show|hide|clear|values?|density|export|import|more|undo|copy|paste|open|file|name|number|date|year|month|day|unknown|invalid|required|submit|settings?|help|back|retry|print|preview)(?![\p{L}\p{N}/._-])/iu

const sources = {
  ...import.meta.glob<string>('/renderer/src/**/{text,*Text}.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/shared/**/words.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/electron/main/text.ts', { query: '?raw', import: 'default', eager: true }),
}

/** How a day is written in code. */
const pattern = /(?:DD|MM)\/(?:DD|MM)|YYYY/u

/** The literals of a source, what is computed inside them left out; keys, imports and comments are no words for people. */
function wordsIn(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/^(?:import|export \* from|} from).*$/gm, '')
    .replaceAll(/case '[^']*'|\bid: '[^']*'|=== '[^']*'|!== '[^']*'|\['[^']*'\]|\/(?:\\.|[^/\n\\])+\/[a-z]*/g, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…').replace(/\$\{.*$/su, ''),
  )
}
/** A sentence for people has a blank or a Vietnamese letter; a bare small word is a key. */
const isForPeople = (words: string): boolean => /\s/.test(words.trim()) || /[À-ỹ]/u.test(words) || /^\p{Lu}\p{Ll}+$/u.test(words)
const isEnglish = (words: string): boolean => isForPeople(words) && (english.test(words) || pattern.test(words))

describe('words on the screen', () => {
  it.each(Object.entries(sources))('of %s are Vietnamese', (_path, source) => {
    expect(wordsIn(source).filter(isEnglish)).toEqual([])
  })

  it('would be found out if they were not', () => {
    expect(wordsIn("export const text = { a: 'Save file', b: `${n} of ${m}`, c: 'Danh sách' } as const").filter(isEnglish)).toEqual([
      'Save file',
      '… of …',
    ])
  })

  /** What our tables may show: no menus, filters, tool bars, groups or charts. */
  const shown =
    /^(?:noRows|noResults|footer|checkboxSelection|columnHeaderSort|columnHeaderFilters|pagination|treeData|actionsCell|booleanCell)/
  it('of tables, fields and calendars that the libraries bring are Vietnamese', () => {
    const given = grid.components.MuiDataGrid.defaultProps.localeText as Readonly<Record<string, unknown>>
    const all: Readonly<Record<string, unknown>> = { ...GRID_DEFAULT_LOCALE_TEXT, ...given }
    const said = (value: unknown): string =>
      typeof value === 'function' ? String((value as (...args: unknown[]) => unknown)({}, 1, 2)) : String(value)
    const open = Object.entries(all).filter(([key, value]) => shown.test(key) && typeof value !== 'object' && english.test(said(value)))
    // Our own table says this one itself (`PagedGrid`).
    expect(open.map(([key]) => key).filter((key) => key !== 'paginationDisplayedRows')).toEqual([])
    expect(JSON.stringify(pickers.components.MuiLocalizationProvider.defaultProps.localeText)).not.toMatch(
      /"(?:Open|Close|Choose|Next|Previous)/,
    )
    expect(Object.keys(core.components ?? {})).toContain('MuiTablePagination')
  })
})
