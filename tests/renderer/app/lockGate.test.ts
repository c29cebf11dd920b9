// @vitest-environment happy-dom
import { createElement } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LockGate } from '@renderer/app/lock/LockGate'
import { runHook, settle } from '../../support/hook'

const store = IDBObjectStore.prototype
const { get } = store
afterEach(() => {
  store.get = get
})

it('a lock that cannot be read holds nobody in front of an empty page: the start behind it says what is wrong', async () => {
  store.get = () => {
    throw new DOMException('Internal error.', 'UnknownError')
  }
  let isDrawn = false
  const page = await runHook(
    () => {
      isDrawn = true
    },
    (behind) => createElement(LockGate, null, behind),
  )
  await settle()
  expect(isDrawn).toBe(true)
  await page.leave()
})
