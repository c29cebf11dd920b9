import { useEffect, useState } from 'react'
import { cleanLine } from '@shared/lib/text'
import { usePlatform } from '@renderer/platform/PlatformContext'

const key = 'so-vang.nguoi-tham-dinh'
const kept = (): string => {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Under whose name points are given on this PC: the one that was typed here, else the user of the PC. */
export function useScorer(): readonly [name: string, change: (name: string) => void] {
  const platform = usePlatform()
  const [name, setName] = useState(kept)
  const [user, setUser] = useState('')
  useEffect(() => {
    let isGone = false
    void platform.info().then(({ userName }) => {
      if (!isGone) setUser(userName)
    })
    return () => {
      isGone = true
    }
  }, [platform])
  const change = (next: string): void => {
    setName(cleanLine(next))
    localStorage.setItem(key, cleanLine(next))
  }
  return [name === '' ? user : name, change]
}
