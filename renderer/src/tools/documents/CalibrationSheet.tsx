import type { CertificateLayout } from '@shared/domain/certificate/types'

const range = (end: number, step: number): number[] => Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)

/**
 * A ruler over the whole sheet, printed on plain paper and laid over a bought one: a line each 10 mm with its number,
 * ticks each mm along the edges, crosshairs in the middle and near the corners. Moved by the printer's correction like the certificates.
 */
export function CalibrationSheet({ layout }: { readonly layout: CertificateLayout }) {
  const { sheetWidthMm: width, sheetHeightMm: height, offsetXMm, offsetYMm } = layout
  const crosses = [
    [width / 2, height / 2],
    [20, 20],
    [width - 20, 20],
    [20, height - 20],
    [width - 20, height - 20],
  ] as const
  return (
    <svg
      className="certificate-sheet"
      viewBox={`${-offsetXMm} ${-offsetYMm} ${width} ${height}`}
      style={{
        display: 'block',
        width: `${width}mm`,
        height: `${height}mm`,
        background: '#FFF',
        fontFamily: "'Times New Roman', 'Liberation Serif', serif",
      }}
    >
      <g stroke="#9AA0A6" strokeWidth="0.1">
        {range(width, 10).map((x) => (
          <line key={`x${x}`} x1={x} x2={x} y1="0" y2={height} strokeWidth={x % 50 === 0 ? 0.3 : 0.1} />
        ))}
        {range(height, 10).map((y) => (
          <line key={`y${y}`} y1={y} y2={y} x1="0" x2={width} strokeWidth={y % 50 === 0 ? 0.3 : 0.1} />
        ))}
      </g>
      <g stroke="#000" strokeWidth="0.1">
        {range(width, 1).map((x) => (
          <line key={x} x1={x} x2={x} y1={height / 2} y2={height / 2 + (x % 5 === 0 ? 2.5 : 1.2)} />
        ))}
        {range(height, 1).map((y) => (
          <line key={y} y1={y} y2={y} x1={width / 2} x2={width / 2 + (y % 5 === 0 ? 2.5 : 1.2)} />
        ))}
      </g>
      <g fontSize="2.8" fill="#000">
        {range(width, 10)
          .filter((x) => x > 0)
          .flatMap((x) =>
            [9, height - 7].map((y) => (
              <text key={`${x}-${y}`} x={x + 0.4} y={y}>
                {x}
              </text>
            )),
          )}
        {range(height, 10)
          .filter((y) => y > 0)
          .flatMap((y) =>
            [6, width - 11].map((x) => (
              <text key={`${x}-${y}`} x={x} y={y - 0.4}>
                {y}
              </text>
            )),
          )}
      </g>
      <g stroke="#C00" strokeWidth="0.2" fill="none">
        {crosses.map(([x, y]) => (
          <path
            key={`${x}-${y}`}
            d={`M${x - 6} ${y}H${x + 6}M${x} ${y - 6}V${y + 6}M${x + 3} ${y}A3 3 0 1 0 ${x - 3} ${y}A3 3 0 1 0 ${x + 3} ${y}`}
          />
        ))}
      </g>
    </svg>
  )
}
