import { describe, expect, it } from 'vitest'
import { indexNames, phraseLines } from '@shared/lib/lines/phraseLines'
import { textWidthMm } from '@shared/lib/timesWidths'

/** Numbers that look like chance and are the same in every run. */
const dice = (seed: number) => {
  let state = seed
  return <Item>(list: readonly Item[]): Item => {
    state = (state * 1103515245 + 12345) % 2147483648
    return list[Math.floor((state / 2147483648) * list.length)] as Item
  }
}

// Words as one, syllables tied by "_": a line may end between words, but not behind one that leans on the next. The words are the test's own.
const merits = [
  'thành_tích xuất_sắc',
  'thành_tích tiêu_biểu',
  'đóng_góp tích_cực',
  'sáng_kiến hữu_ích',
  'nỗ_lực bền_bỉ',
  'cống_hiến to_lớn',
]
const fields = [
  'xây_dựng nông_thôn_mới',
  'chuyển_đổi_số',
  'phát_triển kinh_tế hộ_gia_đình',
  'cải_cách hành_chính',
  'gìn_giữ bản_sắc văn_hóa',
  'phòng_cháy',
  'an_sinh xã_hội',
  'bảo_đảm an_toàn giao_thông',
  'nuôi_trồng thủy_sản',
  'xuất_khẩu vải_thiều',
  'khuyến_học',
  'dồn_điền đổi_thửa',
  'giải_phóng mặt_bằng',
  'vận_hành bộ_máy chính_quyền',
  'tiếp_nhận hồ_sơ',
  'hiến_máu nhân_đạo',
  'chăm_lo người nghèo',
  'trồng rừng ngập_mặn',
  'đấu_tranh phòng_ngừa tội_phạm',
]
const people = [
  'ông Trần Quang Mẫu',
  'bà Lê Thị Ngọc Mẫu',
  'thôn Trạm Vải Thượng',
  'xã Nam Sách',
  'Công ty Cổ phần Chế biến Nông sản Mẫu',
  'tổ dân phố Mẫu Đông',
]
const movements = ['“Nam Sách chung sức xây dựng nông thôn mới”', '“Toàn dân đoàn kết, sáng tạo”', '“Mỗi ngày một việc tốt”']

/** The text, the names in it, and every place where a line may end, by the number of blanks before it. */
const achievement = (pick: ReturnType<typeof dice>) => {
  const parts: string[] = []
  const names: string[] = []
  const name = (list: readonly string[]): string => {
    const chosen = pick(list)
    names.push(chosen)
    return chosen.replaceAll(' ', '_')
  }
  parts.push(`${pick(['Đã_có', 'Đã_luôn_có', 'Có_nhiều'])}_${pick(merits)} trong_${pick(fields)}`)
  for (let index = pick([2, 3, 4, 5, 6, 7, 8]); index > 0; index -= 1)
    parts.push(
      pick([',', ' và_', ' ,cùng_', ' của_NAME,', ',']).replace(' ,', ', ').replace('NAME', name(people)) +
        (parts.length < 0 ? '' : ` ${pick(fields)}`),
    )
  if (pick([true, false])) parts.push(` trong_phong_trào thi_đua ${name(movements)}`)
  parts.push(pick([' năm_2026', ' giai_đoạn_2025_-_2030', ', góp_phần nâng_cao đời_sống nhân_dân']))
  const tied = parts.join('').replaceAll('_ ', '_')
  const mayEnd = new Set([...tied].flatMap((sign, at) => (sign === ' ' ? [tied.slice(0, at).split(/[ _]/u).length] : [])))
  return { text: tied.replaceAll('_', ' '), mayEnd, names }
}

const face = { sizePt: 16 }

