import { describe, expect, it } from 'vitest'
import { roomOf } from '../../build/lib/rooms'
import { circleOf } from '../../build/lib/withoutCircles'

const file = (fileName: string, ...imports: string[]) => ({ fileName, imports })

describe('files of the built page', () => {
  it('finds the way by which files need each other in a circle', () => {
    expect(circleOf([file('page', 'common'), file('common', 'grid'), file('grid', 'documents'), file('documents', 'common')])).toEqual([
      'common',
      'grid',
      'documents',
      'common',
    ])
    expect(circleOf([file('common', 'common')])).toEqual(['common', 'common'])
  })

  it('finds no circle where two ways lead to one file', () => {
    expect(circleOf([file('page', 'grid', 'dates'), file('grid', 'libraries'), file('dates', 'libraries'), file('libraries')])).toBeNull()
  })

  it('puts a module into the file of its room, and what brings a big library with that library', () => {
    expect(roomOf('/a/renderer/src/ui/Card.tsx')).toBe('common')
    expect(roomOf('/a/renderer/src/ui/PagedGrid.tsx')).toBe('grid')
    expect(roomOf('/a/renderer/src/ui/sheet/Sheet.tsx')).toBe('sheet')
    expect(roomOf('/a/shared/documents/parts/head.ts')).toBe('templates')
    expect(roomOf('/a/shared/documents/parts/lengths.ts')).toBe('documents')
    expect(roomOf('C:\\a\\node_modules\\@mui\\x-data-grid\\index.mjs')).toBe('grid')
    expect(roomOf('/a/node_modules/@mui/material/Tabs/index.mjs')).toBe('libraries')
    expect(roomOf('\0virtual:schemas-later')).toBeNull()
  })
})
