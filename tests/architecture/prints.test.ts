import { expect, it } from 'vitest'

/** A table that draws only the rows in view prints them all: a copy of the page would carry a screenful. These are no pages of their own. */
const noPages: Readonly<Record<string, string>> = {
  'ui/PagedGrid.tsx': 'is the table itself',
  'ui/TablesReady.tsx': 'drawn once where nobody sees it',
  'ui/sheet/Sheet.tsx': 'is the table itself',
  'tools/import/PreviewStep.tsx': 'a step of a dialog, before anything is stored',
}

const files = import.meta.glob<string>('/renderer/src/**/*.tsx', { query: '?raw', import: 'default', eager: true })
const tables = Object.keys(files)
  .filter((file) => /<(Sheet|PagedGrid)(<\w+>)?[\s>]/.test(files[file]!))
  .map((file) => file.replace('/renderer/src/', ''))

it('every long table has a print of its own', () => {
  expect(tables.length).toBeGreaterThan(8)
  const prints = /useSheetOut|usePrintTable|ExcelButton/
  expect(tables.filter((file) => noPages[file] === undefined && !prints.test(files[`/renderer/src/${file}`]!))).toEqual([])
})
