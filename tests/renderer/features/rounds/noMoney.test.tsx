import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { NoMoney } from '@renderer/features/rounds/frame/NoMoney'
import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'

const shown = (law: LawBook): string =>
  renderToStaticMarkup(
    <MemoryRouter>
      <NoMoney law={law} day="2026-11-16" />
    </MemoryRouter>,
  )

it('says what of the book is lacking so that the money cannot be reckoned, and leads there', () => {
  const noSalary = shown({ ...seedLawBook, baseSalaries: [] })
  expect(noSalary).toContain('Chưa tính được tiền thưởng của ngày 16/11/2026: ghi mức lương cơ sở vào Danh mục')
  expect(noSalary).toMatch(/href="[^"]*luong[^"]*2026-11-16/)
  const noRounding = shown({ ...seedLawBook, parameters: seedLawBook.parameters.filter(({ key }) => key !== 'prize.roundUpToVnd') })
  expect(noRounding).toContain('ghi mức làm tròn')
  expect(shown(seedLawBook)).toContain('chưa ghi hệ số')
})
