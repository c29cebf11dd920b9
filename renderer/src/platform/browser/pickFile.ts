import type { PickedFile, PickKind } from '@shared/ipc/contract'
import { pickRules } from '@shared/ipc/pickKinds'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'

/** Asks for one file. Leaving the file window without choosing gives `null`. */
export async function pickFile(kind: PickKind): Promise<Result<PickedFile | null>> {
  const { extensions, limitMb } = pickRules[kind]
  const [file] = await askForFiles(extensions.map((extension) => `.${extension}`).join(','), false)
  if (file === undefined) return ok(null)
  if (file.size > limitMb * 1024 * 1024) return err({ code: 'file.tooLarge', fileName: file.name, limitMb })
  return bytesOf(file)
}

/** Asks for one file or several; none when the window was left. The page's own file window: it serves the desktop program too. */
export async function pickFiles(kind: PickKind): Promise<Result<readonly PickedFile[]>> {
  const { extensions, limitMb } = pickRules[kind]
  const files = await askForFiles(extensions.map((extension) => `.${extension}`).join(','), true)
  const picked: PickedFile[] = []
  for (const file of files) {
    if (file.size > limitMb * 1024 * 1024) return err({ code: 'file.tooLarge', fileName: file.name, limitMb })
    const read = await bytesOf(file)
    if (!read.ok) return read
    picked.push(read.value)
  }
  return ok(picked)
}

const bytesOf = (file: File): Promise<Result<PickedFile>> =>
  file.arrayBuffer().then(
    (buffer) => ok({ fileName: file.name, bytes: new Uint8Array(buffer) }),
    (cause: unknown) => err(readError(cause, file.name)),
  )

const askForFiles = (accept: string, isMany: boolean) =>
  new Promise<readonly File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = isMany
    input.hidden = true
    const leave = (files: readonly File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => leave([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => leave([]), { once: true })
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
