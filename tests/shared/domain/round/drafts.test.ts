import { expect, it } from 'vitest'
import { decisionSymbol } from '@shared/domain/round/drafts'
import { symbolOf } from '@shared/documents/words/office'

it.each([5, 12, 312])('names decision %i in the register and on screens as the printed decision does', (number) => {
  expect(decisionSymbol(number)).toBe(symbolOf(number, 'QĐ', 'UBND').replaceAll('\u2011', '-'))
})
