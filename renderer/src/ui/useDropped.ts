import { useCallback, type DragEvent } from 'react'
import { readDropped, type DroppedFile } from './droppedFiles'
import { useNotices } from './Notices'

const namesOf = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join(', ') + (names.length > 5 ? '…' : '')
const words = {
  unreadable: (names: readonly string[]) =>
    `Không đọc được ${namesOf(names)}: đây là thư mục, lối tắt, hoặc tệp đang bị khóa. Hãy thả chính tệp.`,
  onlyOne: (first: string, others: readonly string[]) =>
    `Mỗi lần chỉ đọc một tệp: đang mở “${first}”. Chưa đọc ${namesOf(others)}; hãy thả lại sau.`,
}

/** Reads what was dropped; a folder, a locked file and, where only one is taken, the others are said by name. To be asked before the event is over. */
export function useDropped(): (event: DragEvent, takes: 'one' | 'many') => Promise<readonly DroppedFile[]> {
  const { warn } = useNotices()
  return useCallback(
    async (event, takes) => {
      const { files, unreadable } = await readDropped(event)
      const [first, ...others] = files
      if (unreadable.length > 0) warn(words.unreadable(unreadable))
      else if (takes === 'one' && first !== undefined && others.length > 0)
        warn(
          words.onlyOne(
            first.fileName,
            others.map(({ fileName }) => fileName),
          ),
        )
      return takes === 'one' ? files.slice(0, 1) : files
    },
    [warn],
  )
}
