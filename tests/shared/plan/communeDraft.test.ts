import { seedLawBook } from '@shared/law/seed'
import { planBlocks } from '@shared/documents/kinds/plan/blocks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { communeDraftOf, proposedAnswers, type DraftAnswers, type DraftOffice } from '@shared/plan/commune/communeDraft'
import { programHolidays } from '@shared/domain/calendar/workingDays'
import { dueDayBelow } from '@shared/plan/commune/dueDay'
import { levelsOf } from '@shared/plan/commune/levels'
import { turnOf } from '@shared/plan/commune/turn'
import { movementOfPlan } from '@shared/plan/movement'
import { readPlanText } from '@shared/plan/readPlan'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { describe, expect, it } from 'vitest'

const office: DraftOffice = { ...practiceOffice, name: 'Mẫu Sơn', upperKind: 'province', upperName: 'Mẫu Giang' }

/** A province's plan, made up: every habit that has to be turned or left out. */
const provincePlan = `ỦY BAN NHÂN DÂN
TỈNH MẪU GIANG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND
Mẫu Giang, ngày 12 tháng 01 năm 2027
KẾ HOẠCH
Tổ chức phong trào thi đua “Mẫu Giang xanh, sạch, số” giai đoạn 2027 - 2030
Thực hiện Quyết định số 11/QĐ-TTg ngày 05 tháng 01 năm 2027 của Thủ tướng Chính phủ về phong trào thi đua “Cả nước sống xanh”; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Khơi dậy tinh thần sáng tạo của Nhân dân trên địa bàn tỉnh Mẫu Giang.
b) Góp phần thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I và các mục tiêu trong kế hoạch của tỉnh.
2. Yêu cầu
a) Gắn với phong trào thi đua “Mẫu Giang xanh, sạch, số” và nhiệm vụ của các sở, ban, ngành.
b) Bảo đảm sự lãnh đạo của Tỉnh ủy, sự điều hành của UBND tỉnh.
II. NỘI DUNG THI ĐUA
1. Thi đua trồng cây trên toàn tỉnh.
2. Thi đua hoàn thiện thể chế, ban hành văn bản quy phạm pháp luật về môi trường.
III. TIÊU CHÍ THI ĐUA
1. Đối với tỉnh
- Đứng trong nhóm 10 địa phương dẫn đầu cả nước.
2. Đối với các sở, ban, ngành
- Hoàn thành 100% chỉ tiêu được giao.
3. Đối với các xã, phường
- Có ít nhất 03 mô hình xanh.
IV. KHEN THƯỞNG
1. Khen thưởng sơ kết
- Bằng khen của Chủ tịch UBND tỉnh;
2. Khen thưởng tổng kết
- Cờ thi đua của UBND tỉnh;
- Giấy khen.
V. THỜI GIAN
- Giai đoạn 1 (2027 - 2028): triển khai trên địa bàn tỉnh, sơ kết năm 2028.
- Giai đoạn 2 (2029 - 2030): tổng kết năm 2030.
VI. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, hướng dẫn các sở, ban, ngành và UBND các xã, phường; tham mưu UBND tỉnh.
2. Sở Nông nghiệp và Môi trường
- Xây dựng bộ tiêu chí sống xanh.
3. Thuế tỉnh
- Phối hợp thu phí môi trường.
4. UBND các xã, phường
- Phát động phong trào tại địa phương.
5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
- Vận động Nhân dân.
6. Báo và Đài Phát thanh, Truyền hình tỉnh
- Tuyên truyền.
Định kỳ hằng năm, các đơn vị gửi báo cáo về UBND tỉnh (qua Sở Nội vụ) trước ngày 17/12 để tổng hợp.
Nơi nhận:
- Thủ tướng Chính phủ (b/c);
- Các sở, ban, ngành;
- Lưu: VT, NV.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hoàng Văn Mẫu Lâm`

let last = 0
const newId = (): string => `id-${(last += 1)}`
const upperPlan = (text = provincePlan): EmulationMovement => {
  const reading = readPlanText(text)
  if (!reading.ok) throw new Error(reading.error)
  const { tree } = reading.value
  return movementOfPlan({
    tree,
    answers: { name: tree.name, fromYear: tree.fromYear ?? 2027, toYear: tree.toYear ?? 2027, isUpper: true },
    office,
    awardForms: seedLawBook.awardForms,
    newId,
  })
}
const draft = (upper: EmulationMovement, answers: Partial<DraftAnswers> = {}) =>
  communeDraftOf(upper, office, seedLawBook.awardForms, { ...proposedAnswers(upper, office), ...answers }, newId)

