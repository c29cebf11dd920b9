import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { formText as text } from './text'

export type FormToGive = { readonly fileName: string; readonly bytes: () => Promise<Uint8Array<ArrayBuffer>> }

/** Saves forms where the officer says; nothing is overwritten. How many were saved; `0` when she left it. */
export function useGiveForms(): (forms: readonly FormToGive[]) => Promise<number> {
  const platform = usePlatform()
  const { say, fail } = useNotices()
  return async (forms) => {
    const [only] = forms
    if (forms.length === 1 && only !== undefined) {
      const saved = await platform.saveFile(only.fileName, await only.bytes())
      if (!saved.ok) fail(saved.error)
      else if (saved.value !== null) say(text.given(1))
      return saved.ok && saved.value !== null ? 1 : 0
    }
    const folder = platform.can.chooseFolder ? await platform.chooseFolder(text.chooseFolder) : { ok: true as const, value: null }
    if (!folder.ok) {
      fail(folder.error)
      return 0
    }
    if (folder.value === null && platform.can.chooseFolder) return 0
    let count = 0
    for (const form of forms) {
      const saved = await platform.saveInFolder(folder.value, form.fileName, await form.bytes())
      if (!saved.ok) {
        fail(saved.error)
        break
      }
      count += 1
    }
    if (count > 0) say(text.given(count))
    return count
  }
}
