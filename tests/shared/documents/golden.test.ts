import { describe, expect, it } from 'vitest'
import { draftParts, anOffice } from '../../support/sampleCase'
import { aSmallCase, composed, partOf, xmlLines } from '../../support/documents'

/**
 * Approved parts of every kind, compared line by line. A changed golden is approved (`vitest -u`) only after the page was looked at.
 * The properties need no exception: our files name no moment of making.
 */
const kinds = ['submission', 'minutes', 'decision', 'paymentList'] as const

describe('approved documents', () => {
  it.each(kinds)('%s looks as approved', async (kind) => {
    const { bytes } = await composed(kind, aSmallCase())
    for (const part of ['document.xml', 'styles.xml'])
      await expect(xmlLines(partOf(bytes, `word/${part}`))).toMatchFileSnapshot(`../../golden/${kind}/${part}`)
  })

  it.each(kinds)('%s as a draft in scheme A, signed by the deputy, looks as approved', async (kind) => {
    const { style, advisingRoom } = anOffice()
    const draft = aSmallCase({
      ...draftParts,
      office: {
        style: { ...style, sizeScheme: 'A', showAppendixWord: false, showParentOrgan: true, drafterInitials: 'NT.(15)' },
        advisingRoom: { ...advisingRoom, signs: 'onBehalfOfChair' },
        defaultSignerId: 'signer-deputy',
      },
    })
    const { bytes } = await composed(kind, draft)
    await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot(`../../golden/${kind}/document.draft-a.xml`)
  })

  it.each(kinds)('%s of the same case has the same bytes', async (kind) => {
    const [first, second] = [await composed(kind, aSmallCase()), await composed(kind, aSmallCase())]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })
})
