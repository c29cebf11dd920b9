import { expect, it } from 'vitest'
import { fileNameOf } from '@shared/documents/fileNames'
import { isSafeFileName } from '@shared/ipc/fileNames'

const hostile = [
  '',
  ' ',
  '.',
  '..',
  '../x',
  'CON',
  'nul',
  'a:b',
  'a\\b',
  '12/QĐ-UBND',
  'a\u202eb',
  'a\u061cb',
  'a\u2028b',
  'a\u0085b',
  '\ud800',
  'x'.repeat(400),
  'ữ'.repeat(400),
  'H’Mẫu Niê',
  '“Bình dân học vụ số”',
  'a.',
  'tận cùng ... ',
  '?*<>|"',
  '\n\t',
  'Nguye\u0302\u0303n',
  '😀'.repeat(120),
]

it.each(hostile)('names every document so that it may be saved, whatever the office wrote: %j', (part) => {
  for (const name of [fileNameOf(part), fileNameOf('Quyết định', part), fileNameOf(part, 'Giấy khen', part)])
    expect([name, isSafeFileName(name)]).toEqual([name, true])
})
