import { foldText } from '../lib/text'
import { looksLikeTitle, runIn, sectionOf, withoutColon } from './headings'
import { groupWords } from './names'
import type { Open, Step, Walk } from './walk'

const child = (open: Open): number | null => open.child?.index ?? null
const startChild = (open: Open, step: Step): void => {
  open.child = { index: step.line.index, depth: step.depth }
  open.items = 'none'
  open.itemDepth = null
}

/** Criteria by group: a line that names whom they are for heads a group; the rest are its criteria. */
export function placeCriteria(walk: Walk, step: Step, open: Open): void {
  const split = runIn(step.words)
  const title = split?.title ?? withoutColon(step.words)
  const named = groupWords.test(title) && looksLikeTitle(title)
  const isHeading = step.hasChildren && step.isTitle && step.depth < 90 && (named || step.depth < 80)
  const deeper = open.child !== null && step.depth > open.child.depth
  const opens = split === null ? isHeading && !(deeper && !named) : named && !deeper
  // "1. Tiêu chí" below "TIÊU CHÍ VÀ HÌNH THỨC …" names the section once more, no group.
  if (opens && !named && sectionOf(title) === 'criteria' && split === null && open.child === null)
    return walk.place(step, 'heading', 'heading', { words: title })
  if (!opens) {
    if (open.child === null) open.child = { index: open.line.index, depth: open.depth }
    return walk.item(step, open, 'criterion', 'heading', child(open))
  }
  startChild(open, step)
  walk.place(step, 'criteriaGroup', named ? 'words' : 'heading', { words: title, rest: split?.rest ?? '' })
  if (split !== null) walk.item({ ...step, mark: '', depth: 100, words: split.rest }, open, 'criterion', 'heading', step.line.index)
}

/** Which review these words speak of. */
export const reviewOf = (text: string): 'preliminary' | 'final' | 'annual' | null => {
  const folded = foldText(text)
  const found = [
    ...(/\bso ket\b/.test(folded) ? (['preliminary'] as const) : []),
    ...(/\btong ket\b/.test(folded) ? (['final'] as const) : []),
    ...(/\b(hang nam|thuong xuyen|cuoi nam)\b/.test(folded) ? (['annual'] as const) : []),
  ]
  return found.length === 1 ? found[0]! : null
}

/** Awards by review. What stands under no review goes with its heading, as a part of its own. */
export function placeAwards(walk: Walk, step: Step, open: Open): void {
  if (open.section === 'annual') return walk.place(step, 'annualAward', 'heading', withMark(step))
  if (open.section === 'standard') return walk.place(step, 'awardStandard', 'heading', withMark(step))
  const split = runIn(step.words)
  const title = split?.title ?? withoutColon(step.words)
  const isReview =
    open.section !== 'review' && reviewOf(title) !== null && looksLikeTitle(title) && (split !== null || (step.hasChildren && step.isTitle))
  if (isReview) {
    startChild(open, step)
    walk.place(step, 'review', 'words', { words: title, rest: split?.rest ?? '' })
    if (split !== null) walk.item({ ...step, mark: '', depth: 100, words: split.rest }, open, 'awardForm', 'heading', step.line.index)
    return
  }
  if (open.section === 'review') {
    if (open.child === null) open.child = { index: open.line.index, depth: open.depth }
    return walk.item(step, open, 'awardForm', 'heading', open.line.index)
  }
  if (open.child !== null && step.depth > open.child.depth && step.depth < 100)
    return walk.item(step, open, 'awardForm', 'heading', child(open))
  walk.place(step, 'otherPart', 'heading', { owner: open.line.index, ...withMark(step) })
}

/** Prose keeps the marks of its lists: they are words of the text. */
const withMark = (step: Step): { words: string } => ({ words: step.mark === '' ? step.words : `${step.mark} ${step.words}` })

const phaseWords = /^\*{0,2}(?:Giai đoạn|Đợt|Bước|Năm|Từ năm)\s+(?:thứ\s+)?[\p{L}\d]+/u

/** Time and phases. */
export function placeSchedule(walk: Walk, step: Step, open: Open): void {
  const split = runIn(step.words)
  const title = split?.title ?? withoutColon(step.words)
  // "Giai đoạn 1 (2026 - 2027): …" heads its phase also without a mark.
  const isPhase = phaseWords.test(title) && (step.depth < 100 || split !== null) && !(open.child !== null && step.depth > open.child.depth)
  if (isPhase) {
    startChild(open, step)
    return walk.place(step, 'phase', 'words', {
      words: split === null && !step.isTitle ? step.words : title,
      rest: split?.rest ?? '',
      owner: step.line.index,
    })
  }
  if (open.child !== null && (step.depth > open.child.depth || sectionOf(title) === null))
    return walk.place(step, 'phase', 'position', { owner: child(open), continues: true, ...withMark(step) })
  walk.place(step, 'scheduleIntro', 'heading', withMark(step))
}
