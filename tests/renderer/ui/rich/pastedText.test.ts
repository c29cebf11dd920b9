// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pastedText } from '@renderer/ui/rich/pastedText'

const copy = (plain: string, html: string) => ({ getData: (type: string) => (type === 'text/html' ? html : plain) })

describe('what is pasted into the plan', () => {
  it('keeps bold and italic words of Word', () => {
    const html = `<html><head><style>p { font-weight: bold }</style></head><body><p class=MsoNormal><b>Mục
      đích:</b> thi đua <i style='mso-bidi-font-style:normal'>thiết thực</i><o:p></o:p></p>
      <p class=MsoNormal>Dòng <span style='font-weight:bold'>hai</span></p></body></html>`
    expect(pastedText(copy('Mục đích: thi đua thiết thực\r\nDòng hai\r\n', html))).toBe('**Mục đích:** thi đua *thiết thực*\nDòng **hai**')
  })

  it('takes the plain words where the other copy says something else', () => {
    expect(pastedText(copy('Một câu', '<p><b>Câu khác</b></p>'))).toBe('Một câu')
    expect(pastedText(copy('Một câu', ''))).toBe('Một câu')
  })

  it('leaves asterisks that people typed as they are', () => {
    expect(pastedText(copy('2*3*4', '<p><b>2*3*4</b></p>'))).toBe('2*3*4')
  })

  it('reads a list with its marks, and a weight that is taken back', () => {
    const html = "<ul><li><b>Thôn Mẫu</b></li>\n<li><b>Thôn <span style='font-weight:normal'>Nhạt</span></b></li></ul>"
    expect(pastedText(copy('Thôn Mẫu\nThôn Nhạt', html))).toBe('**Thôn Mẫu**\n**Thôn** Nhạt')
  })
})
