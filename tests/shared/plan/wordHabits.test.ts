import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { readPlanFile, readPlanText, type PlanReading } from '@shared/plan/readPlan'
import type { Result } from '@shared/lib/result'

/** Looks and orders that whole plans of offices have in Word: numbers in bold before plain words, emphasis over a colon, work before actors. */

type Piece = string | { readonly b?: string; readonly i?: string; readonly bi?: string }
const run = (piece: Piece): TextRun =>
  typeof piece === 'string'
    ? new TextRun(piece)
    : new TextRun({
        text: piece.b ?? piece.i ?? piece.bi ?? '',
        bold: piece.b !== undefined || piece.bi !== undefined,
        italics: piece.i !== undefined || piece.bi !== undefined,
      })
const p = (...pieces: readonly Piece[]): Paragraph => new Paragraph({ children: pieces.map(run) })
const table = (...rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [p(text)] })) })),
  })

const opened = (reading: Result<PlanReading, string>): PlanReading => {
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}
const word = async (...body: readonly (Paragraph | Table)[]): Promise<PlanReading> =>
  opened(
    readPlanFile(
      new Uint8Array(
        await Packer.toArrayBuffer(
          new Document({
            sections: [
              {
                children: [
                  p({ b: 'KẾ HOẠCH' }),
                  p({ b: 'Phát động Phong trào thi đua “Mẫu Giang phục vụ” năm 2027' }),
                  p('UBND tỉnh Mẫu Giang ban hành Kế hoạch như sau:'),
                  ...body,
                  p('Nơi nhận:'),
                  p('- Các sở, ban, ngành;'),
                  p('- Lưu: VT.'),
                  p('KT. CHỦ TỊCH'),
                  p('PHÓ CHỦ TỊCH'),
                  p('Đinh Mẫu Giang'),
                ],
              },
            ],
          }),
        ),
      ),
    ),
  )
const placed = ({ sentences }: PlanReading): string[] =>
  sentences.slice(3, -6).map(({ place, reason, text }) => `${reason ?? place}| ${text.replaceAll('*', '')}`)

it('a number in bold says nothing of the plain words behind it: who begins the sentence acts', async () => {
  const reading = await word(
    p({ b: 'I. TỔ CHỨC THỰC HIỆN' }),
    p(
      { b: '1.' },
      ' Căn cứ nội dung Kế hoạch này và điều kiện thực tế, các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch của mình.',
    ),
    p({ b: '2.' }, ' Giao Sở Nội vụ ', { i: '(Cơ quan Thường trực Hội đồng)' }),
    p('a) Theo dõi, hướng dẫn các cơ quan, đơn vị;'),
    p('b) Tham mưu khen thưởng.'),
    p({ b: '3. ' }, 'Sở Văn hóa, Thể thao và Du lịch chủ trì tuyên truyền phong trào.'),
    p({ b: '4.' }, ' Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh căn cứ chức năng, nhiệm vụ tăng cường giám sát.'),
    p('Trên đây là Kế hoạch phát động Phong trào thi đua./.'),
  )
  expect(placed(reading)).toEqual([
    'heading| I. TỔ CHỨC THỰC HIỆN',
    'duty| 1. Căn cứ nội dung Kế hoạch này và điều kiện thực tế, các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch của mình.',
    'actor| 2. Giao Sở Nội vụ (Cơ quan Thường trực Hội đồng)',
    'duty| a) Theo dõi, hướng dẫn các cơ quan, đơn vị;',
    'duty| b) Tham mưu khen thưởng.',
    'duty| 3. Sở Văn hóa, Thể thao và Du lịch chủ trì tuyên truyền phong trào.',
    'duty| 4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh căn cứ chức năng, nhiệm vụ tăng cường giám sát.',
    'closing| Trên đây là Kế hoạch phát động Phong trào thi đua./.',
  ])
  expect(reading.sentences.some(({ text }) => text.includes('**'))).toBe(false)
  expect(reading.tree.actors.map(({ title, isRequested }) => [title, isRequested])).toEqual([
    ['các sở, ban, ngành, UBND các xã, phường', false],
    ['Giao Sở Nội vụ (Cơ quan Thường trực Hội đồng)', false],
    ['Sở Văn hóa, Thể thao và Du lịch', false],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', true],
  ])
})

