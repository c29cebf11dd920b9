import { foldText } from '../lib/text'
import { withoutEmphasis } from '../lib/emphasis'
import { actorInSentence, placeActors } from './actors'
import { placeAwards, placeCriteria, placeSchedule } from './content'
import { looksLikeTitle, runIn, sectionOf, withoutColon, type Section } from './headings'
import { isNumberDepth } from './marks'
import { groupWords, isOrgan } from './names'
import type { PlanLine, PlanNote } from './types'
import { placeRow, tableRole, type TableRole } from './tables'
import { Walk, type Open, type Step } from './walk'
import type { Placed } from './placed'

/** What a numbered paragraph outside every part is about, by its own words; `null` where they do not say. */
function unnamedPart(step: Step): Section | null {
  const words = withoutEmphasis(step.words)
  if (!isNumberDepth(step.depth)) return null
  if (/^Thi đua(?!\p{L}|[^.;]{0,20}khen thưởng)/u.test(words)) return 'themes'
  if (groupWords.test(words) && step.isTitle && step.hasChildren) return 'criteria'
  if (/^\*{0,2}(?:Giai đoạn|Đợt)\s+\d/u.test(words)) return 'schedule'
  const title = runIn(words)?.title ?? (step.hasChildren && step.isTitle ? words : null)
  return (title !== null && isOrgan(title)) || actorInSentence(words) !== null ? 'tasks' : null
}

/** "Chi tiết tại Phụ lục II kèm theo.": where the criteria stand, not one of them. */
const pointsToAnnex =
  /^\(?(?:(?:Chi tiết|Cụ thể|Nội dung)[^.;]{0,60}\s)?(?:theo|tại|có|ở)(?: các)? (?:Phụ lục|phụ lục|Biểu|biểu)[^.;]{0,60}[.;)]*$/u

/** The first line of a list of bases or of whom it is for; other bullets have no part yet. */
const isOfOpening = (step: Step, before: Placed | undefined): boolean =>
  step.mark === '' || (step.depth >= 80 && (isBase.test(step.words) || (before?.place === 'opening' && /[:;]$/u.test(before.line.text))))
const isBase = /^(?:Căn cứ|Thực hiện|Thi hành|Theo|Xét|Kính gửi)(?!\p{L})/u

const endWords = /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )?(?:triển khai |tổ chức )?thực hiện)/u

/** The sentence that ends the whole paper: "… nghiêm túc thực hiện./." */
const endOfAll = /^(?:Yêu cầu|Đề nghị|Trên đây là|Nhận được)(?!\p{L})[^]*\.\/\.$/u

/** Sections whose paragraphs are plain items. */
const itemPlaces = { objectives: 'objective', requirements: 'requirement', themes: 'theme', content: 'theme' } as const
/** What a heading inside another one may open; everything else inside is its text. */
const inside: Record<Section, readonly Section[]> = {
  purpose: ['objectives', 'requirements'],
  objectives: ['requirements'],
  requirements: [],
  content: [
    'themes',
    'criteria',
    'awards',
    'annual',
    'reviews',
    'forms',
    'standard',
    'schedule',
    'reporting',
    'other',
    'objectives',
    'requirements',
  ],
  themes: ['criteria', 'awards', 'forms', 'standard', 'schedule', 'other'],
  criteria: ['themes', 'content', 'awards', 'forms', 'standard', 'schedule'],
  awards: ['annual', 'reviews', 'review', 'forms', 'standard', 'other', 'criteria', 'schedule'],
  annual: [],
  reviews: ['forms', 'standard', 'review', 'other'],
  review: ['forms', 'standard'],
  forms: ['annual', 'reviews', 'standard', 'other'],
  standard: [],
  schedule: ['reporting'],
  phase: [],
  tasks: ['reporting'],
  reporting: [],
  other: ['schedule', 'awards', 'annual', 'forms', 'standard', 'criteria', 'themes', 'reporting', 'objectives', 'requirements', 'other'],
}

/** "1. Nội dung" below "II. NỘI DUNG, HÌNH THỨC THI ĐUA": the part named once more, no item of it. */
const isEcho = (step: Step, top: Open): boolean =>
  (top.section === 'content' || top.section === 'themes') &&
  step.hasChildren &&
  /^(?:cac )?noi dung(?: thi dua| phong trao| phoi hop| cu the| chu yeu| trong tam)?$/.test(foldText(step.words))

