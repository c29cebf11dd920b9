import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { forLooking } from '@renderer/workers/previewCopy'
import { previewRowLimit } from '@renderer/workers/composeProtocol'
import { sheetsBetween } from '@renderer/tools/documents/PrintCertificates'
import { certificateSet } from '@shared/documents/kinds/certificates/sheets'
import { aPerson } from '../../../support/builders'
import { paragraphsOf, partOf } from '../../../support/documents'
import { paperOfCase } from '../../../support/caseParts'
import { aCertificateCase } from './aCertificateCase'

const row = (text: string): string => `<w:tr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`
const file = (rows: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      'word/document.xml': strToU8(
        `<w:body><w:p><w:r><w:t>12/QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p><w:tbl><w:tblPr/>${row('Đầu')}${Array.from({ length: rows }, (_, index) => row(`Người ${index + 1}`)).join('')}${row('Tổng cộng')}</w:tbl></w:body>`,
      ),
    }),
  )

describe('the copy for looking at', () => {
  it('shows the head, the first rows and the total of a long table', () => {
    const { bytes, isCut } = forLooking(file(1000))
    const text = paragraphsOf(bytes)
    expect(isCut).toBe(true)
    expect(text).toHaveLength(1 + 1 + previewRowLimit + 1)
    expect([text[1], text[2], text.at(-2), text.at(-1)]).toEqual(['Đầu', 'Người 1', `Người ${previewRowLimit}`, 'Tổng cộng'])
  })

  it('leaves a short table whole and shows the hyphen of a symbol', () => {
    const { bytes, isCut } = forLooking(file(3))
    expect(isCut).toBe(false)
    expect(partOf(bytes, 'word/document.xml')).toContain('\u2011')
    expect(paragraphsOf(bytes)).toHaveLength(6)
  })
})

describe('the choice of certificates to print', () => {
  const { sheets } = certificateSet(paperOfCase(aCertificateCase({ subjects: Array.from({ length: 9 }, () => aPerson()) })), 'full')
  it.each([
    ['', '', 9],
    ['3', '5', 3],
    ['8', '', 2],
    ['', '1', 1],
    ['5', '3', 0],
  ])('from "%s" to "%s" gives %d', (from, to, count) => {
    expect(sheetsBetween(sheets, from, to)).toHaveLength(count)
  })
})