it('emphasis that closes behind a colon heads what follows, and the day for dossiers is no phase', async () => {
  const reading = await word(
    p({ b: 'I. TIÊU CHUẨN, HÌNH THỨC, HỒ SƠ KHEN THƯỞNG' }),
    p({ b: '1. Tiêu chuẩn Bằng khen của Chủ tịch UBND tỉnh' }),
    p('a) ', { i: 'Đối với tập thể' }),
    p('- Có ít nhất 01 mô hình được áp dụng.'),
    p({ i: '+ Đối với UBND cấp xã:' }, ' Thuộc nhóm 10 đơn vị dẫn đầu.'),
    p({ b: '2. Thủ tục, hồ sơ đề nghị khen thưởng' }),
    p({ bi: '2.1. Hồ sơ đề nghị khen thưởng gồm:' }),
    p('a) Tờ trình đề nghị khen thưởng.'),
    p({ bi: '2.2. Thời gian gửi hồ sơ khen thưởng:' }),
    p('Các cơ quan, đơn vị gửi về Sở Nội vụ trước ngày 31/3/2028.'),
    p({ b: 'II. THỜI GIAN THI ĐUA' }),
    p('Từ ngày ban hành đến hết ngày 31/12/2027.'),
  )
  expect(placed(reading)).toEqual([
    'heading| I. TIÊU CHUẨN, HÌNH THỨC, HỒ SƠ KHEN THƯỞNG',
    'heading| 1. Tiêu chuẩn Bằng khen của Chủ tịch UBND tỉnh',
    'awardStandard| a) Đối với tập thể',
    'awardStandard| - Có ít nhất 01 mô hình được áp dụng.',
    'awardStandard| + Đối với UBND cấp xã: Thuộc nhóm 10 đơn vị dẫn đầu.',
    'heading| 2. Thủ tục, hồ sơ đề nghị khen thưởng',
    'heading| 2.1. Hồ sơ đề nghị khen thưởng gồm',
    'otherPart| a) Tờ trình đề nghị khen thưởng.',
    'heading| 2.2. Thời gian gửi hồ sơ khen thưởng',
    'otherPart| Các cơ quan, đơn vị gửi về Sở Nội vụ trước ngày 31/3/2028.',
    'heading| II. THỜI GIAN THI ĐUA',
    'scheduleIntro| Từ ngày ban hành đến hết ngày 31/12/2027.',
  ])
  expect(reading.tree.schedule.intro).toBe('Từ ngày ban hành đến hết ngày 31/12/2027.')
  expect(reading.tree.reporting.dueBefore).toBeNull()
})

