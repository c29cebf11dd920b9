import { describe, expect, it } from 'vitest'
import { readPlanText, type PlanReading } from '@shared/plan/readPlan'

/** Plans as sites and schools leave them: heads broken over lines, the page's own words, numbers without a point. */

const read = (text: string): PlanReading => {
  const reading = readPlanText(text)
  if (!reading.ok) throw new Error(reading.error)
  return reading.value
}
const places = ({ placed }: PlanReading): string[] => placed.map(({ place, line }) => `${place}| ${line.text}`)

describe('a head broken over lines', () => {
  it.each([
    ['CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HÒA', 'XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HOÀ XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'],
  ])('is the motto, not the issuer: %s / %s', (first, second) => {
    const reading = read(
      `ỦY\nBAN NHÂN DÂN\nTỈNH MẪU GIANG\n-------\n|\n${first}\n${second}\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 43/KH-UBND\n|\nThành phố Mẫu\nGiang, ngày 16 tháng 11 năm 2027\nKẾ HOẠCH\nPHÁT\nĐỘNG PHONG TRÀO THI ĐUA “MẪU GIANG SỐ”\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n- Nâng cao kỹ năng số.`,
    )
    expect(places(reading)).toEqual(
      expect.arrayContaining([
        `motto| ${first}`,
        `motto| ${second}`,
        'dateline| Thành phố Mẫu',
        'dateline| Giang, ngày 16 tháng 11 năm 2027',
      ]),
    )
    expect(reading.tree.issuedOn).toBe('2027-11-16')
    expect(reading.tree.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH MẪU GIANG')
  })

  it('an issuer above the motto stays the issuer', () => {
    const reading = read(
      'LIÊN ĐOÀN LAO ĐỘNG MẪU\nCÔNG ĐOÀN XÃ MẪU HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nPhong trào thi đua “Lao động giỏi”\nI. MỤC ĐÍCH\n- Tạo khí thế.',
    )
    expect(reading.tree.issuer).toBe('LIÊN ĐOÀN LAO ĐỘNG MẪU CÔNG ĐOÀN XÃ MẪU HÀ')
  })
})

describe('the page around a plan', () => {
  it('leaves its stamps aside, and its title is the subject where the plan has none', () => {
    const reading = read(
      'Kế hoạch phát động phong trào thi đua yêu nước năm 2027\nNgười đăng tin: Văn phòng Ngày đăng tin: 23/03/2027 Lượt xem: 878\nThứ hai - 23/12/2027 14:04\nThực hiện Kế hoạch số 9/KH-UBND ngày 07/02/2027 của UBND tỉnh Mẫu về phát động phong trào thi đua yêu nước. UBND xã Mẫu xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH YÊU CẦU\n1. Mục đích\na) Nâng cao nhận thức.',
    )
    expect(places(reading).slice(0, 4)).toEqual([
      'type| Kế hoạch',
      'subject| phát động phong trào thi đua yêu nước năm 2027',
      'pageNoise| Người đăng tin: Văn phòng Ngày đăng tin: 23/03/2027 Lượt xem: 878',
      'pageNoise| Thứ hai - 23/12/2027 14:04',
    ])
  })

  it('blank lines between rows end no table', () => {
    const rows = ['TT\tNhiệm vụ\tChủ trì\tThời gian', '1\tIn tờ gấp\tPhòng Kinh tế\tTháng 3/2027', '2\tPhát loa\tTrạm Y tế\tTháng 4/2027']
    const plan = (gap: string): string => `KẾ HOẠCH\nPhong trào thi đua “Mẫu”\n\nI. TỔ CHỨC THỰC HIỆN\n\n${rows.join(gap)}`
    expect(places(read(plan('\n\n')))).toEqual(places(read(plan('\n'))))
    expect(read(plan('\n\n')).tree.actors.map(({ title }) => title)).toEqual(['Phòng Kinh tế', 'Trạm Y tế'])
  })
})

describe('numbers without a point', () => {
  it('head parts and their halves all the same', () => {
    const { tree } = read(
      'KẾ HOẠCH\n“Phát động phong trào thi đua”\nI MỤC ĐÍCH-YÊU CẦU-Ý NGHĨA\n1 Mục đích\n- Tạo phong trào.\n2 Yêu cầu\n- Mọi người tham gia.\nII NỘI DUNG THI ĐUA\n- Thi đua học tốt.',
    )
    expect([tree.objectives, tree.requirements, tree.themes]).toEqual([['Tạo phong trào.'], ['Mọi người tham gia.'], ['Thi đua học tốt.']])
  })

  it('roman heads below parts by letter are groups, phases and actors; no word behind their colon is lost', () => {
    const reading = read(
      'KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nA. TIÊU CHÍ\nI. Đối với thôn\n- Có tủ sách.\nB. THỜI GIAN\nI. Giai đoạn 1 (năm 2027): Phát động trong toàn xã.\nC. TỔ CHỨC THỰC HIỆN\nI. Công an xã\n- Giữ gìn trật tự.',
    )
    expect(reading.tree.criteriaGroups.map(({ title, criteria }) => [title, criteria])).toEqual([['Đối với thôn', ['Có tủ sách.']]])
    expect(reading.sentences.map(({ text }) => text)).toContain('Phát động trong toàn xã.')
    expect(reading.tree.actors.map(({ title, duties }) => [title, duties])).toEqual([['Công an xã', ['Giữ gìn trật tự.']]])
  })

  it('a part of no known heading keeps what stands behind its colon', () => {
    const reading = read('KẾ HOẠCH\nPhong trào thi đua “Mẫu”\nI. MỤC ĐÍCH\n- Tạo khí thế.\nII. LƯU Ý: Không phô trương, hình thức.')
    expect(reading.sentences.map(({ text }) => text).join(' ')).toContain('Không phô trương, hình thức.')
    expect(JSON.stringify(reading.tree.otherParts)).toContain('Không phô trương, hình thức.')
  })
})

it('a name ends with its sentence', () => {
  expect(read('KẾ HOẠCH\nPhong trào thi đua chào mừng ngày hội. Xã Mẫu làm theo\nI. MỤC ĐÍCH\n- Tạo khí thế.').tree.name).toBe(
    'chào mừng ngày hội',
  )
})

describe('what a plan says of itself', () => {
  const head = (issuer: string, year = 2027): string =>
    `${issuer}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nMẫu Giang, ngày 12 tháng 8 năm ${year}\nKẾ HOẠCH`
  const body = 'I. MỤC ĐÍCH\n- Nâng cao kỹ năng số.'

  it('the council’s own name is no movement’s: without another the officer is asked', () => {
    const reading = read(
      `${head('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH MẪU GIANG')}\nTriển khai Chỉ thị số 04/CT-UBND ngày 11/01/2027 về phát động phong trào thi đua yêu nước trên địa bàn tỉnh giai đoạn 2027 - 2030\nCăn cứ Kế hoạch số 16/KH-HĐTĐKT ngày 31/8/2026 của Hội đồng Thi đua - Khen thưởng Trung ương về phát động thi đua thực hiện thắng lợi nhiệm vụ hằng năm;\nHội đồng Thi đua - Khen thưởng tỉnh ban hành Kế hoạch triển khai Chỉ thị số 04/CT-UBND như sau:\n${body}`,
    )
    expect(reading.tree.name).toBe('')
    expect(reading.notes.map(({ code }) => code)).toContain('noName')
    expect(reading.tree).toMatchObject({ fromYear: 2027, toYear: 2030 })
  })

  it('a plan that carries out the country’s movement under its own name stands below it', () => {
    const { tree } = read(
      `${head('ỦY BAN NHÂN DÂN')}\nTriển khai Phong trào thi đua “Cả nước thi đua học số” trên địa bàn tỉnh Mẫu Giang\nThực hiện Quyết định số 923/QĐ-TTg ngày 14/5/2027 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai Phong trào thi đua “Cả nước thi đua học số” (sau đây viết tắt là Phong trào thi đua), Ủy ban nhân dân tỉnh Mẫu Giang ban hành Kế hoạch như sau:\n${body}`,
    )
    expect(tree.name).toBe('Cả nước thi đua học số')
    expect(tree.parents).toEqual([expect.objectContaining({ name: 'Cả nước thi đua học số', level: 'national' })])
    // A head that lost its second line.
    expect(tree.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH MẪU GIANG')
  })

  it('“đến năm 2030” begins in the year of issue, and says so', () => {
    const reading = read(
      `${head('ỦY BAN NHÂN DÂN TỈNH MẪU GIANG')}\nPhát động phong trào thi đua “Mẫu Giang số đến năm 2030, định hướng đến năm 2035”\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n${body}`,
    )
    expect(reading.tree).toMatchObject({ periodText: 'đến năm 2030', fromYear: 2027, toYear: 2030 })
    expect(reading.notes).toContainEqual({ code: 'yearOfIssue', line: null, words: 'đến năm 2030' })
  })

  it('a symbol or a name of a place that the edge of a line parted is one', () => {
    const { tree } = read(
      `${head('ỦY BAN NHÂN DÂN TỈNH MẪU GIANG')}\nPhong trào thi đua “Mẫu số” năm 2027\nCăn cứ Quyết định số\n742/QĐ-UBND ngày 24/6/2026 của Ủy ban nhân dân tỉnh về bộ chỉ số;\nThực hiện Nghị quyết số 52\nNQ/TW ngày 27/9/2026 của Bộ Chính trị về chuyển đổi số; Quyết định số 1315/QĐ- TTg ngày 09/11/2026 của Thủ tướng Chính phủ về học tập suốt đời.\nỦy ban nhân dân tỉnh Mẫu\nGiang ban hành Kế hoạch như sau:\n${body}`,
    )
    expect(tree.bases.map(({ symbol }) => symbol)).toEqual(['742/QĐ-UBND', '52-NQ/TW', '1315/QĐ-TTg'])
    expect(tree.opening).toHaveLength(3)
  })

  it('a symbol that lost its hyphen is read whole', () => {
    const { tree } = read(
      `${head('ỦY BAN NHÂN DÂN XÃ MẪU')}\nPhong trào thi đua “Mẫu số” năm 2027\nThực hiện Nghị quyết số 52 NQ/TW ngày 27/9/2026 của Bộ Chính trị về chuyển đổi số. Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n${body}`,
    )
    expect(tree.bases).toEqual([{ symbol: '52-NQ/TW', issuedOn: '2026-09-27', issuer: 'Bộ Chính trị', title: 'chuyển đổi số' }])
  })

  it('what a collection of laws writes above a text is the page’s, not the plan’s', () => {
    const page = [
      'Từ khoá: Số Hiệu, Tiêu đề hoặc Nội dung ngắn gọn của Văn Bản...',
      'Đăng nhập',
      'Đang tải văn bản...',
      'Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch',
      'Nơi ban hành: Tỉnh Mẫu Giang Người ký: Lê Văn Mẫu',
      'Ngày ban hành: 12/08/2027 Ngày hiệu lực: Đã biết',
      'Tình trạng: Đã biết',
      'Thứ ba - 21/12/2027 22:00 1.484 0',
    ]
    const reading = read(`${page.join('\n')}\n${head('ỦY BAN NHÂN DÂN XÃ MẪU')}\nPhong trào thi đua “Mẫu số” năm 2027\n${body}`)
    expect(places(reading).filter((row) => row.startsWith('pageNoise'))).toEqual(page.map((line) => `pageNoise| ${line}`))
    expect(reading.tree.unplaced).toEqual([])
  })
})
