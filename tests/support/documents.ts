import { strFromU8, unzipSync } from 'fflate'
import { composeDocument } from '@shared/compose'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import type { ComposedDocument } from '@shared/checks/finding'
import type { DocumentKind } from '@shared/documents/kinds'
import { setOf, type SetItem } from '@shared/documents/set'
import { aCase, type CaseOptions } from './sampleCase'

/** The item of that kind in the case's set. */
export const itemOf = (kind: DocumentKind, awardCase: AwardCase): SetItem => {
  const item = setOf(awardCase).find((one) => one.kind === kind)
  if (item === undefined) throw new Error(`the set has no ${kind}`)
  return item
}

/** The paper an item is made from; every kind but the plan has one. */
export const paperOfItem = ({ job }: SetItem): PaperCase => {
  if ('input' in job) throw new Error('what is made from a movement has no paper')
  return job.paper
}

/** Composes one document of a case and gives it; throws where composing failed. */
export const composed = async (kind: DocumentKind, awardCase: AwardCase): Promise<ComposedDocument> => {
  const document = await composeDocument(itemOf(kind, awardCase).job)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value
}

/** A part of a Word file as text: `partOf(bytes, 'word/document.xml')`. */
export const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name]
  if (part === undefined) throw new Error(`no part ${name}`)
  return strFromU8(part)
}

/** XML with one element a line, so that two versions can be compared by eye. */
export const xmlLines = (xml: string): string => xml.replaceAll(/>(?=<)/g, '>\n')

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The paragraphs of a document as a reader sees them: blanks and hyphens as typed, empty ones left out. */
export const paragraphsOf = (bytes: Uint8Array): string[] =>
  (partOf(bytes, 'word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [])
    .map((paragraph) =>
      paragraph
        .replaceAll('<w:noBreakHyphen/>', '-')
        .replaceAll(/<w:br\/>/g, '\n')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
        .replaceAll('\u00A0', ' ')
        .trim(),
    )
    .filter((text) => text !== '')

/** The whole text, one paragraph a line. */
export const textOf = (bytes: Uint8Array): string => paragraphsOf(bytes).join('\n')

/** A case with one collective, one person, one household: every section of a list, in the smallest form. */
export const aSmallCase = (options: CaseOptions = {}): AwardCase => {
  const whole = aCase({ ...options, honorees: 20 })
  const nominees = whole.nominees.filter((_entry, index) => [0, 5, 17].includes(index))
  const ids = new Set(nominees.map(({ nominee }) => nominee.id))
  return { ...whole, nominees, votes: whole.votes.filter(({ nomineeId }) => ids.has(nomineeId)) }
}