it('work heads lists of duties without becoming who does them, and a table of responsibilities is one of tasks', async () => {
  const reading = await word(
    p({ b: 'I. NỘI DUNG, GIẢI PHÁP VÀ PHÂN CÔNG NHIỆM VỤ' }),
    p({ b: '1. Triển khai các giải pháp tổng thể nhằm nâng cao hiệu quả phục vụ người dân, doanh nghiệp' }),
    p({ b: '1.1. Văn phòng UBND tỉnh' }),
    p('- Kiểm tra, đôn đốc các đơn vị.'),
    p({ b: '1.2. Sở Tư pháp' }),
    p('Rà soát văn bản.'),
    p({ b: '2. Sở Tài chính' }),
    p('Bố trí kinh phí.'),
    p({ b: '3. Công tác tuyên truyền' }),
    table(['TT', 'Nội dung', 'Trách nhiệm thực hiện', 'Thời gian'], ['1', 'Đối thoại với người dân', 'Sở Xây dựng', 'Tháng 4/2027']),
    p('Chương trình ngày phát động:'),
    table(['Thời gian', 'Nội dung', 'Đơn vị/ cá nhân phụ trách'], ['7h00 - 7h15', 'Ổn định tổ chức', 'Văn phòng UBND tỉnh']),
    p({ b: 'II. TỔ CHỨC THỰC HIỆN' }),
    p({ b: '1. Thời gian thực hiện Kế hoạch:' }, ' Từ khi ban hành đến hết năm 2027.'),
    p({ b: '2. Công tác triển khai' }),
    p('a) Các sở, ban, ngành có trách nhiệm xây dựng kế hoạch riêng.'),
    p('b) Mỗi tuần đọc một tin trên loa.'),
  )
  expect(placed(reading)).toEqual([
    'heading| I. NỘI DUNG, GIẢI PHÁP VÀ PHÂN CÔNG NHIỆM VỤ',
    'heading| 1. Triển khai các giải pháp tổng thể nhằm nâng cao hiệu quả phục vụ người dân, doanh nghiệp',
    'actor| 1.1. Văn phòng UBND tỉnh',
    'duty| - Kiểm tra, đôn đốc các đơn vị.',
    'actor| 1.2. Sở Tư pháp',
    'duty| Rà soát văn bản.',
    'actor| 2. Sở Tài chính',
    'duty| Bố trí kinh phí.',
    'heading| 3. Công tác tuyên truyền',
    'heading| TT | Nội dung | Trách nhiệm thực hiện | Thời gian',
    'duty| 1 | Đối thoại với người dân | Sở Xây dựng | Tháng 4/2027',
    'noHeading| Chương trình ngày phát động:',
    'heading| Thời gian | Nội dung | Đơn vị/ cá nhân phụ trách',
    'duty| 7h00 - 7h15 | Ổn định tổ chức | Văn phòng UBND tỉnh',
    'heading| II. TỔ CHỨC THỰC HIỆN',
    'heading| 1. Thời gian thực hiện Kế hoạch',
    'scheduleIntro| Từ khi ban hành đến hết năm 2027.',
    'heading| 2. Công tác triển khai',
    'duty| a) Các sở, ban, ngành có trách nhiệm xây dựng kế hoạch riêng.',
    'duty| b) Mỗi tuần đọc một tin trên loa.',
  ])
})

it('a sentence of a list is no actor because a paragraph follows it', () => {
  const reading = opened(
    readPlanText(
      'KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nTrường ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n- Trường THPT Mẫu xây dựng kế hoạch.\n- Phối hợp với các trường chia sẻ kinh nghiệm.\nTrên đây là Kế hoạch của trường./.',
    ),
  )
  expect(reading.sentences.slice(-3).map(({ place }) => place)).toEqual(['duty', 'duty', 'closing'])
  expect(reading.tree.actors.map(({ title, duties }) => [title, duties])).toEqual([
    ['Trường THPT Mẫu', ['Trường THPT Mẫu xây dựng kế hoạch.', 'Phối hợp với các trường chia sẻ kinh nghiệm.']],
  ])
})

it('what nobody is named for is told, never taken for the end', () => {
  const reading = opened(
    readPlanText(
      'KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nUBND xã ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n1. Mỗi tuần đọc một tin trên loa.\n2. Phòng Kinh tế chủ trì.\n3. Kế hoạch này thay thế Kế hoạch năm trước./.',
    ),
  )
  expect(reading.sentences.slice(-3).map(({ place, reason }) => reason ?? place)).toEqual(['noActor', 'duty', 'closing'])
})

