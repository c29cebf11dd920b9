import { describe, expect, it } from 'vitest'
import { aLawBook } from '../../support/lawBook'
import { composeSet } from '@shared/compose'
import { issued } from '../../support/caseParts'
import { setOf } from '@shared/documents/set'
import { aCase, anOffice, aRound, draftParts, sampleMeeting, type CaseOptions } from '../../support/sampleCase'
import { aSmallCase, composed, itemOf, paragraphsOf, partOf, textOf } from '../../support/documents'

describe('the decision', () => {
  it('counts its list in article 1, sums the money in article 2 and names the executing article first', async () => {
    const text = textOf((await composed('decision', aCase({ honorees: 20 }))).bytes)
    expect(text).toContain(
      'Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 05 tập thể, 12 cá nhân và 03 hộ gia đình có thành tích xuất sắc',
    )
    expect(text).toContain(
      '1.520.000 đồng đối với mỗi tập thể, 760.000 đồng đối với mỗi cá nhân và 1.140.000 đồng đối với mỗi hộ gia đình; tổng số tiền thưởng là 20.140.000 đồng (bằng chữ: Hai mươi triệu một trăm bốn mươi nghìn đồng)',
    )
    expect(text).toMatch(/Điều 3\. Quyết định này có hiệu lực kể từ ngày ký\..*chịu trách nhiệm thi hành Quyết định này\.\/\./)
    expect(text).toContain('- Như Điều 3;\n')
    expect(text).toContain('Danh sách gồm 05 tập thể, 12 cá nhân và 03 hộ gia đình./.')
  })

  it('leaves out the sections and the counts of kinds without anybody', async () => {
    const whole = aCase({ honorees: 20 })
    const persons = { ...whole, nominees: whole.nominees.filter(({ subject }) => subject.kind === 'person') }
    const lines = paragraphsOf((await composed('decision', persons)).bytes)
    expect(lines).toContain('CÁ NHÂN')
    expect(lines.some((line) => /TẬP THỂ|HỘ GIA ĐÌNH/.test(line))).toBe(false)
    expect(lines.join(' ')).toContain('cho 12 cá nhân có thành tích')
  })

  it('drops the money article and moves the executing one up where the awards bring no money', async () => {
    const law = { ...aLawBook, awardForms: aLawBook.awardForms.map((form) => ({ ...form, multiplier: null })) }
    const text = textOf((await composed('decision', { ...aSmallCase(), law })).bytes)
    expect(text).toContain('Điều 2. Quyết định này có hiệu lực')
    expect(text).toContain('- Như Điều 2;')
  })

  it('keeps the office’s own bases and only adds the submission', async () => {
    const own = aSmallCase({ decision: { bases: [{ id: 'b1', text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;' }] } })
    const bases = paragraphsOf((await composed('decision', own)).bytes).filter((line) => /^(Căn cứ|Theo đề nghị)/.test(line))
    expect(bases).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 21/TTr-VHXH ngày 14 tháng 12 năm 2026.',
    ])
  })

  it('says so and still composes when nobody is in the list', async () => {
    const set = await composeSet(setOf(aCase({ honorees: 0 })).map(({ job }) => job))
    if (!set.ok) throw new Error(JSON.stringify(set.error))
    // Nobody voted yet: the invitation is offered; there is nobody to give an opinion on.
    expect(set.value.map(({ kind }) => kind)).toEqual([
      'plan',
      'invitation',
      'minutes',
      'submission',
      'decision',
      'certificates',
      'certificatesPreprinted',
      'paymentList',
    ])
    expect(set.value.find((document) => document.kind === 'decision')?.findings.map((finding) => finding.id)).toContain('CASE-EMPTY')
  })

  it('leaves out whom the council did not carry, and the submission says who', async () => {
    const refused = aSmallCase({
      nominee: (nominee, index) => (index === 5 ? { ...nominee, vote: { members: 9, present: 8, inFavour: 4 } } : nominee),
    })
    expect(textOf((await composed('decision', refused)).bytes)).not.toContain('Nguyễn Thị Hồng Ánh Mẫu')
    expect(textOf((await composed('submission', refused)).bytes)).toContain('Không được thông qua: bà Nguyễn Thị Hồng Ánh Mẫu.')
    expect(textOf((await composed('minutes', refused)).bytes)).toContain('44,44')
  })

  it('lists several awards as clauses of article 1 and in a column of the list', async () => {
    const law = {
      ...aLawBook,
      awardForms: [
        ...aLawBook.awardForms,
        { ...aLawBook.awardForms[0]!, id: 'LDTT-person', code: 'LDTT', name: 'Lao động tiên tiến', kind: 'title' as const },
      ],
    }
    const mixed = { ...aSmallCase({ nominee: (nominee, index) => (index === 5 ? { ...nominee, awardCode: 'LDTT' } : nominee) }), law }
    const lines = paragraphsOf((await composed('decision', mixed)).bytes)
    expect(lines).toEqual(
      expect.arrayContaining([
        '1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 01 tập thể và 01 hộ gia đình;',
        '2. Tặng danh hiệu “Lao động tiên tiến” cho 01 cá nhân.',
        'Danh hiệu, hình thức',
        '“Lao động tiên tiến”',
        'Giấy khen',
      ]),
    )
  })
})

describe('names in documents', () => {
  const withName = (name: string) => aSmallCase({ subject: (subject, index) => (index === 5 ? { ...subject, name } : subject) })

  it.each([
    ['signs of XML', 'Công ty <A> & "B" \'C\' {ten}'],
    ['a Central Highlands name', 'H’Blơi Niê Mẫu'],
    ['one word', 'Mẫu'],
    ['a single letter', 'Y Mẫu'],
    ['two hundred letters', `${'Nguyễn Phúc Bảo '.repeat(12)}Mẫu Mẫu`.slice(0, 200).trim()],
    ['decomposed marks', 'Nguyễn Thị Ánh'.normalize('NFD')],
  ])('come through with %s', async (_what, name) => {
    for (const kind of ['submission', 'minutes', 'decision', 'paymentList'] as const) {
      expect(textOf((await composed(kind, withName(name))).bytes)).toContain(name.normalize('NFC'))
    }
  })

  it('tell two people of one name apart by the birth year, and only them', async () => {
    const twins = aCase({
      honorees: 8,
      subject: (subject, index) =>
        subject.kind === 'person' && index < 7 ? { ...subject, name: 'Trần Thị Mẫu', gender: 'female', birthYear: 1970 + index } : subject,
    })
    const text = textOf((await composed('decision', twins)).bytes)
    expect(text).toContain('Bà Trần Thị Mẫu (sinh năm 1975)')
    expect(text).toContain('Bà Trần Thị Mẫu (sinh năm 1976)')
    expect(text.match(/sinh năm/g)).toHaveLength(2)
  })

  it('standing twice with the same facts are reported', async () => {
    const twice = aCase({
      honorees: 8,
      subject: (subject, index) =>
        subject.kind === 'person' && index < 7
          ? { ...subject, name: 'Trần Thị Mẫu', gender: 'female', birthYear: 1970, post: '', unit: '', address: 'Thôn Mẫu 1' }
          : subject,
    })
    expect((await composed('decision', twice)).findings).toContainEqual(
      expect.objectContaining({
        id: 'CASE-TWICE',
        severity: 'error',
        message: expect.stringContaining('“Trần Thị Mẫu”: Trùng với dòng 6') as string,
      }),
    )
  })
})

describe('the payment list', () => {
  it('shows multiplier, base salary, amounts, sums per section and the total in words', async () => {
    const lines = paragraphsOf((await composed('paymentList', aCase({ honorees: 20 }))).bytes)
    expect(lines).toEqual(
      expect.arrayContaining([
        '0,3 × 2.530.000',
        '0,45 × 2.530.000',
        '760.000',
        'Cộng cá nhân',
        '9.120.000',
        'Tổng cộng',
        '20.140.000',
        'Bằng chữ: Hai mươi triệu một trăm bốn mươi nghìn đồng.',
      ]),
    )
    expect(lines).toContain('(Theo Quyết định số 312/QĐ-UBND ngày 15 tháng 12 năm 2026\ncủa Chủ tịch Ủy ban nhân dân xã Nam Sách)')
  })

  it('of one kind of honorees has one sum; a list signed in an older wording keeps both', async () => {
    const sums = async (given: ReturnType<typeof aCase>) =>
      paragraphsOf((await composed('paymentList', given)).bytes).filter((line) => /^(Cộng|Tổng cộng)/.test(line))
    const given = aCase({ honorees: 3 })
    expect(await sums(given)).toEqual(['Tổng cộng'])
    const signed = issued(given)
    expect(await sums(signed)).toEqual(['Tổng cộng'])
    const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 7 })) }
    expect(await sums(before)).toEqual(['Cộng tập thể', 'Tổng cộng'])
    expect(await sums(aCase({ honorees: 20 }))).toHaveLength(4)
    expect(textOf((await composed('paymentList', given)).bytes)).toContain('Tổng cộng\n')
  })

  it('has words and signatures as the last row of its table, and every row from the last entry on stays with the next', async () => {
    for (const honorees of [1, 20, 300]) {
      const signed = issued(aCase({ honorees }))
      const xmlOf = async (given: typeof signed): Promise<string> =>
        partOf((await composed('paymentList', given)).bytes, 'word/document.xml')
      const xml = await xmlOf(signed)
      expect(xml).toMatch(/Tổng cộng(?:(?!<w:tr>).)*<\/w:tr><w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc>(?:(?!<w:tr>).)*Bằng chữ: /su)
      expect(xml.slice(xml.indexOf('Tổng cộng')).split('</w:tbl>')).toHaveLength(3)
      const lastEntry = xml.slice(
        0,
        xml.search(honorees === 1 ? 'Tổng cộng' : /Cộng (?:cá nhân|hộ gia đình)<(?!.*Cộng (?:cá nhân|hộ gia đình)<)/su),
      )
      for (const row of lastEntry.split('<w:tr>').slice(-2)) expect(row).toContain('<w:keepNext/>')
      // A page may end by the sum of a section, save the last one.
      if (honorees > 1) {
        const sums = [...xml.matchAll(/<w:tr>(?:(?!<w:tr>).)*?>Cộng (?:tập thể|cá nhân|hộ gia đình)<.*?<\/w:tr>/gsu)].map(([row]) =>
          row.includes('<w:keepNext/>'),
        )
        expect(sums).toEqual([false, false, true])
      }
      // What was signed in an older wording has them below the table.
      const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 11 })) }
      expect(await xmlOf(before)).toMatch(/Tổng cộng(?:(?!<w:tr>).)*<\/w:tr><\/w:tbl>/su)
    }
  })

  it('leaves sums blank and says so while the base salary of the day is unknown', async () => {
    const document = await composed('paymentList', { ...aSmallCase(), law: { ...aLawBook, baseSalaries: [] } })
    expect(document.findings).toContainEqual(expect.objectContaining({ id: 'CASE-PRIZE-UNKNOWN', severity: 'error' }))
  })
})

