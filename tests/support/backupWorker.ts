/**
 * Lets `new Worker('…/backup.worker.ts')` work where there are no workers: the module runs in this process, one request after the other,
 * with the same messages.
 */
type Message = (event: { readonly data: unknown }) => void
let current: { onmessage: Message | null } | null = null
const inside: { onmessage: Message | null; postMessage: (data: unknown) => void } = {
  onmessage: null,
  postMessage: (data) => {
    const to = current
    queueMicrotask(() => to?.onmessage?.({ data }))
  },
}

class BackupWorker {
  onmessage: Message | null = null
  onerror: unknown = null
  readonly postMessage = (data: unknown): void => {
    current = { onmessage: (event) => this.onmessage?.(event) }
    void import('@renderer/data/backup/backup.worker').then(() => inside.onmessage?.({ data }))
  }
  terminate(): void {
    current = null
  }
}
export function useBackupWorker(): void {
  Object.assign(globalThis, { Worker: BackupWorker, self: inside })
}
