import { expect, it } from 'vitest'

/**
 * Menus and other things that open beside a button are looked at by the walk over all screens and dialogs (`tests/flows/support/popups.ts`), which
 * finds them by what their openers say of themselves. These have no opener that could say so, and are looked at by name.
 */
const withoutOpener: Readonly<Record<string, string>> = {
  'ui/sheet/SheetMenu.tsx': 'opens under the pointer, in tests/flows/popups.spec.ts',
  'ui/sheet/CellEditor.tsx': 'choices below a cell that is typed in, in tests/flows/popups.spec.ts',
  'features/movements/plan-in/TreePane.tsx': 'asks where a line was dropped, in tests/flows/plan-in.spec.ts',
}

const files = import.meta.glob<string>('/renderer/src/**/*.tsx', { query: '?raw', import: 'default', eager: true })
const opening = Object.keys(files)
  .filter((file) => /<(Menu|Popover|Popper)\b/.test(files[file]!))
  .map((file) => file.replace('/renderer/src/', ''))
const says = (file: string): boolean => /aria-haspopup|<MoreButton\b/.test(files[`/renderer/src/${file}`]!)

it('whatever opens a menu says so beforehand: readers hear it, and the walk over all screens opens it', () => {
  expect(opening.length).toBeGreaterThan(15)
  expect(opening.filter((file) => !says(file) && withoutOpener[file] === undefined)).toEqual([])
})

it('the list of menus without an opener names only those', () => {
  expect(Object.keys(withoutOpener).filter((file) => !opening.includes(file) || says(file))).toEqual([])
})
