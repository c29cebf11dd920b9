import { foldText } from '../../lib/text'
import type { Levels } from './levels'
import type { Turn } from './turn'

/** Who does below what an actor of the plan above does; `null` where nobody does, with why. */
export type TurnedActor =
  { readonly name: string; readonly isPlain: boolean } | { readonly name: null; readonly why: 'department' | 'noCounterpart' }

const isDepartment = (name: string): boolean =>
  /^(?:cac )?so(?= )/u.test(foldText(name)) && !/^so (?:noi vu|ban nganh)/u.test(foldText(name))

/** The specialised departments of a plan above, each once: the officer says which room does their part. */
export const departmentsIn = (names: readonly string[]): string[] => [...new Set(names.flatMap(partsOf).filter(isDepartment))]

/** "Sở Nội vụ; Sở Y tế" are two. */
const partsOf = (name: string): string[] =>
  name
    .split(/\s*;\s*|,\s*(?=Sở )|\s+và\s+(?=Sở )/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function turnPart(part: string, levels: Levels, turn: Turn, rooms: ReadonlyMap<string, string>): TurnedActor {
  const folded = foldText(part)
  if (isDepartment(part)) {
    const room = rooms.get(part) ?? ''
    return room === '' ? { name: null, why: 'department' } : { name: room, isPlain: true }
  }
  if (/^(?:(?:ubnd|uy ban nhan dan) )?(?:cac xa|cap xa|cac dia phuong)/u.test(folded))
    return { name: `Các thôn, tổ dân phố; các trường học, doanh nghiệp trên địa bàn ${levels.unit}`, isPlain: true }
  if (/^(?:cac co quan |de nghi )*(?:bao|dai|truyen hinh|thong tin dai chung)(?= |$)/u.test(folded) && !/^bao (?:cao|hiem)/u.test(folded))
    return { name: `Trung tâm Dịch vụ sự nghiệp công, đài truyền thanh ${levels.unit}`, isPlain: true }
  const { text, open } = turn(part)
  return open.length > 0 ? { name: null, why: 'noCounterpart' } : { name: text, isPlain: text === part }
}

/** An actor's name below. Of several named together those stay that have a counterpart; `lost` are the others. */
export function turnActor(
  name: string,
  levels: Levels,
  turn: Turn,
  rooms: ReadonlyMap<string, string>,
): { readonly name: string | null; readonly why: 'department' | 'noCounterpart' | null; readonly lost: readonly string[] } {
  const parts = partsOf(name).map((part) => ({ part, to: turnPart(part, levels, turn, rooms) }))
  const found = [...new Set(parts.flatMap(({ to }) => (to.name === null ? [] : [to.name])))]
  const lost = parts.flatMap(({ part, to }) => (to.name === null ? [part] : []))
  const why = parts.flatMap(({ to }) => (to.name === null ? [to.why] : []))[0] ?? null
  return { name: found.length === 0 ? null : found.join('; '), why, lost }
}
