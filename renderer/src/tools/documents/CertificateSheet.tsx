import { memo, useMemo, type CSSProperties } from 'react'
import { emblemBox } from '@shared/domain/certificate/layout'
import type { CertificateLayout } from '@shared/domain/certificate/types'
import { borderColors, certificateBorder, svgPath } from '@shared/documents/kinds/certificates/border'
import type { FittedField } from '@shared/documents/kinds/certificates/fitLines'

/** Times New Roman, or its metric twins where it is missing. Kerning off, as Word sets it. */
const type: CSSProperties = {
  fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
  fontKerning: 'none',
  fontVariantNumeric: 'normal',
  lineHeight: 1.15,
}

/** The border as an image of its own size; drawn once per layout and reused. */
const Border = memo(function Border({
  widthMm,
  heightMm,
  hasEmblem,
}: {
  readonly widthMm: number
  readonly heightMm: number
  readonly hasEmblem: boolean
}) {
  const { gold, red } = useMemo(() => {
    const border = certificateBorder(widthMm, heightMm, hasEmblem)
    return { gold: svgPath(border.gold), red: svgPath(border.red) }
  }, [widthMm, heightMm, hasEmblem])
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      style={{ position: 'absolute', inset: 0, width: `${widthMm}mm`, height: `${heightMm}mm` }}
    >
      <path d={gold} fill={`#${borderColors.gold}`} />
      <path d={red} fill={`#${borderColors.red}`} />
    </svg>
  )
})

function Field({ field }: { readonly field: FittedField }) {
  const box: CSSProperties = { position: 'absolute', left: `${field.xMm}mm`, top: `${field.yMm}mm`, width: `${field.widthMm}mm` }
  if (field.name === 'independenceRule') return <div style={{ ...box, borderTop: '1pt solid #000' }} />
  return (
    <div
      data-field={field.name}
      style={{
        ...box,
        fontSize: `${field.sizePt}pt`,
        fontWeight: field.isBold ? 700 : 400,
        fontStyle: field.isItalic ? 'italic' : 'normal',
        color: field.color === 'red' ? '#F00' : '#000',
        textAlign: field.align,
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
      }}
    >
      {field.broken}
    </div>
  )
}

type Props = {
  readonly layout: CertificateLayout
  readonly fields: readonly FittedField[]
  readonly emblem: string | null
  readonly label: string
  /** Share of the true size; 1 on paper. */ readonly scale?: number
}

/** One certificate from the same boxes as the Word file, in millimetres. */
export const CertificateSheet = memo(function CertificateSheet({ layout, fields, emblem, label, scale = 1 }: Props) {
  const { sheetWidthMm, sheetHeightMm, offsetXMm, offsetYMm } = layout
  const picture = layout.mode === 'full' ? emblem : null
  return (
    <div
      role="img"
      aria-label={label}
      className="certificate-sheet"
      style={{
        ...type,
        position: 'relative',
        width: `${sheetWidthMm}mm`,
        height: `${sheetHeightMm}mm`,
        overflow: 'hidden',
        background: '#FFF',
        ...(scale === 1 ? {} : { zoom: scale }),
      }}
    >
      {layout.mode === 'full' && (
        <div style={{ position: 'absolute', left: `${offsetXMm}mm`, top: `${offsetYMm}mm` }}>
          <Border widthMm={sheetWidthMm} heightMm={sheetHeightMm} hasEmblem={picture !== null} />
          {picture !== null && (
            <img
              src={picture}
              alt=""
              style={{
                position: 'absolute',
                left: `${(sheetWidthMm - emblemBox.widthMm) / 2}mm`,
                top: `${emblemBox.yMm}mm`,
                width: `${emblemBox.widthMm}mm`,
                height: `${emblemBox.heightMm}mm`,
              }}
            />
          )}
        </div>
      )}
      {fields.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </div>
  )
})
