// @vitest-environment happy-dom
import { act, createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'

it('takes one answer: a second press on what is already leaving does nothing', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const answers: string[] = []
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const draw = (isOpen: boolean): Promise<void> =>
    act(async () =>
      root.render(
        h(ConfirmDialog, {
          isOpen,
          title: 'Bỏ dòng này?',
          text: '',
          confirm: 'Bỏ',
          onConfirm: () => answers.push('confirm'),
          onCancel: () => answers.push('cancel'),
          other: { label: 'Giữ', onAct: () => answers.push('other') },
        }),
      ),
    )
  await draw(true)
  const buttons = [...document.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Hủy', 'Giữ', 'Bỏ'])
  await act(async () => buttons[2]?.click())
  expect(answers).toEqual(['confirm'])
  await draw(false)
  expect(document.body.contains(buttons[2] ?? null)).toBe(true)
  await act(async () => buttons.forEach((button) => button.click()))
  expect(answers).toEqual(['confirm'])
  await act(async () => root.unmount())
})
