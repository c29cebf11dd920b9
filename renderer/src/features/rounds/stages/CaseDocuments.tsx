import type { AwardCase } from '@shared/domain/case/types'
import type { DocumentKind } from '@shared/documents/kinds'

/** The documents of the case: to look at, and to make as a set. */
export function CaseDocuments(_: { readonly awardCase: AwardCase; readonly preview: DocumentKind }) {
  return null
}
