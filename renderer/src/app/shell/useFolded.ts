import { useState } from 'react'
import useMediaQuery from '@mui/material/useMediaQuery'

const key = 'so-vang.rail'

/** Whether the rail is folded: the officer's choice, remembered on this PC; always on a narrow window. */
export function useFolded(): { readonly isFolded: boolean; readonly canFold: boolean; readonly toggle: () => void } {
  const isNarrow = useMediaQuery('(max-width: 1023.9px)')
  const [choice, setChoice] = useState(() => localStorage.getItem(key))
  const isTight = useMediaQuery('(max-width: 1099.9px)')
  // Below 1,100 px it starts folded but may be opened; below 1,024 px there is no room for it.
  const isFolded = isNarrow || (choice === null ? isTight : choice === 'folded')
  const toggle = (): void => {
    const next = isFolded ? 'open' : 'folded'
    localStorage.setItem(key, next)
    setChoice(next)
  }
  return { isFolded, canFold: !isNarrow, toggle }
}
