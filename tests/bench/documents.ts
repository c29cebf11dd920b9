import { TemplateHandler } from 'easy-template-x'
import { checkForm, contextOf } from '@shared/checks/form'
import { findingsOf } from '@shared/checks/papers'
import { composeDocument, composeSet } from '@shared/compose'
import { fillTemplate } from '@shared/documents/fill'
import { fillByLibrary } from '@shared/documents/filling/library'
import type { DocumentKind } from '@shared/documents/kinds'
import { decision } from '@shared/documents/kinds/decision/definition'
import { setOf } from '@shared/documents/set'
import { paperDefinitions, planDefinition, type DocumentJob } from '@shared/documents/source'
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

/** The way before our own writer: the library fills every part of every document. */
async function composeByLibrary(job: DocumentJob): Promise<void> {
  if ('input' in job && job.kind !== 'plan') throw new Error('letters are not measured here')
  const [definition, template, values, input] =
    job.kind === 'plan'
      ? ([planDefinition, await planDefinition.draw(job.input), planDefinition.fields(job.input), job.input] as const)
      : ([
          paperDefinitions[job.kind],
          await paperDefinitions[job.kind].draw(job.paper),
          paperDefinitions[job.kind].fields(job.paper),
          job.paper,
        ] as const)
  const filled = fillByLibrary(template, values)
  if (!filled.ok) throw new Error(filled.error.code)
  findingsOf(job)
  if (definition.typeName !== null) checkForm(filled.value, { ...contextOf(input.office, input.law), documentType: definition.typeName })
}

async function documents(): Promise<void> {
  console.log('\nVăn bản (Node, một lõi; trung vị)')
  const set = aCase({ honorees: 300 })
  const jobs = setOf(set).map(({ job }) => job)
  const whole = await measure(5, async () => {
    const answer = await composeSet(jobs)
    if (!answer.ok) throw new Error(answer.error.code)
  })
  const before = await measure(5, async () => {
    for (const job of jobs) await composeByLibrary(job)
  })
  line('Cả bộ cho 300 người được khen', whole, `mục tiêu ≤ 0,4 lần cách cũ ${ratio(whole, before)}`)
  line('  cùng bộ, cách cũ: thư viện điền từng phần', before)
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
    const filling = await measure(times, () => fillTemplate(template, values))
    const first = await measure(times, () => fillTemplate(template.slice(), values))
    const shown = honorees.toLocaleString('vi-VN')
    line(`Quyết định kèm danh sách ${shown} dòng`, ours)
    line('  chỉ điền mẫu đã đọc', filling, `mục tiêu ≤ 0,35 lần easy-template-x ${ratio(filling, easy)}`)
    line('  điền lần đầu, đọc cả mẫu', first, ratio(first, easy))
    line('  cùng danh sách vẽ từng dòng bằng docx', drawn, ratio(ours, drawn))
    line('  cùng mẫu và dữ liệu qua easy-template-x', easy, `mục tiêu điền và kiểm tra ≤ 0,8 lần ${ratio(ours, easy)}`)
  }
  line('1.000 giấy khen trong một tệp', await measure(3, await compose('certificates', 1000)))
  line('1.000 giấy khen in lên phôi trong một tệp', await measure(3, await compose('certificatesPreprinted', 1000)))
  line('Danh sách chi tiền thưởng 1.000 dòng', await measure(3, await compose('paymentList', 1000)))
}

export const run = documents
