import { useCallback, useState, type ReactNode } from 'react'
import { err, ok, type Result } from '@shared/lib/result'
import { unsealHere } from '@renderer/data/secrecy/lock'
import { isSealed, unsealWith } from '@renderer/data/secrecy/sealed'
import type { Typed } from './SecretFields'
import { WordsDialog } from './WordsDialog'

type Bytes = Uint8Array<ArrayBuffer>
type Asked = { readonly fileName: string; readonly bytes: Bytes; readonly answer: (result: Result<Bytes>) => void }

/**
 * Opens a backup that may be sealed: one that is not, or that this window holds the key of, at once; else the password or the code is asked
 * for. `cancelled` when the officer leaves it.
 */
export function useUnseal(): { readonly open: (fileName: string, bytes: Bytes) => Promise<Result<Bytes>>; readonly dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null)
  const open = useCallback(async (fileName: string, bytes: Bytes): Promise<Result<Bytes>> => {
    if (!isSealed(bytes)) return ok(bytes)
    const known = await unsealHere(bytes)
    if (known !== null) return ok(known)
    return new Promise((resolve) => {
      setAsked({
        fileName,
        bytes,
        answer: (result) => {
          setAsked(null)
          resolve(result)
        },
      })
    })
  }, [])
  const tried = async ({ bytes, answer }: Asked, { kind, typed }: Typed): Promise<Result<Bytes>> => {
    const opened = await unsealWith(bytes, kind, typed)
    if (opened.ok || opened.error.code !== 'secret.wrong') answer(opened)
    return opened
  }
  const dialog =
    asked === null ? null : (
      <WordsDialog
        fileName={asked.fileName}
        onTry={(typed) => tried(asked, typed)}
        onCancel={() => asked.answer(err({ code: 'cancelled' }))}
      />
    )
  return { open, dialog }
}
