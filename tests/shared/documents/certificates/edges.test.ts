import { describe, expect, it } from 'vitest'
import { defaultLayout, placedFields } from '@shared/domain/certificate/layout'
import { certificateFieldNames, type CertificateFieldName, type CertificateLayout } from '@shared/domain/certificate/types'
import { outsideMargins } from '@shared/documents/kinds/certificates/edges'
import { fitFields } from '@shared/documents/kinds/certificates/fit'

const texts = Object.fromEntries(certificateFieldNames.map((name) => [name, name === 'independenceRule' ? '' : 'Thôn Mẫu'])) as Record<
  CertificateFieldName,
  string
>
const outside = (layout: CertificateLayout) => outsideMargins(layout, fitFields(layout, texts))
const moved = (name: CertificateFieldName, place: Partial<CertificateLayout['fields'][number]>): CertificateLayout => {
  const layout = defaultLayout('full')
  return { ...layout, fields: layout.fields.map((field) => (field.name === name ? { ...field, ...place } : field)) }
}

describe('letters where printers do not print', () => {
  it.each(['full', 'preprinted'] as const)('are none on the usual sheet (%s)', (mode) => expect(outside(defaultLayout(mode))).toEqual([]))

  it.each([
    ['left', { align: 'left', xMm: 2 }],
    ['right', { align: 'right', xMm: 200, widthMm: 96 }],
    ['below', { yMm: 203 }],
  ] as const)('are named when a field is moved over the edge: %s', (_, place) =>
    expect(outside(moved('registerLine', place))).toEqual(['registerLine']),
  )

  it('are asked of the letters, not of a box wider than they are', () =>
    expect(outside(moved('registerLine', { align: 'center', xMm: 0, widthMm: 290 }))).toEqual([]))

  it('count the correction of the printer', () => {
    const layout = { ...moved('registerLine', { align: 'left', xMm: 12 }), offsetXMm: -10 }
    expect(placedFields(layout).find(({ name }) => name === 'registerLine')?.xMm).toBe(2)
    expect(outside(layout)).toEqual(['registerLine'])
  })

  it('are nobody’s where the field is not printed', () => expect(outside(moved('registerLine', { xMm: 1, isOn: false }))).toEqual([]))
})
