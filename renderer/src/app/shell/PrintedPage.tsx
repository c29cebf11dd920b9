import { useLayoutEffect, useRef } from 'react'
import Box from '@mui/material/Box'

/** What a field shows, as words that a copy of the page keeps. */
function asWords(field: Element, copy: Element): void {
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) copy.toggleAttribute('checked', field.checked)
  else if (field instanceof HTMLInputElement) copy.setAttribute('value', field.value)
  else if (field instanceof HTMLTextAreaElement) copy.textContent = field.value
}

/** A page of the program on paper: its words and tables, whole, without buttons. */
export function PrintedPage({ page }: { readonly page: HTMLElement }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const copy = page.cloneNode(true) as HTMLElement
    const copies = [...copy.querySelectorAll('input, textarea')]
    page.querySelectorAll('input, textarea').forEach((field, index) => {
      const one = copies[index]
      if (one !== undefined) asWords(field, one)
    })
    // Ids belong to the page on the screen.
    copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'))
    box.current?.replaceChildren(...copy.childNodes)
  }, [page])
  return (
    <Box
      ref={box}
      sx={{
        'color': '#000',
        '& *': {
          overflow: 'visible !important',
          maxHeight: 'none !important',
          position: 'static !important',
          whiteSpace: 'normal !important',
          WebkitLineClamp: 'none !important',
        },
        '& h1': { clip: 'auto !important', clipPath: 'none !important', width: 'auto !important', height: 'auto !important' },
        // Commands stay off the paper; words that are pressed to open something are words.
        '& .MuiButton-root, & .MuiIconButton-root, & [role="tablist"], & svg, & fieldset': { display: 'none !important' },
        // A mark of few words is one thing; a card that fits a page begins on the next.
        '& [data-whole], & [data-whole] *': { whiteSpace: 'nowrap !important' },
        '& tr, & li, & section': { breakInside: 'avoid' },
      }}
    />
  )
}
