import { describe, expect, it } from 'vitest'
import type { Award } from '@shared/domain/award/types'
import { registerFileColumns } from '@renderer/features/register/registerColumns'

describe('the register as a file', () => {
  const prize = registerFileColumns.find(({ field }) => field === 'prizeVnd')!
  it('leaves the prize blank where the screen does, and gives a number elsewhere', () => {
    expect(prize.cell?.({ prizeVnd: 0 } as Award)).toBeNull()
    expect(prize.cell?.({ prizeVnd: 760_000 } as Award)).toBe(760_000)
  })
  it('writes the serial as the screen shows it', () => {
    const serial = registerFileColumns.find(({ field }) => field === 'number')!
    expect([3, 12, 105, null].map((registerNumber) => serial.cell?.({ registerNumber } as Award))).toEqual(['03', '12', '105', ''])
  })
})
