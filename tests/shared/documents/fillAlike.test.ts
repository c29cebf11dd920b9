import { Paragraph, Table, TableCell, TableRow, TextRun, type FileChild } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FieldValues } from '@shared/documents/definition'
import { fillTemplate } from '@shared/documents/fill'
import { compiledTemplate } from '@shared/documents/filling/compiled'
import { fillByLibrary } from '@shared/documents/filling/library'
import { wordFile } from '@shared/documents/parts/file'
import { paperDefinitions } from '@shared/documents/source'
import { itemOf, paperOfItem } from '../../support/documents'
import { aCase } from '../../support/sampleCase'

/** Numbers that look like chance and are the same in every run. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * sides)
  }
}

const words = [
  '',
  'Nguyễn Thị Mẫu',
  'Công ty “Mẫu & Con” <Hải Dương>',
  "12/TTr\u2011VHXH 'ngày'",
  'hai\ndòng',
  '\n',
  'dòng\r\nWindows',
  'nguồn\u2028mềm',
  'tab\tở giữa',
  'Ánh'.normalize('NFD'),
  '\u0007chuông\uD800',
  'đủ 𝒜 và €',
] as const

/** Blocks of a template with every way of repeating: paragraphs, parts of one, rows, cells, one in the other, and what holds nothing. */
const blocks: readonly (() => FileChild[])[] = [
  () => [new Paragraph('Trước {ten} sau {tuoi}')],
  () => [new Paragraph({ children: [new TextRun({ text: '{ten}', bold: true }), new TextRun({ text: '{tuoi}', italics: true })] })],
  () => [new Paragraph('{#dong}'), new Paragraph('{ten}: {so}'), new Paragraph('{/dong}')],
  () => [new Paragraph('gồm {#dong}{ten}, {/dong}hết')],
  () => [new Paragraph('{#co}'), new Paragraph('{#dong}{so}{^khong}; {/khong}{/dong}'), new Paragraph('{/co}')],
  () => [new Paragraph('{^dong}trống{/dong}{#ten}có tên{/ten}{^ten}không tên{/ten}')],
  () => [row(['{#dong}{so}', '{ten}', '{/dong}'])],
  () => [new Table({ rows: [cells(['TT', 'Tên']), cells(['{#dong}{so}', '{ten}{/dong}'])] })],
  () => [
    new Table({ rows: [cells(['{#co}'], ['{ten}'], ['{/co}'])] }),
    new Paragraph('{#khong}'),
    row(['{so}']),
    new Paragraph('{/khong}'),
  ],
  () => [new Paragraph('{#co}'), row(['{ten}']), new Paragraph('{/co}')],
  () => [
    new Paragraph({ children: [new TextRun({ text: '{#dong}{ten}', bold: true }), new TextRun({ text: '{so}{/dong}', italics: true })] }),
  ],
]
const cells = (...texts: readonly (readonly string[])[]): TableRow =>
  new TableRow({ children: texts.map((lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })) })
const row = (texts: readonly string[]): Table =>
  new Table({ rows: [new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })] })

const valuesOf = (pick: (sides: number) => number): FieldValues => {
  const word = (): string => words[pick(words.length)] ?? ''
  return {
    ten: word(),
    tuoi: word(),
    so: word(),
    co: pick(2) === 1,
    khong: pick(2) === 1,
    dong: Array.from({ length: pick(4) }, (_, index) => ({ so: String(index + 1), ...(pick(3) === 0 ? {} : { ten: word() }) })),
  }
}

/** Every part of a Word file as text. */
const partsAsText = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      // The writer alone keeps the last row of a list with what closes it.
      strFromU8(part).replaceAll('<w:keepNext/>', '').replaceAll('<w:pPr></w:pPr>', ''),
    ]),
  )

describe('the writer beside the library', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('fills a template of any shape alike: %i', async (seed) => {
    const pick = dice(seed + 1)
    const children = Array.from({ length: 1 + pick(4) }, () => blocks[pick(blocks.length)]?.() ?? []).flat()
    const template = await wordFile('Mẫu', 'B', [{ children: [...children, new Paragraph('Hết.')] }])
    for (let turn = 0; turn < 4; turn += 1) {
      const values = valuesOf(pick)
      const [ours, library] = [fillTemplate(template, values), fillByLibrary(template, values)]
      expect(ours.ok).toBe(library.ok)
      if (ours.ok && library.ok) expect(partsAsText(ours.value)).toEqual(partsAsText(library.value))
    }
  })

  it.each(['minutes', 'submission', 'submissionUp', 'decision', 'certificates', 'certificatesPreprinted', 'paymentList'] as const)(
    'writes our own %s itself, byte for byte',
    async (kind) => {
      const paper = paperOfItem(itemOf(kind === 'submissionUp' ? 'decision' : kind, aCase({ honorees: 40 })))
      const template = await paperDefinitions[kind].draw(paper)
      const values = paperDefinitions[kind].fields(paper)
      const compiled = compiledTemplate(template)
      expect(compiled.ok && compiled.value.parts !== null).toBe(true)
      const [ours, library] = [fillTemplate(template, values), fillByLibrary(template, values)]
      if (!ours.ok || !library.ok) throw new Error('not filled')
      expect(partsAsText(ours.value)).toEqual(partsAsText(library.value))
    },
  )
})
