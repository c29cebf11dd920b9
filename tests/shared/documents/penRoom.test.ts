import { describe, expect, it } from 'vitest'
import { composeDocument } from '@shared/compose'
import { decisionLines } from '@shared/documents/kinds/decision/lines'
import { withRoomForPen } from '@shared/documents/words/penRoom'
import { issued } from '../../support/caseParts'
import { composed, itemOf, paperOfItem, paragraphsOf, textOf } from '../../support/documents'
import { everyJob } from '../../support/papers/jobs'
import { householdAt, personAt } from '../../support/papers/people'
import { aWorld } from '../../support/papers/world'

/** A paper that names another one which has no number or no day yet reads as a form to be written into. */

const draft = () => aWorld({ subjects: [personAt(1), personAt(2), householdAt(1)], isDraft: true })
const place = 'số ……/'

describe('a sentence with an open number or day', () => {
  it.each([
    [
      'tại Tờ trình số\u00A0\u00A0\u00A0\u00A0/TTr-VHXH ngày\u00A0\u00A0\u00A0\u00A0 tháng\u00A0\u00A0\u00A0\u00A0 năm\u00A02026',
      'tại Tờ trình số\u00A0……/TTr-VHXH ngày\u00A0…… tháng\u00A0…… năm\u00A02026',
    ],
    // As it was kept by an older program, whose blanks ran together.
    ['tại Tờ trình số /TTr-VHXH ngày tháng năm 2026', 'tại Tờ trình số\u00A0……/TTr-VHXH ngày\u00A0…… tháng\u00A0…… năm 2026'],
    [
      'Quyết định số …… ngày\u00A0\u00A0\u00A0\u00A0 tháng\u00A0\u00A0\u00A0\u00A0 năm\u00A0\u00A0\u00A0\u00A0 về việc',
      'Quyết định số …… ngày\u00A0…… tháng\u00A0…… năm\u00A0…… về việc',
    ],
  ])('%s', (blank, dotted) => expect(withRoomForPen(blank)).toBe(dotted))

  it.each([
    'số 21/TTr-VHXH ngày 05 tháng 12 năm 2026',
    'Sinh ngày, tháng, năm: 1980',
    'họ tên, ngày tháng năm sinh của cá nhân',
    'số/ngày',
  ])('leaves “%s”', (text) => expect(withRoomForPen(text)).toBe(text))
})

describe('the papers of a round without numbers', () => {
  it('have dots wherever they name another paper, and blanks for their own number and day', async () => {
    let named = 0
    for (const job of everyJob(draft())) {
      const document = await composeDocument(job)
      if (!document.ok) throw new Error(job.kind)
      for (const paragraph of paragraphsOf(document.value.bytes)) {
        // The head, with its own number and day.
        if (/^(?:Số:|\p{Lu}[^,]*, ngày)/u.test(paragraph)) continue
        expect(paragraph).not.toMatch(/số\s+\/|ngày\s+tháng\s|tháng\s+năm\s{2}/u)
        if (paragraph.includes(place)) named += 1
      }
    }
    expect(named).toBeGreaterThan(3)
  })

  it('the lines of a decision that are kept to be edited keep the room', () => {
    const { bases } = decisionLines(paperOfItem(itemOf('decision', draft().awardCase)))
    expect(bases.at(-1)?.text).toMatch(/số ……\/TTr.VHXH ngày …… tháng …… năm 2026$/u)
  })

  it('what was signed in wording 15 keeps its blanks', async () => {
    const world = aWorld({ subjects: [personAt(1), personAt(2)] })
    const open = world.awardCase.rulings.map((row) => (row.kind === 'submissionRoom' ? { ...row, number: null, issuedOn: null } : row))
    const signed = issued({ ...world.awardCase, rulings: open })
    const at = async (wording: number): Promise<string> => {
      const rows = signed.signed.map((row) => ({ ...row, wording, ruling: { ...row.ruling, bases: [] } }))
      return textOf((await composed('decision', { ...signed, signed: rows })).bytes)
    }
    expect(await at(15)).toMatch(/số\s+\/TTr/u)
    expect(await at(16)).toContain(`${place}TTr`)
  })
})
