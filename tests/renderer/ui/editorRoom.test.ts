import { describe, expect, it } from 'vitest'
import { editorHeight, placeOfEditor } from '@renderer/ui/sheet/editorRoom'

describe('a field of several lines in a table', () => {
  it.each([
    ['goes down where there is room', 40, 300, { isUp: false, height: editorHeight }],
    ['goes up from the last line', 300, 34, { isUp: true, height: editorHeight }],
    ['is as high as the room of a low window', 70, 30, { isUp: true, height: 70 }],
    ['takes the larger side, below too', 36, 90, { isUp: false, height: 90 }],
  ])('%s', (_, above, below, place) => {
    expect(placeOfEditor(above, below)).toEqual(place)
  })
})
