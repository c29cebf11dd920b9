import type { Office } from './types'

export type PaymentSigners = NonNullable<Office['style']['paymentSigners']>

/** Who signs the payment list beside its maker and the chair: the office's choice, or both with their names left open. */
export const paymentSignersOf = ({ style }: Pick<Office, 'style'>): PaymentSigners =>
  style.paymentSigners ?? { hasAccountant: true, accountantName: '', hasTreasurer: true, treasurerName: '' }