it('a part’s number and its heading are one sentence, wherever they stand', () => {
  const reading = opened(
    readPlanText(
      'KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nUBND xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n- Tạo khí thế.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Mẫu\nPHỤ LỤC\nĐỀ CƯƠNG\nII. XÂY DỰNG VÀ THI HÀNH\n1. Việc ban hành.',
    ),
  )
  expect(reading.sentences.map(({ text }) => text)).toContain('II. XÂY DỰNG VÀ THI HÀNH')
})

it('a point that lost its bold parts no heading from its number, and one emphasis over a colon leaves no star', async () => {
  const reading = await word(
    p({ b: 'I' }, '.', { b: ' THỜI GIAN THỰC HIỆN' }),
    p('- ', { i: 'Đợt 1: Từ tháng 3 đến tháng 6 năm 2027.' }),
    p('- Hướng tới nhiệm kỳ 2027 - 2032.'),
    p({ b: 'II' }, '.', { b: ' TỔ CHỨC THỰC HIỆN' }),
    p({ b: '1' }, '. Các thành viên Ban Chỉ đạo đôn đốc các thôn.'),
    p({ b: '2. ' }, 'Kết thúc phong trào, xét khen thưởng.'),
  )
  expect(reading.tree.schedule.phases.map(({ title, toYear }) => [title, toYear])).toEqual([['Đợt 1', 2027]])
  expect(reading.tree.actors.map(({ title }) => title)).toEqual(['Các thành viên Ban Chỉ đạo'])
  // The sentence of what has no place is the line itself, its number once.
  expect(reading.sentences.find(({ reason }) => reason === 'noActor')?.text.replaceAll('*', '')).toBe(
    '2. Kết thúc phong trào, xét khen thưởng.',
  )
})

it('a post typed below the name signs nothing', () => {
  const reading = opened(
    readPlanText(
      'KẾ HOẠCH\nPhát động phong trào thi đua “Mẫu Giang đọc” năm 2027\nUBND xã ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n1. Các thôn\n- Thực hiện.\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nTrần Văn Mẫu Hoàn\nPHÓ CHỦ TỊCH UBND XÃ MẪU',
    ),
  )
  expect(reading.tree.signer.name).toBe('Trần Văn Mẫu Hoàn')
})

it.each([
  [
    '1. Phòng Kinh tế\n- Chủ trì tổ chức lấy ý kiến.\n- Đối với thôn có dưới 100 cử tri: họp toàn thể cử tri.\n- Đối với thôn có từ 100 cử tri trở lên: họp đại diện hộ.',
  ],
  [
    '1. Phòng Kinh tế\n- Chủ trì tổ chức lấy ý kiến.\nĐối với thôn chưa đạt chuẩn: xây dựng kế hoạch riêng.\nĐối với đơn vị có trên 50 người: chia thành tổ.',
  ],
  [
    '- Phòng Kinh tế: chủ trì tổ chức lấy ý kiến.\n- Đối với thôn có dưới 100 cử tri: họp toàn thể cử tri.\n- Thôn có từ 100 cử tri trở lên: họp đại diện hộ.',
  ],
])('a case that a rule speaks of is nobody who acts: %#', (tasks) => {
  const reading = opened(
    readPlanText(
      `KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nUBND xã ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n${tasks}\nTrên đây là Kế hoạch của xã./.`,
    ),
  )
  expect(reading.tree.actors.map(({ title }) => title)).toEqual(['Phòng Kinh tế'])
  expect(reading.sentences.slice(-3, -1).map(({ place }) => place)).toEqual(['duty', 'duty'])
})

it('a body named with those beside it acts, whatever stands in its name', () => {
  const reading = opened(
    readPlanText(
      'KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nUBND xã ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n- Đối với các đơn vị có liên quan: báo cáo kết quả.\n- Các cơ quan, đơn vị từ xã đến thôn: tuyên truyền.\nTrên đây là Kế hoạch của xã./.',
    ),
  )
  expect(reading.tree.actors.map(({ title }) => title)).toEqual(['Đối với các đơn vị có liên quan', 'Các cơ quan, đơn vị từ xã đến thôn'])
})
