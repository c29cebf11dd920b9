import { describe, expect, it } from 'vitest'
import { dossierMatrix } from '@shared/checks/dossier/matrix'
import { requestsOf } from '@shared/checks/dossier/requests'
import { requestFacts } from '@shared/documents/kinds/dossierRequest/facts'
import type { Attachment } from '@shared/domain/attachment/types'
import type { Nominee } from '@shared/domain/round/types'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aPerson } from '../../../support/builders'

const room = { unit: 'Phòng Kinh tế Mẫu' }
const people = [
  aPerson({ id: 'a', name: 'Nguyễn Thị Mẫu An', gender: 'female', ...room }),
  aPerson({ id: 'b', name: 'Trần Văn Mẫu Bình', gender: 'male', ...room }),
  aPerson({ id: 'c', name: 'Lê Văn Mẫu Cúc', gender: 'male', unit: 'Trường Tiểu học Mẫu' }),
]
const usual = aCase(people, { decision: { issuedOn: null } }, { awardCode: 'GK_XA' })
const caseWith = (change: (nominee: Nominee) => Nominee = (nominee) => nominee) => ({
  ...usual,
  law: seedLawBook,
  nominees: usual.nominees.map(({ nominee, subject }) => ({ subject, nominee: change(nominee) })),
})
const terms = { lateFrom: '2026-12-15', firstNumber: 45, issuedOn: '2026-12-08', today: '2026-12-08' } as const
const file = (ownerId: string, title: string): Attachment =>
  ({ id: `${ownerId} ${title}`, ownerId, title, fileName: 'a.pdf', sha256: '', bytes: 1, receivedOn: '2026-12-01' }) as never
/** Of Giấy khen the book asks a report and minutes. */
const report = 'Báo cáo thành tích'
const minutes = 'Biên bản xét khen thưởng của đơn vị'

describe('letters for missing papers', () => {
  const asked = (files: readonly Attachment[], awardCase = caseWith()) =>
    requestsOf(
      dossierMatrix(awardCase, (id) => files.filter(({ ownerId }) => ownerId === id)),
      awardCase,
      terms,
    )

  it('go to each unit once, numbered one after the other, with what its lines lack', () => {
    const letters = asked([file('n0', report), file('n2', report), file('n2', minutes)])
    expect(letters.map(({ sender, number, lines }) => [sender, number, lines])).toEqual([['Phòng Kinh tế Mẫu', 45, 2]])
    expect(letters[0]?.lacks).toEqual([
      { paper: minutes, of: null },
      { paper: report, of: [{ award: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', names: ['ông Trần Văn Mẫu Bình'] }] },
    ])
  })

  it('name nobody whose papers are all there, nor what went back with a slip of its own', () => {
    const full = ['n0', 'n1', 'n2'].flatMap((id) => [file(id, report), file(id, minutes)])
    expect(asked(full)).toEqual([])
    const back = caseWith((nominee) => (nominee.id === 'n2' ? { ...nominee, returnedOn: '2026-12-01', withdrawnReason: 'Thiếu' } : nominee))
    expect(asked([], back).map(({ sender }) => sender)).toEqual(['Phòng Kinh tế Mẫu'])
  })

  it('say until when, whose they are and nothing of a day that nobody set', () => {
    const [letter] = asked([])
    if (letter === undefined) throw new Error('no letter')
    const facts = requestFacts(letter)
    expect(facts.ket).toContain('trước ngày 15/12/2026')
    expect(facts.don_vi.map(({ ten }) => ten)).toEqual([`${report}: của cả 02 đề nghị;`, `${minutes}: của cả 02 đề nghị.`])
    expect(requestFacts({ ...letter, lateFrom: null }).ket).not.toContain('trước ngày')
    expect(requestFacts(letter).so_ky_hieu).toMatch(/^45\//u)
    expect(requestFacts({ ...letter, lines: 1 }).don_vi[0]?.ten).toBe(`${report};`)
  })
})
