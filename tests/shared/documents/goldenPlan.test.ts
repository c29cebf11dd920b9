import { fillTemplate } from '@shared/documents/fill'
import { plan } from '@shared/documents/kinds/plan/definition'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, it } from 'vitest'
import { partOf, xmlLines } from '../../support/documents'

const composed = async (office = practiceOffice, movement = namSachMovement): Promise<Uint8Array> => {
  const input = { office, movement, law: seedLawBook }
  const filled = fillTemplate(await plan.draw(input), plan.fields(input))
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return filled.value
}

/** Approved parts, compared line by line. A changed golden is approved (`vitest -u`) only after the page was looked at. */
it('the plan of xã Nam Sách looks as approved', async () => {
  const bytes = await composed()
  for (const part of ['document.xml', 'styles.xml'])
    await expect(xmlLines(partOf(bytes, `word/${part}`))).toMatchFileSnapshot(`../../golden/plan/${part}`)
})

it('an issued plan in scheme A with a parent organ, signed by the deputy, looks as approved', async () => {
  const office = {
    ...practiceOffice,
    style: {
      ...practiceOffice.style,
      sizeScheme: 'A' as const,
      showParentOrgan: true,
      planOnBehalfOfCommittee: false,
      drafterInitials: '',
    },
  }
  const issued = {
    ...namSachMovement.plan,
    number: 5,
    issuedOn: '2026-02-09',
    subject: 'Tổ chức phong trào thi đua “Mẫu”',
    signerId: 'signer-vice',
  }
  const bytes = await composed(office, {
    ...namSachMovement,
    plan: issued,
    criteriaGroups: namSachMovement.criteriaGroups.slice(3),
    actors: namSachMovement.actors.slice(3),
  })
  await expect(xmlLines(partOf(bytes, 'word/document.xml'))).toMatchFileSnapshot('../../golden/plan/document.issued-a.xml')
})
