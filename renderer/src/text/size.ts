const step = 1024
const said = (value: number): string => value.toFixed(1).replace('.', ',')

/** How large something is that lies on a disk, as people say it: `12 KB`, `38,4 MB`, `1,3 GB`. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.max(Math.sign(bytes), Math.round(bytes / step))
  if (kilobytes < step) return `${kilobytes} KB`
  const megabytes = bytes / step ** 2
  return megabytes < step ? `${said(megabytes)} MB` : `${said(megabytes / step)} GB`
}
