import { describe, expect, it } from 'vitest'
import { isSafeFileName } from '@shared/ipc/fileNames'
import { numberedName } from '@shared/lib/fileNames'

describe('file names that the page may ask for', () => {
  it.each([
    'Quyết định số 12-QĐ-UBND.docx',
    'Tờ trình (2).docx',
    '.ẩn',
    'console.docx',
    'comma.docx',
    'Đợt 1, năm 2026.xlsx',
    'a'.repeat(180),
  ])('lets %s through', (name) => {
    expect(isSafeFileName(name)).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    '../a',
    'a/b',
    'a\\b',
    'C:a',
    'a:luồng',
    'a*',
    'a?',
    'a"',
    'a<b',
    'a|b',
    'a\nb',
    'a\u0000',
    'a\u0085b',
    'a ',
    'a.',
    ' a',
    'CON',
    'con.docx',
    'Aux .txt',
    'nul',
    'COM1.docx',
    'LPT9',
    'com¹',
    'CONIN$',
    'ngược\u202excod.exe',
    'a'.repeat(181),
  ])('refuses %j', (name) => {
    expect(isSafeFileName(name)).toBe(false)
  })

  it.each([
    ['a.docx', 1, 'a.docx'],
    ['a.docx', 2, 'a (2).docx'],
    ['a.b.docx', 3, 'a.b (3).docx'],
    ['không đuôi', 2, 'không đuôi (2)'],
    ['.ẩn', 2, '.ẩn (2)'],
    ['Biên bản.docx', 2, 'Biên bản (2).docx'],
  ] as const)('numbers %s as try %i: %s', (name, number, expected) => {
    expect(numberedName(name, number)).toBe(expected)
  })
})
