import type { SavedFile } from '@shared/ipc/contract'

const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
}
const shown: Record<string, string> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' }
/** Long enough for the slowest disk to have taken the whole file over. */
const keepMs = 120_000

/** Hands a file to the browser's download list; the browser itself numbers a name that is taken. */
export function download(fileName: string, bytes: Uint8Array<ArrayBuffer>): SavedFile {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  const url = URL.createObjectURL(new Blob([bytes], { type: types[extension] ?? 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), keepMs)
  return { token: '', fileName, folderLabel: 'thư mục tải xuống của trình duyệt' }
}

/** Shows a picture or PDF in a tab of its own; what a browser cannot show goes to the downloads. */
export function showInTab(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = shown[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()]
  if (type === undefined) {
    download(fileName, bytes)
    return
  }
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  window.open(url, '_blank', 'noopener')
  setTimeout(() => URL.revokeObjectURL(url), keepMs)
}
