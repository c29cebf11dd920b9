import { useEffect, useRef } from 'react'

const focusable =
  'input:not(:disabled):not([type="hidden"]), textarea:not(:disabled):not([aria-hidden]), [role="combobox"], button:not(:disabled), a[href]'

/** Puts the cursor into the field marked `data-field="name"`, or that a form knows by that name. */
function focusField(around: ParentNode, name: string): void {
  const field = around.querySelector(`[data-field="${CSS.escape(name)}"], [name="${CSS.escape(name)}"]`)
  const target = field?.matches(focusable) === true ? field : field?.querySelector(focusable)
  if (!(target instanceof HTMLElement)) return
  target.scrollIntoView({ block: 'center' })
  target.focus()
}

/**
 * Puts the cursor into the field among its neighbours that a link asks for, once they are drawn. `asked` tells one press of a link from the
 * next, so that the same link leads there again.
 */
export function WantedField({ name, asked }: { readonly name: string | null; readonly asked: string }) {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const around = here.current?.parentElement
    if (name !== null && around != null) focusField(around, name)
  }, [name, asked])
  return <span ref={here} hidden />
}
