import { rowFields } from '@shared/domain/round/listRow'
import { formatCount } from '@shared/lib/numbers'
import type { Stranger } from '@renderer/data/core/undo'
import type { ReturnedLine } from '@renderer/data/repositories/listReturn'
import { whenText } from '@renderer/text/when'
import { columnOf } from '../frame/text'

/** Who took it away, as far as the log knows. */
const byWhom = (stranger: Stranger | null, label: string | undefined): string => {
  if (stranger === null) return label === undefined ? 'đã bị xóa' : `đã bị xóa bằng “${label}”`
  const when = whenText(stranger.at)
  switch (stranger.who) {
    case 'window':
      return `vừa bị xóa ở cửa sổ khác (${when})`
    case 'person':
      return `vừa bị ${stranger.by === '' ? 'người không ghi tên' : stranger.by} xóa (${when})`
    case 'computer':
      return `vừa bị ${stranger.by === '' ? 'người không ghi tên' : stranger.by} xóa trên máy ${stranger.device} (${when})`
  }
}

/** What was typed into the line: the first cell and its words, and how many cells more. */
function typedIn({ row, known }: ReturnedLine): string {
  const fields = rowFields.filter((field) => row[field] !== known[field])
  const [first] = fields
  if (first === undefined) return 'điều vừa gõ'
  return `điều vừa gõ (${columnOf[first]}: “${row[first]}”${fields.length > 1 ? ` và ${formatCount(fields.length - 1)} ô nữa` : ''})`
}

/** Lines that another hand took away while they were typed in here, and that stand again. */
export function returnedText(returned: readonly ReturnedLine[], stranger: Stranger | null): string {
  const [first] = returned
  if (first === undefined) return ''
  const sum = (count: (line: ReturnedLine) => number): number => returned.reduce((all, line) => all + count(line), 0)
  const [files, votes] = [sum((line) => line.files), sum((line) => line.votes)]
  const along = [...(files === 0 ? [] : [`${formatCount(files)} tệp kèm theo`]), ...(votes === 0 ? [] : ['kết quả biểu quyết'])]
  const withIt = along.length === 0 ? '' : `, cùng ${along.join(' và ')}`
  const whose = byWhom(stranger, first.deletion?.label)
  return returned.length === 1
    ? `Dòng “${first.known.name}” ${whose}. Dòng đã trở lại danh sách với ${typedIn(first)}${withIt}.`
    : `${formatCount(returned.length)} dòng (“${first.known.name}”…) ${whose}. Các dòng ấy đã trở lại danh sách với điều vừa gõ${withIt}.`
}
