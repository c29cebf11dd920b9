import { blankLongDate, yearOf } from '../../../lib/dates'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import type { MovementKind } from '../../kinds'
import { headStyle } from '../../styles'
import { chairPosts, committeeIssuerLines, dateline, linesField, postLines, signerOf, upperCommitteeLine } from '../../words/office'
import { mostColumns, tableFields, type TableFields } from './fields'
import type { TableInput, TablePaper } from './table'

const cellsOf = (cells: readonly string[], isHead: boolean): TableFields['dong'][number] =>
  ({
    ...Object.fromEntries(Array.from({ length: mostColumns }, (_, index) => [`o${index + 1}`, cells[index] ?? ''])),
    la_dau: isHead,
  }) as TableFields['dong'][number]

/** A row with its number stands over rows that have none; one with a letter over everything up to the next. */
const isHead = (rows: TablePaper['rows'], index: number): boolean =>
  /^[A-Z]$/.test(rows[index]?.[0] ?? '') || (rows[index]?.[0] !== '' && rows[index + 1]?.[0] === '')

type Family<Input> = {
  readonly kind: MovementKind
  readonly title: string
  readonly isLandscape: boolean
  readonly paper: (input: Input) => TablePaper
  readonly fileName: (input: Input) => readonly string[]
}

/** A kind of document that is one table: the table says what is in it, form and signature are the family's. */
export const tableDefinition = <Input extends TableInput>({
  kind,
  title,
  isLandscape,
  paper,
  fileName,
}: Family<Input>): DocumentDefinition<Input> => ({
  kind,
  source: 'movement',
  title,
  typeName: null,
  schema: tableFields,
  draw: async (input) => {
    const { columns, closing, rows } = paper(input)
    return (await import('./template')).tableTemplate({
      title,
      head: headStyle(input, {
        hasParent: input.office.style.showParentOrgan,
        issuerLines: committeeIssuerLines(input),
        number: null,
        dateline: null,
      }),
      columns,
      listPt: 12,
      hasHeads: rows.some((_, index) => isHead(rows, index)),
      hasClosing: closing !== '',
      isLandscape,
    })
  },
  fields: (input): TableFields => {
    const { office, today } = input
    const made = paper(input)
    const signer = signerOf(office, null)
    return {
      co_quan_chu_quan: office.style.showParentOrgan ? upperCommitteeLine(office) : '',
      co_quan_ban_hanh: linesField(committeeIssuerLines(input)),
      ten_bang: made.title,
      ve_viec: linesField(made.about),
      dong: made.rows.map((cells, index) => cellsOf(cells, isHead(made.rows, index))),
      ket: made.closing,
      dia_danh_ngay: dateline(office, blankLongDate({ month: null, year: yearOf(today) })),
      chuc_vu_ky: linesField(postLines(office, ['TM. ỦY BAN NHÂN DÂN', ...chairPosts(signer)])),
      nguoi_ky: signer?.fullName ?? '',
    }
  },
  fileName: (input) => fileNameOf(...fileName(input)),
  isDraft: () => false,
})
