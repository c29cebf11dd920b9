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
