import { useEffect, useRef, useState } from 'react'
import type { FolderRef } from '@shared/ipc/contract'
import type { AppError } from '@shared/lib/errors'
import type { ComposedDocument, DocumentKind } from '@shared/documents/kinds'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { saveSet, type SavedDocument } from './saveSet'
import { composeSource, prepareSource, type DocumentSource } from './source'

/** Where the work on a set stands. */
export type ProduceState =
  | { readonly at: 'choosing'; readonly problem: AppError | null }
  | { readonly at: 'composing'; readonly done: number; readonly total: number; readonly title: string }
  | { readonly at: 'made' }
  | { readonly at: 'saving'; readonly done: number; readonly total: number; readonly fileName: string }
  | { readonly at: 'stopped'; readonly problem: AppError }
  | { readonly at: 'saved' }

/** Composes, then saves: what was made is kept until the dialog closes, what was saved is never written twice. */
export function useProduce(source: DocumentSource) {
  const db = useDatabase()
  const platform = usePlatform()
  const [state, setState] = useState<ProduceState>({ at: 'choosing', problem: null })
  const [documents, setDocuments] = useState<readonly ComposedDocument[]>([])
  const [saved, setSaved] = useState<readonly SavedDocument[]>([])
  const [folder, setFolder] = useState<FolderRef | null>(null)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const isChoosing = state.at === 'choosing'
  useEffect(() => (isChoosing ? prepareSource(source) : undefined), [isChoosing, source])

  const compose = async (kinds: readonly DocumentKind[]): Promise<void> => {
    const controller = new AbortController()
    work.current = controller
    setState({ at: 'composing', done: 0, total: kinds.length, title: '' })
    try {
      const made = await composeSource(source, kinds, {
        signal: controller.signal,
        onProgress: (done, total, title) => setState({ at: 'composing', done, total, title }),
      })
      if (!made.ok) return setState({ at: 'choosing', problem: made.error.code === 'cancelled' ? null : made.error })
      setDocuments(made.value)
      setSaved([])
      setState({ at: 'made' })
    } catch (cause) {
      setState({ at: 'choosing', problem: { code: 'internal', reference: await platform.reportError(cause) } })
    }
  }

  const saveInto = async (target: FolderRef | null): Promise<void> => {
    const left = documents.filter((document) => !saved.some((entry) => entry.document === document))
    try {
      const outcome = await saveSet(db, platform, {
        source,
        documents: left,
        folder: target,
        onFile: (done, fileName) => setState({ at: 'saving', done: saved.length + done, total: documents.length, fileName }),
      })
      setSaved([...saved, ...outcome.saved])
      setState(outcome.problem === null ? { at: 'saved' } : { at: 'stopped', problem: outcome.problem })
    } catch (cause) {
      setState({ at: 'stopped', problem: { code: 'internal', reference: await platform.reportError(cause) } })
    }
  }

  /** Asks for a folder where the place has folders; nothing happens when the officer cancels. */
  const save = async (title: string): Promise<void> => {
    if (!platform.can.chooseFolder) return saveInto(null)
    const chosen = await platform.chooseFolder(title)
    if (!chosen.ok) return setState({ at: 'stopped', problem: chosen.error })
    if (chosen.value === null) return
    setFolder(chosen.value)
    await saveInto(chosen.value)
  }

  return {
    state,
    documents,
    saved,
    folder,
    compose,
    save,
    stop: () => work.current?.abort(),
    retry: () => saveInto(folder),
    chooseAgain: () => setState({ at: 'choosing', problem: null }),
  }
}
