import { TemplateHandler } from 'easy-template-x'
import { composeDocument, composeSet } from '@shared/compose'
import type { DocumentKind } from '@shared/documents/kinds'
import { decision } from '@shared/documents/kinds/decision/definition'
import { setOf } from '@shared/documents/source'
import { itemOf, paperOfItem } from '../support/documents'
import { aCase } from '../support/sampleCase'
import { drawList } from './drawnList'
import { line, measure, ratio } from './measure'

const compose = async (kind: DocumentKind, honorees: number): Promise<() => Promise<void>> => {
  const { job } = itemOf(kind, aCase({ honorees }))
  return async () => {
    const answer = await composeDocument(job)
    if (!answer.ok) throw new Error(answer.error.code)
  }
}

async function documents(): Promise<void> {
  console.log('\nVăn bản (Node, một lõi; trung vị)')
  const set = aCase({ honorees: 300 })
  line(
    'Cả bộ cho 300 người được khen',
    await measure(3, async () => {
      const answer = await composeSet(setOf(set).map(({ job }) => job))
      if (!answer.ok) throw new Error(answer.error.code)
    }),
    'mục tiêu ≤ 2.000',
  )
  for (const [honorees, times] of [
    [1000, 5],
    [5000, 3],
  ] as const) {
    const paper = paperOfItem(itemOf('decision', aCase({ honorees })))
    const ours = await measure(times, await compose('decision', honorees))
    const drawn = await measure(times, () => drawList(paper))
    const template = await decision.draw(paper)
    const values = decision.fields(paper)
    const easy = await measure(times, () => new TemplateHandler().process(template.slice().buffer, values as never))
    const shown = honorees.toLocaleString('vi-VN')
    line(`Quyết định kèm danh sách ${shown} dòng`, ours)
    line('  cùng danh sách vẽ từng dòng bằng docx', drawn, ratio(ours, drawn))
    line('  cùng mẫu và dữ liệu qua easy-template-x', easy, ratio(ours, easy))
  }
  line('1.000 giấy khen trong một tệp', await measure(3, await compose('certificates', 1000)))
  line('1.000 giấy khen in lên phôi trong một tệp', await measure(3, await compose('certificatesPreprinted', 1000)))
  line('Danh sách chi tiền thưởng 1.000 dòng', await measure(3, await compose('paymentList', 1000)))
}

export const run = documents
