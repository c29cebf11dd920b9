import { createContext, use, type ReactNode } from 'react'
import type { Platform } from './platform'

const PlatformContext = createContext<Platform | null>(null)

export function PlatformProvider({ platform, children }: { readonly platform: Platform; readonly children: ReactNode }) {
  return <PlatformContext value={platform}>{children}</PlatformContext>
}

/** The place the program runs in. Throws outside the provider. */
export function usePlatform(): Platform {
  const platform = use(PlatformContext)
  if (platform === null) throw new Error('usePlatform outside PlatformProvider')
  return platform
}
