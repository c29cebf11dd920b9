import { describe, expect, it } from 'vitest'
import { draftParts } from '../../support/sampleCase'
import { aSmallCase, composed, partOf, xmlLines } from '../../support/documents'

/** Approved certificates, compared line by line: approved (`vitest -u`) only after the page was looked at. */
const kinds = ['certificates', 'certificatesPreprinted'] as const

describe('approved certificates', () => {
  it.each(kinds)('%s look as approved', async (kind) => {
    const { bytes } = await composed(kind, aSmallCase())
    for (const part of ['document.xml', 'styles.xml'])
      await expect(xmlLines(partOf(bytes, `word/${part}`))).toMatchFileSnapshot(`../../golden/${kind}/${part}`)
  })

  it('certificates of a draft signed by the deputy look as approved', async () => {
    const { bytes } = await composed('certificates', aSmallCase({ ...draftParts, office: { defaultSignerId: 'signer-deputy' } }))
    await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/certificates/document.draft.xml')
  })

  it.each(kinds)('%s of the same case have the same bytes', async (kind) => {
    const [first, second] = [await composed(kind, aSmallCase()), await composed(kind, aSmallCase())]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })
})
