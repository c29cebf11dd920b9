import { useState } from 'react'
import useMediaQuery from '@mui/material/useMediaQuery'

const key = 'so-vang.rail'

/** Whether the rail is folded: the officer's choice, remembered on this PC; always on a narrow window. */
export function useFolded(): { readonly isFolded: boolean; readonly canFold: boolean; readonly toggle: () => void } {
  const isNarrow = useMediaQuery('(max-width: 1023.9px)')
  const [choice, setChoice] = useState(() => localStorage.getItem(key))
  // Words wherever there is room for them: communes sit at 125 %, which is 1,093 px. Below 1,024 px there is none.
  const isFolded = isNarrow || choice === 'folded'
  const toggle = (): void => {
    const next = isFolded ? 'open' : 'folded'
    localStorage.setItem(key, next)
    setChoice(next)
  }
  return { isFolded, canFold: !isNarrow, toggle }
}
