import { withoutEmphasis } from '../lib/emphasis'
import { reportingDaysIn } from '../domain/movement/reportingDays'
import { looksLikeTitle, runIn } from './headings'
import { isOrganName, organ, verb } from './names'
import type { Open, Step, Walk } from './walk'

/** Heads of what has to be kept, not of who acts: "3. Thời gian gửi hồ sơ: …". */
const noActor =
  /^(?:Thời gian|Thời hạn|Thời điểm|Chế độ|Hồ sơ|Kinh phí|Nguồn kinh phí|Tiến độ|Lộ trình|Hình thức|Địa điểm|Số lượng)(?!\p{L})/iu
const asks = /^Đề nghị\s+/u
const reports = /báo cáo/iu
const closes =
  /^(?:Trên đây là|Trong quá trình|Căn cứ (?:nội dung )?Kế hoạch này|Yêu cầu các|Nhận được Kế hoạch|Kế hoạch này|(?:Ủy ban nhân dân|UBND) (?:xã|phường|đặc khu|tỉnh|thành phố|huyện)[^.]{0,40} yêu cầu)/u

/** The name of who acts at the head of a sentence: "Phòng Kinh tế chủ trì, …" → "Phòng Kinh tế". `null` where none stands there. */
export function actorInSentence(words: string): string | null {
  const text = withoutEmphasis(words)
  if (!organ.test(text)) return null
  const found = verb.exec(text)
  if (found === null || found.index > 160) return null
  const name = text
    .slice(0, found.index)
    .replace(/^(?:Giao|Yêu cầu|Trách nhiệm của)\s+/u, '')
    .replace(/[\s,;]+$/u, '')
  return name === '' || /[.]/.test(name) ? null : name
}

const startActor = (walk: Walk, step: Step, open: Open, name: string, rest: string, by: 'heading' | 'words'): void => {
  open.child = { index: step.line.index, depth: step.depth }
  open.items = 'none'
  open.itemDepth = null
  walk.place(step, 'actor', by, { words: name, rest })
}

const duty = (walk: Walk, step: Step, open: Open): void => walk.item(step, open, 'duty', 'heading', open.child?.index ?? null)

/** A sentence about the units' reports and their day, on its own behind the actors. */
const isReporting = (step: Step): boolean =>
  reports.test(step.words) && /(?:gửi|về|báo cáo)/u.test(step.words) && !closes.test(step.words) && reportingDaysIn(step.words).length > 0

/** A sentence that begins with who acts is a duty of that one; `false` where nobody stands at its head. */
function startSentence(walk: Walk, step: Step, open: Open): boolean {
  const name = actorInSentence(step.words)
  if (name === null || !looksLikeTitle(name)) return false
  walk.note('actorInSentence', step.line, name)
  open.child = { index: step.line.index, depth: step.depth }
  walk.place(step, 'duty', 'words', { owner: step.line.index, rest: name })
  open.items = 'marked'
  open.itemDepth = step.depth + 1
  return true
}

/** Who does what. An actor is a heading, stands before a colon, or begins its own sentence. */
export function placeActors(walk: Walk, step: Step, open: Open): void {
  const deeper = open.child !== null && step.depth > open.child.depth
  if (step.depth === 100) {
    if (isReporting(step) && open.child !== null && open.items === 'none') {
      // The one paragraph below an actor is that actor's duty, whatever it says of reports.
      walk.note('reportDayInside', step.line, step.words)
      return duty(walk, step, open)
    }
    if (isReporting(step)) return walk.place(step, 'reporting', 'words')
    // Paragraphs without marks: each that begins with who acts is that one's duty.
    const isPlain = open.child === null || open.child.depth === 100
    if (isPlain && !closes.test(step.words) && startSentence(walk, step, open)) return
    if (closes.test(step.words) || /\.\/\.?$/u.test(step.words)) return walk.place(step, 'closing', 'words')
    // A body's name alone on its line, without a number, heads what follows.
    if (isPlain && isOrganName(step.words) && walk.hasNext(step)) return startActor(walk, step, open, step.words, '', 'heading')
    if (open.child === null) return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'noHeading' })
    return duty(walk, step, open)
  }
  if (deeper) {
    if (isReporting(step)) walk.note('reportDayInside', step.line, step.words)
    return duty(walk, step, open)
  }
  if (noActor.test(withoutEmphasis(step.words))) {
    open.child = null
    return isReporting(step) ? walk.place(step, 'reporting', 'words') : walk.place(step, 'unplaced', 'position', { reason: 'noHeading' })
  }
  const split = runIn(step.words)
  const head = split?.title ?? step.words.replace(/\s*[:;.]\s*$/u, '')
  if (split !== null && looksLikeTitle(head) && (organ.test(withoutEmphasis(head)) || step.depth < 70)) {
    startActor(walk, step, open, withoutEmphasis(head), split.rest, 'heading')
    return duty(walk, { ...step, mark: '', depth: 100, words: split.rest }, open)
  }
  const isSentence = /\.$/u.test(step.words) && actorInSentence(step.words) !== null
  const heads = step.isTitle || (step.depth < 60 && step.words.length <= 170)
  if (split === null && heads && step.hasChildren && !isSentence)
    return startActor(walk, step, open, step.words.replace(/\s*:\s*$/u, ''), '', 'heading')
  if (startSentence(walk, step, open)) return
  if (isReporting(step)) return walk.place(step, 'reporting', 'words')
  if (open.child !== null && step.depth >= 70) return duty(walk, step, open)
  walk.place(step, 'closing', 'position', { words: step.mark === '' ? step.words : `${step.mark} ${step.words}` })
}

/** Whether the office asks instead of orders, and the name without the asking. */
export const askedName = (name: string): { readonly name: string; readonly isRequested: boolean } =>
  asks.test(name) ? { name: name.replace(asks, ''), isRequested: true } : { name, isRequested: false }
