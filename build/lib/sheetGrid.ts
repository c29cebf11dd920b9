import type { Plugin } from 'vite'

type Change = { readonly from: string; readonly to: string }

/**
 * react-datasheet-grid 4.11.6 makes the items of its context menu after every change and keeps them in state: each set closes over the render
 * before it, and that one over the one before, so every act kept a copy of all rows (1.95 MB on 5,000 lines). Here the items are made
 * when the menu is open or asked for.
 */
const lightMenu: readonly Change[] = [
  { from: 'const [contextMenuItems, setContextMenuItems] = (0, react_1.useState)([]);', to: '' },
  { from: 'if (contextMenu && contextMenuItems.length) {', to: 'if (contextMenu) {' },
  { from: '        contextMenuItems.length,\n', to: '' },
  {
    from: "    (0, react_1.useEffect)(() => {\n        const items = [];\n        if ((activeCell === null || activeCell === void 0 ? void 0 : activeCell.row) !== undefined) {\n            items.push({\n                type: 'COPY',",
    to: "    const makeContextMenuItems = () => {\n        const items = [];\n        if ((activeCell === null || activeCell === void 0 ? void 0 : activeCell.row) !== undefined) {\n            items.push({\n                type: 'COPY',",
  },
  {
    from: '        setContextMenuItems(items);\n        if (!items.length) {\n            setContextMenu(null);\n        }\n    }, [\n        selection,\n        activeCell,\n        deleteRows,\n        duplicateRows,\n        insertRowAfter,\n        onCut,\n        onCopy,\n        applyPasteDataToDatasheet,\n    ]);\n    const contextMenuItemsRef = (0, react_1.useRef)(contextMenuItems);\n    contextMenuItemsRef.current = contextMenuItems;\n    const getContextMenuItems = (0, react_1.useCallback)(() => contextMenuItemsRef.current, []);',
    to: '        return items;\n    };\n    const contextMenuItems = contextMenu ? makeContextMenuItems() : [];\n    const contextMenuItemsRef = (0, react_1.useRef)(makeContextMenuItems);\n    contextMenuItemsRef.current = makeContextMenuItems;\n    const getContextMenuItems = (0, react_1.useCallback)(() => contextMenuItemsRef.current(), []);',
  },
]

/**
 * The library keeps the cell one stands in by its place alone. Where `rowKey` names the rows, the cell goes along with its row in the very
 * drawing that moves it, open or not, and what is typed in it stays; an open cell whose row is gone closes, and nobody types on in the
 * neighbour.
 */
const followedCell: readonly Change[] = [
  {
    from: '    // Min and max of the current selection (rectangle',
    to: `    const [drawn, setDrawn] = (0, react_1.useState)({ data, cell: activeCell });
    if (drawn.data !== data || drawn.cell !== activeCell) {
        setDrawn({ data, cell: activeCell });
        const placeOf = (row) => {
            const stood = drawn.data[row];
            const present = data[row];
            if (stood === undefined) return row;
            const key = rowKey({ rowData: stood, rowIndex: row });
            if (present !== undefined && rowKey({ rowData: present, rowIndex: row }) === key) return row;
            return data.findIndex((rowData, rowIndex) => rowKey({ rowData, rowIndex }) === key);
        };
        // A cell that was chosen in the same breath is meant as it is.
        if (typeof rowKey === 'function' && activeCell !== null && drawn.cell === activeCell && drawn.data !== data) {
            const row = placeOf(activeCell.row);
            if (row < 0 && editing) {
                setActiveCell(null);
                setSelectionCell(null);
                setEditing(false);
            } else if (row >= 0 && row !== activeCell.row) {
                const isWhole = selectionCell !== null && placeOf(selectionCell.row) - selectionCell.row === row - activeCell.row;
                setActiveCell({ ...activeCell, row });
                setSelectionCell(isWhole ? { ...selectionCell, row: selectionCell.row + row - activeCell.row } : null);
            }
        }
    }
    // Min and max of the current selection (rectangle`,
  },
]

/**
 * A row that has a name keeps its element wherever it goes (the library took the name of the row above), and the row one stands in is drawn
 * also while it is out of sight: its field has the keyboard.
 */
const keptRow: readonly Change[] = [
  { from: 'if (rowKey && index > 0) {', to: 'if (rowKey && index < data.length) {' },
  { from: 'const row = data[index - 1];', to: 'const row = data[index];' },
  {
    from: '        overscan: 5,\n',
    to: `        overscan: 5,
        rangeExtractor: (range) => {
            const result = (0, react_virtual_1.defaultRangeExtractor)(range);
            const own = activeCell === null ? -1 : activeCell.row;
            if (own < 0 || own >= data.length || result.includes(own)) return result;
            return own < result[0] ? [own, ...result] : [...result, own];
        },
`,
  },
]

const changesOf: readonly { readonly file: RegExp; readonly changes: readonly Change[] }[] = [
  { file: /react-datasheet-grid[\\/]dist[\\/]components[\\/]DataSheetGrid\.js/, changes: [...lightMenu, ...followedCell] },
  { file: /react-datasheet-grid[\\/]dist[\\/]components[\\/]Grid\.js/, changes: keptRow },
]

/** The grid of the sheets as it has to be here. A version of the library that reads otherwise stops the build: look whether it still needs this. */
export const sheetGrid = (): Plugin => ({
  name: 'so-vang:sheet-grid',
  enforce: 'pre',
  transform(code, id) {
    const found = changesOf.find(({ file }) => file.test(id))
    if (found === undefined) return null
    return found.changes.reduce((text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`react-datasheet-grid reads otherwise than expected: ${from.slice(0, 60)}`)
      return text.replace(from, () => to)
    }, code)
  },
})
