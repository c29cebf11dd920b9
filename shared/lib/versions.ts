/** The numbers of a version of the program, `1.2.3`; `null` for anything else. */
export function versionNumbers(version: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

/** Below 0: the first is older. 0 for the same, and where one of them is no version. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [versionNumbers(one), versionNumbers(other)]
  if (a === null || b === null) return 0
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
