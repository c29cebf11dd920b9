import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withPlacements } from '@shared/plan/place'
import { readPlanFile, readPlanText, type PlanReading } from '@shared/plan/readPlan'
import type { Result } from '@shared/lib/result'

/** Plans that arrive in habits no book describes: each sentence has its place or its reason, and what the reader supposed is said. */

const head = `ỦY BAN NHÂN DÂN
XÃ MẪU SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 21/KH-UBND
Mẫu Sơn, ngày 12 tháng 3 năm 2027
KẾ HOẠCH
Tổ chức phong trào thi đua “Mẫu Sơn sạch, xanh” giai đoạn 2027 - 2029
UBND xã ban hành Kế hoạch như sau:`
const foot = `Nơi nhận:
- UBND thành phố;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lý Văn Mẫu Sơn`
const plan = (body: string, behind = ''): string => `${head}\n${body}\n${foot}${behind === '' ? '' : `\n${behind}`}`

const opened = (reading: Result<PlanReading, string>): PlanReading => {
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}
const read = (text: string): PlanReading => opened(readPlanText(text))
const ofHeadAndFoot = new Set(['issuer', 'motto', 'symbol', 'dateline', 'type', 'subject', 'recipient', 'fileCopy', 'signature', 'opening'])
const places = ({ sentences }: PlanReading): string[] =>
  sentences
    .filter(({ place, text }) => !ofHeadAndFoot.has(place) && !text.startsWith('Nơi nhận'))
    .map(({ place, reason, text }) => `${reason ?? place}: ${text}`)
const notesOf = ({ notes }: PlanReading): string[] => notes.map(({ code }) => code)

describe('signs and headings', () => {
  it('nests bullets as the text does, whatever they look like, and knows parts behind them', () => {
    const found = places(
      read(
        plan(`* NỘI DUNG THI ĐUA
• Thi đua trồng cây;
o Mỗi hộ 02 cây;
• Thi đua thu gom rác.
* TIÊU CHÍ
▪ Đối với thôn:
✓ Có tổ tự quản.
▪ Đối với hộ gia đình:
✓ Phân loại rác.
* TỔ CHỨC THỰC HIỆN
▪ Phòng Kinh tế: hướng dẫn.
▪ Các thôn: phát động.`),
      ),
    )
    expect(found).toEqual([
      'heading: * NỘI DUNG THI ĐUA',
      'theme: • Thi đua trồng cây;',
      'theme: o Mỗi hộ 02 cây;',
      'theme: • Thi đua thu gom rác.',
      'heading: * TIÊU CHÍ',
      'criteriaGroup: ▪ Đối với thôn',
      'criterion: ✓ Có tổ tự quản.',
      'criteriaGroup: ▪ Đối với hộ gia đình',
      'criterion: ✓ Phân loại rác.',
      'heading: * TỔ CHỨC THỰC HIỆN',
      'actor: ▪ Phòng Kinh tế',
      'duty: hướng dẫn.',
      'actor: ▪ Các thôn',
      'duty: phát động.',
    ])
  })

  it.each([
    ['Mục I., a-, 1-', 'Mục I. TIÊU CHÍ THI ĐUA', 'a- Đối với thôn', 'Mục II. TỔ CHỨC THỰC HIỆN', '1- Các thôn'],
    ['Phần 1:, 1.1', 'Phần 1: Tiêu chí', '1.1 Đối với thôn', 'Phần 2: Thực hiện', '2.1 Các thôn'],
    ['bold alone', '**Tiêu chí thi đua**', '**Đối với thôn**', '**Tổ chức thực hiện**', '**Các thôn**'],
    ['a counted name', 'I. TIÊU CHÍ', '1. Nhóm 1. Các thôn (100 điểm)', 'II. TỔ CHỨC THỰC HIỆN', '1. Các thôn'],
  ])('reads a plan with %s', (_, criteria, group, tasks, actor) => {
    const { tree } = read(plan([criteria, group, '+ Có tổ tự quản.', tasks, actor, '+ Phát động phong trào.'].join('\n')))
    expect(tree.criteriaGroups.map((found) => found.criteria)).toEqual([['Có tổ tự quản.']])
    expect(tree.actors.map(({ title, duties }) => [title, duties])).toEqual([['Các thôn', ['Phát động phong trào.']]])
    expect(tree.unplaced).toEqual([])
  })

  it('reads headings without number and bold by their whole words alone', () => {
    const found = places(
      read(plan('Mục đích\nGiữ sạch đường làng.\nNội dung thi đua\nTrồng cây.\nTổ chức thực hiện\nCác thôn\nPhát động.')),
    )
    expect(found).toEqual([
      'heading: Mục đích',
      'objective: Giữ sạch đường làng.',
      'heading: Nội dung thi đua',
      'theme: Trồng cây.',
      'heading: Tổ chức thực hiện',
      'actor: Các thôn',
      'duty: Phát động.',
    ])
  })

  it('what classes and funding say is no criterion and no duty', () => {
    const { tree } = read(
      plan(`I. TIÊU CHÍ
1. Đối với thôn
- Có tổ tự quản.
2. Xếp loại
- Tốt: từ 80 điểm.
II. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Phát động.
2. Kinh phí: từ ngân sách xã.
3. Phòng Kinh tế
- Hướng dẫn.`),
    )
    expect(tree.criteriaGroups.map(({ criteria }) => criteria)).toEqual([['Có tổ tự quản.']])
    expect(tree.otherParts.map(({ title }) => title)).toEqual(['Xếp loại', 'Kinh phí'])
    expect(tree.actors.map(({ title }) => title)).toEqual(['Các thôn', 'Phòng Kinh tế'])
  })
})