describe('the commune’s own draft', () => {
  const upper = upperPlan()
  const made = draft(upper)
  const { movement } = made

  it('carries out the plan above by its number, day and issuer, under a name of its own', () => {
    expect(movement.name).toBe('Mẫu Sơn xanh, sạch, số')
    expect(movement.opening.at(-1)?.text).toMatch(
      /^Thực hiện Kế hoạch số 77\/KH-UBND ngày 12 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh Mẫu Giang tổ chức phong trào .*, Ủy ban nhân dân xã ban hành Kế hoạch .*“\*Mẫu Sơn xanh, sạch, số\*” giai đoạn 2027 - 2030/,
    )
    expect(movement.bases).toMatchObject([{ symbol: '77/KH-UBND', issuedOn: '2027-01-12' }])
    expect(movement.parents).toMatchObject([
      { name: 'Mẫu Giang xanh, sạch, số', level: 'upper', movementId: upper.id },
      { name: 'Cả nước sống xanh', level: 'national' },
    ])
    expect(movement).not.toHaveProperty('upper')
  })

  it('turns the words of the level, and keeps names, papers and awards of the level above', () => {
    const texts = planBlocks(movement).map(({ text }) => text)
    expect(texts).toContain('Khơi dậy tinh thần sáng tạo của Nhân dân trên địa bàn xã Mẫu Sơn.')
    expect(texts).toContain('Góp phần thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I và các mục tiêu trong kế hoạch của tỉnh.')
    expect(texts).toContain('Gắn với phong trào thi đua “Mẫu Giang xanh, sạch, số” và nhiệm vụ của các cơ quan, đơn vị thuộc UBND xã.')
    expect(texts).toContain('Bảo đảm sự lãnh đạo của Đảng ủy xã, sự điều hành của UBND xã.')
    expect(movement.awards.reviews.map(({ forms }) => forms.map(({ text }) => text))).toEqual([
      ['Bằng khen của Chủ tịch UBND tỉnh', 'Giấy khen của Chủ tịch UBND xã'],
      ['Cờ thi đua của UBND tỉnh', 'Giấy khen của Chủ tịch UBND xã'],
    ])
    expect(movement.awards.reviews.flatMap(({ forms }) => forms.map(({ awardCode }) => awardCode))).toContain('GK_XA')
  })

  it('has one day for reports: those of the level above are replaced or shown, and its parts here have no capitals of a part there', () => {
    const upperDays = upperPlan(
      provincePlan
        .replace(
          '- Phát động phong trào tại địa phương.',
          '- Phát động phong trào tại địa phương.\n- Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12 hằng năm.',
        )
        .replace('tham mưu UBND tỉnh.', 'tham mưu UBND tỉnh.\n- Tham mưu tổng kết; báo cáo UBND tỉnh trước ngày 20/12 hằng năm.'),
    )
    const { movement: own, left, open } = draft(upperDays)
    const duties = own.actors.flatMap(({ duties: all }) => all.map(({ text }) => text))
    expect(duties.filter((text) => text.includes('10/12'))).toEqual([])
    expect(left).toContainEqual(
      expect.objectContaining({ reason: 'replaced', text: expect.stringContaining('trước ngày 10/12') as string }),
    )
    expect(open).toContainEqual(expect.objectContaining({ part: 'actors', words: expect.stringContaining('20/12') as string }))
    expect(own.schedule.title).toBe('Thời gian')
  })

  it('names what does not come in, with why, and keeps it beside the plan', () => {
    expect(made.left.map(({ reason, text }) => [reason, text.split('\n')[0]])).toEqual(
      expect.arrayContaining([
        ['lawMaking', 'Thi đua hoàn thiện thể chế, ban hành văn bản quy phạm pháp luật về môi trường.'],
        ['addressedAbove', 'Đối với tỉnh'],
        ['department', 'Sở Nông nghiệp và Môi trường'],
        ['noCounterpart', 'Thuế tỉnh'],
        ['replaced', upper.reporting.text],
      ]),
    )
    expect(movement.unplaced?.map(({ text }) => text).join('\n')).toContain('Xây dựng bộ tiêu chí sống xanh.')
    expect(movement.criteriaGroups.map(({ title }) => title)).toEqual([
      'Đối với các cơ quan, đơn vị thuộc UBND xã',
      'Đối với các thôn, tổ dân phố',
    ])
    expect(made.departments).toEqual(['Sở Nông nghiệp và Môi trường'])
  })

  it('gives each duty to who does it below', () => {
    expect(movement.actors.map(({ name, isRequested }) => [name, isRequested])).toEqual([
      ['Phòng Văn hóa - Xã hội', false],
      ['Các thôn, tổ dân phố; các trường học, doanh nghiệp trên địa bàn xã', false],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', true],
      ['Trung tâm Dịch vụ sự nghiệp công, đài truyền thanh xã', false],
    ])
    const withRoom = draft(upper, { rooms: new Map([['Sở Nông nghiệp và Môi trường', 'Phòng Kinh tế']]) })
    expect(withRoom.movement.actors.map(({ name }) => name)).toContain('Phòng Kinh tế')
    expect(withRoom.left.map(({ reason }) => reason)).not.toContain('department')
  })

  it('takes in what the officer keeps', () => {
    const kept = made.left.find(({ reason }) => reason === 'noCounterpart')!
    const again = draft(upper, { keep: new Set([kept.key!]) })
    expect(again.movement.actors.map(({ name }) => name)).toContain('Thuế tỉnh')
    expect(again.movement.unplaced?.map(({ text }) => text).join('\n')).not.toContain('thu phí')
  })

  it('asks for the reports before the day it owes its own', () => {
    expect(movement.reporting.dueBefore).toEqual({ day: 10, month: 12 })
    expect(movement.reporting.text).toContain('**trước ngày 10/12**')
    const silent = upperPlan(provincePlan.replace('trước ngày 17/12 ', ''))
    expect(draft(silent).movement.reporting).toEqual({ text: '', dueBefore: null })
  })

  it('leaves no word of the plan above without a place, a change or a reason', () => {
    const stored = JSON.stringify(movement)
    const turn = turnOf(levelsOf(office, [upper.name, ...upper.parents.map(({ name }) => name)]))
    const texts = [
      upper.objectives,
      upper.requirements,
      upper.themes,
      ...upper.criteriaGroups.map(({ criteria }) => criteria),
      ...upper.actors.map(({ duties }) => duties),
    ]
    for (const { text } of texts.flat()) {
      const isIn = stored.includes(JSON.stringify(turn(text).text).slice(1, -1)) || made.left.some((left) => left.text.includes(text))
      expect([text, isIn]).toEqual([text, true])
    }
  })
})

