import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemRules } from '@renderer/features/movements/plan/itemRules'
import { Draft } from '@renderer/ui/form/draft'
import { newTitleRules, proseRules, titleRules, untilLeft } from '@renderer/ui/form/draftRules'

describe('words typed into a field that saves itself', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are stored once after a pause, cleaned, while the blank at the end stays for the next word', () => {
    const draft = new Draft('một', proseRules)
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change('một ha')
    draft.change('một hai ')
    expect(saved).toEqual([])
    vi.advanceTimersByTime(2000)
    expect(saved).toEqual(['một hai'])
    draft.receive('một hai')
    expect(draft.read()).toBe('một hai ')
    draft.leave()
    expect(saved).toEqual(['một hai'])
    expect(draft.read()).toBe('một hai')
  })

  it('survive an answer of the database that is older than they are', () => {
    const draft = new Draft('a', proseRules)
    draft.saveWith(() => undefined)
    draft.change('ab')
    draft.flush()
    draft.change('a')
    draft.receive('ab')
    expect(draft.read()).toBe('a')
  })

  it('give way to an undo when nothing was typed since', () => {
    const draft = new Draft('a', proseRules)
    draft.saveWith(() => undefined)
    draft.change('ab')
    draft.leave()
    draft.receive('ab')
    draft.receive('a')
    expect(draft.read()).toBe('a')
  })

  it('are not taken for a change from elsewhere when their own storing is answered late', () => {
    const draft = new Draft('a', proseRules)
    const saved: (readonly [string, string])[] = []
    draft.saveWith((value, base) => saved.push([value, base]))
    draft.change('ab')
    draft.flush()
    draft.change('abc')
    draft.flush()
    draft.receive('ab')
    expect(draft.read()).toBe('abc')
    draft.receive('abc')
    draft.receive('ab')
    expect(draft.read()).toBe('ab')
    expect(saved).toEqual([
      ['ab', 'a'],
      ['abc', 'ab'],
    ])
  })

  it('of a heading not yet there wait until the field is left, however long she thinks', () => {
    const draft = new Draft('', newTitleRules)
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change('Đoàn Thanh')
    vi.advanceTimersByTime(600_000)
    expect(saved).toEqual([])
    draft.change('Đoàn Thanh niên xã')
    draft.flush()
    draft.restart('')
    draft.flush()
    expect(saved).toEqual(['Đoàn Thanh niên xã'])
  })

  it('wait while a title is blank, and stay as typed', () => {
    const draft = new Draft('Phòng Kinh tế', titleRules)
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change(' ')
    draft.leave()
    expect(saved).toEqual([])
    expect(draft.read()).toBe(' ')
  })

  it('leave a blank new item out of the store and in the draft', () => {
    const draft = new Draft([{ id: '1', text: 'một' }] as readonly { id: string; text: string }[], itemRules)
    const saved: unknown[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change([
      { id: '1', text: 'một' },
      { id: '2', text: '' },
    ])
    draft.flush()
    expect(saved).toEqual([])
    expect(draft.read()).toHaveLength(2)
    draft.change([
      { id: '1', text: 'một' },
      { id: '2', text: 'hai' },
    ])
    draft.flush()
    expect(saved).toEqual([
      [
        { id: '1', text: 'một' },
        { id: '2', text: 'hai' },
      ],
    ])
  })
})

describe('a sitting', () => {
  it('has one name from the first letter to leaving the field, another one afterwards', () => {
    const draft = new Draft('', proseRules)
    const sittings: string[] = []
    draft.saveWith((_value, _base, sitting) => sittings.push(sitting))
    for (const words of ['a', 'ab']) {
      draft.change(words)
      draft.flush()
    }
    draft.leave()
    draft.change('abc')
    draft.leave()
    expect(sittings).toHaveLength(3)
    expect(sittings[0]).toBe(sittings[1])
    expect(sittings[2]).not.toBe(sittings[0])
  })

  it('is taken back by Escape to what was last stored', () => {
    const draft = new Draft('cũ', untilLeft(proseRules))
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change('mới')
    draft.giveUp()
    draft.leave()
    expect([draft.read(), saved]).toEqual(['cũ', []])
  })
})
