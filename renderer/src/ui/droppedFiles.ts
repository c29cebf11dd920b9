import type { DragEvent } from 'react'

/** A file that was let go over an area. */
export type DroppedFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The files of one drop, read whole; to be asked before the event is over. */
export const droppedFiles = ({ dataTransfer }: DragEvent): Promise<readonly DroppedFile[]> =>
  Promise.all([...dataTransfer.files].map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
