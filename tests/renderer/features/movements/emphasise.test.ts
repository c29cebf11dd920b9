import { describe, expect, it } from 'vitest'
import { emphasise } from '@renderer/features/movements/plan/emphasise'

describe('bold and italic', () => {
  const apply = (text: string, start: number, end: number, mark: '*' | '**'): string | null => {
    const change = emphasise(text, start, end, mark)
    return change === null ? null : text.slice(0, change.from) + change.insert + text.slice(change.to)
  }
  it.each([
    ['trước ngày 12/12', 0, 5, '**', '**trước** ngày 12/12'],
    ['trước ngày 12/12', 0, 6, '**', '**trước** ngày 12/12'],
    ['trước ngày', 8, 8, '*', 'trước *ngày*'],
    ['**trước** ngày', 2, 7, '**', 'trước ngày'],
    ['**trước** ngày', 0, 9, '**', 'trước ngày'],
    ['*trước* ngày', 1, 6, '*', 'trước ngày'],
    ['*trước* ngày', 1, 6, '**', '**trước** ngày'],
    ['**trước** ngày', 2, 7, '*', '*trước* ngày'],
    ['a  b', 2, 2, '*', null],
  ] as const)('%j [%i, %i) with %s becomes %j', (text, start, end, mark, expected) => {
    expect(apply(text, start, end, mark)).toBe(expected)
  })
})
