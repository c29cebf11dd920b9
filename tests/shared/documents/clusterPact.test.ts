import { expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { clusterPact, type ClusterPactInput } from '@shared/documents/kinds/clusterPact/definition'
import { clusterPactFields } from '@shared/documents/kinds/clusterPact/fields'
import { pactLines } from '@shared/documents/kinds/clusterPact/facts'
import { seedLawBook } from '@shared/law/seed'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { aCollective } from '../../support/builders'
import { paragraphsOf } from '../../support/documents'

const members = [
  aCollective({ id: 'a', name: 'Trường Mầm non Mẫu' }),
  aCollective({ id: 'b', name: 'Trường Tiểu học Mẫu' }),
  aCollective({ id: 'c', name: 'Trường THCS Mẫu' }),
  aCollective({ id: 'old', name: 'Trường Tiểu học Mẫu cũ', endedOn: '2026-01-31' }),
]
const input: ClusterPactInput = {
  office: practiceOffice,
  law: seedLawBook,
  today: '2026-02-01',
  cluster: { id: 'k', name: 'Khối trường học', memberIds: members.map(({ id }) => id), note: '' },
  present: {
    id: 'k:2026',
    clusterId: 'k',
    year: 2026,
    headId: 'c',
    deputyId: 'a',
    pact: '1. 100% trường đạt chuẩn.\n- Mỗi trường có 01 sáng kiến;\n\n+ Không có đơn thư vượt cấp',
    signedOn: '2026-02-10',
    place: 'Hội trường UBND xã.',
  },
  members,
}
const wordsOf = async (given: ClusterPactInput): Promise<string> => {
  const made = await composeDocument({ kind: 'clusterPact', input: given })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  expect(made.value.findings).toEqual([])
  return paragraphsOf(made.value.bytes).join('\n')
}

it('is signed by every member of the year, its head first and the deputy next; who ended before signs no more', async () => {
  const { ky } = clusterPactFields.parse(clusterPact.fields(input))
  expect(ky.map((row) => [row['trai_ten'], row['trai_cach'], row['phai_ten'], row['phai_cach']])).toEqual([
    ['TRƯỜNG THCS MẪU', '(Trưởng khối; ký tên, đóng dấu)', 'TRƯỜNG MẦM NON MẪU', '(Phó trưởng khối; ký tên, đóng dấu)'],
    ['TRƯỜNG TIỂU HỌC MẪU', '(Ký tên, đóng dấu)', '', ''],
  ])
  const words = await wordsOf(input)
  for (const said of [
    'ngày 10 tháng 02 năm 2026, tại Hội trường UBND xã, 03 đơn vị thuộc Khối trường học gồm:',
    '1. Trường THCS Mẫu, Trưởng khối;',
    '2. Trường Mầm non Mẫu, Phó trưởng khối;',
    '1. 100% trường đạt chuẩn.',
    '2. Mỗi trường có 01 sáng kiến.',
    '3. Không có đơn thư vượt cấp.',
    'đến hết ngày 31/12/2026',
  ])
    expect(words).toContain(said)
  expect(words).not.toContain('Mẫu cũ')
})

it('leaves its day open until it is known, and is a draft then', async () => {
  const open = { ...input, present: { ...input.present, signedOn: null, deputyId: null, place: '' } }
  expect([clusterPact.isDraft(input), clusterPact.isDraft(open)]).toEqual([false, true])
  expect(await wordsOf(open)).toMatch(/ngày …… tháng …… năm 2026, 03 đơn vị/u)
})

it('takes numbers and dashes typed before its lines for what they are', () => {
  expect(pactLines({ pact: ' 12) Một \n• Hai.\n2026 là năm đầu' })).toEqual(['Một', 'Hai', '2026 là năm đầu'])
})
