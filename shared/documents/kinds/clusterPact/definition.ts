import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { headStyle } from '../../styles'
import { issuerLines } from '../../words/office'
import { pactFacts, pactLines, type ClusterPactInput } from './facts'
import { clusterPactFields } from './fields'

export type { ClusterPactInput } from './facts'

/** Rows of two places to sign that one page holds with the last sentence. */
const mostRowsTogether = 4

/** Giao ước thi đua of a cluster for one year, signed by every member. */
export const clusterPact: DocumentDefinition<ClusterPactInput> = {
  kind: 'clusterPact',
  source: 'cluster',
  title: 'Giao ước thi đua',
  // No kind of Decree 30: units agree, nobody issues it.
  typeName: null,
  schema: clusterPactFields,
  draw: async (input) => {
    const lines = issuerLines(input, input.cluster.name)
    const { dia_danh_ngay: dateline, ky } = pactFacts(input)
    return (await import('./template')).clusterPactTemplate({
      head: headStyle(input, { hasParent: true, issuerLines: lines, number: null, dateline }),
      staysTogether: ky.length <= mostRowsTogether,
    })
  },
  fields: pactFacts,
  fileName: ({ cluster, present }) => fileNameOf('Giao ước thi đua', String(present.year), cluster.name),
  isDraft: ({ present }) => present.signedOn === null || pactLines(present).length === 0,
}
