import { useMemo, useState } from 'react'
import { foldText } from '@shared/lib/text'
import type { Office } from '@shared/domain/office/types'
import { withPlacements, type HandPlace, type HandPlacement } from '@shared/plan/place'
import { readPlanFile, readPlanText, type PlanReading } from '@shared/plan/readPlan'
import type { PlanRefusal } from '@shared/plan/types'

export type PlanSource = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> | null; readonly text: string }
export type Answers = { readonly name: string; readonly from: string; readonly to: string; readonly isUpper: boolean }

/** Whether the plan is of a level above: its issuer is not this commune, or it names the level above. */
const looksUpper = ({ tree }: PlanReading, office: Office | null): boolean => {
  if (office === null || tree.issuer === '') return false
  const issuer = foldText(tree.issuer)
  return !issuer.includes(foldText(office.name)) && issuer.includes(foldText(office.upperName))
}

/** What was read, what the officer placed by hand, and what a movement needs besides. Nothing of it is stored. */
export function usePlanIn(office: Office | null) {
  const [source, setSource] = useState<PlanSource | null>(null)
  const [found, setFound] = useState<PlanReading | null>(null)
  const [refusal, setRefusal] = useState<PlanRefusal | null>(null)
  const [steps, setSteps] = useState<readonly ReadonlyMap<number, HandPlacement>[]>([new Map()])
  const [answers, setAnswers] = useState<Answers>({ name: '', from: '', to: '', isUpper: false })
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map())
  const byHand = steps.at(-1)!
  const reading = useMemo(() => (found === null ? null : withPlacements(found, byHand)), [found, byHand])

  const open = (next: PlanSource, document?: number): void => {
    const result = next.bytes === null ? readPlanText(next.text, document) : readPlanFile(next.bytes, document)
    setSource(next)
    setSteps([new Map()])
    setLinks(new Map())
    if (!result.ok) {
      setFound(null)
      setRefusal(result.error)
      return
    }
    const { tree } = result.value
    const year = tree.fromYear ?? tree.year
    setRefusal(null)
    setFound(result.value)
    setAnswers({
      name: tree.name,
      from: year === null ? '' : String(year),
      to: String(tree.toYear ?? year ?? ''),
      isUpper: looksUpper(result.value, office),
    })
  }
  return {
    source,
    reading,
    refusal,
    byHand,
    answers,
    setAnswers,
    /** The movement of the level above on record that a named one is, by its name. */
    links,
    link: (name: string, movementId: string | null): void =>
      setLinks(new Map([...links].filter(([known]) => known !== name).concat(movementId === null ? [] : [[name, movementId]]))),
    open,
    close: (): void => {
      setSource(null)
      setFound(null)
      setRefusal(null)
    },
    place: (lines: readonly number[], place: HandPlace, why?: string): void =>
      setSteps([...steps, new Map([...byHand, ...lines.map((line) => [line, why === undefined ? { place } : { place, why }] as const)])]),
    /** Takes the last placement back; `false` when there is none. */
    undo: (): boolean => {
      if (steps.length < 2) return false
      setSteps(steps.slice(0, -1))
      return true
    },
  }
}
export type PlanIn = ReturnType<typeof usePlanIn>
