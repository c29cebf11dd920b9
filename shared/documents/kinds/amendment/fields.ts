import { decisionFields } from '../decision/fields'
import { listFields } from '../../schema'

/** Fields of a decision without a list: those of a decision less the appendix. */
export const amendmentFields = decisionFields.omit({
  ten_danh_sach: true,
  kem_theo: true,
  ...(Object.fromEntries(Object.keys(listFields).map((name) => [name, true])) as { [Name in keyof typeof listFields]: true }),
})
export type AmendmentFields = ReturnType<(typeof amendmentFields)['parse']>
