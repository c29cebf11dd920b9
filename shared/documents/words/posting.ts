import { postedDays } from '../../domain/posting/rules'
import type { Posting, PostingComment } from '../../domain/posting/types'
import { dateText, padded, withoutEndMark } from './office'

/** "từ ngày 01 tháng 12 năm 2026 đến hết ngày 10 tháng 12 năm 2026 (10 ngày)"; what is not known yet is left blank. */
export const postingTime = ({ fromOn, toOn }: Pick<Posting, 'fromOn' | 'toOn'>): string => {
  const days = postedDays({ fromOn, toOn })
  return `từ ${dateText(fromOn, toOn)} đến hết ${dateText(toOn, fromOn)}${days === null || days === 0 ? '' : ` (${padded(days)} ngày)`}`
}

/** "ngày 05 tháng 12 năm 2026, ông Nguyễn Văn Mẫu: …; đã trả lời: …". */
export const commentWords = ({ on, from, text, answer, answeredOn }: PostingComment): string => {
  const who = from.trim() === '' ? 'người dân' : from.trim()
  const answered =
    answer.trim() === ''
      ? 'chưa trả lời'
      : `đã trả lời${answeredOn === null ? '' : ` ${dateText(answeredOn)}`}: ${withoutEndMark(answer.trim())}`
  return `${dateText(on)}, ${who}: ${withoutEndMark(text.trim())}; ${answered}`
}

/** Result of the posting and what was said about it, one sentence for each place the list was up. */
export const postingSentences = (postings: readonly Posting[]): string[] =>
  postings.flatMap((posting) => {
    const { fromOn, place, comments } = posting
    if (fromOn === null) return []
    const where = place.trim() === '' ? '' : ` tại ${withoutEndMark(place.trim())}`
    const said =
      comments.length === 0 ? 'không có ý kiến phản ánh' : `có ${padded(comments.length)} ý kiến: ${comments.map(commentWords).join('; ')}`
    return [`Kết quả niêm yết công khai${where} ${postingTime(posting)}: ${said}.`]
  })
