import { useEffect, useMemo, useRef, useState } from 'react'
import type { FolderRef } from '@shared/ipc/contract'
import type { AppError } from '@shared/lib/errors'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { composeInWorker, prepareComposing } from '@renderer/workers/composeClient'
import { saveSet, type MadeFile, type SavedDocument } from './saveSet'
import type { DocumentSource } from './source'

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
  const [documents, setDocuments] = useState<readonly MadeFile[]>([])
  const [saved, setSaved] = useState<readonly SavedDocument[]>([])
  const [folder, setFolder] = useState<FolderRef | null>(null)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const jobs = useMemo(() => source.items.map(({ job }) => job), [source])
  const isChoosing = state.at === 'choosing'
  useEffect(() => (isChoosing ? prepareComposing(jobs) : undefined), [isChoosing, jobs])

  const compose = async (ids: readonly string[]): Promise<void> => {
    const controller = new AbortController()
    work.current = controller
    const chosen = source.items.flatMap((item, index) => (ids.includes(item.id) ? [{ item, index }] : []))
    setState({ at: 'composing', done: 0, total: chosen.length, title: '' })
    try {
      const places = chosen.map(({ index }) => index)
      const made = await composeInWorker(jobs, places, {
        signal: controller.signal,
        known: source.known,
        onProgress: (done, total, title) => setState({ at: 'composing', done, total, title }),
      })
      if (!made.ok) return setState({ at: 'choosing', problem: made.error.code === 'cancelled' ? null : made.error })
      setDocuments(
        made.value.flatMap((document, index) => (chosen[index] === undefined ? [] : [{ ...document, item: chosen[index].item }])),
      )
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