describe('turning a level', () => {
  const city = turnOf(
    levelsOf({ ...office, upperKind: 'city', upperName: 'Mẫu Cảng', unitKind: 'ward', name: 'Mẫu Đông' }, ['Mẫu Cảng vươn xa']),
  )
  it.each([
    ['UBND thành phố Mẫu Cảng giao các sở, ngành', 'UBND phường Mẫu Đông giao các cơ quan, đơn vị thuộc UBND phường'],
    ['phong trào Mẫu Cảng vươn xa do UBND thành phố phát động', 'phong trào Mẫu Cảng vươn xa do UBND thành phố phát động'],
    ['tặng Bằng khen của Chủ tịch UBND thành phố', 'tặng Bằng khen của Chủ tịch UBND thành phố'],
    ['danh hiệu Chiến sĩ thi đua thành phố', 'danh hiệu Chiến sĩ thi đua thành phố'],
    ['theo Kế hoạch số 5/KH-UBND của UBND thành phố', 'theo Kế hoạch số 5/KH-UBND của UBND thành phố'],
    ['nhiệm vụ chính trị của thành phố', 'nhiệm vụ chính trị của phường'],
    ['Ban Thi đua - Khen thưởng thành phố tổng hợp', 'Phòng Văn hóa - Xã hội tổng hợp'],
    ['báo cáo Thành ủy, HĐND thành phố', 'báo cáo Đảng ủy phường, HĐND phường'],
    ['xây dựng thành phố thông minh', 'xây dựng thành phố thông minh'],
    ['học tập Thành phố Hồ Chí Minh', 'học tập Thành phố Hồ Chí Minh'],
    ['hỗ trợ UBND các xã, phường, đặc khu', 'hỗ trợ các thôn, tổ dân phố'],
  ])('%s', (from, to) => {
    expect(city(from).text).toBe(to)
  })

  it('tells the words of the level above that stay', () => {
    expect(city('quản trị quốc gia, xây dựng thành phố thông minh, phối hợp Sở Y tế').open).toEqual(['quốc gia', 'thành phố', 'Sở Y'])
    expect(city('tặng Bằng khen của UBND thành phố').open).toEqual([])
  })
})

it('keeps five working days between the two days, in every year', () => {
  expect(dueDayBelow({ day: 17, month: 12 }, 2027, 2027)).toEqual({ day: 10, month: 12 })
  // 20/12 is a Sunday in 2026, a Monday in 2027: five working days before it are the 14th and the 13th.
  expect(dueDayBelow({ day: 20, month: 12 }, 2026, 2027)).toEqual({ day: 13, month: 12 })
  expect(dueDayBelow({ day: 3, month: 1 }, 2027, 2030).month).toBe(12)
  // 2/9/2027 is a Thursday and a holiday: the fifth working day before the 8th is the 1st.
  expect(dueDayBelow({ day: 9, month: 9 }, 2027, 2027)).toEqual({ day: 1, month: 9 })
  // An office's own day off moves it further.
  const ownDay = { ...programHolidays[0]!, id: 'own', fromDay: '12-15', toDay: null, year: 2027 }
  expect(dueDayBelow({ day: 17, month: 12 }, 2027, 2027, [ownDay])).toEqual({ day: 9, month: 12 })
})
