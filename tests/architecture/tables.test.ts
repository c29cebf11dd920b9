import { expect, it } from 'vitest'

/** Every table on the screen goes out as .xlsx, as filtered and sorted. These are none to take out, with the reason. */
const noTables: Readonly<Record<string, string>> = {
  'ui/PagedGrid.tsx': 'is the table itself',
  'ui/TablesReady.tsx': 'drawn once where nobody sees it',
  'tools/tables/usePrintTable.tsx': 'a table on paper',
  'features/history/PrintedLog.tsx': 'a table on paper',
  'features/settings/handover/ProofCard.tsx': 'a table on paper',
  'features/law/LawTable.tsx': 'drawn by LawPartTab, which has the button',
  'features/movements/scoring/grid/ScoreGrid.tsx': 'drawn under ScoreActions, which has the button',
  'tools/office/RowTable.tsx': 'fields of a form',
  'tools/import/ColumnsStep.tsx': 'the file brought in, as it stands there',
  'tools/import/PreviewStep.tsx': 'its dialog writes the rows left over as a file',
  'features/register/past/FilesTable.tsx': 'the files brought in, before anything is stored',
  'features/rounds/list/ReadingsDialog.tsx': 'what was read otherwise in the last paste; the list itself goes out',
  'features/subjects/DoublesDialog.tsx': 'choices of a dialog; the subjects themselves go out',
  'app/boot/recover/RecoverParts.tsx': 'before the store is open',
}
const tags = /<(?:Sheet|PagedGrid|Table|DataGrid|table)(?:<[\w<>]+>)?[\s>]|role="(?:table|grid|treegrid)"/
const ways = /\b(?:ExcelButton|ToExcel|useSheetOut)\b/

const files = import.meta.glob<string>('/renderer/src/**/*.tsx', { query: '?raw', import: 'default', eager: true })
const nameOf = (file: string): string => file.replace('/renderer/src/', '')
const codeOf = (file: string): string => (files[file] ?? '').replace(/\/\*[\s\S]*?\*\//g, '')
const drawn = Object.keys(files).filter((file) => tags.test(codeOf(file)))

it('every table on the screen goes out as an .xlsx file', () => {
  expect(drawn.length).toBeGreaterThan(25)
  expect(drawn.filter((file) => noTables[nameOf(file)] === undefined && !ways.test(files[file]!)).map(nameOf)).toEqual([])
})
it('excuses no file that has a way out, draws no table, or is gone', () => {
  const names = new Set(drawn.map(nameOf))
  expect(Object.keys(noTables).filter((name) => !names.has(name) || ways.test(files[`/renderer/src/${name}`] ?? ''))).toEqual([])
})
it('shows the button that it fetches', () => {
  const out = Object.keys(files).filter((file) => /\buseSheetOut\(\{/.test(files[file]!))
  expect(out.length).toBeGreaterThan(7)
  expect(out.filter((file) => !/out\.toExcel/.test(files[file]!)).map(nameOf)).toEqual([])
})