describe('the set', () => {
  it('leaves out the plan where the round belongs to no movement', () => {
    expect(setOf(aCase({ movement: null })).map(({ kind }) => kind)).not.toContain('plan')
  })

  it('stops between two documents when the officer cancels', async () => {
    const done: string[] = []
    const set = await composeSet(
      (['decision', 'minutes', 'paymentList'] as const).map((kind) => itemOf(kind, aSmallCase()).job),
      {
        onDone: (document) => done.push(document.kind),
        isCancelled: () => done.length === 1,
      },
    )
    expect(set).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(done).toEqual(['decision'])
  })

  it('reports a council that was not quorate and a missing signer', async () => {
    const whole = sampleMeeting()
    const meeting = { ...whole, attendance: whole.attendance.map((member, index) => ({ ...member, isPresent: index < 4 })) }
    const ids = (
      await composed('decision', aSmallCase({ meeting, office: { ...anOffice(), signers: [], defaultSignerId: null } }))
    ).findings.map((finding) => finding.id)
    expect(ids).toEqual(expect.arrayContaining(['CASE-QUORUM', 'CASE-NO-SIGNER']))
  })
})

describe('a case that is not ready', () => {
  const bare = () => {
    return aSmallCase({
      round: aRound({ merit: '', movementId: null }),
      ...draftParts,
      meeting: null,
      movement: null,
      office: {
        signers: [],
        defaultSignerId: null,
        advisingRoom: { name: 'Văn phòng HĐND và UBND', abbreviation: 'VP', headName: '', signs: 'onBehalfOfChair' },
      },
      nominee: (nominee) => ({ ...nominee, vote: null, achievement: '' }),
    })
  }

  it('composes with blanks and says what is missing', async () => {
    const ids = async (kind: 'submission' | 'minutes' | 'decision' | 'paymentList') =>
      (await composed(kind, bare())).findings.map((finding) => finding.id)
    expect(await ids('decision')).toEqual(expect.arrayContaining(['CASE-NO-SIGNER', 'CASE-NO-VOTE', 'CASE-NO-ACHIEVEMENT', 'TT-15']))
    expect(await ids('submission')).toEqual(expect.arrayContaining(['CASE-NO-ROOM-HEAD', 'CASE-NO-VOTE', 'TT-15']))
    expect(await ids('minutes')).toEqual(expect.arrayContaining(['CASE-NO-MEETING', 'TT-15']))
    expect(await ids('paymentList')).toEqual(expect.arrayContaining(['CASE-DRAFT', 'CASE-NO-SIGNER']))
  })

  it('points out days that run backwards and hours that no clock shows', async () => {
    const said = async (kind: 'decision' | 'minutes', given: CaseOptions) =>
      (await composed(kind, aSmallCase(given))).findings.filter(({ id }) => /^CASE-(DAYS|MEETING)/.test(id)).map(({ message }) => message)
    expect(await said('decision', {})).toEqual([])
    expect(await said('minutes', {})).toEqual([])
    expect(await said('decision', { submission: { issuedOn: '2026-12-11' }, decision: { paidOn: '2026-12-14' } })).toEqual([
      'Ngày ban hành tờ trình (11/12/2026) trước ngày họp Hội đồng (12/12/2026).',
      'Ngày chi tiền thưởng (14/12/2026) trước ngày ban hành quyết định (15/12/2026).',
    ])
    expect(await said('minutes', { meeting: sampleMeeting({ startAt: '25:99', endAt: '', place: '' }) })).toEqual([
      'Chưa ghi giờ bắt đầu hoặc giờ kết thúc phiên họp: biên bản còn để trống chỗ này.',
      'Giờ họp “25:99” không có thật.',
      'Chưa ghi địa điểm họp của Hội đồng: biên bản còn để trống chỗ này.',
    ])
    expect(await said('minutes', { meeting: sampleMeeting({ startAt: '16:30', endAt: '14:00' }) })).toEqual([
      'Giờ kết thúc phiên họp trước giờ bắt đầu.',
    ])
  })

  it('reports an award that the catalogue does not know for a collective', async () => {
    const wrong = aSmallCase({ nominee: (nominee, index) => (index === 0 ? { ...nominee, awardCode: 'LDTT' } : nominee) })
    expect((await composed('decision', wrong)).findings).toContainEqual(
      expect.objectContaining({
        id: 'CASE-AWARD-UNKNOWN',
        severity: 'error',
        message: expect.stringContaining('“LDTT” không có trong Danh mục.') as string,
      }),
    )
  })

  it('claims nobody’s presence before the meeting is recorded', async () => {
    const lines = paragraphsOf((await composed('minutes', bare())).bytes)
    expect(lines).toContain('Thành phần tham dự: Tổng số thành viên Hội đồng: 09; có mặt: ……; vắng mặt: …….')
    expect(lines.filter((line) => line.startsWith('- Trần Văn Mẫu'))).toEqual([])
  })

  it('names the head of the office once among the executors', async () => {
    expect(textOf((await composed('decision', bare())).bytes).match(/Chánh Văn phòng/g)).toHaveLength(2)
  })
})
