import { Menu } from 'electron'
import { text } from './text'

/**
 * A menu of zooming only, shown with Alt. Without one of our own Electron brings an English menu, whose Ctrl+Z, Ctrl+R and Ctrl+W
 * never reach the page; undo belongs to the page's change log.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: text.view,
        submenu: [
          { role: 'zoomIn', label: text.zoomIn, accelerator: 'CommandOrControl+=' },
          { role: 'zoomIn', label: text.zoomIn, accelerator: 'CommandOrControl+Plus', visible: false },
          { role: 'zoomOut', label: text.zoomOut },
          { role: 'resetZoom', label: text.zoomReset },
          { type: 'separator' },
          { role: 'togglefullscreen', label: text.fullScreen },
        ],
      },
    ]),
  )
}
