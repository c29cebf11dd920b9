import { expect, it } from 'vitest'

/** "Hôm nay" is true on the day it is read: it may stand on the screen, never on paper, in a file or in a label of the log. */

const files = import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const places = Object.entries(files).map(([file, source]) => [file.replace('/renderer/src/', ''), source] as const)

/** Labels of acts, facts of a printed page, cells of a file. */
const lasting = /(?:\b(?:act|\w+Act|\w*[pP](?:rint|aper)\w*)\(|\bcell: |\bfileColumns\b[^;]*?=> ?)[^;\n]*\b(?:when|moment)Text\(/
const relativeIn = (sources: readonly (readonly [string, string])[]): string[] =>
  sources.filter(([, source]) => source.split('\n').some((line) => lasting.test(line))).map(([file]) => file)

it('what outlives the day is written with its day', () => {
  expect(places.length).toBeGreaterThan(400)
  expect(relativeIn(places)).toEqual([])
})

it('a relative moment in one of them would be found', () => {
  const lines = [
    'await noteReplaced(name, text.undoAct(momentText(restored.copyAt)))',
    'const result = await back(db, key, text.record.act(momentText(entry.at)), opened)',
    '{text.printFacts(formatAmount(entries.length), whenText(new Date().toISOString()))}',
    '{text.paperFacts(office, whenText(now))}',
    '    cell: (row) => whenText(row.savedAt),',
  ]
  expect(lines.filter((line) => relativeIn([['one', line]]).length === 0)).toEqual([])
})

it('only the one desk asks for the printer: what it refuses is said there', () => {
  const asks = places.filter(([file, source]) => !file.startsWith('platform/') && source.includes('printPage('))
  expect(asks.map(([file]) => file)).toEqual(['tools/documents/usePrintJob.tsx'])
})
