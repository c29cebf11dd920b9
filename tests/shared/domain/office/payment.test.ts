import { describe, expect, it } from 'vitest'
import { officeDraftSchema } from '@shared/domain/office/draft'
import { paymentSignersOf } from '@shared/domain/office/payment'
import { composed, textOf } from '../../../support/documents'
import { aCase, anOffice } from '../../../support/sampleCase'

const office = (paymentSigners?: ReturnType<typeof paymentSignersOf>) => ({
  ...anOffice(),
  style: { ...anOffice().style, ...(paymentSigners === undefined ? {} : { paymentSigners }) },
})
const listOf = async (signers?: ReturnType<typeof paymentSignersOf>): Promise<string> =>
  textOf((await composed('paymentList', aCase({ honorees: 2, office: { style: office(signers).style } }))).bytes)

describe('who signs the payment list', () => {
  it('is both, names left open, where the office said nothing', async () => {
    expect(paymentSignersOf(office())).toEqual({ hasAccountant: true, accountantName: '', hasTreasurer: true, treasurerName: '' })
    expect(await listOf()).toMatch(/KẾ TOÁN[\s\S]*THỦ QUỸ/u)
  })

  it('is whom the office names, and nobody whom it leaves out', async () => {
    const text = await listOf({ hasAccountant: true, accountantName: 'Vũ Thị Mẫu Sổ', hasTreasurer: false, treasurerName: '' })
    expect(text).toContain('Vũ Thị Mẫu Sổ')
    expect(text).not.toContain('THỦ QUỸ')
  })

  it('is asked about where a name is none', () => {
    const signers = { hasAccountant: true, accountantName: 'V?u Thị Mẫu', hasTreasurer: true, treasurerName: '' }
    const problems = officeDraftSchema.safeParse(office(signers)).error?.issues.map(({ path }) => path.join('.'))
    expect(problems).toEqual(['style.paymentSigners.accountantName'])
    expect(officeDraftSchema.safeParse(office({ ...signers, accountantName: 'Vũ Thị Mẫu Sổ' })).success).toBe(true)
  })
})
