import { describe, expect, it } from 'vitest'
import { defaultLayout, layoutOf, placedFields, withLayout } from '@shared/domain/certificate/layout'
import { certificateFieldNames, certificateLayoutSchema } from '@shared/domain/certificate/types'
import { emblemSchema } from '@shared/domain/certificate/emblem'

describe('the boxes of a certificate', () => {
  it.each([
    ['motto', 22, 41, 253, 15],
    ['independence', 22, 48, 253, 16],
    ['independenceRule', 114.1, 55.2, 68.8, 16],
    ['awardingPost', 22, 60, 253, 20],
    ['conferring', 22, 70, 253, 18],
    ['formName', 22, 78, 253, 40],
    ['recipient', 22, 98, 253, 22],
    ['recipientDetail', 22, 109, 253, 16],
    ['achievement', 32, 118, 233, 16],
    ['placeAndDate', 160, 137, 112, 15],
    ['signerPost', 160, 145, 112, 16],
    ['signerName', 160, 180, 112, 16],
    ['decisionLine', 26, 173, 122, 13],
    ['registerLine', 26, 181, 122, 13],
  ] as const)('puts %s at %d, %d mm, %d mm wide, %d pt', (name, xMm, yMm, widthMm, sizePt) => {
    expect(defaultLayout('full').fields.find((field) => field.name === name)).toMatchObject({ xMm, yMm, widthMm, sizePt, isOn: true })
  })

  it('prints only what changes onto a bought sheet', () => {
    const on = defaultLayout('preprinted')
      .fields.filter((field) => field.isOn)
      .map((field) => field.name)
    expect(on).toEqual([
      'recipient',
      'recipientDetail',
      'achievement',
      'placeAndDate',
      'signerPost',
      'signerName',
      'decisionLine',
      'registerLine',
    ])
  })

  it('draws the awarding post and the form in red, everything else in black', () => {
    expect(
      defaultLayout('full')
        .fields.filter((field) => field.color === 'red')
        .map((field) => field.name),
    ).toEqual(['awardingPost', 'formName'])
  })

  it('lets the office correct one field and keeps ours for the rest', () => {
    const ours = defaultLayout('full')
    const recipient = { ...ours.fields.find((field) => field.name === 'recipient')!, yMm: 101 }
    const office = { certificateLayouts: [{ ...ours, printerNote: 'máy Mẫu', fields: [recipient] }] }
    const layout = layoutOf(office, 'full')
    expect(layout.fields.map((field) => field.name)).toEqual([...certificateFieldNames])
    expect(layout.fields.find((field) => field.name === 'recipient')?.yMm).toBe(101)
    expect(layout.fields.find((field) => field.name === 'achievement')).toEqual(ours.fields.find((field) => field.name === 'achievement'))
    expect(layout.printerNote).toBe('máy Mẫu')
    expect(layoutOf(office, 'preprinted')).toEqual(defaultLayout('preprinted'))
    expect(withLayout(office.certificateLayouts, 'full', null)).toEqual([])
  })

  it('moves every printed field by the correction of the printer and keeps it on the sheet', () => {
    const moved = placedFields({ ...defaultLayout('full'), offsetXMm: -19.5, offsetYMm: 1.5 })
    expect(moved.find((field) => field.name === 'recipient')).toMatchObject({ xMm: 2.5, yMm: 99.5 })
    expect(
      placedFields({ ...defaultLayout('full'), offsetXMm: -20, fields: [{ ...defaultLayout('full').fields[0]!, xMm: 5 }] })[0]?.xMm,
    ).toBe(0)
  })

  it('has layouts that a round file can carry', () => {
    expect(certificateLayoutSchema.safeParse(defaultLayout('full')).success).toBe(true)
    expect(certificateLayoutSchema.safeParse(defaultLayout('preprinted')).success).toBe(true)
  })
})

describe('the picture of the emblem', () => {
  const png = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(100)}`
  it.each([
    ['takes a PNG', png, true],
    ['takes a JPEG', `data:image/jpeg;base64,/9j/${'A'.repeat(100)}`, true],
    ['refuses a text that calls itself PNG', 'data:image/png;base64,SGVsbG8=', false],
    ['refuses an SVG', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=', false],
    ['refuses more than 300 kB', `data:image/png;base64,iVBORw0KGgo${'A'.repeat(415_000)}`, false],
  ])('%s', (_, url, isGood) => {
    expect(emblemSchema.safeParse(url).success).toBe(isGood)
  })
})
