import { withoutEmphasis } from '../lib/emphasis'
import { reportingDaysIn } from '../domain/movement/reportingDays'
import { looksLikeTitle, runIn, withoutColon } from './headings'
import { everyVerb, isCase, isOrgan, isOrganName, mayAct, namesWork, organ } from './names'
import type { Open, Step, Walk } from './walk'

/** Heads of what has to be kept, not of who acts: "3. Thời gian gửi hồ sơ: …". */
const noActor =
  /^(?:Thời gian|Thời hạn|Thời điểm|Chế độ|Hồ sơ|Kinh phí|Nguồn kinh phí|Tiến độ|Lộ trình|Hình thức|Địa điểm|Số lượng)(?!\p{L})/iu
const asks = /^Đề nghị\s+/u
const reports = /báo cáo/iu
const closes =
  /^(?:Trên đây là|Trong quá trình|Căn cứ (?:nội dung )?Kế hoạch này|Yêu cầu các|Nhận được Kế hoạch|Kế hoạch này|(?:Ủy ban nhân dân|UBND) (?:xã|phường|đặc khu|tỉnh|thành phố|huyện)[^.]{0,40} yêu cầu)/u

const ownDuty = /^Căn cứ (?:nội dung )?Kế hoạch này(?!\p{L})/u

/** "Căn cứ nội dung Kế hoạch này và điều kiện thực tế, các phòng …": what a sentence says before it names who acts. */
const clause = /^(?:Căn cứ|Trên cơ sở|Theo|Để|Hằng năm|Định kỳ|Sau khi|Từ kết quả)(?!\p{L})[^.;:]{3,160}?,\s+(?=\p{L})/u

const givesOrder = /^(?:Giao|Yêu cầu|Trách nhiệm của)\s+/u
const longestName = 160

/** The name of who acts at the head of a sentence: "Phòng Kinh tế chủ trì, …" → "Phòng Kinh tế". `null` where none stands there. */
export function actorInSentence(words: string): string | null {
  const whole = withoutEmphasis(words)
  const text = mayAct(whole) ? whole : afterClause(whole)
  if (!mayAct(text)) return null
  const names = [...text.matchAll(everyVerb)].map(({ index }) =>
    text
      .slice(0, index)
      .replace(givesOrder, '')
      .replace(/[\s,;]+$/u, ''),
  )
  // "Ban chỉ đạo xã …", "Đoàn kiểm tra …": one word is no name yet, the verb behind it belongs to it.
  const name = names.find((found) => found.includes(' ') || /^[\p{Lu}]{3,}$/u.test(found))
  return name === undefined || name.length > longestName || /[.:]/u.test(name) ? null : name
}

/** The sentence behind its first clause, at the first comma where a body stands. */
function afterClause(text: string): string {
  for (let rest = text, found = clause.exec(rest); found !== null; found = /^[^.;:,]{1,160},\s+(?=\p{L})/u.exec(rest)) {
    rest = rest.slice(found[0].length)
    if (organ.test(rest)) return rest
  }
  return text
}

const startActor = (walk: Walk, step: Step, open: Open, name: string, rest: string, by: 'heading' | 'words'): void => {
  if (!mayAct(name)) walk.note('actorByPlace', step.line, name)
  open.child = { index: step.line.index, depth: step.depth }
  open.items = 'none'
  open.itemDepth = null
  walk.place(step, 'actor', by, { words: name, rest })
}

const duty = (walk: Walk, step: Step, open: Open): void => walk.item(step, open, 'duty', 'heading', open.child?.index ?? null)

/** A sentence about the units' reports and their day, on its own behind the actors. */
const isReporting = (step: Step): boolean =>
  reports.test(step.words) && /(?:gửi|về|báo cáo)/u.test(step.words) && !closes.test(step.words) && reportingDaysIn(step.words).length > 0

/** A work whose own lines say who leads it ("- Đơn vị chủ trì: …") is a duty of that one, those lines with it. */
function startLabelled(walk: Walk, step: Step, open: Open): boolean {
  const name = isOrgan(step.words) ? null : walk.leadBelow(step)
  if (name === null) return false
  open.child = { index: step.line.index, depth: step.depth }
  walk.place(step, 'duty', 'heading', { owner: step.line.index, rest: name })
  open.items = 'marked'
  open.itemDepth = step.depth + 1
  return true
}

/** A sentence that begins with who acts is a duty of that one; `false` where nobody stands at its head. */
function startSentence(walk: Walk, step: Step, open: Open, from = step.words): boolean {
  const name = actorInSentence(from)
  if (name === null || !looksLikeTitle(name)) return false
  walk.note('actorInSentence', step.line, name)
  open.child = { index: step.line.index, depth: step.depth }
  walk.place(step, 'duty', 'words', { owner: step.line.index, rest: name })
  open.items = 'marked'
  open.itemDepth = step.depth + 1
  return true
}

