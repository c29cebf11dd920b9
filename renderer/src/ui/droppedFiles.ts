import type { DragEvent } from 'react'

/** A file that was let go over an area. */
export type DroppedFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
/** The files of a drop, and the names of what is no file or cannot be read: a folder, a shortcut, a locked file. */
export type Dropped = { readonly files: readonly DroppedFile[]; readonly unreadable: readonly string[] }

/** What was dropped, read whole; to be asked before the event is over. */
export async function readDropped({ dataTransfer }: DragEvent): Promise<Dropped> {
  const read = await Promise.all(
    [...dataTransfer.files].map((file) =>
      file.arrayBuffer().then(
        (bytes): Dropped => ({ files: [{ fileName: file.name, bytes: new Uint8Array(bytes) }], unreadable: [] }),
        (): Dropped => ({ files: [], unreadable: [file.name] }),
      ),
    ),
  )
  return { files: read.flatMap(({ files }) => files), unreadable: read.flatMap(({ unreadable }) => unreadable) }
}
