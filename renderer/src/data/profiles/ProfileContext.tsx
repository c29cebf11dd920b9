import { createContext, use, type ReactNode } from 'react'
import type { Profile } from './profiles'

/** Which profile is open, and the ways to another one or to the same one anew (after a restore). */
export type OpenProfile = {
  readonly profile: Profile
  /** Closes this profile and opens that one; the screens start again from Hôm nay. */
  readonly openProfile: (profile: Profile) => void
  /** Throws the practice data away and opens it new. */
  readonly restartPractice: () => void
}
const ProfileContext = createContext<OpenProfile | null>(null)

export function ProfileProvider({ value, children }: { readonly value: OpenProfile; readonly children: ReactNode }) {
  return <ProfileContext value={value}>{children}</ProfileContext>
}

/** The open profile. Throws outside the provider. */
export function useProfile(): OpenProfile {
  const value = use(ProfileContext)
  if (value === null) throw new Error('useProfile outside ProfileProvider')
  return value
}
