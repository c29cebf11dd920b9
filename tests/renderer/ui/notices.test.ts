// @vitest-environment happy-dom
import { act, createElement as h, useEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NoticePlace, NoticesOfScreen, NoticesProvider, useNotices } from '@renderer/ui/Notices'
import { useRefused } from '@renderer/ui/useRefused'

let root: Root
let told: ReturnType<typeof useNotices>
let other: ReturnType<typeof useNotices>
let refuse: ReturnType<typeof useRefused<[number]>>['refuse']
const stored: number[] = []
function Page() {
  told = useNotices()
  const { refuse: tell, againRef } = useRefused<[number]>()
  refuse = tell
  useEffect(() => {
    againRef.current = (change) => stored.push(change)
  }, [againRef])
  return h('p', null, 'trang')
}
function OtherPart() {
  other = useNotices()
  return null
}
const shown = async (hasFrame: boolean): Promise<void> => {
  const frame = hasFrame ? h('footer', { key: 'frame' }, h(NoticePlace)) : null
  const errorText = (error: { readonly code: string }): string => `Lỗi ${error.code}`
  await act(async () =>
    root.render(h(NoticesProvider, { errorText, children: [h(Page, { key: 'page' }), h(OtherPart, { key: 'other' }), frame] })),
  )
}
const notice = (): HTMLElement | null => document.querySelector('[role="status"], [role="alert"]')
const press = (label: string): Promise<void> =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === label || one.getAttribute('aria-label') === label,
    )
    if (button === undefined) throw new Error(`no button “${label}”`)
    button.click()
  })
/** It leaves with a short movement. */
const gone = (): Promise<void> => expect.poll(() => notice()).toBeNull()

beforeEach(() => {
  stored.length = 0
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('a message', () => {
  it('stands in the place of the frame, or after the page where there is no frame; it is laid over neither', async () => {
    for (const hasFrame of [true, false]) {
      await shown(hasFrame)
      await act(async () => told.say('Đã ghi'))
      expect(notice()?.textContent).toContain('Đã ghi')
      expect(notice()?.closest('footer') !== null).toBe(hasFrame)
      expect(getComputedStyle(notice()!.closest('.MuiSnackbar-root')!).position).toBe('relative')
      await press('Đóng')
    }
  })

  it('can be closed by mouse and by Esc, with an act of its own and without', async () => {
    await shown(true)
    for (const action of [undefined, { label: 'Làm lại', onAct: () => undefined }])
      for (const close of [
        () => press('Đóng'),
        () => act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))),
      ]) {
        await act(async () => told.warn('Hãy xem lại', action))
        expect(notice()?.textContent).toContain('Hãy xem lại')
        await close()
        await gone()
      }
  })

  it('leaves as its act is taken', async () => {
    await shown(true)
    let acts = 0
    await act(async () => told.say('Đã hoàn tác', { label: 'Làm lại', onAct: () => (acts += 1) }))
    await press('Làm lại')
    await gone()
    expect(acts).toBe(1)
  })

  it('of what came about by itself waits behind a problem, and takes the place of its own earlier one', async () => {
    await shown(true)
    await act(async () => told.fail({ code: 'storage.full', act: 'Sửa tên' }))
    await act(async () => told.news('Ổ đĩa đầy', 'attention'))
    await act(async () => told.news('Bản sao mở thử được'))
    await act(async () => told.news('Đã có chỗ trống', 'ok', 'Ổ đĩa đầy'))
    expect(notice()?.textContent).toContain('Lỗi storage.full')
    await press('Đóng')
    await expect.poll(() => notice()?.textContent).toContain('Bản sao mở thử được')
    await press('Đóng')
    await expect.poll(() => notice()?.textContent).toContain('Đã có chỗ trống')
    await act(async () => told.warn('Ổ đĩa đầy'))
    await act(async () => told.news('Đã có chỗ trống', 'ok', 'Ổ đĩa đầy'))
    expect(notice()?.textContent).toContain('Đã có chỗ trống')
    await press('Đóng')
    await gone()
  })

  it('of a problem waits behind a problem of another part, and says how many wait', async () => {
    await shown(true)
    await act(async () => told.fail({ code: 'storage.full', act: 'Sửa tên' }))
    await act(async () => other.fail({ code: 'cancelled' }))
    expect(notice()?.textContent).toContain('Lỗi cancelled')
    expect(notice()?.textContent).toContain('còn 1 thông báo')
    // The same words are not said twice.
    await act(async () => told.fail({ code: 'cancelled' }))
    expect(notice()?.textContent).not.toContain('còn')
    await press('Đóng')
    await gone()
  })

  it('of a success answers a problem, but not one that still offers a way out', async () => {
    await shown(true)
    await act(async () => told.fail({ code: 'cancelled' }))
    await act(async () => other.say('Đã ghi'))
    expect(notice()?.textContent).toContain('Đã ghi')
    expect(notice()?.textContent).not.toContain('còn')
    let taken = 0
    await act(async () => told.warn('Dòng đã trở lại', { label: 'Xóa lại', onAct: () => (taken += 1) }))
    await act(async () => told.fail({ code: 'storage.full', act: 'Sửa tên' }))
    await act(async () => other.say('Đã sắp xếp'))
    expect(notice()?.textContent).toContain('còn 1 thông báo')
    await press('Đóng')
    await expect.poll(() => notice()?.textContent).toContain('Dòng đã trở lại')
    await press('Xóa lại')
    await gone()
    expect(taken).toBe(1)
  })
})