describe('a text that lost its headings', () => {
  const body = `1. Mục đích:
- Giữ sạch đường làng.
1. Đối với các thôn:
- Có tổ tự quản.
1. Phòng Kinh tế:
- Hướng dẫn.
2. Các thôn:
- Phát động.`

  it('is placed by its words, and says so', () => {
    const reading = read(plan(body))
    expect(reading.tree.criteriaGroups.map(({ title, criteria }) => [title, criteria])).toEqual([['Đối với các thôn', ['Có tổ tự quản.']]])
    expect(reading.tree.actors.map(({ title }) => title)).toEqual(['Phòng Kinh tế', 'Các thôn'])
    expect(notesOf(reading).filter((code) => code === 'partByWords')).toHaveLength(2)
  })

  it('may have no heading at all', () => {
    const { tree } = read(
      plan(`1. Thi đua trồng cây ở mọi thôn.
2. Về khen thưởng: Chủ tịch UBND xã tặng Giấy khen.
3. Phòng Văn hóa - Xã hội chủ trì, theo dõi. Các thôn báo cáo trước ngày 05/12 hằng năm.
Yêu cầu các thôn nghiêm túc thực hiện./.`),
    )
    expect(tree.themes).toEqual(['Thi đua trồng cây ở mọi thôn.'])
    expect(tree.actors.map(({ title }) => title)).toEqual(['Phòng Văn hóa - Xã hội'])
    expect(tree.closing).toEqual(['Yêu cầu các thôn nghiêm túc thực hiện.'])
    expect(tree.reporting.dueBefore).toEqual({ day: 5, month: 12 })
  })

  it('copied with bars keeps head and foot apart, and names its own movement, not the one above', () => {
    const { tree } = read(`ỦY BAN NHÂN DÂN
XÃ MẪU SƠN
| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
Số: 21/KH-UBND | Mẫu Sơn, ngày 12 tháng 3 năm 2027 |
Căn cứ Quyết định số 66/QĐ-UBND ngày 02/01/2027 của UBND thành phố về Phong trào thi đua “Thành phố xanh” giai đoạn 2027 - 2029;
Ủy ban nhân dân xã ban hành Kế hoạch phát động Phong trào thi đua “Mẫu Sơn sạch, xanh” giai đoạn 2027 - 2029 như sau:
${body}
| Nơi nhận:
- UBND thành phố;
- Lưu: VT. | TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lý Văn Mẫu Sơn |`)
    expect([tree.name, tree.symbol, tree.issuedOn, tree.signer.name]).toEqual([
      'Mẫu Sơn sạch, xanh',
      '21/KH-UBND',
      '2027-03-12',
      'Lý Văn Mẫu Sơn',
    ])
    expect(tree.recipients).toEqual(['UBND thành phố'])
    expect(tree.unplaced).toEqual([])
  })
})

