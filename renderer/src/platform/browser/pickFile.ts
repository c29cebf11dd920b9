import type { PickedFile, PickKind } from '@shared/ipc/contract'
import { pickRules } from '@shared/ipc/pickKinds'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'

/** Asks for one file. Leaving the file window without choosing gives `null`. */
export async function pickFile(kind: PickKind): Promise<Result<PickedFile | null>> {
  const { extensions, limitMb } = pickRules[kind]
  const file = await askForFile(extensions.map((extension) => `.${extension}`).join(','))
  if (file === null) return ok(null)
  if (file.size > limitMb * 1024 * 1024) return err({ code: 'file.tooLarge', fileName: file.name, limitMb })
  return file.arrayBuffer().then(
    (buffer) => ok({ fileName: file.name, bytes: new Uint8Array(buffer) }),
    (cause: unknown) => err(readError(cause, file.name)),
  )
}

const askForFile = (accept: string) =>
  new Promise<File | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.hidden = true
    const leave = (file: File | null) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => leave(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => leave(null), { once: true })
    document.body.append(input)
    input.click()
  })

/** The browser names a file that went away or is held by another program; anything else is a bug and goes on upwards. */
function readError(cause: unknown, fileName: string): AppError {
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'NotFoundError') return { code: 'file.notFound', fileName }
  if (name === 'NotReadableError') return { code: 'file.unreadable', fileName }
  throw cause
}
