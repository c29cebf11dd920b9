import { describe, expect, it } from 'vitest'
import { councilDraftSchema, emptyCouncil } from '@shared/domain/council/draft'
import { officeDraftSchema } from '@shared/domain/office/draft'
import { readNameCell } from '@shared/domain/subject/nameReading'
import { anOffice } from '../../../support/builders'

describe('a name in a table of Thiết lập', () => {
  it.each([
    ['1. Ông NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
    ['Bà  Trần Thị Mẫu', 'Trần Thị Mẫu'],
    ['đồng chí Lê Văn Mẫu', 'Lê Văn Mẫu'],
    ['Anh Thư', 'Anh Thư'],
    ['H’HEN NIÊ', 'H’Hen Niê'],
    ['12) Vũ Mẫu', 'Vũ Mẫu'],
  ])('“%s” is read as in every list: “%s”', (cell, name) => {
    expect(readNameCell(cell, 'person').name).toBe(name)
  })

  it.each([
    ['#REF!', 'nameIsFormulaError'],
    ['NguyÔn V¨n MÉu', 'legacyFont'],
  ])('is refused where the cell is none (%s), in the council and among the signers alike', (fullName, reason) => {
    const member = { id: 'm', subjectId: null, fullName, post: '', role: 'member' as const }
    const council = councilDraftSchema.safeParse({ ...emptyCouncil('c'), members: [member] })
    expect(council.error?.issues).toMatchObject([{ path: ['members', 0, 'fullName'], params: { reason } }])
    const office = officeDraftSchema.safeParse({ ...anOffice(), signers: [{ id: 's', fullName, post: 'chair' }] })
    expect(office.error?.issues).toMatchObject([{ path: ['signers', 0, 'fullName'], params: { reason } }])
  })
})