describe('slips of the keyboard and of a scanner', () => {
  it('reads posts and a dateline with slips', () => {
    const text = plan('I. MỤC ĐÍCH\n- Sạch.')
      .replace('Số: 21/KH-UBND\nMẫu Sơn, ngày', 'Số 21 /KH-UBND   Mẫu Sơn ngày')
      .replace('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'T.M UBND XÃ\nCHỦ TICH')
      .replace('KẾ HOẠCH\n', 'KÉ HOẠCH\n')
    const { tree } = read(text)
    expect([tree.symbol, tree.issuedOn, tree.signer, tree.signers]).toEqual([
      '21/KH-UBND',
      '2027-03-12',
      { name: 'Lý Văn Mẫu Sơn', post: 'T.M UBND XÃ CHỦ TICH' },
      ['Lý Văn Mẫu Sơn'],
    ])
  })

  it('a signer read on behind the file copy is a signer', () => {
    const { tree } = read(
      plan('I. MỤC ĐÍCH\n- Sạch.')
        .replace('- Lưu: VT.\n', '- Lưu: VT, NV. Lý Văn Mẫu Sơn\n')
        .replace(/\nLý Văn Mẫu Sơn$/, ''),
    )
    expect([tree.fileCopy, tree.signer.name]).toEqual(['VT, NV', 'Lý Văn Mẫu Sơn'])
  })
})

describe('tables and annexes', () => {
  const annexes = `PHỤ LỤC I
PHÂN CÔNG NHIỆM VỤ
TT\tNhiệm vụ\tChủ trì\tThời gian
I\tTuyên truyền\t\t
1\tPhát thanh\tĐài truyền thanh\tHằng tuần
PHỤ LỤC II
BẢNG ĐIỂM
TT\tTiêu chí\tĐiểm tối đa
1\tCó tổ tự quản\t40
1.1\tCó quy chế\t20
2\tTrồng cây\t60
\tTổng điểm\t100`

  it('reads tasks and points of annexes behind the recipients; what heads and sums them stays word for word', () => {
    const reading = read(plan('I. TIÊU CHÍ\nChi tiết tại Phụ lục II.', annexes))
    expect(reading.tree.actors).toEqual([{ title: 'Đài truyền thanh', isRequested: false, duties: ['Phát thanh (Thời gian: Hằng tuần)'] }])
    expect(reading.tree.criteriaGroups.map(({ title, criteria }) => [title, criteria])).toEqual([
      ['BẢNG ĐIỂM', ['Trồng cây (Điểm tối đa: 60)']],
      ['Có tổ tự quản (Điểm tối đa: 40)', ['Có quy chế (Điểm tối đa: 20)']],
    ])
    expect(reading.tree.unplaced).toEqual(
      ['Chi tiết tại Phụ lục II.', 'PHỤ LỤC I', 'PHÂN CÔNG NHIỆM VỤ', 'I | Tuyên truyền | | ', 'PHỤ LỤC II', '| Tổng điểm | 100'].map(
        (text) => expect.stringContaining(text.split(' |')[0]!.replace('| ', '')),
      ),
    )
    expect(notesOf(reading)).toContain('annexTable')
  })

  it('reads a table typed with bars', () => {
    const { tree } = read(
      plan(
        'I. PHÂN CÔNG\n| TT | Nhiệm vụ | Chủ trì |\n|---|:-:|---|\n| 1 | Phát thanh | Đài truyền thanh |\n| 2 | Trồng cây | Đoàn Thanh niên |',
      ),
    )
    expect(tree.actors.map(({ title, duties }) => [title, duties])).toEqual([
      ['Đài truyền thanh', ['Phát thanh']],
      ['Đoàn Thanh niên', ['Trồng cây']],
    ])
  })
})

describe('a Word file', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`
  const table = (...rows: readonly (readonly string[])[]): string =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`
  const span = (text: string, of: number): string => cell(text, `<w:gridSpan w:val="${of}"/>`)
  const first = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>')
  const below = cell('', '<w:vMerge/>')
  const wordHead = table(
    ['ỦY BAN NHÂN DÂN\nXÃ MẪU SƠN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['Số: 21/KH-UBND', '', 'Mẫu Sơn, ngày 12 tháng 3 năm 2027'],
  )
  const wordFoot = table(['Nơi nhận:\n- Các thôn;\n- Lưu: VT.', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'], ['', '', 'Lý Văn Mẫu Sơn'])
  const title = paragraph('KẾ HOẠCH') + paragraph('Tổ chức phong trào thi đua “Mẫu Sơn sạch, xanh” năm 2027')
  const file = (body: string, footnotes: readonly string[] = []): Uint8Array => {
    const root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const notes = footnotes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text)}</w:footnote>`).join('')
    return zipSync({
      'word/document.xml': strToU8(`<w:document ${root}><w:body>${wordHead}${title}${body}${wordFoot}</w:body></w:document>`),
      'word/footnotes.xml': strToU8(`<w:footnotes ${root}>${notes}</w:footnotes>`),
    })
  }
  const readWord = (body: string, footnotes: readonly string[] = []): PlanReading => opened(readPlanFile(file(body, footnotes)))

  it('sets head and foot in tables of three columns', () => {
    const { tree } = readWord(paragraph('I. MỤC ĐÍCH') + paragraph('- Sạch.'))
    expect([tree.symbol, tree.issuedOn, tree.recipients, tree.signer.name, tree.unplaced]).toEqual([
      '21/KH-UBND',
      '2027-03-12',
      ['Các thôn'],
      'Lý Văn Mẫu Sơn',
      [],
    ])
  })

  it('keeps its footnotes word for word and tells of them', () => {
    const reading = readWord(paragraph('I. MỤC ĐÍCH') + paragraph('- Sạch.'), ['Theo Nghị quyết số 12-NQ/ĐU của Đảng ủy xã.'])
    expect(reading.tree.unplaced).toEqual(['Theo Nghị quyết số 12-NQ/ĐU của Đảng ủy xã.'])
    expect(notesOf(reading)).toContain('footnotes')
  })

  it('tells the page that each paragraph begins on, where Word told', () => {
    const turned = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>- Đẹp.</w:t></w:r></w:p>'
    const within = '<w:p><w:r><w:t>- Xanh, </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>mát.</w:t></w:r></w:p>'
    const { placed } = readWord(paragraph('I. MỤC ĐÍCH') + paragraph('- Sạch.') + turned + within + paragraph('- Hiền.'))
    expect(
      ['I. MỤC', '- Sạch', '- Đẹp', '- Xanh', '- Hiền'].map((words) => placed.find(({ line }) => line.text.startsWith(words))?.line.page),
    ).toEqual([1, 1, 2, 2, 3])
    expect(readWord(paragraph('I. MỤC ĐÍCH') + paragraph('- Sạch.')).placed.some(({ line }) => 'page' in line)).toBe(false)
  })

  it('says that it is still being changed', () => {
    const changed = '<w:p><w:ins w:id="1" w:author="A">' + run('- Sạch.') + '</w:ins></w:p>'
    expect(notesOf(readWord(paragraph('I. MỤC ĐÍCH') + changed))).toContain('tracked')
  })

  it('reads who leads a row from the cell merged over several, below a heading of two rows and counted columns', () => {
    const { tree } = readWord(
      paragraph('I. PHÂN CÔNG NHIỆM VỤ') +
        table(
          [first('TT'), first('Nhiệm vụ'), span('Phân công', 2), first('Thời gian')],
          [below, below, 'Chủ trì', 'Phối hợp', below],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          [span('I. Tuyên truyền', 5)],
          ['1', 'Phát thanh', first('Phòng Văn hóa - Xã hội'), 'Các thôn', 'Hằng tuần'],
          ['2', 'Treo khẩu hiệu', below, '', 'Tháng 4/2027'],
        ),
    )
    expect(tree.actors).toEqual([
      {
        title: 'Phòng Văn hóa - Xã hội',
        isRequested: false,
        duties: ['Phát thanh (Phối hợp: Các thôn; Thời gian: Hằng tuần)', 'Treo khẩu hiệu (Thời gian: Tháng 4/2027)'],
      },
    ])
  })
})

describe('what the officer decides', () => {
  it('leaves a paragraph out with its reason, word for word, and nothing else changes', () => {
    const reading = read(plan('I. MỤC ĐÍCH\n- Sạch.\nII. TIÊU CHÍ\nChi tiết tại Phụ lục II.'))
    const at = reading.placed.find(({ reason }) => reason === 'pointer')!.line.index
    const placed = withPlacements(reading, new Map([[at, { place: 'dropped', why: 'phụ lục không kèm theo' }]]))
    expect(placed.tree.dropped).toEqual([{ text: 'Chi tiết tại Phụ lục II.', reason: 'phụ lục không kèm theo' }])
    expect([placed.tree.unplaced, placed.tree.objectives, placed.sentences.length]).toEqual([[], ['Sạch.'], reading.sentences.length])
  })

  it('takes the name as the opening writes it where the subject is in capitals', () => {
    const text = plan('I. MỤC ĐÍCH\n- Sạch.')
      .replace('Tổ chức phong trào thi đua “Mẫu Sơn sạch, xanh” giai đoạn', 'TỔ CHỨC PHONG TRÀO THI ĐUA “MẪU SƠN SẠCH, XANH” GIAI ĐOẠN')
      .replace('UBND xã ban hành Kế hoạch', 'UBND xã ban hành Kế hoạch phong trào thi đua “Mẫu Sơn sạch, xanh”')
    expect(read(text).tree.name).toBe('Mẫu Sơn sạch, xanh')
  })
})
