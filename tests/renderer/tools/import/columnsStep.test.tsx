import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ColumnsStep } from '@renderer/tools/import/ColumnsStep'
import { OtherLists } from '@renderer/tools/import/OtherLists'
import { columnCountOf } from '@shared/import/header'
import { chosenHeader, tickedColumns } from '@shared/import/list'
import { startingOptions } from '@shared/import/options'
import { readPasted } from '@shared/import/pasted'
import { targetOf } from '@shared/import/targets'
import { seedLawBook } from '@shared/law/seed'

/** What stands above each column, in its order. */
function heads(block: string): readonly string[] {
  const grid = readPasted(block, '')
  const header = chosenHeader(grid, 'auto')
  const { kinds, marks } = tickedColumns(grid, header, 'round', startingOptions(seedLawBook, '2026-11-01').awardForms)
  const look = { header, ticked: [...kinds, ...marks], columnCount: columnCountOf(grid), top: grid.rows, sample: grid.rows.slice(1) }
  const columns = { sheets: [], sheet: 0, headerRow: 'auto', look, mapping: header.mapping, isRemembered: false } as const
  const page = renderToStaticMarkup(
    <ColumnsStep columns={columns} fields={targetOf('round').fields} onLookAt={() => undefined} onMapping={() => undefined} />,
  )
  return page
    .split('<th ')
    .slice(1)
    .map((head) => (head.split('</th>')[0] ?? '').replace(/<style.*?<\/style>/gs, ''))
}

it('a column to be ticked says what a tick is read as, and is not called left out', () => {
  const [, , ...ticked] = heads(
    'TT\tHọ và tên\tCá nhân\tTập thể\tGiấy khen\n1\tNguyễn Văn Mẫu\tx\t\tx\n2\tTrường Mầm non Mẫu\t\tx\tx\n3\tLê Thị Mẫu\tx\t\tx',
  )
  expect(ticked).toHaveLength(3)
  for (const [place, said] of ['Cá nhân', 'Tập thể', 'Giấy khen'].entries()) {
    expect(ticked[place]).toContain(`ô có dấu được đọc là “${said}”`)
    expect(ticked[place]).toContain('Theo dấu trong ô')
    expect(ticked[place]).not.toContain('Bỏ qua')
  }
})

it('a column without ticks is chosen as before', () => {
  const [, , note] = heads('TT\tHọ và tên\tGhi chú\n1\tNguyễn Văn Mẫu\tabc\n2\tLê Thị Mẫu\tdef')
  expect(note).toContain('Bỏ qua')
  expect(note).not.toContain('dấu')
})

it('other sheets that hold lists are named, those without and the present one are not', () => {
  const sheetOf = (name: string, hasList: boolean, isHidden = false) => ({
    name,
    rowCount: 1200,
    isHidden,
    hasList,
    unsettledFormulas: 0,
    cutCells: 0,
    isCut: false,
  })
  const page = (sheet: number) =>
    renderToStaticMarkup(
      <OtherLists
        sheets={[sheetOf('Cá nhân', true), sheetOf('Ghi chú', false), sheetOf('Tập thể', true, true)]}
        sheet={sheet}
        onSheet={() => undefined}
      />,
    )
  expect(page(0)).toContain('Tập thể (1.200 dòng, đang ẩn)')
  expect(page(0)).toContain('Xem “Tập thể”')
  expect(page(0)).not.toMatch(/Ghi chú|Cá nhân/)
  expect(page(2)).toContain('Cá nhân (1.200 dòng)')
  expect(renderToStaticMarkup(<OtherLists sheets={[sheetOf('Cá nhân', true)]} sheet={0} onSheet={() => undefined} />)).toBe('')
})