/** Whether the heading may stand inside the open one; dashes head nothing but parts of awards. */
function mayOpen(step: Step, section: Section, top: Open | null): boolean {
  if (top === null) return step.depth <= 20 || step.depth === 55
  if (isNumberDepth(step.depth) && isEcho(step, top)) return true
  const isOfAwards =
    section === 'other' &&
    ((top.section === 'criteria' && /khen thưởng|hồ sơ|kinh phí|xếp loại|cách (?:tính|chấm|xếp)/iu.test(step.words)) ||
      (top.section === 'tasks' && /^\*{0,2}(?:nguồn )?kinh phí/iu.test(step.words)))
  // "1. Thời gian thực hiện: …" among those who act: the plan's own time, no duty.
  if (section === 'schedule' && top.section === 'tasks' && !top.isClosed)
    return isNumberDepth(step.depth) && /^\*{0,2}thời gian (?:tổ chức|thực hiện|phát động|thi đua)/iu.test(step.words)
  if (top.isClosed || (!inside[top.section].includes(section) && !isOfAwards)) return false
  if (section === 'other' && top.section === 'other' && !step.hasChildren) return false
  if (isNumberDepth(step.depth)) return true
  // "a) Mục đích: Nhằm …": heading and text in one paragraph.
  if (top.section === 'purpose' && runIn(step.words) !== null) return true
  return step.depth < 80 ? step.hasChildren || top.section === 'awards' || top.section === 'other' : false
}

/** Parts whose own heads below them open nothing: whom criteria are for, phases, reviews, who acts. */
const headsOwn: ReadonlySet<Section> = new Set(['criteria', 'schedule', 'awards', 'reviews', 'tasks'])
/** Parts of sentences, numbered or not. */
const hasItems: ReadonlySet<Section> = new Set(['purpose', 'objectives', 'requirements', 'themes', 'content'])

/** Opens the heading that this paragraph is, if it is one; text behind its colon goes where its section's text goes. */
function tryHeading(walk: Walk, step: Step): boolean {
  const split = runIn(step.words)
  // "1. Mục đích;": the list's own sign behind a heading.
  const isListed = isNumberDepth(step.depth) && step.words.length <= 40 && step.hasChildren && /;$/u.test(step.words)
  const whole = isListed ? step.words.replace(/\s*;$/u, '') : withoutColon(step.words)
  const isTitle = step.isTitle || (isListed && sectionOf(whole) !== null)
  const title =
    isTitle && (split === null || looksLikeTitle(step.words)) && sectionOf(whole) !== null && split === null
      ? whole
      : (split?.title ?? whole)
  const section = sectionOf(title)
  const isPart = step.depth <= 15
  if (section === null || section === 'phase') {
    if (!isPart || step.depth === 100) return false
    // "Chương III. Tổ chức thực hiện" / "I. Phòng Kinh tế": who acts, a group, a phase, not a part of its own.
    const above = walk.open.findLast((open) => open.depth < step.depth)
    if (above !== undefined && headsOwn.has(above.section)) return false
    // "A. MỤC ĐÍCH, YÊU CẦU" / "I. Nhằm nâng cao ….": a sentence of the part, no part of its own.
    if (above !== undefined && hasItems.has(above.section) && !step.hasChildren && /[.;]$/u.test(step.words)) return false
    walk.closeTo(step.depth)
    if (walk.top !== null && step.depth === 15) return false
    const isLong = !step.isTitle && split === null
    const own = walk.openHeading(step, 'other', isLong ? step.words : title, { place: 'heading', rest: split?.rest ?? '', by: 'position' })
    if (split !== null) placeRest(walk, step, own, split.rest)
    return true
  }
  if (split === null && !isTitle) return false
  const parents = walk.open.filter((open) => open.depth < step.depth)
  if (!isPart && !mayOpen(step, section, parents.at(-1) ?? null)) return false
  walk.closeTo(step.depth)
  const open = walk.openHeading(step, section, isListed ? step.words : title, { rest: split?.rest ?? '' })
  if (split !== null) placeRest(walk, step, open, split.rest)
  return true
}

/** Text behind a run-in heading: the first paragraph of its section. */
function placeRest(walk: Walk, step: Step, open: Open, rest: string): void {
  const virtual: Step = { ...step, mark: '', depth: 100, words: rest, isTitle: false, hasChildren: false }
  placeText(walk, virtual, open)
}

const purposeWords =
  /^(?:(?:phong trao|dot thi dua|viec to chuc|ke hoach)[^.;]{0,40} nham|nham|tao|phat huy|khoi day|day manh|gop phan|co vu|dong vien|nang cao|thuc day|tiep tuc|tang cuong|huy dong|khuyen khich|thong qua|kip thoi dong vien|xay dung|lap thanh tich)\b/
const requirementWords = /\b(phai|bao dam|dam bao|bam sat|gan voi|tranh hinh thuc|thiet thuc|thuong xuyen kiem tra)\b/

