// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { onlyThis, useOnlyThis } from '@renderer/app/lock/useOnlyThis'
import { runHook, settle } from '../../support/hook'

const added = (mark?: string): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'))
  if (mark !== undefined) element.setAttribute(mark, '')
  return element
}

it('holds the page, and a dialog that opens later, out of reach while the program is locked, and gives back what it took', async () => {
  const [beneath, lock, heldBefore] = [added(), added(onlyThis), added('inert')]
  const page = await runHook(() => useOnlyThis())
  const later = added()
  await settle()
  expect([beneath, later, lock].map((element) => element.hasAttribute('inert'))).toEqual([true, true, false])
  await page.leave()
  expect([beneath, later, heldBefore].map((element) => element.hasAttribute('inert'))).toEqual([false, false, true])
})