describe('a message of a screen', () => {
  /** The frame tells `other`; the screen at that address, named anew for each, tells `told`. */
  const at = async (screen: string): Promise<void> => {
    const errorText = (error: { readonly code: string }): string => `Lỗi ${error.code}`
    await act(async () =>
      root.render(
        h(NoticesProvider, {
          errorText,
          children: [
            h(NoticesOfScreen, { key: 'screen', at: screen, children: h(Page, { key: screen }) }),
            h(OtherPart, { key: 'frame' }),
            h('footer', { key: 'foot' }, h(NoticePlace)),
          ],
        }),
      ),
    )
  }
  const words = (): string => notice()?.textContent ?? ''

  it('goes as another screen opens, one of the frame stays', async () => {
    await at('/dot-xet/1')
    await act(async () => other.warn('Ổ đĩa đầy'))
    await act(async () => told.warn('4 ô được đọc khác', { label: 'Xem từng ô', onAct: () => undefined }))
    await at('/dot-xet/1')
    expect(words()).toContain('4 ô được đọc khác')
    await at('/dot-xet/2')
    expect(words()).toContain('Ổ đĩa đầy')
    expect(words()).not.toContain('còn')
    await press('Đóng')
    await gone()
  })

  it('of what was done stays its time, and one that leads elsewhere goes along there', async () => {
    await at('/dot-xet/1')
    await act(async () => told.say('Đã ghi'))
    await at('/dot-xet/2')
    expect(words()).toContain('Đã ghi')
    await act(async () => told.warn('Còn 2 chỗ phải sửa', { label: 'Về quyết định', onAct: () => undefined, at: '/dot-xet/2/danh-sach' }))
    await at('/dot-xet/2/danh-sach')
    expect(words()).toContain('Còn 2 chỗ phải sửa')
    await at('/dot-xet/3')
    await gone()
  })

  it('that came after the screen was left offers nothing that it could not do', async () => {
    await at('/dot-xet/1')
    const late = told
    await at('/dot-xet/2')
    await act(async () => late.warn('Dòng đã trở lại', { label: 'Xóa lại', onAct: () => undefined }))
    expect(words()).toContain('Dòng đã trở lại')
    expect(words()).not.toContain('Xóa lại')
    await press('Đóng')
    await gone()
  })

  it('of what the store refused goes along with its way out, but has none where its record is gone', async () => {
    await at('/dot-xet/1')
    await act(async () => refuse({ code: 'storage.full', act: 'Dòng 9' }, 9))
    await at('/dot-xet/2')
    await press('Ghi lại')
    await gone()
    expect(stored.at(-1)).toBe(9)
    await act(async () => refuse({ code: 'record.missing', what: 'đợt xét' }, 10))
    expect(words()).not.toContain('Ghi lại')
    await at('/dot-xet/3')
    await gone()
  })
})

describe('what the store refused', () => {
  it('is stored again in its order by one press, and forgotten as the notice is closed', async () => {
    await shown(true)
    const tell = (change: number): Promise<void> => act(async () => refuse({ code: 'storage.full', act: `Dòng ${change}` }, change))
    for (const change of [1, 2]) await tell(change)
    expect(notice()?.textContent).not.toContain('còn')
    await press('Ghi lại')
    await gone()
    expect(stored).toEqual([1, 2])
    await tell(3)
    await press('Đóng')
    await gone()
    await tell(4)
    await press('Ghi lại')
    await gone()
    expect(stored).toEqual([1, 2, 4])
  })
})
