import { describe, expect, it } from 'vitest'
import { emblemBox } from '@shared/domain/certificate/layout'
import { defaultLayout } from '@shared/domain/certificate/layout'
import { fillTemplate } from '@shared/documents/fill'
import { certificateBorder } from '@shared/documents/kinds/certificates/border'
import { fullCertificates, preprintedCertificates } from '@shared/documents/kinds/certificates/definition'
import { againstDecision } from '@shared/checks/papers/certificates'
import { findingsOf } from '@shared/checks/papers'
import type { Finding } from '@shared/checks/finding'
import { honoreesOf } from '@shared/domain/case/honorees'
import { certificateSet, textsOf } from '@shared/documents/kinds/certificates/sheets'
import type { AwardCase } from '@shared/domain/case/types'
import { unzipSync } from 'fflate'
import { aCollective, aHousehold, aPerson } from '../../../support/builders'
import { paragraphsOf, partOf } from '../../../support/documents'
import { paperOfCase } from '../../../support/caseParts'
import { aCertificateCase } from './aCertificateCase'

const three = () => [aPerson({ name: 'Nguyễn Văn Mẫu' }), aCollective(), aHousehold()]
const make = async (definition: typeof fullCertificates, awardCase: AwardCase): Promise<Uint8Array> => {
  const paper = paperOfCase(awardCase)
  const filled = fillTemplate(await definition.draw(paper), definition.fields(paper))
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return filled.value
}
const png = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(64)}`
const findings = (awardCase: AwardCase): Finding[] => findingsOf({ kind: 'certificates', paper: paperOfCase(awardCase) })
const ids = (awardCase: AwardCase): string[] => findings(awardCase).map((finding) => finding.id)

describe('the Word file of certificates', () => {
  it('reports a missing signer as the decision does, and puts nobody else in', () => {
    const whole = aCertificateCase({ subjects: three() })
    const nobody = { ...whole, office: { ...whole.office, defaultSignerId: null } }
    const paper = paperOfCase(nobody)
    const missing = (of: readonly Finding[]) => of.filter(({ id }) => id === 'CASE-NO-SIGNER').map(({ message }) => message)
    expect(missing(findings(nobody))).toEqual(missing(findingsOf({ kind: 'decision', paper })))
    expect(missing(findings(nobody))).toHaveLength(1)
    expect(missing(findings(whole))).toEqual([])
    expect(textsOf(paper, honoreesOf(paper)[0]!).signerName).toBe('')
  })

  it('has one page for each honouree in the order of the register: collectives, persons, households', async () => {
    const bytes = await make(fullCertificates, aCertificateCase({ subjects: three() }))
    const text = paragraphsOf(bytes)
    expect(text.filter((line) => /^Số sổ vàng/.test(line))).toEqual(['Số sổ vàng: 01', 'Số sổ vàng: 02', 'Số sổ vàng: 03'])
    expect(text.filter((line) => /Mẫu$/.test(line) && line !== 'Phạm Văn Mẫu')).toEqual([
      'Trường Tiểu học Mẫu',
      'Ông Nguyễn Văn Mẫu',
      'Hộ ông Trần Quang Mẫu',
    ])
    expect(partOf(bytes, 'word/document.xml').match(/<w:br w:type="page"\/>/g)).toHaveLength(2)
  })

  it('keeps the lines of a certificate in the order of the law', async () => {
    const text = paragraphsOf(await make(fullCertificates, aCertificateCase({ subjects: [aPerson()] }))).filter((line) => line !== '')
    expect(text).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NAM SÁCH',
      'TẶNG',
      'GIẤY KHEN',
      'Ông Nguyễn Văn Mẫu',
      'Công chức, Phòng Kinh tế',
      'Đã có thành tích xuất sắc trong phong trào thi đua năm 2026',
      'Nam Sách, ngày 05 tháng 12 năm 2026',
      'CHỦ TỊCH',
      'Phạm Văn Mẫu',
      'Quyết định số: 12/QĐ-UBND ngày 05 tháng 12 năm 2026',
      'Số sổ vàng: 01',
    ])
  })

  it('places every field from the corner of an A4 sheet lying down', async () => {
    const body = partOf(await make(fullCertificates, aCertificateCase({ subjects: [aPerson()] })), 'word/document.xml')
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    const frames = [...body.matchAll(/<w:framePr ([^>]*)\/>/g)].map(([, attributes]) =>
      Object.fromEntries([...attributes!.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    )
    expect(frames.every((frame) => frame['hAnchor'] === 'page' && frame['vAnchor'] === 'page')).toBe(true)
    const twips = (mm: number): string => String(Math.round((mm * 1440) / 25.4))
    expect(frames.map(({ x, y, w }) => [x, y, w])).toEqual(
      defaultLayout('full').fields.map((field) => {
        // Name, unit and achievement share one frame: Word sets them one below the other.
        const { xMm, yMm, widthMm } = ['recipientDetail', 'achievement'].includes(field.name)
          ? defaultLayout('full').fields.find(({ name }) => name === 'recipient')!
          : field
        return [twips(xMm), twips(yMm), twips(widthMm)]
      }),
    )
  })

  it('holds border and emblem once in the header, whatever the number of pages', async () => {
    const bytes = await make(fullCertificates, aCertificateCase({ subjects: three(), office: { certificateEmblem: png } }))
    const names = Object.keys(unzipSync(bytes))
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    expect(partOf(bytes, 'word/document.xml')).not.toContain('w:drawing')
    expect(partOf(bytes, 'word/header1.xml').match(/<wp:anchor/g)).toHaveLength(3)
  })

  it('prints neither border nor what the bought sheet carries in the other mode', async () => {
    const bytes = await make(preprintedCertificates, aCertificateCase({ subjects: [aPerson()], office: { certificateEmblem: png } }))
    expect(Object.keys(unzipSync(bytes)).filter((name) => /header|media/.test(name))).toEqual([])
    expect(paragraphsOf(bytes).join('\n')).not.toMatch(/CỘNG HÒA|GIẤY KHEN|TẶNG/)
  })

  it('signs for the chair when a vice chair signs', async () => {
    const text = paragraphsOf(
      await make(fullCertificates, aCertificateCase({ subjects: [aPerson()], decision: { signerId: 'signer-vice' } })),
    )
    expect(text).toContain('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH')
    expect(text).toContain('Lê Thị Mẫu Hằng')
  })

  it('leaves dots where the draft has no number or day', async () => {
    const text = paragraphsOf(
      await make(fullCertificates, aCertificateCase({ subjects: [aPerson()], decision: { number: null, issuedOn: null } })),
    )
    expect(text).toContain('Quyết định số: ……/QĐ-UBND ngày …… tháng …… năm 2026')
    expect(text).toContain('Nam Sách, ngày …… tháng …… năm 2026')
  })

  it('keeps names with marks that mean something to Word', async () => {
    const name = 'H’Mẫu “A & B” <C> "D" {ten}'
    expect(paragraphsOf(await make(fullCertificates, aCertificateCase({ subjects: [aPerson({ name })] })))).toContain(`Ông ${name}`)
  })

  it('makes a file without pages of text when nobody is honoured, and says so', async () => {
    const empty = aCertificateCase({ subjects: [] })
    expect(paragraphsOf(await make(fullCertificates, empty)).filter((line) => line !== '')).toEqual([])
    expect(ids(empty)).toContain('GK-NONE')
  })
})

describe('what is checked on certificates', () => {
  it('finds nothing wrong on a usual certificate but the missing emblem', () => {
    expect(ids(aCertificateCase({ subjects: three() }))).toEqual(['GK-EMBLEM'])
    expect(ids(aCertificateCase({ subjects: three(), office: { certificateEmblem: png } }))).toEqual([])
  })

  it('reports a name of 400 letters as TT-53 and still draws it', () => {
    const awardCase = aCertificateCase({ subjects: [aPerson({ name: 'Mẫu '.repeat(100).trim() })] })
    expect(findings(awardCase)).toContainEqual(
      expect.objectContaining({ id: 'TT-53', severity: 'error', message: expect.stringContaining('vượt khung in') as string }),
    )
  })

  it('sets a long place in smaller type, and tells once what is too long on every certificate', () => {
    const subjects = three()
    expect(ids(aCertificateCase({ subjects, office: { place: 'Phường Điện Biên Phủ' } }))).not.toContain('TT-53')
    const tooLong = findings(aCertificateCase({ subjects, office: { place: 'Phường Điện Biên Phủ '.repeat(8).trim() } })).filter(
      ({ id }) => id === 'TT-53',
    )
    expect(tooLong).toEqual([
      expect.objectContaining({ place: 'Giấy khen', message: expect.stringContaining('và 2 đối tượng khác') as string }),
    ])
  })

  it('reports as TT-52 a certificate that was drawn before the decision changed, and two with one serial', () => {
    const subjects = three()
    const paper = paperOfCase(aCertificateCase({ subjects }))
    const drawn = certificateSet(paper, 'full')
    expect(againstDecision(paper, drawn)).toEqual([])
    expect(againstDecision(paperOfCase(aCertificateCase({ subjects, decision: { number: 13 } })), drawn)).toHaveLength(3)
    const [first, second, third] = honoreesOf(paper)
    const twice = { ...paper, honoured: [{ ...first!, registerNumber: 7 }, second!, { ...third!, registerNumber: 7 }] }
    expect(againstDecision(twice, certificateSet(twice, 'full')).map((finding) => finding.id)).toEqual(['TT-52'])
  })

  it('reports as TT-54 a layout whose lines stand in another order', () => {
    const layout = defaultLayout('full')
    const turned = { ...layout, fields: layout.fields.map((field) => (field.name === 'conferring' ? { ...field, yMm: 96 } : field)) }
    expect(ids(aCertificateCase({ subjects: three(), office: { certificateLayouts: [turned] } }))).toContain('TT-54')
  })
})

describe('the border', () => {
  it('keeps its outer line 10 mm from the edge and 8 mm deep', () => {
    const { gold, red } = certificateBorder(297, 210, false)
    const points = [...gold, ...red].flatMap(({ start, pieces }) => [start, ...pieces.map(({ to }) => to)])
    const inset = ([x, y]: readonly [number, number]): number => Math.min(x, y, 297 - x, 210 - y)
    expect(Math.min(...points.map(inset))).toBe(10)
    expect(Math.max(...points.map(inset))).toBeLessThanOrEqual(18)
    expect(points.some(([, y]) => Math.abs(y - 18) < 0.001)).toBe(true)
  })

  it('leaves room for the emblem only where there is one', () => {
    const under = (hasEmblem: boolean): number =>
      certificateBorder(297, 210, hasEmblem).red.filter(({ start: [x, y] }) => y < 20 && Math.abs(x - 148.5) < emblemBox.widthMm / 2).length
    expect(under(true)).toBe(0)
    expect(under(false)).toBeGreaterThan(2)
  })
})
