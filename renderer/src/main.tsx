import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { fetchFirstPage } from './app/pages'
import { createPlatform } from './platform/createPlatform'
import { showWindow } from './data/core/windows'
import { installFieldTexts } from './text/fieldText'
import { bringOutFocused, keepFocusInView } from './ui/scrollRoom'

installFieldTexts()
showWindow()
bringOutFocused()
keepFocusInView()
fetchFirstPage()
// index.html carries the element.
createRoot(document.getElementById('root')!).render(<App platform={createPlatform()} />)
