import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decision } from '@shared/documents/kinds/decision/definition'
import { minutes } from '@shared/documents/kinds/minutes/definition'
import { paymentList } from '@shared/documents/kinds/paymentList/definition'
import { submission } from '@shared/documents/kinds/submission/definition'
import { cancellation, correction } from '@shared/documents/kinds/amendment/definition'
import { submissionUp } from '@shared/documents/kinds/submissionUp/definition'
import type { DocumentKind } from '@shared/documents/kinds'
import type { PaperCase } from '@shared/domain/case/types'
import { aCase, withAllPapers } from '../../support/sampleCase'
import { itemOf, paperOfItem, partOf } from '../../support/documents'

const definitions = [submission, minutes, decision, paymentList, submissionUp, correction, cancellation]
const paper = (kind: DocumentKind, given = aCase()): PaperCase => paperOfItem(itemOf(kind, withAllPapers(given)))

/** Every name and whether it is described, through lists and their rows. */
const described = (schema: z.core.JSONSchema.BaseSchema): [string, string | undefined][] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field as z.core.JSONSchema.BaseSchema
    return [
      [name, inner.description] as [string, string | undefined],
      ...(inner.items === undefined ? [] : described(inner.items as z.core.JSONSchema.BaseSchema)),
    ]
  })

describe('the fields of our templates', () => {
  it.each(definitions)('of $kind fit their schema', (definition) => {
    expect(definition.schema.safeParse(definition.fields(paper(definition.kind))).error?.issues).toBeUndefined()
  })

  it.each(definitions)('of $kind are all described in Vietnamese, in names that people can type', (definition) => {
    const fields = described(z.toJSONSchema(definition.schema))
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(([name, meaning]) => meaning === undefined || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([])
  })

  it.each(definitions)('of $kind are those of the template, no more and no fewer', async (definition) => {
    const xml = partOf(
      await definition.draw(
        paper(definition.kind, aCase({ office: { style: { ...aCase().office.style, showParentOrgan: true, drafterInitials: 'NT.' } } })),
      ),
      'word/document.xml',
    )
    const tags = new Set([...xml.matchAll(/\{[#/^]?([a-z0-9_]+)\}/g)].map((match) => match[1]))
    const names = new Set(described(z.toJSONSchema(definition.schema)).map(([name]) => name))
    expect([...tags].filter((tag) => !names.has(tag ?? ''))).toEqual([])
    // The votes on few are sentences where there is no table. The award's column stands only in lists that mix awards, that of the sum where sums differ; the detail of a collective is no column.
    expect([...names].filter((name) => !tags.has(name) && !['hinh_thuc', 'tien_thuong', 'phieu_it'].includes(name))).toEqual([])
  })
})