describe('lines that end by phrase', () => {
  it('ends 1,000 achievements badly at most once in fifty lines, and never inside a name', () => {
    const pick = dice(7)
    const bad: string[] = []
    let ends = 0
    let inNames = 0
    for (let turn = 0; turn < 1000; turn += 1) {
      const { text, mayEnd, names } = achievement(pick)
      const lines = phraseLines(text, 233, face, { names: indexNames(names) })
      expect(lines.join(' ')).toBe(text)
      let words = 0
      for (const [index, line] of lines.slice(0, -1).entries()) {
        ends += 1
        words += line.split(' ').length
        if (!mayEnd.has(words))
          bad.push(`${line.split(' ').slice(-3).join(' ')} / ${(lines[index + 1] ?? '').split(' ').slice(0, 3).join(' ')}`)
        const before = text.split(' ').slice(0, words).join(' ').length
        inNames += names.filter((name) =>
          [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'))].some(
            ({ index: at }) => at < before && before < at + name.length,
          ),
        ).length
      }
      expect(lines.every((line) => textWidthMm(line, face) <= 233)).toBe(true)
    }
    expect(ends).toBeGreaterThan(800)
    expect(inNames).toBe(0)
    expect(bad.length / ends, bad.slice(0, 30).join('\n')).toBeLessThanOrEqual(0.02)
  })

  it('a rank is no number that leans on what follows: its line ends behind it', () => {
    const text = 'Về việc đề nghị tặng Huân chương Lao động hạng Ba cho ông Trần Đức Giang Mẫu có quá trình cống hiến lâu dài'
    expect(phraseLines(text, 140, { sizePt: 14, bold: true })[0]).toBe('Về việc đề nghị tặng Huân chương Lao động hạng Ba')
  })

  it('puts a phrase before even lines, and even lines before any other place', () => {
    const text = 'Đã có thành tích xuất sắc trong phong trào thi đua “Nam Sách chung sức xây dựng nông thôn mới” giai đoạn 2026 - 2030'
    expect(phraseLines(text, 233, face)).toEqual([
      'Đã có thành tích xuất sắc trong phong trào thi đua',
      '“Nam Sách chung sức xây dựng nông thôn mới” giai đoạn 2026 - 2030',
    ])
  })

  it('takes a line more rather than break the name of the commune', () => {
    const lines = phraseLines(
      'Về việc tặng Giấy khen cho tập thể và cá nhân của xã Nam Sách',
      60,
      { sizePt: 14, bold: true },
      { names: indexNames(['Nam Sách']) },
    )
    expect(lines.join('|')).not.toMatch(/(Nam\||xã\||và\||của\||Giấy\||tập\||cá\|)/)
  })

  it('breaks a name that no line holds at its own phrases', () => {
    const name =
      'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng và Dịch vụ thương mại tổng hợp Mẫu Hải Dương chi nhánh Nam Sách'
    const lines = phraseLines(name, 150, { sizePt: 22, bold: true }, { names: indexNames([name]) })
    expect(lines.join(' ')).toBe(name)
    expect(lines.every((line) => textWidthMm(line, { sizePt: 22, bold: true }) <= 150)).toBe(true)
    expect(lines.slice(0, -1).every((line) => !/(?:trách|hữu|Dịch|thương|tổng|và)$/u.test(line))).toBe(true)
  })

  it('shows words in capitals and still knows them', () => {
    const lines = phraseLines(
      'danh sách tập thể, cá nhân được tặng danh hiệu “Lao động tiên tiến” và Giấy khen',
      120,
      { sizePt: 14, bold: true },
      { shown: (word) => word.toLocaleUpperCase('vi') },
    )
    expect(lines.join(' ')).toBe('DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU “LAO ĐỘNG TIÊN TIẾN” VÀ GIẤY KHEN')
    expect(lines.slice(0, -1).every((line) => /[,”]$|HIỆU$|TẶNG$/u.test(line))).toBe(true)
  })

  it.each([
    'Đính chính Quyết định số 01/QĐ-UBND ngày 15 tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân xã Mẫu',
    'Đính chính Quyết định số 01/QĐ-UBND ngày\u00A015 tháng\u00A012 năm\u00A02026 của Chủ tịch Ủy ban nhân dân xã Mẫu',
    'Kết quả thực hiện Kế hoạch số 7/KH-UBND ngày 29 tháng 02 năm 2028 của Ủy ban nhân dân phường Mẫu Đông',
  ])('never ends a line inside a day: %s', (text) => {
    for (let roomMm = 90; roomMm <= 160; roomMm += 5) {
      const lines = phraseLines(text, roomMm, { sizePt: 14, bold: true })
      expect(lines.some((line) => /ngày[\s\u00A0]\d\d[\s\u00A0]tháng[\s\u00A0]\d\d[\s\u00A0]năm[\s\u00A0]\d{4}/u.test(line))).toBe(true)
    }
  })
})
