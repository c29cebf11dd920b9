import { z } from 'zod'
import { line } from '../../lib/records'
import { foldText } from '../../lib/text'
import { spellingKeyOf } from '../subject/nameKeys'
import { nameProblemOf, type NameProblem } from '../subject/reading'
import { councilMemberSchema, councilSchema, type Council } from './types'

/** The council while its form is open: rows may still be blank. Problems that no single field shows carry `params.reason`. */
export const councilDraftSchema = councilSchema
  .extend({ members: z.array(councilMemberSchema.extend({ fullName: line })) })
  .superRefine((draft, context) => {
    const problem = (path: (string | number)[], reason: CouncilProblem): void =>
      context.addIssue({ code: 'custom', path, params: { reason } })
    draft.members.forEach(({ fullName }, index) => {
      const reason = nameProblemOf(fullName)
      if (reason !== null) problem(['members', index, 'fullName'], reason)
    })
    const chairs = draft.members.flatMap((member, index) => (member.role === 'chair' && member.fullName !== '' ? [index] : []))
    for (const index of chairs.slice(1)) problem(['members', index, 'role'], 'secondChair')
    const keys = draft.members.map(({ fullName, post }) => `${spellingKeyOf(fullName)}|${foldText(post)}`)
    draft.members.forEach(({ fullName }, index) => {
      if (fullName !== '' && keys.indexOf(keys[index] ?? '') < index) problem(['members', index, 'fullName'], 'memberTwice')
    })
    if (draft.fromOn !== null && draft.toOn !== null && draft.toOn < draft.fromOn) problem(['toOn'], 'termBackwards')
  })
export type CouncilDraft = z.infer<typeof councilDraftSchema>
export type CouncilProblem = 'secondChair' | 'memberTwice' | 'termBackwards' | NameProblem

/** The council as stored: blank rows gone, and no secretary who went with one. */
export function finishCouncil(draft: CouncilDraft): Council {
  const members = draft.members.filter((member) => member.fullName !== '')
  return { ...draft, members, secretaryId: members.some((member) => member.id === draft.secretaryId) ? draft.secretaryId : null }
}

export const emptyCouncil = (id: string): Council => ({
  id,
  establishedBy: '',
  foundedOn: null,
  fromOn: null,
  toOn: null,
  members: [],
  secretaryId: null,
  usesCommitteeSeal: false,
})
