import type { Plugin } from 'vite'

type Change = { readonly from: string; readonly to: string }

/**
 * react-datasheet-grid 4.11.6 makes the items of its context menu after every change and keeps them in state: each set closes over the render
 * before it, and that one over the one before, so every act kept a copy of all rows (1.95 MB on 5,000 lines). Here the items are made
 * when the menu is open or asked for. A version that reads otherwise stops the build: look whether it still needs this.
 */
const changes: readonly Change[] = [
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

/** The grid with its context menu made when it is opened. */
export const lightSheet = (): Plugin => ({
  name: 'so-vang:light-sheet',
  enforce: 'pre',
  transform(code, id) {
    if (!/react-datasheet-grid[\\/]dist[\\/]components[\\/]DataSheetGrid\.js/.test(id)) return null
    return changes.reduce((text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`react-datasheet-grid reads otherwise than expected: ${from.slice(0, 60)}`)
      return text.replace(from, () => to)
    }, code)
  },
})
