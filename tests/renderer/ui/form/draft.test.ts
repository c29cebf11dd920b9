import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemRules } from '@renderer/features/movements/plan/itemRules'
import { Draft, holdDrafts } from '@renderer/ui/form/draft'
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

  it('stay as they are while what they belong to is gone, and are stored once it is back', () => {
    const draft = new Draft('một', proseRules)
    const saved: (readonly [string, string])[] = []
    draft.saveWith((value, base) => saved.push([value, base]))
    const release = holdDrafts()
    draft.change('một hai')
    draft.leave()
    vi.advanceTimersByTime(9000)
    expect(draft.read()).toBe('một hai')
    expect(saved).toEqual([])
    release()
    draft.flush()
    expect(saved).toEqual([['một hai', 'một']])
  })

  it('of a field that is stored only when it is left are owed where it was left meanwhile', () => {
    const draft = new Draft('một', untilLeft(proseRules))
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    const release = holdDrafts()
    draft.change('một hai')
    expect(draft.isReady).toBe(false)
    draft.leave()
    expect(draft.isReady).toBe(true)
    release()
    draft.flush()
    expect(saved).toEqual(['một hai'])
    expect(draft.isReady).toBe(false)
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

describe('words that another window changed meanwhile', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const typing = (words: string): { readonly draft: Draft<string>; readonly saved: string[] } => {
    const draft = new Draft('cũ', proseRules)
    const saved: string[] = []
    draft.saveWith((value) => saved.push(value))
    draft.change(words)
    return { draft, saved }
  }

  it('are neither stored nor lost when another window changed the field meanwhile, until the officer decides', () => {
    const { draft, saved } = typing('của tôi')
    draft.receive('bản kia')
    expect(draft.readConflict()).toEqual({ was: 'cũ', theirs: 'bản kia' })
    draft.change('của tôi nữa')
    vi.advanceTimersByTime(5000)
    draft.leave()
    expect([saved, draft.read()]).toEqual([[], 'của tôi nữa'])
    draft.resolve('mine')
    expect([saved, draft.readConflict()]).toEqual([['của tôi nữa'], null])
  })

  it('give way to the other window’s where the officer takes those, and nothing is written', () => {
    const { draft, saved } = typing('của tôi')
    draft.receive('bản kia')
    draft.resolve('theirs')
    expect([saved, draft.read(), draft.readConflict()]).toEqual([[], 'bản kia', null])
  })

  it('are stored when the window goes before anything was decided', () => {
    const { draft, saved } = typing('của tôi')
    draft.receive('bản kia')
    draft.end()
    expect(saved).toEqual(['của tôi'])
  })

  it('ask nothing when the other window wrote the same, took it back again, or nothing was typed here', () => {
    const same = typing('như nhau')
    same.draft.receive('như nhau')
    expect(same.draft.readConflict()).toBeNull()
    const back = typing('của tôi')
    back.draft.receive('bản kia')
    back.draft.receive('cũ')
    expect(back.draft.readConflict()).toBeNull()
    vi.advanceTimersByTime(5000)
    back.draft.leave()
    expect(back.saved).toEqual(['của tôi'])
    const idle = new Draft('cũ', proseRules)
    idle.receive('bản kia')
    expect([idle.readConflict(), idle.read()]).toEqual([null, 'bản kia'])
  })

  it('of other sentences of a list come together without a question', () => {
    const list = [
      { id: '1', text: 'một' },
      { id: '2', text: 'hai' },
    ]
    const draft = new Draft(list as readonly { id: string; text: string }[], itemRules)
    draft.saveWith(() => undefined)
    draft.change([{ id: '1', text: 'một sửa' }, list[1]!])
    draft.receive([list[0]!, { id: '2', text: 'hai sửa' }, { id: '3', text: 'ba' }])
    expect(draft.readConflict()).toBeNull()
    expect(draft.read().map(({ text }) => text)).toEqual(['một sửa', 'hai sửa', 'ba'])
    draft.receive([
      { id: '1', text: 'một kia' },
      { id: '2', text: 'hai sửa' },
      { id: '3', text: 'ba' },
    ])
    expect(draft.readConflict()).not.toBeNull()
    draft.resolve('theirs')
    expect(draft.read().map(({ text }) => text)).toEqual(['một kia', 'hai sửa', 'ba'])
  })
})