/** Without any mark: "Phòng Kinh tế: Hướng dẫn …", and "Giao Văn phòng …", though a day for reports stands further on in it. */
function startPlain(walk: Walk, step: Step, open: Open): boolean {
  const split = runIn(step.words)
  if (split !== null && isOrganName(withoutEmphasis(split.title)) && !isCase(split.title)) {
    if (isReporting(step)) walk.note('reportDayInside', step.line, step.words)
    startActor(walk, step, open, withoutEmphasis(split.title), split.rest, 'heading')
    duty(walk, { ...step, words: split.rest }, open)
    return true
  }
  if (!/^Giao\s/u.test(step.words) || !isReporting(step) || !startSentence(walk, step, open)) return false
  walk.note('reportDayInside', step.line, step.words)
  return true
}

/** Who does what. An actor is a heading, stands before a colon, or begins its own sentence. */
export function placeActors(walk: Walk, step: Step, open: Open): void {
  const deeper = open.child !== null && step.depth > open.child.depth
  if (step.depth === 100) {
    const isPlain = open.child === null || open.child.depth === 100
    if (isPlain && startPlain(walk, step, open)) return
    if (isReporting(step) && open.child !== null && open.items === 'none') {
      // The one paragraph below an actor is that actor's duty, whatever it says of reports.
      walk.note('reportDayInside', step.line, step.words)
      return duty(walk, step, open)
    }
    if (isReporting(step)) return walk.place(step, 'reporting', 'words')
    // Paragraphs without marks: each that begins with who acts is that one's duty.
    if (isPlain && !closes.test(step.words) && startSentence(walk, step, open)) return
    // "4. Các thôn" / "Căn cứ Kế hoạch này, …": all that an actor has to do.
    const isOnlyDuty = open.child !== null && open.items === 'none' && ownDuty.test(step.words)
    if (!isOnlyDuty && (closes.test(step.words) || /\.\/\.?$/u.test(step.words))) return walk.place(step, 'closing', 'words')
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
  if (startLabelled(walk, step, open)) return
  const split = runIn(step.words)
  const head = split?.title ?? withoutColon(step.words).replace(/\s*[;.]\s*$/u, '')
  // "- Đối với thôn có dưới 100 cử tri: …": a case below who acts.
  if (open.child !== null && (step.mark === '' || step.depth >= 70) && isCase(head)) {
    walk.note('sameActor', step.line, step.words)
    return duty(walk, step, open)
  }
  // "1. Về tuyên truyền: Trung tâm … tăng cường …": who acts stands behind the colon.
  const isWork = namesWork(head)
  if (split !== null && isWork && startSentence(walk, step, open, split.rest)) return
  if (split !== null && !isWork && looksLikeTitle(head) && (organ.test(withoutEmphasis(head)) || step.depth < 70)) {
    startActor(walk, step, open, withoutEmphasis(head), split.rest, 'heading')
    return duty(walk, { ...step, mark: '', depth: 100, words: split.rest }, open)
  }
  // "- Phối hợp tổ chức ….": a sentence that names nobody first heads nothing, whatever stands below it.
  const isSentence = /\.$/u.test(step.words) && (actorInSentence(step.words) !== null || !isOrgan(step.words))
  const isLongHead = isWork && !/[.]$/u.test(step.words)
  const heads = step.isTitle || (step.depth < 60 && (step.words.length <= 170 || isLongHead))
  if (split === null && heads && step.hasChildren && !isSentence) {
    if (!isWork) return startActor(walk, step, open, withoutColon(step.words), '', 'heading')
    // "1. Công tác tuyên truyền": work, nobody who does it; the paragraphs below it name them.
    open.child = null
    return walk.place(step, 'heading', 'heading', { words: withoutColon(step.words) })
  }
  if (startSentence(walk, step, open)) return
  if (isReporting(step)) return walk.place(step, 'reporting', 'words')
  if (open.child !== null && step.depth >= 70) {
    walk.note('sameActor', step.line, step.words)
    return duty(walk, step, open)
  }
  const isEnd = closes.test(step.words) || /\.\/\.?$/u.test(step.words)
  if (isEnd) return walk.place(step, 'closing', 'words', { words: step.mark === '' ? step.words : `${step.mark} ${step.words}` })
  walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'noActor' })
}

/** Whether the office asks instead of orders, and the name without the asking. */
export const askedName = (name: string): { readonly name: string; readonly isRequested: boolean } =>
  asks.test(name) ? { name: name.replace(asks, ''), isRequested: true } : { name, isRequested: false }
