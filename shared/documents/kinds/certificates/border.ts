/**
 * The border of a certificate on a blank sheet: an outer line 10 mm from the edge and a band 8 mm deep of the "hoa chanh" flower
 * (four petals and a small lozenge), an old weaving pattern; it has nothing of the borders of state-level certificates.
 * Described once, in mm, as closed outlines of straight and curved pieces, and drawn alike on screen (SVG) and in Word (DrawingML).
 */
export type Point = readonly [xMm: number, yMm: number]
/** A closed outline: a start, then pieces that each end at `to`, straight or bent towards `bend`. */
export type Outline = { readonly start: Point; readonly pieces: readonly { readonly bend: Point | null; readonly to: Point }[] }
export type Border = { readonly gold: readonly Outline[]; readonly red: readonly Outline[] }

/** Colours of the border: an old gold, and the red of the certificate's letters darkened. */
export const borderColors = { gold: 'B8860B', red: '9C1C1C' } as const
const edgeMm = 10
const depthMm = 8

const polygon = (points: readonly Point[]): Outline => ({
  start: points[0]!,
  pieces: [...points.slice(1), points[0]!].map((to) => ({ bend: null, to })),
})

/** A petal from the middle of a cell to near its corner: two bent sides. */
const petal = (x: number, y: number, dx: number, dy: number): Outline => ({
  start: [x + dx * 0.1, y + dy * 0.1],
  pieces: [
    { bend: [x + dx * 0.85, y + dy * 0.1], to: [x + dx * 0.88, y + dy * 0.88] },
    { bend: [x + dx * 0.1, y + dy * 0.85], to: [x + dx * 0.1, y + dy * 0.1] },
  ],
})
const lozenge = (x: number, y: number, rx: number, ry: number): Outline =>
  polygon([
    [x, y - ry],
    [x + rx, y],
    [x, y + ry],
    [x - rx, y],
  ])

const flower = (x: number, y: number, width: number, height: number): Outline[] =>
  [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([sx, sy]) => petal(x, y, (sx! * width) / 2, (sy! * height) / 2))

/** A line as a thin closed box. */
const bar = (x: number, y: number, width: number, height: number): Outline =>
  polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])

/** Four bars around a box, `thick` mm wide, growing inwards; the upper one is cut out between `gap`. */
const frame = (inset: number, thick: number, width: number, height: number, gap: readonly [number, number] | null): Outline[] => [
  ...(gap === null
    ? [bar(inset, inset, width - 2 * inset, thick)]
    : [bar(inset, inset, gap[0] - inset, thick), bar(gap[1], inset, width - inset - gap[1], thick)]),
  bar(inset, height - inset - thick, width - 2 * inset, thick),
  bar(inset, inset, thick, height - 2 * inset),
  bar(width - inset - thick, inset, thick, height - 2 * inset),
]

/** The whole border for a sheet of that size; with `hasEmblem` the band leaves room where the emblem stands over it. */
export function certificateBorder(widthMm: number, heightMm: number, hasEmblem: boolean): Border {
  const inner = edgeMm + depthMm
  const middle = edgeMm + depthMm / 2
  const gap: readonly [number, number] | null = hasEmblem ? [widthMm / 2 - 15, widthMm / 2 + 15] : null
  const along = (length: number): { count: number; step: number } => {
    const count = Math.max(1, Math.round((length - 2 * inner) / depthMm))
    return { count, step: (length - 2 * inner) / count }
  }
  const across = along(widthMm)
  const down = along(heightMm)
  const cells = [
    ...Array.from({ length: across.count }, (_, index) => inner + (index + 0.5) * across.step).flatMap((x) => [
      ...(gap !== null && x + across.step / 2 > gap[0] && x - across.step / 2 < gap[1]
        ? []
        : [[x, middle, across.step - 1, depthMm - 1.6] as const]),
      [x, heightMm - middle, across.step - 1, depthMm - 1.6] as const,
    ]),
    ...Array.from({ length: down.count }, (_, index) => inner + (index + 0.5) * down.step).flatMap((y) => [
      [middle, y, depthMm - 1.6, down.step - 1] as const,
      [widthMm - middle, y, depthMm - 1.6, down.step - 1] as const,
    ]),
  ]
  const corners = [
    [middle, middle],
    [widthMm - middle, middle],
    [middle, heightMm - middle],
    [widthMm - middle, heightMm - middle],
  ] as const
  return {
    gold: [
      ...frame(edgeMm, 0.7, widthMm, heightMm, null),
      ...frame(inner - 0.4, 0.4, widthMm, heightMm, gap),
      ...cells.flatMap(([x, y, width, height]) => flower(x, y, width, height)),
    ],
    red: [
      ...cells.map(([x, y]) => lozenge(x, y, 0.75, 0.75)),
      ...corners.flatMap(([x, y]) => [...flower(x, y, 6.2, 6.2), lozenge(x, y, 1, 1)]),
    ],
  }
}

const mm = (value: number): string => String(Math.round(value * 100) / 100)

/** The outlines as an SVG path in mm. */
export const svgPath = (outlines: readonly Outline[]): string =>
  outlines
    .map(
      ({ start, pieces }) =>
        `M${mm(start[0])} ${mm(start[1])}${pieces.map(({ bend, to }) => (bend === null ? `L${mm(to[0])} ${mm(to[1])}` : `Q${mm(bend[0])} ${mm(bend[1])} ${mm(to[0])} ${mm(to[1])}`)).join('')}Z`,
    )
    .join('')

/** The same as a DrawingML path in hundredths of a mm. */
export const drawingPath = (outlines: readonly Outline[], widthMm: number, heightMm: number): string => {
  const point = ([x, y]: Point): string => `<a:pt x="${Math.round(x * 100)}" y="${Math.round(y * 100)}"/>`
  const pieces = outlines
    .map(
      ({ start, pieces: sides }) =>
        `<a:moveTo>${point(start)}</a:moveTo>${sides.map(({ bend, to }) => (bend === null ? `<a:lnTo>${point(to)}</a:lnTo>` : `<a:quadBezTo>${point(bend)}${point(to)}</a:quadBezTo>`)).join('')}<a:close/>`,
    )
    .join('')
  return `<a:path w="${Math.round(widthMm * 100)}" h="${Math.round(heightMm * 100)}">${pieces}</a:path>`
}
