import { useNavigate } from 'react-router'
import { inForce } from '@shared/law/select'
import { cleanLine } from '@shared/lib/text'
import { movementOfPlan } from '@shared/plan/movement'
import type { PlanReading } from '@shared/plan/readPlan'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook, useOffice } from '@renderer/data/repositories/live'
import { addPlannedMovement } from '@renderer/data/repositories/movements'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { addressOf } from '@renderer/text/addresses'
import { today } from '@renderer/text/when'
import { keepForRow } from '@renderer/tools/attachments/keep'
import { useNotices } from '@renderer/ui/Notices'
import { planInText as text } from './text'
import type { PlanIn } from './usePlanIn'

/** Stores the plan as a movement, with its file beside it, as one act. */
export function useAccept(plan: PlanIn, reading: PlanReading): () => Promise<void> {
  const db = useDatabase()
  const platform = usePlatform()
  const office = useOffice()
  const law = useLawBook()
  const navigate = useNavigate()
  const { fail, say } = useNotices()
  return async () => {
    const { name, from, to, isUpper } = plan.answers
    if (law === undefined || plan.source === null) return
    const read = movementOfPlan({
      tree: reading.tree,
      answers: { name: cleanLine(name), fromYear: Number(from), toYear: Number(to), isUpper },
      office: office ?? null,
      awardForms: inForce(law.awardForms, today()),
      newId: () => crypto.randomUUID(),
    })
    const movement = {
      ...read,
      parents: read.parents.map((parent) => {
        const movementId = plan.links.get(parent.name)
        return movementId === undefined ? parent : { ...parent, movementId }
      }),
    }
    const { bytes, fileName } = plan.source
    const file =
      bytes === null ? null : await keepForRow(platform, { ownerId: movement.id, title: '', fileName, bytes, receivedOn: today() })
    if (file !== null && !file.ok) return fail(file.error)
    const added = await addPlannedMovement(db, movement, file === null ? null : file.value, text.act(movement.name))
    if (!added.ok) return fail(added.error)
    say(text.taken)
    void navigate(isUpper ? addressOf.communeDraft(movement.id) : addressOf.movementPlan(movement.id))
  }
}
