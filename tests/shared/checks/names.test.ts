import { describe, expect, it } from 'vitest'
import { judgeMeeting, judgeRuling, judgeSubmission } from '@shared/checks/case/judge'
import type { CaseFinding } from '@shared/checks/case/fact'
import { factWords } from '@shared/checks/case/words'
import { composeDocument } from '@shared/compose'
import { wholePaper } from '@shared/domain/case/papers'
import { aHousehold } from '../../support/builders'
import { itemOf } from '../../support/documents'
import { aCase, aMovement } from '../../support/sampleCase'

const named = (name: string) => aCase({ honorees: 8, subject: (subject, index) => (index === 6 ? { ...subject, name } : subject) })
const idsOf = (name: string): string[] => judgeRuling(wholePaper(named(name))).map(({ fact }) => fact.id)

describe('names that were typed or pasted wrongly', () => {
  it.each([
    ['HOÀNG VĂN MẪU', 'CASE-NAME-LETTERS'],
    ['hoàng văn mẫu', 'CASE-NAME-LETTERS'],
    ['=HYPERLINK("x";"Mẫu")', 'CASE-NAME-FORMULA'],
    ['=A1&" Mẫu"', 'CASE-NAME-FORMULA'],
    ['+CONCAT(A1;B1)', 'CASE-NAME-FORMULA'],
  ])('"%s" is found as %s', (name, id) => expect(idsOf(name)).toContain(id))

  it.each([
    ['Hoàng Văn Mẫu, Trần Thị Mẫu', 'Ô tên có nhiều tên.'],
    ['Hoàng Văn Mẫu - thôn Bắc', 'Ô tên có cả nội dung khác (dấu phẩy, gạch, hai chấm, chữ viết tắt).'],
    ['Hoàng Văn Mẫu (thôn Bắc)', 'Tên có phần trong ngoặc.'],
    ['Hoàng Văn Mẫu 2', 'Tên có chữ số.'],
  ])('more than a name in "%s" is said at the cell, of persons', (name, message) => {
    const found = judgeRuling(wholePaper(named(name))).find(({ fact }) => fact.id === 'CASE-NAME-MORE')
    expect(found).toMatchObject({ severity: 'attention', place: { field: 'name' } })
    expect(found && factWords(found.fact).message).toBe(message)
  })

  it.each([
    ['Hộ ông Hoàng Văn Mẫu - thôn Bắc', true],
    ['Hộ ông Hoàng Văn Mẫu (thôn Bắc)', true],
    ['Hộ ông Hoàng Văn Mẫu 2', true],
    ['Hộ ông Hoàng Văn Mẫu', false],
    ['Hộ ông Hoàng Văn Mẫu, bà Trần Thị Mẫu', false],
  ])('the name of a household, "%s", is asked about: %s', (name, isAsked) => {
    const household = aCase({
      honorees: 8,
      subject: (subject, index) => (index === 6 ? aHousehold({ id: subject.id, name, headName: 'Hoàng Văn Mẫu' }) : subject),
    })
    expect(judgeRuling(wholePaper(household)).some(({ fact }) => fact.id === 'CASE-NAME-MORE')).toBe(isAsked)
  })

  it.each(['Hoàng Văn Mẫu', 'H’Blơi Niê Mẫu', 'Y Mẫu', 'Mẫu'])('"%s" is not', (name) =>
    expect(idsOf(name).filter((id) => id.startsWith('CASE-NAME'))).toEqual([]),
  )

  it('stand on the screen, on the paper and in what compose says alike', async () => {
    const composed = await composeDocument(itemOf('decision', named('=HYPERLINK("x")')).job)
    expect(composed.ok && composed.value.findings.find(({ id }) => id === 'CASE-NAME-FORMULA')?.severity).toBe('error')
    expect(judgeSubmission(wholePaper(named('ĐỖ VĂN MẪU'))).map(({ fact }) => fact.id)).toContain('CASE-NAME-LETTERS')
  })
})

describe('a formula where somebody of the office is named', () => {
  const formulas = ['=HYPERLINK("http://mau";"Mẫu")', '=A1', '+CONCAT(A1;B1)', '@SUM(A1)']
  const office = aCase({ honorees: 2 }).office
  const found = (findings: readonly CaseFinding[]): string[] =>
    findings.flatMap(({ fact }) => (fact.id === 'CASE-NAME-FORMULA' && fact.of !== undefined ? [fact.of.who] : []))

  it.each(formulas)('“%s” is found as signer, as head of the room and as member, each where the name is used', (name) => {
    const signers = office.signers.map((signer) => ({ ...signer, fullName: name }))
    const asked = aCase({ honorees: 2 })
    const named = { ...asked, office: { ...office, signers, advisingRoom: { ...office.advisingRoom, headName: name } } }
    const meetings = asked.meetings.map((meeting) => ({
      ...meeting,
      attendance: meeting.attendance.map((member, index) => (index === 0 ? { ...member, fullName: name } : member)),
    }))
    expect(found(judgeRuling(wholePaper(named)))).toContain('signer')
    expect(found(judgeSubmission(wholePaper(named)))).toContain('roomHead')
    expect(found(judgeMeeting({ ...wholePaper(asked), meeting: meetings[0] ?? null }))).toEqual(['member'])
  })

  it('says nothing of names', () => {
    expect(found([...judgeRuling(wholePaper(aCase({ honorees: 2 }))), ...judgeSubmission(wholePaper(aCase({ honorees: 2 })))])).toEqual([])
  })
})

describe('a plan without its number', () => {
  it('is told, and one with number and day is not', () => {
    const ids = (number: number | null): string[] => {
      const movement = aMovement()
      return judgeRuling(wholePaper(aCase({ honorees: 8, movement: { ...movement, plan: { ...movement.plan, number } } }))).map(
        ({ fact }) => fact.id,
      )
    }
    expect(ids(null)).toContain('CASE-PLAN-OPEN')
    expect(ids(15)).not.toContain('CASE-PLAN-OPEN')
  })
})
