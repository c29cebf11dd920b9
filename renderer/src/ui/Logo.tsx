import { tokens } from '@renderer/ui/tokens'

/** The register's mark: a gold star on lacquer. */
export function Logo({ size = 30 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden focusable="false" style={{ flexShrink: 0 }}>
      <rect width="30" height="30" rx="7" fill={tokens.lacquer} />
      <path d="M15 7.2l2.25 5.06 5.5.57-4.12 3.7 1.17 5.42L15 19.2l-4.8 2.75 1.17-5.42-4.12-3.7 5.5-.57z" fill="#F2C14E" />
    </svg>
  )
}