/** Purpose and requirements under one heading: words of intent or of demand decide; where neither or both speak, the officer does. */
function placeMixed(walk: Walk, step: Step, open: Open): void {
  const folded = foldText(step.words)
  const [isPurpose, isDemand] = [purposeWords.test(folded), requirementWords.test(folded)]
  if (step.depth === 100 ? open.items === 'marked' : open.itemDepth !== null && step.depth > open.itemDepth) {
    const last = walk.placed.at(-1)
    if (last !== undefined && last.place !== 'heading')
      return walk.place(step, last.place, 'position', { continues: last.place !== 'unplaced', reason: last.reason })
  }
  open.itemDepth = step.depth
  open.items = step.depth === 100 ? 'plain' : 'marked'
  if (isPurpose === isDemand) return walk.place(step, 'unplaced', 'position', { reason: 'purposeOrRequirement' })
  walk.note('mixedPurpose', step.line, step.words)
  walk.place(step, isPurpose ? 'objective' : 'requirement', 'words')
}

/** A paragraph that is no heading goes where the open heading says. */
function placeText(walk: Walk, step: Step, top: Open | null): void {
  if (top === null) {
    if (step.depth === 100 && walk.placed.length > 0 && (endWords.test(step.words) || endOfAll.test(step.words)))
      return walk.place(step, 'closing', 'words')
    const section = unnamedPart(step)
    if (section !== null) return placeText(walk, step, walk.openUnnamed(step, section))
    const isOpening = isOfOpening(step, walk.placed.at(-1)) && !walk.placed.some(({ reason }) => reason === 'noHeading')
    return walk.place(step, isOpening ? 'opening' : 'unplaced', 'position', {
      words: step.line.text,
      reason: isOpening ? null : 'noHeading',
    })
  }
  if (step.depth === 100 && (endWords.test(step.words) || endOfAll.test(step.words)) && top.section !== 'purpose')
    return walk.place(step, 'closing', 'words')
  switch (top.section) {
    case 'objectives':
    case 'requirements':
    case 'themes':
    case 'content':
      return walk.item(step, top, itemPlaces[top.section], top.section === 'content' ? 'position' : 'heading')
    case 'purpose':
      return placeMixed(walk, step, top)
    case 'criteria':
      if (pointsToAnnex.test(step.words)) return walk.place(step, 'unplaced', 'words', { words: step.line.text, reason: 'pointer' })
      return placeCriteria(walk, step, top)
    case 'awards':
    case 'reviews':
    case 'review':
    case 'forms':
    case 'annual':
    case 'standard':
      return placeAwards(walk, step, top)
    case 'schedule':
    case 'phase':
      return placeSchedule(walk, step, top)
    case 'tasks':
      return placeActors(walk, step, top)
    case 'reporting':
      return endOfAll.test(step.words) ? walk.place(step, 'closing', 'words') : walk.place(step, 'reporting', 'heading')
    case 'other':
      return walk.place(step, 'otherPart', 'heading', {
        owner: otherOwner(walk, top),
        words: step.mark === '' ? step.words : `${step.mark} ${step.words}`,
      })
  }
}

const otherOwner = (walk: Walk, top: Open): number => (walk.open.find((open) => open.section === 'other') ?? top).line.index

/** In a part without a heading the next number may begin another: where somebody begins to act, or where counting begins anew. */
function closeUnnamed(walk: Walk, step: Step): void {
  const { top } = walk
  if (top === null || top.title !== '' || step.depth !== top.depth + 1) return
  const section = unnamedPart(step)
  const begins = /^\D?1\D/u.test(step.mark) || actorInSentence(step.words) !== null
  if (section !== null && section !== top.section && begins) walk.closeTo(top.depth)
}

/** A paragraph under the heading that its depth leaves open. */
function placeParagraph(walk: Walk, step: Step): void {
  const top = walk.top
  // A number as high as the open heading's own ends it, though its words open nothing: it stands beside it.
  if (top !== null && isNumberDepth(step.depth) && step.depth <= top.depth) walk.closeTo(step.depth)
  closeUnnamed(walk, step)
  placeText(walk, step, walk.top)
}

/** Gives every paragraph between subject and foot its place. */
export function placeBody(lines: readonly PlanLine[]): { readonly placed: Placed[]; readonly notes: PlanNote[] } {
  const walk = new Walk(lines)
  const roles = new Map<number, TableRole | null>()
  for (let at = 0; at < lines.length; at += 1) {
    const step = walk.stepAt(at)
    const { table } = step.line
    if (table !== null) {
      const known = roles.get(table)
      const role = known === undefined ? tableRole(lines.filter((line) => line.table === table)) : known
      roles.set(table, role)
      placeRow(walk, step, role)
    } else if (!tryHeading(walk, step)) placeParagraph(walk, step)
  }
  return { placed: walk.placed, notes: walk.notes }
}
